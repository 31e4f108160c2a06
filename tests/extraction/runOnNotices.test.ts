import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const readingOf = (text: string) => read(plainDocument('page.txt', new TextEncoder().encode(text)))
const factsOf = (text: string) => {
  const { title, documentNumber, issuer, date } = readingOf(text).policy
  return { title: title?.value, number: documentNumber?.value, issuer: issuer?.value, date: date?.value }
}

const RULES =
  '柳州市储备粮管理办法第一章总则第一条为加强储备粮管理，根据有关规定，制定本办法。第二条市粮食局应当加强储备粮管理，建立台账，定期检查储存情况，发现问题及时处理。第三条市财政局应当安排储备粮管理经费，并对使用情况进行监督检查。第四条各区人民政府应当落实属地责任，做好本辖区储备粮管理工作，确保数量真实、质量良好。'
const SIGNED = '现将《柳州市储备粮管理办法》印发给你们，请认真贯彻执行。柳州市人民政府2023年9月5日'

describe('a notice that lost its line breaks', () => {
  it('has its title, number, signature and articles', () => {
    const text = `柳州市人民政府关于印发《柳州市储备粮管理办法》的通知柳政发〔2023〕23号各区人民政府，市直各部门：${SIGNED}${RULES}`
    expect(factsOf(text)).toEqual({
      title: '柳州市人民政府关于印发《柳州市储备粮管理办法》的通知',
      number: '柳政发〔2023〕23号',
      issuer: '柳州市人民政府',
      date: '2023-09-05',
    })
    expect(readingOf(text).outline.measures.map(({ label }) => label)).toEqual(['第二条', '第三条', '第四条'])
    expect(readingOf(text).citations.map(({ number }) => number)).not.toContain('柳政发〔2023〕23号')
  })

  it('has its title above the salutation that follows it, and the note behind its date', () => {
    const text = `柳州市人民政府关于印发柳州市储备粮管理办法的通知各区人民政府，市直各部门：${SIGNED}（此件公开发布）${RULES}`
    expect(factsOf(text)).toMatchObject({ title: '柳州市人民政府关于印发柳州市储备粮管理办法的通知', date: '2023-09-05' })
  })

  it('has its number between letterhead and title', () => {
    const text = `柳州市人民政府办公室文件 柳政办发〔2018〕32号 市政府办公室关于分解落实2018年政府工作任务的通知 各区人民政府，市直各部门：${SIGNED}${RULES}`
    expect(factsOf(text)).toMatchObject({ title: '市政府办公室关于分解落实2018年政府工作任务的通知', number: '柳政办发〔2018〕32号' })
  })

  it('has the signature of a union', () => {
    const text = `关于印发《柳州市储备粮管理办法》的通知\n各区总工会：${SIGNED.replace('柳州市人民政府', '柳州市总工会')}${RULES}`
    expect(factsOf(text)).toMatchObject({ issuer: '柳州市总工会', date: '2023-09-05' })
  })

  it('has a title that ends with a stop', () => {
    const tasks = '1.对落户企业给予补助。责任单位：市科技局。2.对招商项目给予奖励。责任单位：市商务局、市财政局。'
    const text = `关于支持招商引资的十条意见。为落实市委、市政府的部署，促进招商引资和招才引智，结合柳州实际，${'提供人才保障，'.repeat(20)}现提出以下意见。${tasks}`
    expect(factsOf(text)).toMatchObject({ title: '关于支持招商引资的十条意见' })
  })

  it('keeps every word at its place in the source', () => {
    const text = `柳州市人民政府关于印发《柳州市储备粮管理办法》的通知柳政发〔2023〕23号各区人民政府，市直各部门：${SIGNED}${RULES}`
    const { outline, policy } = readingOf(text)
    for (const fact of [policy.title, policy.documentNumber, policy.date]) {
      const { start, end } = outline.text.toSource(fact?.span ?? { start: 0, end: 0 })
      expect(text.slice(start, end)).toBe(outline.text.text.slice(fact?.span?.start, fact?.span?.end))
    }
  })

  it('is not made of a day that a sentence names, or of a title in its middle', () => {
    const sentence = `按照部署推进。柳州市人民政府2023年9月5日，召开会议，部署关于加强管理的通知柳政发〔2023〕7号落实工作。${'各区加强管理，'.repeat(30)}`
    expect(factsOf(`关于加强管理的意见\n${sentence}`)).toEqual({ title: '关于加强管理的意见' })
  })
})

describe('a table of tasks', () => {
  it.each([
    ['tabs', '序号\t任务\t牵头单位\t配合单位\t完成时间', '\t', ''],
    ['bars', '| 序号 | 任务 | 牵头单位 | 配合单位 | 完成时间 |\n| --- | --- | --- | --- | --- |', ' | ', '|'],
  ])('signs nothing, with %s', (_, head, between, outer) => {
    const row = (...cells: readonly string[]) => `${outer}${outer && ' '}${cells.join(between)}${outer && ' '}${outer}`
    const rows = [
      row('1', '建设算力中心。', '省发展改革委', '省经信厅、省科技厅', '2026年12月'),
      row('2', '培育龙头企业。', '省经信厅、省科技厅按职责分工负责', '省发展改革委', '2026年6月'),
      row('3', '开放应用场景。', '省发展改革委牵头，省财政厅负责', '无', '2026年12月'),
    ]
    const reading = readingOf(`浙江省人工智能发展工作图谱\n\n${head}\n${rows.join('\n')}\n`)
    expect(reading.policy).toMatchObject({ title: { value: '浙江省人工智能发展工作图谱' }, issuer: null, date: null })
    const roles = reading.departments.map(({ measure, name, role }) => `${measure} ${role} ${name}`)
    // what a column says holds where its cell says only that each does its part
    expect(roles).toEqual(expect.arrayContaining(['2 lead 省经信厅', '2 lead 省科技厅', '3 lead 省发展改革委', '3 responsible 省财政厅']))
  })
})

describe('the record of a site with its keys in brackets', () => {
  it('is read, empty fields among it', () => {
    const text =
      '[发文机构] 柳州市人民政府\n[联合发文单位] \n[实施日期] 2023-05-22\n[成文日期] 2023-05-21\n[发文字号] 柳政发〔2023〕14号\n[废止日期] \n柳州市人民政府关于加强管理的通知\n各区：\n一、市财政局要加强管理。\n'
    expect(readingOf(text).policy).toMatchObject({
      inForceFrom: { value: '2023-05-22' },
      date: { value: '2023-05-21' },
      documentNumber: { value: '柳政发〔2023〕14号' },
    })
  })
})
