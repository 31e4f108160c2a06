import { describe, expect, it } from 'vitest'
import { measuresIn } from './outlined.ts'

const TITLE = '关于加强养老服务的实施方案\n为加强养老服务，制定本方案。\n'

describe('units that divide the work', () => {
  it.each([
    [
      'below a heading that announces it',
      '一、职责分工\n1.区民政局。牵头开展巡访工作，建立台账。\n2.派出所。配合开展巡访工作，做好登记。\n3.服务办。收集掌握信息，及时上报。',
      ['1.区民政局。牵头开', '2.派出所。配合开展', '3.服务办。收集掌握'],
    ],
    [
      'with 和 in the name, in a section that sets no task itself',
      '一、组织指挥体系\n（一）指挥部\n指挥部由副市长任总指挥。\n（二）成员单位职责\n1.市自然资源和规划局：组织排查。\n2.市气象局：提供监测信息。\n3.市红十字会：开展募捐。\n二、预警\n市气象局要及时发布预警。',
      ['1.市自然资源和规划', '2.市气象局：提供监', '3.市红十字会：开展', '二、预警\n市气象局要'],
    ],
    [
      'in the clauses of an article',
      '第一条 有关部门按照职责分工，共同做好养老服务工作。\n（一）区民政局：按照要求，统筹协调养老服务工作。会同区财政局做好保障。\n（二）区财政局：负责落实经费。\n（三）各街道、镇：按照规划，制定年度计划。\n第二条 区民政局应当建立台账，定期通报。',
      ['（一）区民政局：按照要', '（二）区财政局：负责落', '（三）各街道、镇：按照', '第二条区民政局应当建立'],
    ],
    [
      'a unit with a task of its own above the units that divide it',
      '一、各单位按以下职能开展排查：\n（一）区房管局。负责召开例会，安排排查工作。\n（二）各街道办事处。负责结合检查开展排查工作；负责通知产权人。具体分工为：\n1.河东街道办事处负责本街道的排查工作。\n2.河西街道办事处负责本街道的排查工作。',
      ['（一）区房管局。负责召', '（二）各街道办事处。负', '1.河东街道办事处负', '2.河西街道办事处负'],
    ],
    [
      'without numbers below a bare heading',
      '一、加快清运。建立台账，日产日清。\n二、职责分工\n区城管局负责本区垃圾清运的管理工作。本区设集中场所。\n区房管局指导各街道做好投放工作。',
      ['一、加快清运。建立台', '区城管局负责本区', '区房管局指导各街'],
    ],
    [
      'without numbers below the responsibilities of members',
      '一、加快清运。建立台账，日产日清。\n二、成员单位责任\n县水利局：承担日常工作，牵头开展岸线管理。\n县住建局、县城管局：负责黑臭水体整治。\n县公安局：依法打击违法犯罪行为。',
      ['一、加快清运。建立台', '县水利局：承担日', '县住建局、县城管', '县公安局：依法打'],
    ],
    [
      'without numbers below subjects, under a heading that announces it',
      '一、责任划分\n（一）非A级旅游景区\n县（市、区）党委、政府严格落实属地管理责任，牵头负责当地景区安全生产监管工作，督促景区公布最大承载量，确保旅游景区具备开放的安全条件，按期完成整改。\n文化旅游部门负责督导旅行社选择景区。\n城市管理部门负责公园、绿地的督促工作。\n（二）民宿\n公安部门负责治安管理。\n消防部门负责消防监督。',
      ['县（市、区）党委', '文化旅游部门负责', '城市管理部门负责', '公安部门负责治安', '消防部门负责消防'],
    ],
    [
      'in one article with 职责分工 for its heading',
      '第一条 推进建设。抓紧开工，按期交付，县教育局要做好保障。\n第二条 职责分工。县财政局负责监督管理，县公共资源交易中心负责交易服务。',
      ['第一条推进建设。抓紧开', '第二条职责分工。县财政'],
    ],
    [
      'behind dashes, with a dash or circled duties behind the name',
      '一、职责分工\n——区民政局：组织巡访，建立台账。\n区教育局——组织宣传，发放资料。\n区水利局。①编制计划，定期监测。②推广技术。',
      ['——区民政局：组', '区教育局——组织', '区水利局。①编制'],
    ],
    [
      'in one paragraph, behind words that announce them',
      '一、成员单位职责。各成员单位职责如下：1.河务部门。负责防洪工程，制定方案。2.气象部门。监测暴雨，及时预报。3.国资、商务、供销部门。储备物资，保障需要。',
      ['1.河务部门。负责防', '2.气象部门。监测暴', '3.国资、商务、供销'],
    ],
    [
      'without numbers below a preamble that ends by announcing them',
      '现将各有关单位在整治工作中的任务明确如下：\n区住建局负责总协调工作，督查建设。\n区委农办要结合任务，督查创建。\n规划分局负责规划审核，组织培训。',
      ['区住建局负责总协', '区委农办要结合任', '规划分局负责规划'],
    ],
    [
      'without numbers below a sentence that ends by announcing them',
      '一、各部门要各司其职，组织好各项工作。其职责分工为：\n商委：协调供销社做好供应。\n教委：负责学校安全，督促停课。\n公安分局：负责日常巡查。',
      ['商委：协调供销社', '教委：负责学校安', '公安分局：负责日'],
    ],
    [
      'below departments on lines of their own',
      '一、职责分工\n区民政局\n负责巡访，建立台账。\n定期通报情况。\n区财政局\n负责落实经费，加强监管。\n区水利局\n编制计划，定期监测。\n二、宣传引导。加强宣传，营造氛围。',
      ['区民政局\n负责巡', '区财政局\n负责落', '区水利局\n编制计', '二、宣传引导。加强宣'],
    ],
    [
      'below departments with a colon, above circled duties',
      '一、部门职责\n区民政局：\n①组织巡访，建立台账。\n②定期通报。\n区财政局：\n①落实经费，加强监管。\n②编制预算。\n二、宣传引导。加强宣传，营造氛围。',
      ['区民政局：\n①组', '区财政局：\n①落', '二、宣传引导。加强宣'],
    ],
    [
      'below three departments that nothing announces, behind the task above them',
      '一、加快清运。建立台账，日产日清。\n（一）清运垃圾。日产日清，密闭运输。\n（二）分类投放。定时定点，专人值守。\n区城管局\n负责清运，统筹车辆。\n区房管局\n指导各街道做好投放。\n区教育局\n负责学校宣传，组织活动。',
      ['（一）清运垃圾。日产日', '（二）分类投放。定时定', '区城管局\n负责清', '区房管局\n指导各', '区教育局\n负责学'],
    ],
    [
      'below departments in brackets',
      '一、职责分工\n【区民政局】负责巡访，建立台账。\n【区财政局】落实经费，加强监管。\n【区水利局】编制计划，定期监测。',
      ['【区民政局】负责', '【区财政局】落实', '【区水利局】编制'],
    ],
    [
      'without any number, below departments on lines of their own in a text of members',
      '市防汛抗旱指挥部成员单位职责\n市教育局\n负责学校安全，督促停课。\n市气象局\n提供预报，发布预警。\n市民政局\n救助灾民，发放物资。',
      ['市教育局\n负责学', '市气象局\n提供预', '市民政局\n救助灾'],
    ],
    [
      'without any number below a heading of members',
      '市防汛抗旱指挥部成员单位职责\n宣传部：把握导向，做好报道。\n教育局：负责学校安全，督促停课。\n气象局：提供预报。\n本预案每三年修订一次。',
      ['宣传部：把握导向', '教育局：负责学校', '气象局：提供预报'],
    ],
    [
      'without any number or heading, in an excerpt of three',
      '县自然资源局：负责地质灾害的监测。\n县教育局：指导学校停课。\n县工信和科技局：承担工矿企业的防汛。\n本预案每三年修订一次。',
      ['县自然资源局：负', '县教育局：指导学', '县工信和科技局：'],
    ],
  ])('%s', (_, text, expected) => {
    expect(measuresIn(TITLE + text)).toEqual(expected)
  })

  it.each([
    [
      'duties of a leading group',
      '一、加快建设。抓紧开工，按期交付。\n二、领导小组职责分工\n（一）市发展改革委负责综合协调。\n（二）市财政局负责资金筹措。',
    ],
    [
      'departments with their telephone numbers',
      '一、加快建设。抓紧开工，按期交付。\n二、职责范围\n市财政局\n联系电话：12345678，传真：12345679。\n市民政局\n联系电话：12345670，传真：12345671。',
    ],
    [
      'two departments that nothing announces',
      '一、加快建设。抓紧开工，按期交付。\n市财政局\n负责资金筹措，加强监管。\n市民政局\n负责救助，发放物资。',
    ],
    ['the sentences of one task', '一、加快建设。抓紧开工，按期交付。\n市发展改革委负责综合协调。\n市财政局负责资金筹措。'],
  ])('not %s', (_, text) => {
    expect(measuresIn(TITLE + text)).toEqual(['一、加快建设。抓紧开'])
  })

  it('not a few lines of a text without numbers, whose other tasks they would hide', () => {
    const others = '加快建设，按期交付。\n扩大投资，抓紧开工。\n优化服务，压缩时限。\n加强宣传，营造氛围。\n'
    expect(measuresIn(`${TITLE}${others}职责分工\n教育局：负责学校安全。\n气象局：提供预报。`)).toEqual([])
  })
})
