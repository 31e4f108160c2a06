import { describe, expect, it } from 'vitest'
import { DOCUMENT_WORDS } from '../../server/lexicon/documentKinds.ts'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { cleaned } from '../text/cleaned.ts'
import { measuresIn } from './outlined.ts'

const TITLE = '关于促进经济发展的若干措施\n为贯彻落实有关决定，结合本市实际，制定本措施。\n'

describe('the level of the measures', () => {
  it.each([
    [
      'marks of two figures that count on from one another stay so',
      '一、实施计划\n1.1推进甲事项。（市商务局负责）\n1.2推进乙事项。（市商务局负责）\n2.1推进丙事项。（市商务局负责）',
      ['1.1推进甲事项。（市', '1.2推进乙事项。（市', '2.1推进丙事项。（市'],
    ],
    [
      'the heading of a table is no measure, a task to make one is',
      '一、建设水库。（市水利局负责）\n二、编制项目清单\n三、重点项目清单\n附表：重点项目清单\n',
      ['一、建设水库。（市水', '二、编制项目清单'],
    ],
    [
      'numbers with a blank below sections',
      '一、税费政策\n1 落实留抵退税政策，退还3 个月税款。\n2 加快支出进度。\n二、金融政策\n3 延期还本付息。',
      ['1落实留抵退税政策', '2加快支出进度。', '3延期还本付息。'],
    ],
    [
      'articles below sections',
      '一、税费政策\n第一条 落实留抵退税政策。\n二、金融政策\n第二条 延期还本付息。',
      ['第一条落实留抵退税政策', '第二条延期还本付息。'],
    ],
    [
      'headings above texts that end with their departments, below a section',
      '一、重点任务\n完善供水设施\n改造老旧管网，建立监测平台。（市水利局牵头，市财政局配合）\n优化养老服务\n健全助餐、助浴、助医等服务网络。（市民政局牵头，市财政局配合）',
      ['完善供水设施\n改', '优化养老服务\n健'],
    ],
    [
      'a heading above the first of several texts is that of the group',
      '一、重点任务\n完善供水设施\n改造老旧管网，建立监测平台。（市水利局牵头，市财政局配合）\n健全助餐、助浴、助医等服务网络。（市民政局牵头，市财政局配合）',
      ['改造老旧管网，建', '健全助餐、助浴、'],
    ],
    [
      'texts above lines of labels, below a section',
      '一、重点任务\n完善供水设施。改造老旧管网，建立监测平台。\n牵头单位：市水利局；责任单位：市财政局；完成时限：2025年12月\n优化养老服务。健全助餐、助浴、助医等服务网络。\n牵头单位：市民政局；责任单位：市财政局；完成时限：2025年12月',
      ['完善供水设施。改', '优化养老服务。健'],
    ],
    [
      '第一， as a paragraph of its own above its departments',
      '一、重点任务\n第一，完善供水设施，改造老旧管网。\n责任单位：市水利局、市财政局\n第二，优化养老服务，健全服务网络。\n责任单位：市民政局',
      ['第一完善供水设施，改', '第二优化养老服务，健'],
    ],
    [
      '1， with the departments in brackets',
      '一、重点任务\n1，完善供水设施，改造老旧管网。（市水利局负责）\n2，优化养老服务，健全服务网络。（市民政局负责）',
      ['1完善供水设施，改', '2优化养老服务，健'],
    ],
    [
      '一是 above lines of labels',
      '一、重点任务\n一是完善供水设施，改造老旧管网。\n牵头单位：市水利局\n二是优化养老服务，健全服务网络。\n牵头单位：市民政局',
      ['一是完善供水设施，改', '二是优化养老服务，健'],
    ],
    [
      '第一， without departments of its own is text of the task',
      '一、重点任务\n（一）完善设施。\n第一，改造供水管网。\n第二，健全服务网络。（市民政局负责）\n（二）加强监管。（市水利局负责）',
      ['（一）完善设施。\n第一', '（二）加强监管。（市水'],
    ],
    [
      'signs before units that name their departments',
      '一、重点任务\n●完善供水设施，改造管网。\n责任单位：市水利局\n●优化养老服务，健全网络。\n责任单位：市民政局\n●加强行业监管，开展检查。\n责任单位：市水利局',
      ['●完善供水设施，改', '●优化养老服务，健', '●加强行业监管，开'],
    ],
    [
      'paragraphs with the same sign below the heading of a section',
      '一、目标\n建成水库3座。\n二、主要任务\n◇完善供水设施。改造老旧管网，建立监测平台，保障用水安全。\n◇优化养老服务。健全服务网络，新建服务中心，由市民政局负责。\n◇加强行业监管。开展专项检查，推行联合抽查，减轻企业负担。\n三、保障措施\n1、健全机制。市水利局要建立台账。',
      ['◇完善供水设施。改', '◇优化养老服务。健', '◇加强行业监管。开', '1、健全机制。市水利'],
    ],
    [
      'signs below a unit of a section are no units',
      '二、主要任务\n（一）完善供水设施。\n◇改造老旧管网，建立监测平台，保障用水安全，减少漏损。\n◇新建供水泵站，完善调度机制，保障用水安全，减少漏损。\n◇加强水质监测，公开检测结果，保障用水安全，减少漏损。\n（二）优化养老服务。健全服务网络。',
      ['（一）完善供水设施。\n', '（二）优化养老服务。健'],
    ],
    [
      'a closing section of one paragraph addresses everybody',
      '一、重点任务\n（一）完善供水设施，改造管网。（市水利局负责）\n（二）优化养老服务，健全网络。（市民政局负责）\n二、有关要求\n各单位要加强领导，于7月10日前报送方案。',
      ['（一）完善供水设施，改', '（二）优化养老服务，健'],
    ],
    [
      'its numbered units are tasks, and so is one that names who is responsible',
      '一、保障措施\n（一）加强组织领导，健全机制。\n（二）强化资金保障，落实经费。\n二、工作要求\n建立台账，定期通报，加强督查。（市水利局负责）',
      ['（一）加强组织领导，健', '（二）强化资金保障，落', '二、工作要求\n建立台'],
    ],
    [
      'the telephone of a section below its last unit is no department',
      '一、保障措施\n1、健全机制。市水利局要建立台账。\n2、强化引领。每年遴选样板县。\n联系电话：（运输服务司农村客运处）',
      ['1、健全机制。市水利', '2、强化引领。每年遴'],
    ],
    [
      'signs that the text explains stay',
      '一、重点任务\n★完善供水设施，改造管网。（市水利局负责）\n★优化养老服务，健全网络。（市民政局负责）\n★加强行业监管，开展检查。（市水利局负责）\n标★的为重点事项。',
      ['★完善供水设施，', '★优化养老服务，', '★加强行业监管，'],
    ],
    [
      'signs before parts of a task stay',
      '一、重点任务\n（一）完善供水设施：\n●改造管网；\n●新建泵站；\n●加强监测。（市水利局负责）\n（二）优化养老服务。（市民政局负责）',
      ['（一）完善供水设施：\n', '（二）优化养老服务。（'],
    ],
    [
      'figures below sections',
      '一、税费政策\n1.落实留抵退税政策。\n2.加快支出进度。\n二、金融政策\n3.延期还本付息。',
      ['1.落实留抵退税政策', '2.加快支出进度。', '3.延期还本付息。'],
    ],
    [
      '（一） below sections, with enumerations inside',
      '一、保障能源\n（一）加强监测预警。建立以下机制：\n1.按日报告；\n2.按月通报；\n3.按季考核。\n（二）做好保供稳价工作，密切监测价格变动。',
      ['（一）加强监测预警。建', '（二）做好保供稳价工作'],
    ],
    [
      'figures that name bodies below a （一） that opens a group',
      '一、实施计划\n（一）产业人才计划。围绕产业发展，实施如下重点项目：\n1.紧缺人才项目。引进一万名。（牵头单位：市发展改革委）\n2.企业家项目。培养一百名。（牵头单位：市委组织部）',
      ['1.紧缺人才项目。引', '2.企业家项目。培养'],
    ],
    [
      '1. below 具体措施： below a task that names its departments',
      '一、主要任务\n（一）清理市场准入限制，对不合理的准入条件开展专项排查。（市发展改革委牵头，市商务局配合）\n具体措施：\n1.严格执行负面清单。\n2.清理隐性准入壁垒。（市商务局负责）\n（二）落实减税降费政策。主要行业税负只减不增。\n牵头单位：市财政局\n具体措施：\n1.建立收费目录清单。\n2.开展收费专项治理。',
      [
        '（一）清理市场准入限制',
        '1.严格执行负面清单',
        '2.清理隐性准入壁垒',
        '（二）落实减税降费政策',
        '1.建立收费目录清单',
        '2.开展收费专项治理',
      ],
    ],
    [
      'clauses of a list below 具体措施： belong to the task that names its departments',
      '一、主要任务\n（一）清理市场准入限制，对不合理的准入条件开展专项排查。（市发展改革委牵头，市商务局配合）\n具体措施：\n1.编制负面清单，列出准入条件；\n2.清理隐性准入壁垒。\n（二）落实减税降费政策。（市财政局负责）',
      ['（一）清理市场准入限制', '（二）落实减税降费政策'],
    ],
    [
      '（1） below 具体措施：',
      '一、主要任务\n1.健全政务诚信承诺机制，推动各级政府实现政务诚信承诺标准化、政府部门政务诚信承诺个性化。\n工作目标：承诺覆盖率达到100%。\n具体措施：\n（1）推动承诺标准化。推动各镇按照统一的标准作出承诺。\n（2）推动承诺个性化。各部门依据职责作出承诺。\n（3）建立预警制度。定期推送失信数据。',
      ['（1）推动承诺标准化。', '（2）推动承诺个性化。', '（3）建立预警制度。定'],
    ],
    [
      '1） below 主要举措：, clauses of a list',
      '一、主要任务\n（一）深化公共数据授权运营，推动医疗、交通、气象等重点领域数据有序开放和创新利用，释放数据要素价值。\n主要举措：\n1）编制授权运营目录；\n2）建设数据开放平台；\n3）举办数据创新大赛。',
      ['1）编制授权运营目录', '2）建设数据开放平台', '3）举办数据创新大赛'],
    ],
    [
      'clauses of a list below a heading of tasks',
      '一、整治时间：6月23日至7月1日\n二、整治任务：\n1.清理阴阳沟漂浮垃圾；\n2.全面清理各村主次干道，彻底清除杂物；\n3.做好背街小巷的环境卫生。',
      ['1.清理阴阳沟漂浮垃', '2.全面清理各村主次', '3.做好背街小巷的环'],
    ],
    [
      'paragraphs closed by lines of departments below a heading with a comma',
      '一、加快转型升级，提升产业竞争力\n坚持调优调强，加快构筑现代产业高地。\n突出工业主体地位。投资200亿元。\n责任领导：张某\n责任单位：市经信委、市财政局\n加快发展现代农业。新增高标准农田5万亩。\n责任领导：李某\n责任单位：市农业局、市水利局',
      ['突出工业主体地位', '加快发展现代农业'],
    ],
    [
      'one task that lists its parts in a sentence',
      '一、主要任务\n（一）深化公共数据授权运营，推动医疗、交通、气象等重点领域数据有序开放和创新利用，具体包括下列措施：\n1）编制授权运营目录；\n2）建设数据开放平台；\n3）举办数据创新大赛。',
      ['（一）深化公共数据授权'],
    ],
    [
      'one task with its departments above 具体措施：',
      '一、主要任务\n（一）深化公共数据授权运营。完善制度，释放数据要素价值。（市数据局牵头）\n具体措施：\n1）编制授权运营目录；\n2）建设数据开放平台。',
      ['（一）深化公共数据授权'],
    ],
    [
      '（1） that name bodies below figures',
      '一、主要任务\n1.优化电商环境。\n（1）加快出台手册。（市商务局负责）\n（2）提供专项额度。（市金融监管局负责）\n2.优化演出管理。压缩审批时限。（市文化和旅游局负责）',
      ['（1）加快出台手册。（', '（2）提供专项额度。（', '2.优化演出管理。压'],
    ],
    [
      'units run on behind square brackets',
      '一、主要任务\n1.优化电商环境。加快出台手册。[责任单位：市商务局]2.优化演出管理。压缩审批时限。[责任单位：市文旅局］3.优化税费管理。公开标准。[责任单位：市税务局]',
      ['1.优化电商环境。加', '2.优化演出管理。压', '3.优化税费管理。公'],
    ],
    [
      'units run on in one paragraph, each with its bodies',
      '一、主要任务\n1.优化电商环境。针对问题，（1）加快出台手册。（市商务局负责）（2）提供专项额度。（市金融监管局负责）\n2.优化管理。（市商务局负责）',
      ['（1）加快出台手册。（', '（2）提供专项额度。（', '2.优化管理。（市商'],
    ],
    [
      'sections that are tasks themselves',
      '一、落实费用缓缴政策\n对缴费有困难的企业实行缓缴。\n二、强化监督检查\n每季度开展一次检查。',
      ['一、落实费用缓缴政策', '二、强化监督检查\n每'],
    ],
    [
      'paragraphs without a mark that name their own bodies',
      '一、税费支持政策\n落实减免政策，按月退还。（责任单位：市税务局）\n落实缓缴政策，应缓尽缓。（责任单位：市人社局、市财政局）\n二、金融支持政策\n（一）扩大信贷。增加投放。（责任单位：市金融局）',
      ['落实减免政策，按', '落实缓缴政策，应', '（一）扩大信贷。增加投'],
    ],
    [
      'role lines stay with the measure above',
      '一、重点任务\n1.提升开办效率。实行一网通办。\n牵头部门：市市场监管局\n责任单位：市公安局、市税务局\n完成时限：2023年6月底\n2.优化注销程序。\n牵头部门：市税务局',
      ['1.提升开办效率。实', '2.优化注销程序。\n'],
    ],
    [
      'units below a heading that names bodies (皖政办秘〔2023〕11号)',
      '一、企业开办领域（省市场监管局牵头）\n围绕服务市场主体，延伸服务链条。\n1．加强集约协同，推行线上办理，一次告知。\n2．深化集成服务改革，延伸平台功能。',
      ['1．加强集约协同，推', '2．深化集成服务改革'],
    ],
    [
      'units below a line that names bodies (合政秘〔2023〕19号)',
      '一、开办企业\n牵头单位：市市场监管局。\n1.优化系统，实现全程电子化。〔市市场监管局负责〕\n2.推进证照联办。〔市市场监管局负责〕',
      ['1.优化系统，实现全', '2.推进证照联办。〔'],
    ],
    [
      'a unit that opens with a figure',
      '一、重点任务\n1.推动投资。\n2.35个部门要组团开展调研。\n3.5个地级市要组团观摩。\n4.加强指导。',
      ['1.推动投资。', '2.35个部门要组团', '3.5个地级市要组团', '4.加强指导。'],
    ],
    [
      '（二） run on behind a full stop',
      '一、重点任务\n（一）推动投资。加快建设。（二）扩大消费。发放消费券。\n（三）稳定外贸。',
      ['（一）推动投资。加快建', '（二）扩大消费。发放消', '（三）稳定外贸。'],
    ],
    [
      'the steps of a plan that say what is done (顺政办发〔2023〕2号)',
      '一、工作步骤\n（一）准备阶段（2023年3月至5月）\n1.制定方案。结合顺义区实际，形成实施方案。\n2.统一标准。开展事项梳理。\n（二）深化阶段（2023年12月至长期）\n总结经验，进一步拓展深化。',
      ['1.制定方案。结合顺', '2.统一标准。开展事', '（二）深化阶段（202'],
    ],
    [
      '一是…二是… stay inside',
      '一、重点任务\n1.加强领导。一是成立专班。二是定期调度。\n2.强化督导。',
      ['1.加强领导。一是成', '2.强化督导。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(measuresIn(TITLE + text)).toEqual(expected)
  })
})

describe('units behind the bullets of a list', () => {
  it('are units, and lines that only go on go on', () => {
    const text =
      '工作方案\n## 三、主要任务\n- （一）属装修改造的，资助标准按面积最高100\n- 元/平方米，加强管理。\n- （二）属加建扩建的，给予资助，做好服务。\n- 2 -\n- （三）属绿化的，给予资助，强化监管。'
    expect(measuresIn(text)).toEqual(['（一）属装修改造的，资', '（二）属加建扩建的，给', '（三）属绿化的，给予资'])
  })
})

describe('tasks without marks that their departments close', () => {
  it('a line that lists the headings of its group opens no task', () => {
    const text = `数字强县任务清单
加快技术创新
打造创新高地、深化要素改革
打造创新高地
攻关关键技术
建设概念验证中心，突破工业软件
县科技局负责
深化要素改革
完善数据制度
制定数据条例，开展登记试点
县数据局牵头`
    expect(measuresIn(text)).toEqual(['攻关关键技术\n建', '完善数据制度\n制'])
  })

  it('a line of departments below each, headings above, groups headed by a line of their own', () => {
    const text = `养老服务任务清单
增加服务供给
扩大社区食堂覆盖面
支持物业企业开办助餐点，按规定给予场地补助
推广家庭养老床位
县民政局牵头，县财政局、县卫生健康局按职责分工负责
培育护理队伍
开设护理专业，免费培训护理员
县人力资源社会保障局、县教育局负责
守住安全底线
排查机构隐患
每季检查一次，限期整改
县民政局、县消防救援大队按职责分工负责`
    expect(outlineOf(cleaned(text)).measures.map(({ section, heading }) => [section, heading])).toEqual([
      ['增加服务供给', '扩大社区食堂覆盖面'],
      ['增加服务供给', '培育护理队伍'],
      ['守住安全底线', '排查机构隐患'],
    ])
  })

  it.each([
    [
      'a last sentence',
      '校园安全工作安排\n为守护校园，作如下安排。\n改造老旧围墙，年内完成。由县教育局、县财政局负责。\n增设护学岗，上下学时段值守。县公安局牵头，县教育局配合。',
      ['改造老旧围墙，年', '增设护学岗，上下'],
    ],
    [
      'lines with labels',
      '乡村旅游工作安排\n整修步道\n沿河整修步道，设置标识。\n牵头单位：县文化和旅游局\n完成时限：2023年6月底\n培训店主\n分批培训民宿店主，提升服务水平。\n牵头单位：县商务局',
      ['整修步道\n沿河整', '培训店主\n分批培'],
    ],
    [
      'a line each, below a numbered heading',
      '水利工作方案\n一、防汛抗旱\n加固堤防\n加固险工险段，汛前完工。\n县水利局、县财政局按职责分工负责\n储备物资\n补足编织袋，落实库房。\n县应急局负责\n二、河道管护\n清理河面漂浮物，每周一次。',
      ['加固堤防\n加固险', '储备物资\n补足编', '二、河道管护\n清理河'],
    ],
    ['of one alone none is made', '值班安排\n节日期间轮流值班，保持通讯畅通。\n县政府办公室负责', []],
  ])('%s', (_, text, expected) => {
    expect(measuresIn(text)).toEqual(expected)
  })

  it('words of a sentence that a full line carries over are no line of departments', () => {
    const text =
      '一、落实资金。统筹使用各项财政资金，其中基础设施部分由省发展\n改革委、省财政厅负责，其余部分由各市（州）人民政府自行筹措解决到位。\n二、加强督导。'
    expect(measuresIn(`${TITLE}${text}`)).toEqual(['一、落实资金。统筹使', '二、加强督导。'])
  })
})

describe('numbered, but no measure', () => {
  const TASK = '\n九、重点任务\n（一）推动投资。加快项目建设。\n'
  it.each([
    [
      '总体要求',
      '一、总体要求\n（一）指导思想。以新时代思想为指导。\n（二）基本原则\n1.坚持一流标准。按照要求。\n2.坚持问题导向。抓住要素。\n（三）主要目标。到2025年取得突破。',
    ],
    ['目标', '一、总体目标\n1.目标。五年内引进一万人。'],
    ['目标任务 of figures', '一、目标任务\n以龙头企业为重点，壮大物流业。到2026年，占比达38%以上。'],
    ['目标任务 of one aim', '一、目标任务\n1.以党的建设为主线，以提高水平为目标，全面加强队伍建设。'],
    ['工作目标', '一、工作目标\n全面提升服务水平。'],
    ['适用范围', '一、适用范围\n（一）本市注册企业。\n（二）其他组织。'],
    [
      'lists of members',
      '一、部门委员\n李某某，市财政局副局长。\n二、专家委员\n王某某，市一中教授。\n三、领导小组成员\n市财政局、市公安局。',
    ],
    [
      'members of a conference',
      '一、召集人\n李某某，副市长。\n二、成员单位\n市财政局、市公安局。\n三、组成人员名单\n王某某，市财政局局长。',
    ],
    ['工作规则', '一、工作规则\n联席会议每半年召开一次会议。\n二、议事规则\n会议由召集人主持。\n三、会议规则\n会议形成纪要。'],
    ['领导小组', '一、领导小组主要职责\n（一）传达重大政策。\n（二）研究重点问题。'],
    ['a timetable', '一、实施步骤\n（一）动员部署阶段（2023年3月至5月）\n（二）总结阶段（2023年12月）'],
    [
      'ways to comment on a draft',
      '1.登录市农业农村局网站，对征求意见稿提出意见。\n2.通过信函的方式将意见寄至市农业农村局。\n3.电子邮件发送至邮箱并注明意见。',
    ],
    ['施行日期', '一、本措施自印发之日起施行，有效期两年。'],
  ])('%s', (_, text) => {
    expect(measuresIn(TITLE + text + TASK)).toEqual(['（一）推动投资。加快项'])
  })

  it.each([
    [
      'decimal marks',
      ['总则', '1.1 编制目的', '1.2 编制依据', '组织体系', '2.1 指挥机构', '2.2 办事机构', '3.1 信息监测', '3.2 预警', '8 附则'],
    ],
    ['Chinese marks', ['一、总体要求', '二、主要任务', '三、重点工程', '四、组织保障', '五、资金保障', '六、附则']],
    ['chapters', ['第一章 发展基础', '第二章 总体要求', '第三章 主要任务', '第四章 重点工程', '第五章 保障措施', '第六章 附则']],
  ])('a list of contents without page numbers, with %s', (_, headings) => {
    const first = headings.findIndex((heading) => /^[\d一第]/u.test(heading))
    const text = [...headings, ...headings.slice(0, first), headings[first], '这里说明目的。'].join('\n\n')
    expect(measuresIn(`${TITLE}${text}`)).toEqual([])
  })

  it('keeps what a unit on the day in force also asks', () => {
    expect(measuresIn(`${TITLE}一、本通知自印发之日起施行。各地应结合实际制定实施细则。${TASK}`)).toHaveLength(2)
    expect(measuresIn(`${TITLE}一、本通知自印发之日起施行。市财政部门要在一个月内制定办法。${TASK}`)).toHaveLength(2)
  })

  it('keeps tasks of 目标任务 that are no aim', () => {
    expect(measuresIn(`${TITLE}一、目标任务\n1.建设平台。${TASK}`)).toHaveLength(2)
    expect(measuresIn(`${TITLE}一、目标任务\n1.以工代训，培训员工。\n2.建设平台。${TASK}`)).toHaveLength(3)
  })

  it('keeps tasks of 组织保障 and 工作要求', () => {
    expect(
      measuresIn(`${TITLE}一、组织保障\n（一）加强领导。各部门要压实责任。\n二、工作要求\n（一）抓好落实。各地要制定计划。`),
    ).toHaveLength(2)
  })

  it('keeps a unit that names bodies, whatever its heading says', () => {
    expect(measuresIn(`${TITLE}一、工作目标\n（一）压缩时限。三日内办结。（责任单位：市商务局）`)).toHaveLength(1)
  })
})

describe('a section that sets no task itself', () => {
  it.each([
    '重点任务\n各项任务见附件。',
    '主要任务\n围绕设施布局、服务提质两个方面，实施9项重点任务，具体任务和分工见附件。',
    '县指挥部\n指挥长：分管副县长；副指挥长：县住建局局长。',
    '指挥部\n指挥长由分管副区长担任，区住建局、区卫健局为成员单位。',
    '存在的主要问题\n资金缺口大，市财政局配套不足。',
    '存在的困难\n资金缺口大，市财政局配套不足。',
    '目标任务\n2024年10月底前,建成区绿化覆盖率达到36%以上，垃圾处理率达到100%。',
  ])('is no measure: %s', (section) =>
    expect(measuresIn(`${TITLE}一、${section}\n二、工作保障\n（一）加强领导。各区要抓好落实。`)).toEqual(['（一）加强领导。各区要']),
  )
})

describe('articles', () => {
  it('count where they task or grant, not where they define, apply or end', () => {
    const text = `专利资助办法
第一章总则
第一条为规范资助管理，根据有关规定，制定本办法。
第二条本办法所称资助，是指对专利的补助。
第三条本办法适用于本市行政区域内的单位。
第二章资助
第四条市知识产权局应当建立资助项目库，每年公布一次。
第五条对获得专利奖的单位，给予50万元奖励。
第三章附则
第六条本办法由市知识产权局负责解释。
第七条本办法自2023年6月1日起施行，有效期五年。`
    expect(measuresIn(text)).toEqual(['第四条市知识产权局应当', '第五条对获得专利奖的单'])
  })
})

describe('articles on conditions, papers and procedure', () => {
  it.each([
    ['conditions', '第三条申请资助应当符合以下基本条件：\n（一）权属清晰。\n（二）无违法行为。'],
    ['papers', '第三条当事人申请信用修复，应当向市场监督管理部门提交以下材料：\n（一）申请书；\n（二）承诺书。'],
    ['what is covered', '第三条12345热线受理范围：\n（一）各类非紧急诉求；\n（二）转办的诉求。'],
    ['a principle', '第三条国土绿化坚持生态优先、因地制宜的原则。'],
    ['cases', '第三条存在下列情形之一的，由市热线中心进行督办：\n（一）超期未办理的；\n（二）虚假答复的。'],
    ['what a person may ask for', '第三条当事人对审查决定，可以依法申请行政复议或者提起行政诉讼。'],
    ['what follows from a breach', '第三条工作人员滥用职权、玩忽职守的，依法给予处分。'],
    ['that papers are true', '第三条资助对象应当对所提交资料的真实性、合法性负责。'],
    ['法律责任', '第三章法律责任\n第三条违反规定的，由有关部门责令改正。'],
    ['procedure', '第三章办理流程\n第三条企业登录平台，选择项目，上传材料。'],
  ])('%s are no measures', (_, text) => {
    const before = '资助管理办法\n第一章总则\n第一条为规范管理，制定本办法。\n第二章资助\n第二条对获得专利奖的单位，给予50万元奖励。\n'
    expect(measuresIn(before + text)).toEqual(['第二条对获得专利奖的单'])
  })

  it.each([
    [
      '职责分工',
      '第二章职责分工\n第二条市热线中心负责日常运行，主要职责包括：\n（一）受理诉求；\n（二）管理数据。',
      ['第二条市热线中心负责日'],
    ],
    ['操作流程', '第二章操作流程\n第二条申请受理。主管部门应组织企业完成现场勘查。', ['第二条申请受理。主管部']],
    [
      'clauses without headings of their own',
      '第二章运行\n第二条限时办理。承办单位应当及时处理：\n（一）话务员对来电3秒钟内接线，市中心10分钟内派单。超期的催办。\n（二）咨询类事项时限为1个小时，求助类为1个工作日。逾期的督办。',
      ['第二条限时办理。承办单'],
    ],
    [
      'clauses with headings',
      '第二章内控\n第二条采购人应当建立内控制度。具体包括：\n（一）定期轮岗。采购人应当建立轮岗制度。不具备条件的应当审查。\n（二）集体决策。采购人应当建立议事机制。决策要形成记录。',
      ['（一）定期轮岗。采购人', '（二）集体决策。采购人'],
    ],
  ])('chapters of duties and of work are tasks, article by article: %s', (_, text, expected) => {
    expect(measuresIn(`热线管理办法\n第一章总则\n第一条为规范管理，制定本办法。\n${text}`)).toEqual(expected)
  })

  it('一是 and 二是 number the tasks of a document without marks', () => {
    const text = '重点任务分工\n一是提升便利度。实现一日办结。牵头单位：市市场监管局。\n二是优化审批。压减时限。牵头单位：市住建局。'
    expect(measuresIn(text)).toEqual(['一是提升便利度。实现', '二是优化审批。压减时'])
  })

  it('a list of attachments behind a last unit is none of its items', () => {
    const text =
      '工作方案\n一、重点任务\n（一）推动投资。加快建设。\n（二）加强宣传。开展活动，提升满意度。\n（略）附件：1.时限目标\n2.相关表格样式（参照）'
    expect(measuresIn(text)).toEqual(['（一）推动投资。加快建', '（二）加强宣传。开展活'])
  })

  it('a list in an article stays inside it', () => {
    const text = '采购办法\n第一条采购人应当开展需求调查的项目：\n（一）大额项目。\n（二）公共服务项目。\n第二条采购人应当公开采购意向。'
    expect(measuresIn(text)).toEqual(['第一条采购人应当开展需', '第二条采购人应当公开采'])
  })
})

describe('where a measure ends', () => {
  it('words to all behind items belong to none', () => {
    const text = `${TITLE}一、重点任务\n（一）推动投资。包括：\n1.铁路；\n2.公路。\n本措施自印发之日起施行，有效期两年。`
    expect(outlineOf(cleaned(text)).measures.map(({ text: words }) => words)).toEqual(['推动投资。包括：\n1.铁路；\n2.公路。'])
  })

  it('labels and texts are as printed, in traditional script too', () => {
    const text = '資助辦法\n第一條為規範管理，制定本辦法。\n第二條對獲獎單位給予獎勵。（責任單位：市財政局）'
    expect(outlineOf(cleaned(text)).measures).toMatchObject([{ label: '第二條', text: '對獲獎單位給予獎勵。（責任單位：市財政局）' }])
  })

  it('closing words, list of attachments, signature and date belong to none', () => {
    const text = `${TITLE}一、重点任务
1.推动投资增长。
2.促进消费回暖。
3.稳定外贸规模。
以上措施已经印发，请各部门抓好落实，并于9月25日前报送进展。
附件：任务清单
某某市人民政府
2023年5月10日`
    expect(outlineOf(cleaned(text)).measures.map(({ text: words }) => words)).toEqual([
      '推动投资增长。',
      '促进消费回暖。',
      '稳定外贸规模。',
    ])
  })

  it.each([
    '本公告自2024年4月1日起施行。',
    '本公告自2024年4月1日起施行，有效期5年。',
    '本办法由市水利局负责解释。',
    '本通知有效期至2025年12月31日。',
    ...DOCUMENT_WORDS.filter(([, , ...uses]) => uses.includes('heading')).map(([word]) => `本${word}由市水利局负责解释。`),
  ])('the last measure ends before what the document says of itself: %s', (closing) => {
    const text = `${TITLE}一、限行时间为每日7时至9时，工作日执行。\n二、违反规定的，由市公安局依法处理。\n${closing}\n`
    expect(outlineOf(cleaned(text)).measures.map((measure) => measure.text)).toEqual([
      '限行时间为每日7时至9时，工作日执行。',
      '违反规定的，由市公安局依法处理。',
    ])
  })

  it('measures do not overlap and stand in reading order', () => {
    const { measures } = outlineOf(
      cleaned(
        `${TITLE}一、重点任务\n（一）推动投资。\n1.加快建设。（市发展改革委负责）\n2.加快支付。（市财政局负责）\n（二）扩大消费。（市商务局负责）`,
      ),
    )
    expect(measures).toHaveLength(3)
    for (const [index, measure] of measures.slice(1).entries())
      expect(measure.span.start).toBeGreaterThanOrEqual(measures[index]?.span.end ?? 0)
  })

  it('gives section and heading without their numbers', () => {
    const [first] = outlineOf(cleaned(`${TITLE}一、重点任务\n（一）推动投资。加快项目建设。\n（二）扩大消费。发放消费券。`)).measures
    expect(first).toMatchObject({ section: '重点任务', heading: '推动投资', label: '（一）', path: '0/一、/（一）' })
  })
})

describe('the end of the last measure', () => {
  it('is before the thanks of a reply', () => {
    const reply =
      '一、下一步打算\n（一）完善政策。修订补贴办法。\n（二）优化流程。市行政审批局牵头压缩时限。\n感谢您对我市工作的关心和支持。\n联系人：李某'
    expect(outlineOf(cleaned(TITLE + reply)).measures.map(({ text }) => text)).toEqual([
      '完善政策。修订补贴办法。',
      '优化流程。市行政审批局牵头压缩时限。',
    ])
  })
})

describe('sections that classify or tell how to apply', () => {
  const TASK = '资助方案\n一、奖励支持\n（一）奖励专利。市市场监管局对获得专利奖的单位给予奖励。\n'

  it.each([
    ['classes of an emergency plan', '（二）事件分级\n溢油量500吨以上的为重大事件，50吨以下的为一般事件。'],
    ['how to apply, step by step', '（二）申报流程\n由企业登录平台提交材料，区科技局组织评审。'],
  ])('%s are no measures', (_, text) => {
    expect(measuresIn(TASK + text)).toHaveLength(1)
  })

  it.each([
    ['classes of an emergency plan that are to be made', '（二）推行分级分类监管\n市应急局对企业分级建立台账。'],
    ['a procedure that departments are charged with', '（二）兑现流程\n由市发展改革局会同市财政局每年集中组织一次申报。'],
  ])('but %s are', (_, text) => {
    expect(measuresIn(TASK + text)).toHaveLength(2)
  })
})
