import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

const TITLE = '关于加强养老服务的实施方案\n为加强养老服务，制定本方案。\n'

describe('units that open with the departments that they charge', () => {
  it('take the role from the first verb', () => {
    const text = `${TITLE}一、职责分工
1.区民政局。牵头开展巡访工作，建立台账。
2.派出所。配合开展巡访工作，负责核实信息。
3.区体育局、区文旅局：指导利用本行业设施，做好服务。
4.区应急局：组织协调指导启用后的安置工作。
5.管理办。协调指导专业力量开展检查。
6.各街道、镇：按照规划，制定年度计划。`
    expect(departmentsOf(text)).toEqual([
      '1 牵头 区民政局',
      '2 配合 派出所',
      '3 指导 区体育局',
      '3 指导 区文旅局',
      '4 责任 区应急局',
      '5 指导 管理办',
      '6 责任 各街道、镇*',
    ])
  })

  it('are read once if several head a unit', () => {
    const text = `${TITLE}一、职责分工\n区住房和城乡建设局、区城市管理局：负责抢修道路，提供车辆。\n区财政局：负责保障经费，加强监管。`
    expect(departmentsOf(text)).toEqual(['1 责任 区住房和城乡建设局', '1 责任 区城市管理局', '2 责任 区财政局'])
  })

  it('may be headed on a line of their own or in brackets', () => {
    const below = `${TITLE}一、职责分工\n区民政局\n牵头开展巡访，建立台账。\n区财政局\n配合做好巡访，落实经费。`
    expect(departmentsOf(below)).toEqual(['1 牵头 区民政局', '2 配合 区财政局'])
    const circled = `${TITLE}一、部门职责\n区民政局：\n①组织巡访，建立台账。\n②定期通报。\n区财政局、区审计局：\n①落实经费，加强监管。`
    expect(departmentsOf(circled)).toEqual(['1 责任 区民政局', '2 责任 区财政局', '2 责任 区审计局'])
    const brackets = `${TITLE}一、职责分工\n【区民政局】负责巡访，建立台账。\n【区财政局】配合做好巡访，落实经费。`
    expect(departmentsOf(brackets)).toEqual(['1 责任 区民政局', '2 配合 区财政局'])
  })

  it('are no cells of a table that was not read', () => {
    const cells = [
      '市教育局、市财政局',
      '加强技术改造，建成平台。',
      '市水利局、市税务局',
      '推进治理，更新管网。',
      '市民政局',
      '完善服务，增加供给。',
    ]
    const below = (...header: readonly string[]) => departmentsOf([TITLE.trim(), '一、重点任务', ...header, ...cells].join('\n'))
    expect(below()).toHaveLength(5)
    expect(below('重点任务', '牵头单位', '参与单位')).toEqual([])
  })

  it('may be sections of a bureau or an office of the economy', () => {
    const text = `${TITLE}一、成员单位职责分工
1、综合治理办应急股：承担指挥部日常工作，组织编制预案。
2、经济发展办农业股：负责检修沟渠，组织抗旱。
3、经信局、对外经贸办：组织协调企业做好防汛工作。
4、街道财政所：负责落实防汛经费，会同有关单位监督使用。`
    expect(departmentsOf(text)).toEqual([
      '1 责任 综合治理办应急股',
      '2 责任 经济发展办农业股',
      '3 责任 经信局',
      '3 责任 对外经贸办',
      '4 责任 街道财政所',
      '4 责任 有关单位…',
    ])
  })

  it('have the partners that their sentences invite', () => {
    const text = `${TITLE}一、职责分工
1.区文旅局。负责建设书房，会同区教育局办好阅读月。
2.区财政局：负责落实经费。`
    expect(departmentsOf(text)).toEqual(['1 责任 区文旅局', '1 责任 区教育局', '2 责任 区财政局'])
  })

  it('do not lose their department to others in their sentences', () => {
    const text = `${TITLE}一、职责分工
1.区规划局：配合编制规划。市规划局要加强指导。
2.区财政局：负责落实经费。`
    expect(departmentsOf(text)).toEqual(['1 配合 区规划局', '2 责任 区财政局'])
  })

  it.each([
    [
      'ways of doing',
      '一、办理方式\n（一）直办。对能直接答复的，即时办结。\n（二）转办。对不能答复的，转有关单位。\n（三）牵办。对涉及多家的，确定牵头单位。',
    ],
    ['what the tasks are about', '一、重点任务\n1.区养老服务中心。加快建设，年内开工。\n2.区托育服务中心。加快建设，年内开工。'],
    ['labels', '一、办理机构\n1.初核机构：负责材料初核的单位。\n2.复核机构：负责材料复核的单位。'],
    [
      'whom a task helps',
      '一、采购政策\n1.支持监狱企业。监狱企业视同小微企业，享受政策。\n2.支持福利单位。福利单位视同小微企业，享受政策。',
    ],
  ])('are not %s', (_, text) => {
    expect(departmentsOf(TITLE + text)).toEqual([])
  })
})

describe('the role of who heads a unit', () => {
  const roles = (...duties: readonly string[]) =>
    departmentsOf(`某县森林防火预案\n一、成员单位职责\n${duties.map((duty, at) => `${at + 1}.${duty}`).join('\n')}`)

  it('is responsible for what it is in charge of taking part in', () => {
    expect(
      roles(
        '县气象局：负责参与防灾决策，发布预警信息。',
        '县武装部：负责参加抢险救灾，转移群众。',
        '县教育局：负责配合县应急局组织演练。',
        '县团委：参与宣传。',
      ),
    ).toEqual(['1 责任 县气象局', '2 责任 县武装部', '3 配合 县教育局', '4 配合 县团委'])
  })
})
