import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { DocumentError } from '../../server/errors.ts'
import { documentsOf } from '../../server/formats/document.ts'
import { pastedTables } from '../../server/tables/pasted.ts'
import { sourceIn } from './reading.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RUN = '<w:p><w:r><w:t>一、建设水库。</w:t></w:r></w:p>'
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>'
const body = (words: string) => `<w:document ${WORD}><w:body>${words}</w:body></w:document>`

function archive(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), path)
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>)
}

const wordFile = (document: string, others: Readonly<Record<string, string>> = {}) => archive({ 'word/document.xml': document, ...others })

const OFFICE = 'http://schemas.openxmlformats.org'
const relation = (type: string, target: string) =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

function spreadsheet(sheet: string): Promise<Buffer> {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  return archive({
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types">${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}</Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="任务" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main">${sheet}</worksheet>`,
  })
}

/** Objects of a PDF, the first its catalogue, with a table of their places. */
function pdfOf(objects: readonly string[]): Buffer {
  const places: number[] = []
  let file = '%PDF-1.5\n'
  objects.forEach((object, index) => {
    places.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

/** Why a file is refused. */
async function refusalOf(name: string, bytes: Buffer): Promise<string> {
  const found = await documentsOf(name, bytes).catch((error: unknown) => [{ refused: error }])
  return found.map((one) => ('refused' in one && one.refused instanceof DocumentError ? one.refused.message : 'read')).join('; ')
}

describe('a file made to exhaust or to mislead a reader', () => {
  it.each([
    ['bomb.zip', archive({ 'a.txt': Buffer.alloc(20_000_000) }), /more than 100 times its size/],
    ['bomb.xlsx', archive({ 'xl/workbook.xml': '<workbook/>', 'xl/a.xml': Buffer.alloc(20_000_000) }), /more than 100 times its size/],
    ['many.zip', archive(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, '']))), /more than 2000 files/],
    ['inner.zip', archive({ 'a.txt': '一' }).then((inner) => archive({ 'a.zip': inner })), /a\.zip is an archive/],
    ['laughs.docx', wordFile(`<!DOCTYPE d [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${body('<w:p>&c;</w:p>')}`), /damaged/],
    ['outside.docx', wordFile(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('<w:p>&x;</w:p>')}`), /damaged/],
    ['deep.docx', wordFile(body(`${'<w:ins>'.repeat(600)}${RUN}${'</w:ins>'.repeat(600)}`)), /deeper than 500/],
    ['loop.pdf', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']), /damaged PDF/],
    [
      'long.pdf',
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${'3 0 R '.repeat(501)}]/Count 501>>`, PAGE]),
      /more than 500 pages/,
    ],
    [
      'lost.ofd',
      archive({ 'OFD.xml': '<OFD><DocBody><DocRoot>Doc_9/Document.xml</DocRoot></DocBody></OFD>' }),
      /is an OFD file without text/,
    ],
  ])('is refused with one sentence: %s', async (name, bytes, sentence) => {
    expect(await refusalOf(name, await bytes)).toMatch(sentence)
  })

  it('is read where only its claims are too large', async () => {
    const numbering = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const listed = (level: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>水库</w:t></w:r></w:p>`
    const numbered = await wordFile(body(listed(0) + listed(1_000_000_000)), { 'word/numbering.xml': numbering })
    expect((await sourceIn('a.docx', numbered)).text).toBe('1000000000、水库\n水库')

    const note = `<w:footnotes ${WORD}><w:footnote w:id="2"><w:p><w:r><w:t>见注</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>`
    const noted = await wordFile(body('<w:p><w:r><w:t>水库</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'), {
      'word/footnotes.xml': note,
    })
    expect((await sourceIn('a.docx', noted)).text).toBe('水库\n注1：见注')

    const page = `<html><body>${'<div>'.repeat(5000)}<p>一、建设水库。</p>`
    expect((await sourceIn('a.html', page)).text).toBe('一、建设水库。')
  })

  it('has a table read up to 200 columns, and says what of it is not', async () => {
    const cells = Array.from({ length: 205 }, (_, column) => `<w:tc><w:p><w:r><w:t>格${column}</w:t></w:r></w:p></w:tc>`).join('')
    const { text, layout } = await sourceIn('a.docx', await wordFile(body(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)))
    expect(text.split('\n')).toHaveLength(200)
    expect(layout?.losses).toEqual(['5 cells of a table, after its 200 first columns or 20000 first rows'])
  })

  it('takes styles that inherit from each other, and an OFD document that refers to itself', async () => {
    const style = (id: string, base: string) => `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`
    const styled = body('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>一、建设水库。</w:t></w:r></w:p>')
    const circle = await wordFile(styled, { 'word/styles.xml': `<w:styles ${WORD}>${style('a', 'b')}${style('b', 'a')}</w:styles>` })
    expect((await sourceIn('a.docx', circle)).text).toBe('一、建设水库。')
    const itself = archive({ 'OFD.xml': '<OFD><DocBody><DocRoot>OFD.xml</DocRoot></DocBody></OFD>' })
    expect(await refusalOf('a.ofd', await itself)).toMatch(/without text/)
  })

  it('of nothing but bars is read in time that grows with its length', () => {
    const processorTime = (bars: number) => {
      const begun = process.cpuUsage()
      pastedTables(`${'|'.repeat(bars)}\n${'|a'.repeat(bars / 2)}`)
      return process.cpuUsage(begun).user
    }
    processorTime(2000)
    expect(processorTime(100_000)).toBeLessThan(2_000_000)
  })

  it('has sheets read where cells are, and says what of them is not', async () => {
    const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
    const rows = [
      `<row r="1">${cell('A1', '序号')}${cell('B1', '工作任务')}${cell('C1', '责任单位')}</row>`,
      `<row r="2">${cell('A2', '1')}${cell('B2', '建设水库。')}${cell('C2', '市水利局')}${cell('ALL2', '备注')}</row>`,
      `<row r="1000000">${cell('A1000000', '2')}</row>`,
    ]
    const source = await sourceIn('a.xlsx', await spreadsheet(`<dimension ref="A1:ALL1000000"/><sheetData>${rows.join('')}</sheetData>`))
    expect(source.text).toBe('序号\n工作任务\n责任单位\n1\n建设水库。\n市水利局')
    expect(source.layout?.losses).toEqual([
      '980000 rows of the sheet 任务, after its first 20000',
      '800 columns of the sheet 任务, after its first 200',
    ])
  })
})
