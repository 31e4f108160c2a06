import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { measuresIn } from './outlined.ts'

const reading = (words: string) => read(plainDocument('a.txt', Buffer.from(words)))
const caseOf = (name: string) => read(plainDocument(name, readFileSync(`tests/structure/cases/${name}`)))
const measuresOf = ({ outline }: ReturnType<typeof read>) =>
  outline.measures.map(({ label, text }) => `${label}${text.replaceAll('\n', '')}`)

/** A notice around some text, as cities publish them. */
const notice = (text: string, end = '柳州市人民政府\n2024年8月20日') =>
  `柳州市人民政府关于加强水利工作的通知\n柳政发〔2024〕5号\n各区人民政府：\n现通知如下。\n${text}\n${end}\n`

describe('small inputs', () => {
  it('where the parts of a zone lie is no task; how they are laid out may be one', () => {
    const tasks = '三、主要任务\n（一）建设平台。建成3个平台。（市商务局负责）'
    const where = '二、空间布局\n创新区覆盖全域，总规划面积约60.61平方公里，形成三大功能区。\n核心区位于滨江，占地面积约8.5平方公里。'
    expect(measuresOf(reading(notice(`${where}\n${tasks}`)))).toEqual(['（一）建设平台。建成3个平台。（市商务局负责）'])
    const how = '二、空间布局\n（一）优化布局。建设两个核心区。（市发展改革委负责）'
    expect(measuresOf(reading(notice(`${how}\n${tasks}`)))).toHaveLength(2)
  })

  it('further matters of a meeting are tasks where they say who; aims of any kind are none', () => {
    const tasks = '一、主要任务\n（一）建设平台。建成3个平台。（市商务局负责）'
    const matters = '二、其他事项\n1、城东街道会同城西街道做好征迁扫尾工作。\n2、以上事项由区政府督查室跟踪督办。'
    expect(measuresOf(reading(notice(`${tasks}\n${matters}`)))).toHaveLength(3)
    const words = '二、其他事项\n1、本通知未尽事宜另行通知。\n2、联系电话见附件。'
    expect(measuresOf(reading(notice(`${tasks}\n${words}`)))).toHaveLength(1)
    const aims = (heading: string) => `二、${heading}\n到2025年，水质优良比例达到90%。`
    for (const heading of ['整改目标', '治理目标', '减排目标'])
      expect(measuresOf(reading(notice(`${tasks}\n${aims(heading)}`)))).toHaveLength(1)
  })

  it('closing paragraphs belong to the document, not to its last measure', () => {
    const { departments, targets, citations, ...rest } = caseOf('07-closing-into-last-measure.txt')
    expect(measuresOf({ departments, targets, citations, ...rest })).toEqual([
      '一、建设水库。（市水利局负责）',
      '二、建设渠道。（市财政局负责）',
    ])
    expect(targets.filter(({ measure }) => measure !== null)).toEqual([])
    expect(citations.filter(({ measure }) => measure !== null)).toEqual([])
  })

  it('what is printed below the signature does not hold it in the last measure', () => {
    const tasks = '一、建设水库。\n责任单位：市水利局\n二、建设渠道。各区政府要加强考核。'
    const ending = '本意见自2019年8月10日起施行。《柳州市人民政府关于节水的意见》（柳政〔2012〕155号）同时废止。'
    for (const below of ['（发至县级人民政府）', '报：市委。\n送：市人大。\n联系人：市水利局督查处周某'])
      expect(measuresOf(reading(notice(`${tasks}\n${ending}`, `柳州市人民政府\n2019年7月10日\n${below}`)))).toEqual([
        '一、建设水库。责任单位：市水利局',
        '二、建设渠道。各区政府要加强考核。',
      ])
  })

  it.each([
    '二、其他事宜\n本通知自印发之日起施行，有效期5年。《关于节水的通知》（柳政〔2012〕155号）同时废止。',
    '二、本清单未尽事项，按上级有关规定执行。',
    '二、市政府实行市长负责制，市长领导全市工作。',
    '二、全体会议由市长、副市长、秘书长组成，由市长召集和主持。',
    '二、会议传达并学习了全市水利工作会议精神。',
  ])('what says nothing of a task is none: %s', (words) => {
    expect(measuresOf(reading(notice(`一、建设水库。（市水利局负责）\n${words}\n三、建设渠道。（市财政局负责）`)))).toHaveLength(2)
  })

  it('criteria of an attachment are none', () => {
    const criteria = (title: string) =>
      `附件\n柳州市门诊特定病种${title}\n一、高血压病\n确诊符合以下标准的：\n（一）收缩压≥140mmHg。\n（二）症状标准：反复（至少两次）发作。\n`
    const text = notice('一、建设水库。（市水利局负责）\n二、建设渠道。（市财政局负责）')
    for (const title of ['准入标准', '诊断标准']) expect(measuresOf(reading(`${text}${criteria(title)}`))).toHaveLength(2)
  })

  it('a last measure that begins 各地区、各部门 keeps its text', () => {
    expect(measuresOf(caseOf('08-last-measure-loses-body.txt'))).toEqual([
      '一、建设水库。（市水利局负责）',
      '二、加强纳税人诚信教育。各地区、各部门要充分利用报纸做好宣传；依托街道，引导社会参与。',
    ])
  })

  it('attachments listed before the signature are no measures, the title is without the issuer above it', () => {
    const read = caseOf('12-doubled-issuer.txt')
    expect(measuresOf(read)).toEqual(['（一）街道办事处（镇政府）受理申请时，应当告知申请家庭，并提出初审意见。'])
    expect(read.policy.title?.value).toBe('广州市住房和城乡建设局关于进一步加强户籍家庭住房保障工作的通知')
  })

  it('a page ends before its links, and the title is joined over the line', () => {
    const read = caseOf('14-web-page-print.txt')
    expect(measuresOf(read)).toEqual([
      '（一）打造科创空间。支持企业建设概念验证中心。',
      '（二）营造良好监管环境。为新技术应用创造安全宽松环境。',
    ])
    expect(read.policy.title?.value).toBe('深圳市有力有效支持发展瞪羚企业、独角兽企业行动计划（2025—2027年）')
  })

  it('a vertical tab is taken off', () => {
    expect(measuresOf(caseOf('17-vertical-tab.txt'))).toEqual(['一、建设水库，到2024年12月31日前完成。（牵头单位：市水利局）'])
  })

  it('a mark right behind a mark opens the first unit', () => {
    expect(measuresOf(caseOf('18-mark-behind-mark.txt'))).toEqual([
      '（一）建设水库。由市水利局负责。',
      '（二）建设渠道。由市农业农村局负责。',
      '1.推进节水。由市住建局负责。',
      '2.推进治污。由市生态环境局负责。',
      'a）推广甲。由市财政局负责。',
      'b）推广乙。由市审计局负责。',
    ])
  })
})

