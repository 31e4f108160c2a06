import { describe, expect, it } from 'vitest'
import { cleaned } from './cleaned.ts'

/** The first measures and the end of the Gansu notice 甘政办发〔2023〕38号 as its PDF gives it. */
const PAGE = `1. 甘肃省人民政府办公厅关于进一步优化工程建设项目审批服
务的通知（2023 年5 月10 日）
甘政办发〔2023〕38 号
各市、自治州人民政府，甘肃矿区办事处，兰州新区管委会，省政府有关部门，中央在甘有
关单位：
为深入贯彻党中央、国务院关于推进政府职能转变、深化“放管服”改革、优化营商环
境的决策部署，落实省委、省政府“三抓三促”行动要求，加快提升工程建设项目审批服务
效能，进一步优化营商环境，经省政府同意，结合我省实际，现就有关事项通知如下：
一、提升审批服务效能
（一）
进一步优化审批流程。
省工程建设项目审批制度改革工作领导小组办公室（以下
简称省工改办）
指导各地结合实际合并精简审批事项，最大限度优化审批流程，
压减审批时
限，及时更新审批流程图示范文本，同步更新工程建设项目审批管理系统（以下简称工程审
批系统）功能配置，将工程建设项目（不包括特殊工程和交通、水利、能源等领域的重大工
程）全流程审批时限压减至60 个工作日以内，简易低风险项目全流程审批时限压缩至15
个工作日以内。
（省工改办、省交通运输厅、省水利厅和各市州政府、兰州新区管委会按职
责分工负责，6 月底前完成。以下各项均需各市州政府、兰州新区管委会落实，不再一一列
出）
（二）
提升项目谋划储备工作质量。
各地各有关部门要进一步建立健全工程建设项目储
备工作机制，着力增强项目谋划储备科学性、可行性。要持续优化项目储备服务，提前消除
规划管控矛盾，
建设单位可根据项目建设需求在工程审批系统“多规合一”
业务协同平台选
择项目策划生成，
对于符合建设要求的拟建工程项目，
由工程审批系统自动将项目信息推送
至投资项目审批在线监管平台完成赋码，切实保障储备项目后续审批。
（省工改办、省发展
改革委、省自然资源厅按职责分工负责，8 月底前完成）

# Page 1600:
（三）规范用地规划事项办理。省自然资源厅要指导各地推行“用地清单制”，在土地
供应前，汇总各相关行政主管部门、市政公用服务单位提出的技术设计控制指标和要求，
形
成评估结果和普查意见清单发放给土地受让单位，
作为项目审批管理、
技术审查的主要依据。
推动各级国土空间规划“一张图”实施监督信息系统与工程审批系统“多规合一”业务协同
平台有效衔接，
充分共享数据资源，叠加集合各类规划建设要求和区域评估成果，策划生成
项目。
完善工程设计方案审查流程，全面推行建设工程设计方案联合审查，
推进设计方案审
查分级分类管理。（省自然资源厅负责，8 月底前完成）
（十六）强化督办推动落实。各地要强化工作调度和跟踪督导，坚持定期通报制度，综
合运用督办、
约谈、
第三方评估等方式，
压实工作责任，
推进改革任务落实，
对于推进不力、
进展较慢的要予以重点督办。
工作任务完成情况纳入全省工程建设项目审批制度改革工作考
核评价。（省工改办负责，长期坚持）
甘肃省人民政府办公厅
2023 年5 月10 日
（此件公开发布）
`

describe('line breaks of a PDF page', () => {
  const lines = cleaned(PAGE).text.split('\n')

  it('go inside a paragraph and stay at its end', () => {
    expect(lines.map((line) => line.slice(0, 8))).toEqual([
      '1.甘肃省人民政',
      '甘政办发〔202',
      '各市、自治州人民',
      '为深入贯彻党中央',
      '一、提升审批服务',
      '（一）进一步优化',
      '（二）提升项目谋',
      '（三）规范用地规',
      '（十六）强化督办',
      '甘肃省人民政府办',
      '2023年5月1',
      '（此件公开发布）',
    ])
  })

  it('go in the two lines of a heading in larger type', () => {
    expect(lines[0]).toBe('1.甘肃省人民政府办公厅关于进一步优化工程建设项目审批服务的通知（2023年5月10日）')
  })

  it('go inside words, after marks, before brackets and stops', () => {
    expect(lines[5]).toContain('压减审批时限，及时更新')
    expect(lines[5]).toContain('（以下简称省工改办）指导各地')
    expect(lines[6]).toContain('后续审批。（省工改办、省发展改革委、省自然资源厅按职责分工负责，8月底前完成）')
    expect(lines[7]).toContain('形成评估结果')
    expect(lines[8]).toContain('综合运用督办、约谈、第三方评估等方式')
  })
})

