import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const readingOf = (lines: readonly string[]) => read(plainDocument('page.txt', new TextEncoder().encode(lines.join('\n'))))
const factsOf = (lines: readonly string[]) => {
  const { title, documentNumber, issuer, date } = readingOf(lines).policy
  return { title: title?.value, number: documentNumber?.value, issuer: issuer?.value, date: date?.value }
}

const BODY = ['各县区人民政府：', '为加强管理，现通知如下。', '一、市财政局要加强预算管理。', '柳州市人民政府', '2024年2月10日']

describe('what a site prints above a document', () => {
  it('takes a heading of number and title away where the document repeats it', () => {
    const head = [
      '柳政发〔2024〕7号《柳州市人民政府关于加强预算管理的通知》',
      '浏览量：          时间：2024-11-14 08:56:07',
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
    ]
    expect(factsOf([...head, ...BODY])).toMatchObject({ title: '柳州市人民政府关于加强预算管理的通知', number: '柳政发〔2024〕7号' })
    expect(readingOf([...head, ...BODY]).citations).toEqual([])
  })

  it('reads a title in the marks of a citation', () => {
    const head = ['《柳州市人民政府关于印发〈预算管理办法〉的通知》', '柳政发〔2024〕7号']
    expect(factsOf([...head, ...BODY])).toMatchObject({
      title: '柳州市人民政府关于印发《预算管理办法》的通知',
      number: '柳政发〔2024〕7号',
    })
  })

  it('leaves a citation that fills a line of the first paragraph', () => {
    const text = [
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
      '各县区人民政府：',
      '为贯彻落实',
      '《广西壮族自治区预算管理办法》',
      '要求，现通知如下。',
    ]
    expect(readingOf(text).citations.map(({ title }) => title)).toEqual(['广西壮族自治区预算管理办法'])
  })

  it('does not join the path of the page, the tools or an empty field with the title', () => {
    const head = [
      '返 回',
      '所在位置： 某某网 > 热点专题',
      '政务公开 > 政府文件 > 市政府文件',
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
    ]
    expect(factsOf([...head, ...BODY]).title).toBe('柳州市人民政府关于加强预算管理的通知')
    const record = ['统一编号：', 'GZ0220210007', '文　　号：', '柳政发〔2024〕7号', '文件状态：', '柳州市人民政府关于加强预算管理的通知']
    expect(factsOf([...record, ...BODY])).toMatchObject({ title: '柳州市人民政府关于加强预算管理的通知', number: '柳政发〔2024〕7号' })
  })

  it('knows a title that is printed twice with the number between', () => {
    const head = ['柳州市人民政府关于加强预算管理的通知', '柳政发〔2024〕7号', '柳州市人民政府关于加强预算管理的通知']
    expect(factsOf([...head, ...BODY]).title).toBe('柳州市人民政府关于加强预算管理的通知')
  })

  it('reads records with other names of the fields', () => {
    const record = [
      '索 引 号：000123/2024-00012',
      '发文单位：柳州市人民政府',
      '成文时间：2024-02-10',
      '名　　称：柳州市人民政府关于加强预算管理的通知',
      '文　　号：柳政发〔2024〕7号',
    ]
    expect(factsOf([...record, ...BODY])).toEqual({
      title: '柳州市人民政府关于加强预算管理的通知',
      number: '柳政发〔2024〕7号',
      issuer: '柳州市人民政府',
      date: '2024-02-10',
    })
  })
})

describe('chapters and boxes of a plan', () => {
  const measuresOf = (lines: readonly string[]) => readingOf(lines).outline.measures.map(({ text }) => text.split('\n')[0])

  it('reads no task out of a chapter on how things stand', () => {
    for (const heading of ['规划背景', '发展基础', '面临形势', '发展现状与面临挑战', '主要成效和存在问题'])
      expect(
        measuresOf([
          '柳州市市场监管规划',
          `第一章 ${heading}`,
          '市场主体总量从7700多户增长到1.4万户。',
          '第二章 任务',
          '1.加强监管。建立台账。',
        ]),
      ).toEqual(['加强监管。建立台账。'])
  })

  it('ends a measure where a box begins', () => {
    const plan = [
      '柳州市市场监管规划',
      '第一章 任务',
      '1．完善制度。建立台账。',
      '专栏 1 市场主体培育工程',
      '1．建设服务体系。建设中心100家。',
    ]
    expect(measuresOf(plan)).toEqual(['完善制度。建立台账。', '建设服务体系。建设中心100家。'])
  })
})