describe('the departments of a group and of its units', () => {
  it.each(['（一）市场环境。（市商务局牵头）', '（一）市场环境（市商务局牵头）', '（一）市场环境。（牵头单位：市商务局）'])(
    '%s stand in the heading: each unit below is a measure of its own',
    (heading) => {
      const read = reading(
        notice(
          `一、主要任务\n${heading}\n1．压缩办理时间，减少申请材料。\n2．推行联合抽查，减轻企业负担。\n3．公开收费清单，接受社会监督。`,
        ),
      )
      expect(read.outline.measures.map(({ label }) => label)).toEqual(['1．', '2．', '3．'])
      expect(read.departments.map(({ name, role, measure }) => [name, role, measure])).toEqual(
        ['1', '2', '3'].map((measure) => ['市商务局', 'lead', measure]),
      )
      expect(read.departments.every(({ standing }) => standing)).toBe(true)
    },
  )

  it('a unit with its own departments does not keep those of the heading from its neighbours', () => {
    const read = reading(
      notice(
        '一、主要任务\n（二）实施环境整治行动（牵头单位：县农业农村局；责任单位：县城管局）\n1．推进厕所革命。改建卫生户厕1万座。\n2．治理生活污水。实施项目45个。（牵头单位：县水利局）\n3．治理生活垃圾。购置收运车30辆。',
      ),
    )
    expect(read.departments.map(({ name, role, measure }) => `${measure} ${role} ${name}`).sort()).toEqual([
      '1 lead 县农业农村局',
      '1 responsible 县城管局',
      '2 lead 县水利局',
      '3 lead 县农业农村局',
      '3 responsible 县城管局',
    ])
  })

  it('a heading that is an assignment leads the units below that name only who supports', () => {
    const read = reading(
      notice(
        '一、县发改委牵头落实（2项）\n1、生产总值增长8%，投资增长12%。\n配合单位：县统计局、县财政局\n2、建设仓库，储备粮食。\n二、县文旅局牵头落实（1项）\n3、建设步道，新增民宿。\n责任单位：县交通局',
      ),
    )
    expect(read.departments.map(({ name, role, measure }) => `${measure} ${role} ${name}`).sort()).toEqual([
      '1 lead 县发改委',
      '1 support 县统计局',
      '1 support 县财政局',
      '2 lead 县发改委',
      '3 responsible 县交通局',
    ])
  })

  it('paragraphs below headings without marks are tasks where each says who leads', () => {
    const read = reading(
      notice(
        '二、工作任务\n加强劝返\n对辍学学生，由各镇政府负责组织劝返，各学校配合做好编班。\n对劝返无效的，由县司法局牵头，县检察院配合，依法发放劝诫书。\n改善条件\n投入资金2600万元，改扩建学校4所，由县教育局牵头，县财政局配合，年底前完工。\n三、工作要求\n各镇政府要压实责任。',
      ),
    )
    expect(read.departments.map(({ name, role, measure }) => `${measure} ${role} ${name}`).slice(0, 6)).toEqual([
      '1 responsible 各镇政府',
      '1 support 各学校',
      '2 lead 县司法局',
      '2 support 县检察院',
      '3 lead 县教育局',
      '3 support 县财政局',
    ])
    expect(measuresOf(read)[1]).toBe('对劝返无效的，由县司法局牵头，县检察院配合，依法发放劝诫书。')
  })

  it('a section has none of the departments in the heading of its first part', () => {
    const read = reading(
      notice(
        '一、主要任务\n（一）深化改革（牵头单位：县发改委）\n1、压缩办理时间，减少申请材料。\n（二）降低成本。规范收费，优化服务。（县财政局配合）',
      ),
    )
    expect(read.departments.map(({ name, role, measure }) => `${measure} ${role} ${name}`)).toEqual([
      '1 lead 县发改委',
      '2 support 县财政局',
    ])
  })

  it('counted lines of departments and deadlines are facts of the task above, no measures', () => {
    const read = reading(
      notice(
        '一、主要任务\n（一）推进园区建设。完善基础设施，提升承载能力。\n1．牵头部门：市商务局\n2．配合部门：市财政局、市税务局\n3．完成时限：2024年底\n（二）推进流通。建设冷库，培育电商主体。\n(1)责任单位：市农业农村局\n(2)完成时间：10月底前',
      ),
    )
    expect(read.outline.measures.map(({ label }) => label)).toEqual(['（一）', '（二）'])
    expect(read.departments.map(({ name, role, measure }) => `${measure} ${role} ${name}`)).toEqual([
      '1 lead 市商务局',
      '1 support 市财政局',
      '1 support 市税务局',
      '2 responsible 市农业农村局',
    ])
    expect(read.targets.map(({ measure, to }) => [measure, to])).toEqual([
      ['1', '2024-12-31'],
      ['2', '2024-10-31'],
    ])
  })

  it('a task of one long sentence is a measure beside its sub-tasks, too; a heading with a comma is none', () => {
    const below = '1.推行电子证照，实现共享互认。（市公安局负责）\n2.开设综合窗口，实行一窗受理。（市人社局负责）'
    const labels = (group: string) =>
      reading(notice(`一、主要任务\n${group}\n具体举措：\n${below}`)).outline.measures.map(({ label }) => label)
    const long =
      '（一）继续把培育壮大市场主体作为着力点，坚持一视同仁，依法平等保护各类市场主体产权和合法权益、给予同等政策支持。（市市场监管局负责）'
    expect(labels(long)).toEqual(['（一）', '1.', '2.'])
    expect(labels('（一）优化准入环境，提升办事效率。（市市场监管局负责）')).toEqual(['1.', '2.'])
  })

  it('a task with its own bracket is a measure beside its sub-tasks; 具体举措： belongs to none', () => {
    const read = reading(
      notice(
        '一、主要任务\n（三）推进一网通办。建设统一平台，整合办事入口。（市政务办牵头，各区政府负责）\n具体举措：\n1.推行电子证照，实现共享互认。（市公安局负责）\n2.开设综合窗口，实行一窗受理。（市人社局负责）',
      ),
    )
    expect(measuresOf(read)).toEqual([
      '（三）推进一网通办。建设统一平台，整合办事入口。（市政务办牵头，各区政府负责）',
      '1.推行电子证照，实现共享互认。（市公安局负责）',
      '2.开设综合窗口，实行一窗受理。（市人社局负责）',
    ])
    expect(read.departments.map(({ name, measure }) => [name, measure])).toEqual([
      ['市政务办', '1'],
      ['各区政府', '1'],
      ['市公安局', '2'],
      ['市人社局', '3'],
    ])
  })

  it('a task whose items name nobody stays one', () => {
    const text =
      '一、主要任务\n（一）推进一网通办。分三步实施。（市政务办牵头）\n1.开发系统。\n2.试点运行。\n3.全面推开。\n（二）优化流程。减少环节。（市司法局牵头）'
    expect(measuresIn(notice(text))).toEqual(['（一）推进一网通办。分', '（二）优化流程。减少环'])
  })

  it.each([
    [
      'one name',
      [
        '推广有机肥，减少化肥用量。（农业农村部指导）',
        '治理白色污染，回收废旧农膜。（生态环境部指导）',
        '发展循环农业，利用作物秸秆。（发展改革委指导）',
      ],
    ],
    [
      'two names',
      [
        '推广有机肥，减少化肥用量。（农业农村部、财政部负责）',
        '治理白色污染。（生态环境部、财政部负责）',
        '发展循环农业。（发展改革委、科技部负责）',
      ],
    ],
  ])('unnumbered paragraphs with brackets of %s are measures', (_, paragraphs) => {
    const text = `一、主要任务\n（一）绿色生活。倡导简约适度。（发展改革委、民政部、商务部负责）\n（二）绿色生产。\n${paragraphs.join('\n')}`
    expect(measuresOf(reading(notice(text))).slice(1)).toEqual(paragraphs)
  })
})

