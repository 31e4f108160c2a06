import { describe, expect, it } from 'vitest'
import { factsOf, readingOf } from './harness.ts'

const HEAD =
  '关于加强节水工作的通知\n\n各县区人民政府：\n\n为做好节水工作，现通知如下。\n\n一、加强领导。各县区要落实责任。\n\n二、强化监督。市水利局要强化监督检查。\n\n'

function signed(words: string) {
  const { issuer, date } = factsOf(HEAD + words)
  return [issuer, date]
}

describe('a signature', () => {
  it.each([
    ['柳州市水利局 2024年8月20日\n', ['柳州市水利局', '2024-08-20']],
    ['2024年8月20日        柳州市水利局\n', ['柳州市水利局', '2024-08-20']],
    ['2024年8月20日\n柳州市水利局\n', ['柳州市水利局', '2024-08-20']],
    ['二〇二四年八月二十日\n\n柳州市水利局\n柳州市财政局\n（此件公开发布）\n', ['柳州市水利局、柳州市财政局', '2024-08-20']],
    ['附件：1.节水清单\n2024年8月20日\n柳州市水利局\n', ['柳州市水利局', '2024-08-20']],
  ])('may have its date above it or in its line: %j', (words, expected) => {
    expect(signed(words)).toEqual(expected)
  })

  it('may have the seal of another department, in its line or below it', () => {
    const group = '国务院知识产权战略实施工作部际联席会议办公室'
    for (const seal of ['（国家知识产权局代章）', '\n（国家知识产权局代章）', '\n(国家知识产权局代章)'])
      expect(signed(`${group}${seal}\n2021年12月27日\n`)).toEqual([group, '2021-12-27'])
    expect(signed('（国家知识产权局主办）\n2021年12月27日\n')).toEqual([null, '2021-12-27'])
  })

  it('is not the department that a site prints below a day above the text', () => {
    expect(factsOf(`2024年9月1日\n柳州市档案馆\n${HEAD}柳州市水利局\n2024年8月20日\n`)).toMatchObject({
      issuer: '柳州市水利局',
      date: '2024-08-20',
    })
  })

  it('is not the day on which another document was published', () => {
    const last = `第二条 本办法自2020年3月1日起施行。财政部2004年9月11日颁布的《信息公告管理办法》（财政部令第19号）同时废止，${'各地应当做好衔接工作，'.repeat(6)}确保落实。`
    expect(factsOf(`信息发布管理办法\n第一条 为了规范信息发布，制定本办法。\n${last}\n`)).toMatchObject({ date: null, issuer: null })
  })

  it('may be a last line that says who published the document', () => {
    const text = '节水管理规范（试行）\n第一章 总则\n第一条 为了节水，制定本规范。\n第二条 市水利局应当加强监督。\n'
    expect(factsOf(`${text}国家数据局发布\n`)).toMatchObject({ title: '节水管理规范（试行）', issuer: '国家数据局' })
    expect(factsOf(`${text}本规范由国家数据局发布\n`)).toMatchObject({ issuer: null })
  })

  it('may close the last sentence of a text', () => {
    const [text, short] = [`${HEAD.trimEnd()}柳州市水利局2024年8月20日`, `${HEAD.trimEnd()}市水利局2024年8月20日`]
    expect(factsOf(text)).toMatchObject({ issuer: '柳州市水利局', date: '2024-08-20' })
    // may be a cell of a table
    expect(factsOf(short)).toMatchObject({ issuer: null, date: null })
  })
})

