import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { DocumentError } from '../../server/errors.ts'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { documentOf, documentsOf } from '../../server/formats/document.ts'
import type { SourceDocument } from '../../server/text/types.ts'

/** Made-up documents in the formats that offices use; the README beside them says how they were made. */
const bytesOf = (name: string) => readFileSync(`tests/formats/files/${name}`)
const open = (name: string) => documentOf(name, bytesOf(name))

function tasksIn(source: SourceDocument): readonly string[] {
  const { measures, targets } = filePrediction(source)
  return measures.map(({ id, label, text, departments }) => {
    const due = targets.find(({ measure, kind }) => measure === id && kind === 'deadline')?.to ?? ''
    return [label, text, departments.map(({ name, role }) => `${role} ${name}`).join(', '), due].join(' | ')
  })
}

const TABLE = [
  '1 | 新增规模以上工业企业50家。 | lead 市工业和信息化局, support 市统计局, support 各县（区）人民政府 | 2025-12-31',
  '2 | 建成5G基站1000个。 | lead 市工业和信息化局, support 市自然资源和规划局 | 2025-09-30',
  '3 | 新增学位5000个。 | lead 市教育局 | 2025-08-31',
]

describe('a task table', () => {
  it.each(['task-table.docx', 'site-page.html', 'page.mhtml', 'task-table.xlsx', 'task-table.xls', 'task-table.csv'])(
    'of %s gives the same tasks, departments and deadlines',
    async (name) => {
      expect(tasksIn(await open(name))).toEqual(TABLE)
    },
  )

  it.each(['task-table.docx', 'site-page.html', 'page.mhtml'])('of %s stands in a document with its facts', async (name) => {
    const { policy } = filePrediction(await open(name))
    expect(policy).toMatchObject({
      title: '柳州市人民政府办公室关于印发2025年重点任务分工方案的通知',
      documentNumber: '柳政办发〔2025〕3号',
      date: '2025-02-10',
    })
  })
})

describe('Word', () => {
  it('has the numbers that it makes printed as text', async () => {
    expect((await open('automatic-numbers.docx')).text.split('\n').slice(2)).toEqual([
      '一、加强建设',
      '（一）建设水库。建成10座水库。（市水利局负责）',
      '（二）建设渠道。建成渠道100公里。（市农业农村局负责）',
      '二、加强管理',
      '（一）完善制度。修订水利管理制度。（市水利局、市司法局负责）',
    ])
  })
})

describe('a web page', () => {
  it('is its main text under the record of its site, without menus, forms, related pages and footer', async () => {
    const { text, layout } = await open('site-page.html')
    expect(text.split('\n').slice(0, 7)).toEqual([
      '索引号：11450200/2025-00012',
      '发文字号：柳政办发〔2025〕3号',
      '成文日期：2025年02月10日',
      '标题：柳州市人民政府办公室关于印发2025年重点任务分工方案的通知',
      '发布日期：2025-02-12 09:00',
      '柳州市人民政府办公室关于印发',
      '2025年重点任务分工方案的通知',
    ])
    expect(text).not.toMatch(/首页|搜索|文字解读|备案号/)
    expect(layout?.sourceUrl).toBe('https://www.liuzhou.gov.cn/zwgk/1.html')
  })
})

describe('printed pages', () => {
  it('of a PDF are its lines, radicals read as characters, joined where the print broke them', async () => {
    const source = await open('printed.pdf')
    expect(source.text).not.toMatch(/[\u2e80-\u2fdf]/)
    expect(filePrediction(source).policy).toMatchObject({ title: '柳州市人民政府关于加强水利工作的通知', date: '2024-08-20' })
    expect(filePrediction(source).measures.map(({ label, departments }) => [label, departments.map(({ name }) => name)])).toEqual(
      ['一、', '二、', '三、', '四、', '五、', '六、'].map((label) => [label, ['市水利局']]),
    )
  })

  it('of OFD are its TextCode elements', async () => {
    expect(tasksIn(await open('notice.ofd'))).toEqual([
      '一、 | 建设水库。建成10座水库。（市水利局负责） | responsible 市水利局 | ',
      '二、 | 建设渠道。建成渠道100公里。（市农业农村局负责） | responsible 市农业农村局 | ',
    ])
  })
})

describe('an archive', () => {
  it('gives its files, names in GB 18030 too, without the notes of other systems', async () => {
    const found = await documentsOf('two.zip', bytesOf('two.zip'))
    expect(found.map((one) => [one.path, 'document' in one && one.document.layout?.format])).toEqual([
      ['two.zip/通知/一.txt', 'txt'],
      ['two.zip/通知/二.html', 'html'],
    ])
  })
})

describe('an archive of archives', () => {
  it('is told from a Word file, though the bytes of one are in it', async () => {
    const zip = new ZipFile()
    zip.addBuffer(bytesOf('task-table.docx'), '任务.docx', { compress: false })
    zip.end()
    const bytes = await buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>)
    const found = await documentsOf('包.zip', bytes)
    expect(found.map((one) => [one.path, 'document' in one && one.document.layout?.format])).toEqual([['包.zip/任务.docx', 'docx']])
  })
})

describe('every statement', () => {
  it.each(['task-table.docx', 'automatic-numbers.docx', 'site-page.html', 'task-table.xlsx', 'printed.pdf', 'notice.ofd'])(
    'of %s is cut out of the canonical text',
    async (name) => {
      const source = await open(name)
      const prediction = filePrediction(source)
      const said = [...prediction.measures.flatMap(({ departments }) => departments), ...prediction.targets, ...prediction.citations]
      expect(said.length).toBeGreaterThan(0)
      for (const { start, end, surface } of said) expect(source.text.slice(start, end)).toBe(surface)
    },
  )
})

describe('a file that cannot be read', () => {
  it.each([
    ['通知.wps', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /WPS.*save it as \.docx/i],
    ['通知.rtf', Buffer.from('{\\rtf1 x}'), /RTF.*\.docx/],
    ['通知.rar', Buffer.from('Rar!\u001a'), /RAR archive.*Unpack/],
    ['图.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]), /PNG picture.*OCR/],
    ['坏.pdf', Buffer.from('%PDF-1.7\nnothing'), /damaged PDF file/],
    ['坏.docx', Buffer.from('PK\u0003\u0004[Content_Types].xml word/document.xml'), /damaged archive/],
    ['空.txt', Buffer.alloc(0), /empty file/],
  ])('%s is refused in one sentence that names it and says what to do', async (name, bytes, message) => {
    const refused = documentOf(name, bytes)
    await expect(refused).rejects.toThrow(DocumentError)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toThrow(new RegExp(name))
  })
})