describe('punctuation does not decide what a task is', () => {
  it.each(['。', '；', ''])('units below a bare heading that end with “%s” are tasks', (stop) => {
    const text = `一、重点任务\n（一）建设水库，完善灌溉设施${stop}\n（二）疏浚河道，提高防洪能力${stop}\n（三）推广节水，降低用水定额。\n二、工作保障\n（一）落实资金，纳入年度预算。`
    expect(measuresIn(notice(text))).toHaveLength(4)
  })

  it.each(['符合下列要求的社会团体予以保留：', '对存在下列问题的社会团体予以撤销：', '申请补贴的企业应当满足以下条件：'])(
    '%s opens a list of conditions, not of tasks',
    (lead) => {
      const text = `一、重点任务\n（一）${lead}\n1.依照章程开展活动。\n2.有规范的名称和住所。\n3.按规定参加年检。\n（二）加强日常监督，定期公开结果。`
      expect(measuresIn(notice(text)).map((words) => words.slice(0, 3))).toEqual(['（一）', '（二）'])
    },
  )
})

describe('numbered, but no task', () => {
  it.each([
    ['significance', '一、充分认识节约用水的重要意义\n节约用水是一项长期任务，关系经济社会发展全局。'],
    ['scope of duties', '一、职责范围\n负责全市水库的运行管理。'],
    ['guiding thought with the subject before it', '一、清理整顿工作的指导思想\n坚持统一领导，分级负责。'],
    [
      'principles with the subject before them',
      '一、清理整顿的原则\n（一）从严的原则。各部门都要从严把关。\n（二）统一登记的原则。由民政部门登记。',
    ],
    ['conditions', '一、申报条件\n（一）在本市注册。\n（二）无违法记录。'],
    ['the state of things', '一、基本情况\n全市现有水库三座，渠道两百公里。'],
  ])('%s', (_, text) => {
    expect(measuresIn(notice(`${text}\n二、重点任务\n（一）建设水库。完善灌溉设施。`))).toEqual(['（一）建设水库。完善灌'])
  })

  it('sections below a table that stands between them are read', () => {
    const text =
      '一、缴费标准。每人每年缴纳水费五百元。\n二、缴费渠道。分类办理如下：\n序号人员类别缴费渠道\n1\n居民\n线上缴费\n2\n单位\n柜台缴费\n三、缴费检查。每年检查两次。'
    expect(measuresIn(notice(text)).map((words) => words.slice(0, 2))).toEqual(['一、', '二、', '三、'])
  })

  it('an article of the purpose', () => {
    const text =
      '柳州市水库管理办法\n第一条【宗旨】为加强水库管理，保障安全，制定本办法。\n第二条【检查】水行政主管部门应当每年检查水库两次。'
    expect(measuresIn(text)).toEqual(['第二条【检查】水行政主'])
  })

  it('the lines of a contents list', () => {
    const text =
      '目录\n1. 柳州市人民政府关于加强水利工作的通知（2024年8月）....3\n2. 柳州市人民政府关于印发防汛工作\n方案的通知（2024年9月）......12\n3. 柳州市节约用水办法…………27\n'
    const read = reading(text + notice('一、建设水库。完善灌溉设施。（市水利局负责）\n二、建设渠道。提高输水能力。（市财政局负责）'))
    expect(measuresOf(read)).toHaveLength(2)
    expect(read.citations).toEqual([])
    expect(read.policy.documentNumber?.value).toBe('柳政发〔2024〕5号')
  })

  it('a decimal with dots is no contents list', () => {
    expect(measuresIn(notice('一、建设水库，投资1.5亿元。\n二、建设渠道，长度达到12.6公里。'))).toHaveLength(2)
  })
})