describe('a short text on one line', () => {
  const lines = [
    '柳州市人民政府关于印发柳州市节水行动方案的通知',
    '柳政发〔2024〕5号',
    ...HEAD.trim().split(/\n+/).slice(1),
    '柳州市人民政府',
    '2024年8月20日',
  ]

  it.each(['', ' ', '　　'])('has its head, units and signature: joined by %j', (joint) => {
    const text = lines.join(joint)
    expect(factsOf(text)).toMatchObject({
      title: '柳州市人民政府关于印发柳州市节水行动方案的通知',
      documentNumber: '柳政发〔2024〕5号',
      issuer: '柳州市人民政府',
      date: '2024-08-20',
    })
    expect(readingOf(text).outline.measures.map(({ label, heading }) => `${label}${heading}`)).toEqual(['一、加强领导', '二、强化监督'])
  })

  it('has the units below its headings', () => {
    const text =
      '关于加强节水工作的意见为做好节水工作，提出如下意见。一、重点任务（一）加强农业节水。市水利局要推进灌区改造。（二）加强工业节水。市工业和信息化局要推广工艺。二、保障措施（一）加强领导。各县区要落实责任。'
    expect(readingOf(text).outline.measures.map(({ heading }) => heading)).toEqual(['加强农业节水', '加强工业节水', '加强领导'])
  })

  it('is not divided at marks that a sentence mentions', () => {
    const text = `关于加强节水工作的意见\n一、加强领导。按照第一、二条的规定；一、二类用水户应当登记。${'各县区要落实责任，'.repeat(20)}做好工作。`
    expect(readingOf(text).outline.measures).toHaveLength(1)
  })
})

describe('the head of a page', () => {
  const text = HEAD.replace('关于加强节水工作的通知\n\n', '')

  it('may have number and salutation in one line', () => {
    const { title, documentNumber } = factsOf(`关于加强节水工作的通知\n\n财库〔2019〕38号${text.trimStart()}`)
    expect([title, documentNumber]).toEqual(['关于加强节水工作的通知', '财库〔2019〕38号'])
  })

  it('may have the number of an order in brackets on a line of its own', () => {
    const order =
      '柳州市人民政府令\n（第50号）\n《柳州市节水办法》已经审议通过，现予公布。\n市长：张三\n2024年8月20日\n柳州市节水办法\n第一条 为了节水，制定本办法。\n'
    const { title, documentNumber, issuer } = factsOf(order)
    expect([title, documentNumber, issuer]).toEqual(['柳州市节水办法', '柳州市人民政府令第50号', '柳州市人民政府'])
  })

  it('may have its record on one line', () => {
    const record =
      '索引号：0001/2024 发文机关：柳州市水利局 成文日期：2024年08月20日 标题：关于加强节水工作的通知 发文字号：柳水发〔2024〕5号\n'
    const { issuer, date, documentNumber } = factsOf(`${record}关于加强节水工作的通知\n${text}`)
    expect([issuer, date, documentNumber]).toEqual(['柳州市水利局', '2024-08-20', '柳水发〔2024〕5号'])
  })

  it('may be that of an attachment alone', () => {
    const rules = '第一条 为了节水，制定本办法。\n第二条 市水利局应当加强监督。\n'
    expect(factsOf(`附件1\n柳州市节水管理办法\n${rules}`).title).toBe('柳州市节水管理办法')
  })

  it('may have its path on lines of their own, and the part of the site behind the title', () => {
    const path = '关于加强节水工作的通知_水利\n政务公开\n当前位置：\n首页\n/ 政务公开\n/ 水利\n关于加强节水工作的通知\n'
    expect(factsOf(path + text).title).toBe('关于加强节水工作的通知')
    const signs = '首页\n > \n政务公开\n > \n政策\n > \n通知\n关于加强节水工作的通知\n'
    expect(factsOf(signs + text).title).toBe('关于加强节水工作的通知')
  })
})

describe('the line under the title of a regulation', () => {
  const facts = (history: string) => {
    const { documentNumber, issuer, date } = factsOf(
      `柳州市节水条例\n${history}\n第一章 总则\n第一条 为了节水，制定本条例。\n第二条 市水利局应当加强监督。\n`,
    )
    return [documentNumber, issuer, date]
  }
  it.each([
    ['（2024年8月20日柳州市人民政府令第5号公布 自2024年10月1日起施行）', ['柳州市人民政府令第5号', '柳州市人民政府', '2024-08-20']],
    ['（2019年3月1日水利部令第50号公布）', ['水利部令第50号', '水利部', '2019-03-01']],
    ['（2024年7月1日柳州市第十五届人民代表大会常务委员会第五次会议通过）', [null, '柳州市人民代表大会常务委员会', '2024-07-01']],
    // of several editions
    ['（2009年3月1日柳州市人民政府令第3号公布 根据2019年3月1日《关于修改部分规章的决定》修订）', [null, null, null]],
  ])('%s', (history, expected) => {
    expect(facts(history)).toEqual(expected)
  })
})