describe('a heading with commas and no stop (顺政办发〔2023〕2号)', () => {
  const text = (heading: string, rest: string) =>
    [
      '为深入贯彻党中央、国务院关于推进政府职能转变、深化“放管服”改革、优化营商环',
      '境的决策部署，落实省委、省政府“三抓三促”行动要求，加快提升工程建设项目审批服务',
      '效能，进一步优化营商环境，经省政府同意，结合我省实际，现就有关事项通知如下：',
      heading,
      rest,
      '受理，对不涉及信息变更的，按照要求办理，各单项审批证件注销、失效的，由区政务服务',
      '局收回凭证。',
    ].join('\n')

  it('is a paragraph of its own where it ends before the margin', () => {
    const rest = '区政务服务局负责制发综合许可凭证，作为市场主体取得相关经营许可的凭证，统一进行'
    expect(cleaned(text('（一）证照汇聚，制发凭证，实施“一证准营”', rest)).text.split('\n')[1]).toBe(
      '（一）证照汇聚，制发凭证，实施“一证准营”',
    )
  })

  it('goes on where a title is still open', () => {
    const rest = '管理办法><办理工作考核办法>的通知》同时废止，各承办单位办理诉求统一按照新的办法'
    expect(cleaned(text('第一条本办法自印发之日起施行，《关于印发<平台', rest)).text.split('\n')[1]).toContain('<平台管理办法>')
  })
})

it('an article that is cited opens no paragraph (黔市监发〔2023〕1号)', () => {
  const page = PAGE.replace('责分工负责，6 月底前完成', '责分工负责，除《市场监督管理行政处罚信息公示规定》\n第十四条第三款规定的行政处罚')
  expect(cleaned(page).text).toContain('公示规定》第十四条第三款')
})

it('a title between a finished sentence and the opening of a further document is a line of its own (吉政办发〔2023〕2号)', () => {
  const plan = '吉林省公平公正法治环境建设工程实施方案'
  const page = PAGE.replace('责分工负责，6 月底前完成', `责分工负责，6 月底前完成。\n${plan}\n为全面落实省委、`)
  expect(cleaned(page).text.split('\n')).toContain(plan)
})

describe('line breaks of a page with one paragraph a line', () => {
  it.each([
    ['at the end of a page (seed 004)', '支持我市期货经营机构为企业提供风险管理服务，\n\n运用套期保值工具，应对风险。', 1],
    ['inside a name (seed 004)', '打造上下贯通、运转高效的推动体系。（市发展改革委、市工业和信\n\n息化局、市商务局按职责分工负责)', 1],
    [
      'before the bodies responsible (seed 004)',
      '持续推动“政银保”融资项目，提升企业融资便利化程度。\n\n(市商务局、天津银保监局按职责分工负责)',
      1,
    ],
    ['after a heading', '（一）加强组织领导\n切实把优化营商环境摆在事关高质量发展全局的重要位置。', 2],
    ['after a list of names goes on', '副组长：张青、于梅（执行副组长）、徐庆和、马建军、\n梁军、梅志红', 1],
    ['between two measures', '1.落实税费优惠政策。\n2.降低企业用地成本。', 2],
    ['after a title', '关于振作天津市工业经济运行推动工业高质量发展的若干举措\n为深入贯彻中央经济工作会议精神，制定如下措施。', 2],
    [
      'between rows of a table (seed 001)',
      '序号方面国家任务国家分工新区负责部门\n5根据工作实际,提出解决方案。区防控工作指挥部\n6二、着力提升',
      3,
    ],
  ])('%s', (_, source, count) => {
    expect(cleaned(source).text.split('\n')).toHaveLength(count)
  })
})