describe('marks', () => {
  it.each([
    ['a）', ['a）建设水库，完善设施。', 'b）建设渠道，提高能力。', 'c）推广节水，降低定额。']],
    ['Ⅰ.', ['Ⅰ.建设水库，完善设施。', 'Ⅱ.建设渠道，提高能力。', 'Ⅲ.推广节水，降低定额。']],
    ['壹、', ['壹、建设水库，完善设施。', '贰、建设渠道，提高能力。', '叁、推广节水，降低定额。']],
  ])('%s number the units of a document', (_, units) => {
    expect(measuresOf(reading(notice(units.join('\n'))))).toEqual(units)
  })

  it('一、1.　and 第一章 第一条 on one line are two levels', () => {
    expect(measuresIn(notice('一、1.建设水库，完善设施。\n2.建设渠道，提高能力。\n二、推广节水，降低定额。'))).toEqual([
      '1.建设水库，完善设',
      '2.建设渠道，提高能',
      '二、推广节水，降低定',
    ])
  })
})

describe('where the last measure ends', () => {
  it.each([
    ['those whom to ask', '3077696\n张宇（技术支撑）\n附件：任务清单'],
    ['the foot of a page', '相关政策解读\n网站标识码：0000000000\n联系我们'],
    ['the note of the printer', '抄送：市委各部门。\n柳州市人民政府办公室秘书科2024年8月21日印发'],
    ['a date in Han figures below 国务院', '国务院\n一九九七年四月八日'],
  ])('before %s', (_, end) => {
    const text = '一、建设水库。完善灌溉设施。\n二、建设渠道。提高输水能力。\n三、推广节水。降低用水定额。'
    expect(measuresOf(reading(notice(text, end))).at(-1)).toBe('三、推广节水。降低用水定额。')
  })
})

