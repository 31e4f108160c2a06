import { describe, expect, it } from 'vitest'
import { departmentsOf } from './notation.ts'

const TITLE = '关于加强养老服务的实施方案\n为加强养老服务，制定本方案。\n'

describe('headings that are nothing but departments', () => {
  it.each([
    [
      'give each unit below them its role by its first verb',
      '一、职责分工\n（一）市民政局\n1.指导各区做好规划。\n2.加强宣传引导。\n（二）市财政局、市审计局\n1.负责落实经费。',
      ['1 指导 市民政局+', '2 责任 市民政局+', '3 责任 市财政局+', '3 责任 市审计局+'],
    ],
    [
      'may say that duties follow, and name a class',
      '一、职责分工\n（一）市民政局职责\n1.牵头制定规划。\n2.建立台账。\n（二）各街道办事处\n1.配合排查隐患。\n2.加强宣传。',
      ['1 牵头 市民政局+', '2 责任 市民政局+', '3 配合 各街道办事处*+', '4 责任 各街道办事处*+'],
    ],
    [
      'are responsible beside those of whom a unit says that they support it',
      '一、市民政局\n1.建设养老院5所。（配合单位：市财政局）\n2.建立台账。\n二、市财政局\n3.落实经费。（牵头单位：市审计局）',
      ['1 责任 市民政局+', '2 责任 市民政局+', '1 配合 市财政局', '3 牵头 市审计局'],
    ],
    [
      'are one task with the clauses of their sentence',
      '一、职责分工\n（一）市民政局：\n1.负责规划编制；\n2.会同有关单位安排资金。\n（二）市财政局：\n1.牵头落实经费；\n2.加强资金监管。',
      ['1 责任 市民政局', '2 牵头 市财政局'],
    ],
    [
      'may be one alone below a heading that divides the duties',
      '一、各相关部门职责\n（一）市民政局\n1.负责制定规划。\n2.加强宣传引导。',
      ['1 责任 市民政局+', '2 责任 市民政局+'],
    ],
    [
      'duties and tasks of functions',
      '（七）卫生部门职责、任务\n1.加强食堂监督。\n2.开展定期体检。\n（八）工商部门职责、任务\n1.加强市场监管。\n2.打击无照经营。',
      ['1 责任 卫生部门*+', '2 责任 卫生部门*+', '3 责任 工商部门*+', '4 责任 工商部门*+'],
    ],
    [
      'may be articles of duties, whose clauses are all tasks',
      '第五条 旅游部门职责:\n(一)负责行业安全管理。\n(二)督促、检查旅行社落实制度。\n第六条 国有资产监督管理机构职责:\n(一)把安全生产纳入业绩考核。\n(二)汇总有关情况。',
      ['1 责任 旅游部门*+', '2 责任 旅游部门*+', '3 责任 国有资产监督管理机构*+', '4 责任 国有资产监督管理机构*+'],
    ],
    [
      'may be the parts of one body, without a place',
      '一、安全环保部\n（一）编制年度计划。\n（二）建立专家库。\n二、人力资源部\n（一）将履职情况作为干部任用的依据。\n三、所属各子公司\n（一）每年组织演练2次。\n四、附则\n（一）本清单由安全环保部解释。',
      ['1 责任 安全环保部+', '2 责任 安全环保部+', '3 责任 人力资源部+', '4 责任 所属各子公司*+'],
    ],
    [
      'yield to brackets',
      '一、重点任务\n（一）市民政局\n1.推进项目。（责任单位：规划科）\n（二）市财政局\n1.落实资金。（责任单位：预算科）',
      ['1 责任 规划科', '2 责任 预算科'],
    ],
  ])('%s', (_, text, expected) => expect(departmentsOf(TITLE + text)).toEqual(expected))

  it.each([
    [
      'what is built',
      '一、重点项目\n（一）市政务服务中心\n1.加快建设，年内开工。\n2.加快装修。\n（二）市疾控中心\n1.加快建设，年内开工。\n2.加快装修。',
    ],
    ['the groups of a plan', '一、指挥部\n（一）研究决定重大事项。\n二、办公室\n（一）汇总情况。\n三、专家组\n（一）提供咨询。'],
    ['parts among other headings', '一、安全环保部\n（一）编制计划。\n二、人力资源部\n（一）组织培训。\n三、强化考核\n（一）严格奖惩。'],
    ['who checks', '一、工作步骤\n（一）各地自查\n1.对照标准，逐项排查。\n2.建立台账。\n（二）部门抽查\n1.组织专家抽查。'],
  ])('are not %s', (_, text) => expect(departmentsOf(TITLE + text)).toEqual([]))
})
