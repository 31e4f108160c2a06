import { describe, expect, it } from 'vitest'
import { measuresIn } from './outlined.ts'

const TITLE = '柳州市垃圾计量管理办法\n'

describe('articles and sections that set no task', () => {
  it.each([
    ['purpose, on the line of the mark', '第一条（目的依据）\n为确保计量准确，根据有关规定，结合本市实际，制定本管理办法。'],
    ['purpose, without 本', '第一条 为加强计量管理，根据有关规定，结合本区实际，制订《柳州市垃圾计量管理办法》。'],
    ['scope', '第一条（适用范围）\n本办法适用于本市计量装置的安装、使用等活动。'],
    ['principle, by its heading', '第一条（管理原则）\n垃圾计量管理实施分类计量、分级管理原则，逐步实现自动称重。'],
    ['principle, in one sentence', '第一条 计量装置建设与管理，实行政府领导、统筹规划，属地为主、分级管理的原则。'],
    ['principle, in clauses with 坚持', '第一条 计量装置建设与管理，应当坚持政府领导，坚持统筹规划，坚持属地管理。'],
    ['principle, by what it takes for its purpose', '第一条 质量奖的评定以提升企业竞争力为宗旨，以专家评议、社会公示、政府审定为程序。'],
    ['an award, named after the government', '第一条 市政府质量奖每年评审1次，由企业和组织自愿申报。'],
    ['what an award is', '第一条 市长质量奖是市政府设立的最高质量荣誉，授予质量管理成效突出的企业。'],
    ['what an award is, with its short name', '第一条 柳州市科技奖（以下简称“科技奖”）是市政府对科技创新成绩突出的企业的最高奖励。'],
    [
      'what an award is, with its parts',
      '第一条 柳州市政府工匠奖是市人民政府设立的荣誉奖项，分为两个奖项，每两年评选一次，每届不超过5个。',
    ],
    ['how many have an award', '第一条 市政府质量奖年度名额不超过2个，符合奖励条件的不足2个的，名额可以空缺。'],
    ['what was done so far', '一、近年来工作开展情况\n2021年以来，市民政局会同市财政局累计加装电梯320部。'],
    ['how far the tasks are', '一、主要任务进展情况\n（一）加装电梯。市住建局已完成加装320部。'],
    ['who explains the document', '一、解读机关\n解读机关：市发展改革委；联系电话：12345。'],
    ['where traffic is stopped', '一、交通管制路段：S230省道朱砂冲桥，中心桩号为K63+902。'],
    ['when traffic is stopped', '一、限行时间：另行通知。'],
    ['what a meeting is', '第一条 市政府常务会议是讨论决定市政府工作中重大事项的决策性会议。市政府常务会议按照民主集中制的原则行使职权。'],
    ['what a body is', '第一条 评审委员会是负责评审工作的非常设机构，每届任期三年。'],
    ['terms', '第一条 本办法相关术语含义如下：\n数据，是指以电子方式对信息的记录。\n数源部门，是指依法采集公共数据的部门。'],
    ['terms, by another word', '一、本细则下列用语的含义：\n网格，是指市城管局划定的区域。'],
    ['an aim that lost the stop behind its heading', '一、工作目标全面落实市政府有关规定，提升企业竞争力。'],
    ['what follows these rules', '第一条（参照适用）\n废弃油脂处理厂的计量管理参照本办法实施。'],
    ['penalties', '第一条 物业企业未履行义务的，由城管部门责令改正，处五百元以上五千元以下罚款。'],
    ['duties of others', '第一条 定点医药机构应当建立健全内部管理制度。'],
    ['from when it holds', '第一条（实施日期）\n本办法自2013年4月1日起施行，有效期至2017年12月31日。'],
    [
      'closing rules with items',
      '第一条（附则）\n（一）配售电公司参照市电力公司相应流程，做好申请和拨付。\n（二）本办法自2022年12月15日起实施。',
    ],
    ['what a word covers', '一、本意见所称历史建筑的范围是：河东风貌区内的建筑。今后如新增一并纳入。'],
    ['indicators', '一、主要指标\n（一）水源地水质指标。\n到2020年，水质达标比例高于93%。'],
  ])('%s', (_, text) => {
    const [mark, next] = text.startsWith('第') ? ['第二条 ', '第二条'] : ['二、', '二、']
    const task = `${mark}市城管局应当开展监督检查，建立台账。`
    expect(measuresIn(`${TITLE}${text}\n${task}`)).toEqual([`${next}市城管局应当开展`])
  })

  it.each([
    ['whom an article holds for as well', '第一条 对项目给予贷款贴息，做好服务。区属国企同等适用本条款。', '第一条对项目给予贷款贴'],
    ['an article with a heading in brackets', '第一条（计量监管）\n市城管局应当开展监督检查。', '第一条（计量监管）\n市'],
    ['members of a group that must act', '第一条 各成员单位应于每年年底前提交工作总结。', '第一条各成员单位应于每'],
    ['a principle to be carried out', '第一条 市城管局应当贯彻分类计量原则，建立台账，加强监督检查。', '第一条市城管局应当贯彻'],
    ['an award that a department has to arrange', '第一条 市市场监管局负责组织评审市政府质量奖。', '第一条市市场监管局负责'],
    ['an award and who must arrange it', '第一条 质量奖是市政府设立的最高荣誉，市市场监管局应当每年组织评审。', '第一条质量奖是市政府设'],
    ['an award that is to be set up', '第一条 市教育局设立教学成果奖，对成绩突出的教师给予奖励。', '第一条市教育局设立教学'],
    ['progress that is to be reported', '一、通报进展情况\n市政府办公室按月通报进展。', '一、通报进展情况\n市'],
    ['patrols of an office of the town', '第一条 镇综合行政执法队负责日常巡查，发现问题及时制止。', '第一条镇综合行政执法队'],
    ['aims whose fulfilment is checked', '一、工作目标责任制落实情况由市城管局按月通报。', '一、工作目标责任制落'],
    ['an indicator to be met', '一、完成节能指标\n压减能耗，按月通报进展。', '一、完成节能指标\n压'],
  ])('but %s', (_, text, expected) => {
    expect(measuresIn(`${TITLE}${text}`)).toEqual([expected])
  })
})