describe('articles of a regulation', () => {
  const articles = (words: string) =>
    measuresOf(
      reading(
        notice(
          `第一条 为了加强水利工作，制定本办法。\n第二条 市水利局应当每年组织检查。\n第三条 ${words}\n第四条 本办法自2024年9月1日起施行。`,
        ),
      ),
    ).slice(1)

  it.each([
    ['what a word covers', '所得的形式，包括现金、实物、有价证券和其他形式的经济利益。'],
    ['what persons pay or do', '扣缴义务人向个人支付应税款项时，应当预扣税款，按时缴库，并专项记载备查。'],
    ['how a sum is worked out', '财产转让所得，按照一次转让财产的收入额减除财产原值和合理费用后的余额计算纳税。'],
    ['what firms must observe', '专利代理机构应当对执业过程中了解的发明创造的内容负有保密义务。'],
    ['a body that is only told', '在境内无住所的个人，经向主管税务机关备案，其来源于境外的所得免予申报。'],
    ['a body whose list counts', '申领人应当持有市卫生健康局核发的有效证件，不得转借他人使用。'],
  ])('are no measures where they say %s', (_, words) => expect(articles(words)).toEqual([]))

  it.each([
    ['a department acts', '纳税人未提供凭证的，由主管税务机关核定应纳税额。'],
    ['something is granted', '对首次认定的企业，给予一次性奖励10万元。'],
    ['something is set up', '建立水库安全档案，如实记载检查结果。'],
    ['they have a heading', '载体建设。新认定的载体每家配套30万元。'],
  ])('are measures where %s', (_, words) => expect(articles(words)).toHaveLength(1))
})

