import { describe, expect, it } from 'vitest'
import { industriesOf, industryMentions } from './harness.ts'

describe('industries', () => {
  it.each([
    ['对接汽车及新能源汽车、高端装备、集成电路等产业链。', ['汽车', '新能源汽车', '高端装备', '集成电路']],
    ['聚焦燃气、危险化学品、道路交通等重点领域，开展隐患排查。', ['燃气', '危险化学品', '道路交通']],
    ['以文化、体育、餐饮、交通等服务消费券形式发放。', ['文化', '体育', '餐饮', '交通']],
    ['支持软件产业发展。', ['软件']],
    ['持续推进国家网络安全产业集群建设。', ['网络安全']],
  ])('%s', (sentence, expected) => {
    expect(industriesOf(sentence)).toEqual(expected)
  })

  it.each([
    ['the name of a body', '由市农业农村局、市工业和信息化局负责。'],
    ['an instrument', '引导金融机构加大支持。'],
    ['a word across two words', '采信国家电子证照库，选取一家具有资质的单位。'],
    ['a tax', '减征教育费附加。'],
    ['in passing', '加强宣传教育，提供业务咨询。'],
    ['标准化工作 is no 化工', '推进标准化工作。'],
  ])('none in %s: %s', (_what, sentence) => {
    expect(industriesOf(sentence)).toEqual([])
  })

  it('gives the class of the standard, and says where it is only the nearest', () => {
    const [vehicles, equipment] = industryMentions('推广新能源汽车，发展高端装备。')
    expect(vehicles).toMatchObject({ code: '3612', strategic: '5', sure: true })
    expect(equipment).toMatchObject({ code: null, strategic: '2', sure: false })
  })
})