describe('sections on the scope of the whole', () => {
  const headings = (heading: string) =>
    measuresOf(reading(notice(`一、${heading}。我市可先行开展57项改革事项。\n二、建设水库。（市水利局负责）`))).map((words) =>
      words.slice(0, 2),
    )
  it.each(['示范任务和范围', '试点内容及范围', '药品范围'])('are no measures: %s', (heading) => expect(headings(heading)).toEqual(['二、']))
  it.each(['扩大示范范围', '拓展受益范围', '明确试点范围'])('are measures where something is to be done: %s', (heading) =>
    expect(headings(heading)).toEqual(['一、', '二、']),
  )
})

describe('sections on how things stand', () => {
  const headings = (heading: string) =>
    measuresOf(reading(notice(`一、${heading}。2023年全市节水3万吨。\n二、建设水库。（市水利局负责）`))).map((words) => words.slice(0, 2))
  it.each(['城市节水和污水再生利用情况', '我市节水产业发展现状', '近年来水资源利用形势'])('are no measures: %s', (heading) =>
    expect(headings(heading)).toEqual(['二、']),
  )
  it.each(['掌握企业用水情况', '定期通报节水情况', '公开水质监测情况'])('are measures where something is to be done: %s', (heading) =>
    expect(headings(heading)).toEqual(['一、', '二、']),
  )
})
