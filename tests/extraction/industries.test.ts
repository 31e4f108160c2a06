import { describe, expect, it } from 'vitest'
import { industriesOf, industryMentions, readingOf } from './harness.ts'

describe('industries', () => {
  it.each([
    ['围绕马铃薯、天麻、花椒、肉牛产业建设数字基地。', ['马铃薯', '天麻', '花椒', '肉牛']],
    ['对新设立的融资租赁公司，按实缴资本给予奖励。', ['融资租赁']],
    ['加强对非法改装锂电池的查处。', ['锂电池']],
    ['对接汽车及新能源汽车、高端装备、集成电路等产业链。', ['汽车', '新能源汽车', '高端装备', '集成电路']],
    ['聚焦燃气、危险化学品、道路交通等重点领域，开展隐患排查。', ['燃气', '危险化学品', '道路交通']],
    ['以文化、体育、餐饮、交通等服务消费券形式发放。', ['文化', '体育', '餐饮', '交通']],
    ['支持软件产业发展。', ['软件']],
    ['发展服务型制造，培育动力装备、软件服务企业。', ['服务型制造', '动力装备', '软件服务']],
    ['支持草牧业和草产业发展，提升制种能力。', ['草牧业', '草产业', '制种']],
    ['引进金融高级管理人才，加强文化人才梯队建设。', ['金融', '文化']],
    [
      '对食品、药品、医疗器械、燃气等直接关系人民群众生命财产安全、公共安全和潜在风险大的重点领域加强监管。',
      ['食品', '药品', '医疗器械', '燃气'],
    ],
    ['对道路货物运输等许可，允许作出承诺。', ['道路货物运输']],
    ['推进跨境电商综试区建设。', ['跨境电商']],
    ['加快建设国际金融中心。', ['金融']],
    ['扩大玉米、铁矿石、原油进口，培育信用评级机构和海洋牧场。', ['玉米', '铁矿石', '原油', '信用评级', '海洋牧场']],
    ['提升住宿业品质，发展零售业。', ['住宿业', '零售业']],
    ['完善交通、水利行业项目范本。', ['交通', '水利']],
    ['持续推进国家网络安全产业集群建设。', ['网络安全']],
    ['着力构建中国软件名城。', ['软件']],
    ['提升电子信息、光伏制造2个优势产业，培育软件、跨境电商、数字视听3个应用产业。', ['电子信息', '光伏', '软件', '跨境电商', '数字视听']],
    ['对电影制片企业和电影放映企业给予支持，指导再生资源回收行业。', ['电影制片', '电影放映', '再生资源回收']],
    ['打造现代服务业主战场。', ['现代服务业']],
    ['推动建筑业主动转型，扶持物业管理。', ['建筑业', '物业管理']],
    ['发展健康体检、健康保险和健康管理。', ['健康体检', '健康保险', '健康管理']],
    ['重点发展现代物流、现代金融、研发设计。', ['现代物流', '现代金融', '研发设计']],
    ['推进智慧医疗、智慧教育，促进智慧农业发展。', ['智慧医疗', '教育', '智慧农业']],
    ['规范暖气以及通信、有线电视等领域收费。', ['通信']],
    ['加强电力、建筑工程质量、燃气等领域监管。', ['电力', '建筑工程', '燃气']],
    ['推动人工智能、大数据等产业发展。', ['人工智能', '大数据']],
    ['对普货年审提供便利。', ['普货']],
    ['吸引数据领域企业落地。', ['数据']],
    ['冶金、机械等工贸行业安全生产达标。', ['冶金', '机械']],
    // goods and services of GB/T 4754, and words that are an industry only if a word for a sector follows
    ['优化卫星通信准入，加快先进封装技术发展，扩大远洋渔业规模。', ['卫星通信', '先进封装', '远洋渔业']],
    ['支持检验检测、质量认证等生产性服务业领域。', ['检验检测', '质量认证', '生产性服务业']],
    ['发展轮胎产业，淘汰燃煤锅炉，通过质量认证，配备眼镜。', ['轮胎']],
    // 布局 ends no name
    ['在类脑智能、具身智能等方向开展研究布局。', ['类脑智能', '具身智能']],
    // words cut across the verb before them
    ['培育壮大数据产业，做大健康产业，扩大数据市场。', ['数据', '健康产业', '数据']],
    // where something is traded, what is paid for it, how safe it is
    ['完善数据交易所监管规则，规范碳交易场所，支付医药费和物流费用。', []],
    ['强化金融安全、粮食安全等特殊领域执法。', []],
    // longer words that held the name of another industry: 水产, 草产业, 电池
    ['发展节水产业和矿泉水产业，培育菌草产业、钠离子电池。', ['节水产业', '矿泉水产业', '菌草产业', '钠离子电池']],
    // names of classes of the standard without their ending
    ['整治农药、肥料等行业，促进香料产业和云母制品产业发展。', ['农药', '肥料', '香料', '云母制品']],
    // industries that policies name and the standard does not
    ['发展低空物流、液流电池和数字文创，推广智慧水务。', ['低空物流', '液流电池', '数字文创', '智慧水务']],
    ['严格落实《柳州市煤炭经营监管办法》。', ['煤炭']],
    ['推行家政服务员持证上岗，规范专利代理师执业。', ['家政服务', '专利代理']],
    ['推广应用工业机器人10万台，建设充电桩，出口新能源汽车500辆，培养旅游人才。', ['工业机器人', '充电桩', '新能源汽车', '旅游']],
    // goods with work on them
    ['羊肉产量稳步提高，开展儿童化妆品专项检查，支持粮油、肉制品精深加工。', ['羊肉', '化妆品', '粮油', '肉制品']],
    ['按时报送，推进秸秆综合利用；大力推广即时配送，规范养蜂经营秩序。', ['秸秆综合利用', '即时配送', '养蜂']],
    ['新增智能化改造企业100家、应用工业机器人800台，新增公交车20辆，同步建设充电桩30个。', ['工业机器人', '充电桩']],
    ['做强氧化铝和特种纸，做优刺梨，加快发展南繁。', ['氧化铝', '特种纸', '刺梨', '南繁']],
    // names that policies use and the standard does not
    ['培育果酒、预拌混凝土，推进江海联运，研制光刻胶和碳化硅。', ['果酒', '预拌混凝土', '江海联运', '光刻胶', '碳化硅']],
    // no list of fields of administration, and trades that are supervised as such
    ['推动文化、旅游、体育等产业融合。', ['文化', '旅游', '体育']],
    ['在安全生产、交通运输、燃气等领域推行非现场监管。', ['交通运输', '燃气']],
    ['做强柑橘、酱酒、灯饰，推动输变电、民爆等产业升级。', ['柑橘', '酱酒', '灯饰', '输变电', '民爆']],
  ])('%s', (sentence, expected) => {
    expect(industriesOf(sentence)).toEqual(expected)
  })

  it.each([
    ['the name of a body', '由市农业农村局、市工业和信息化局负责。'],
    ['an instrument', '引导金融机构加大支持。'],
    ['a word across two words', '采信国家电子证照库，选取一家具有资质的单位。'],
    ['a figure of statistics', '社会消费品零售总额增长，限上零售额提高。'],
    ['a right', '办理矿业权登记。'],
    ['what guests do', '对住宿2晚以上的游客给予奖励。'],
    ['a form of business', '培育新型服务业态。'],
    ['a tax', '减征教育费附加。'],
    ['健康养殖 and 健康养护 hold no 康养', '实施健康养殖示范工程，加强古树健康养护，注重健康养成教育。'],
    ['in passing', '加强宣传教育，提供业务咨询。'],
    ['papers in electronic form', '推进电子证照、电子材料互认，审核电子材料。'],
    ['the name of a fair', '依托中国国际服务贸易交易会、环滇池高原自行车邀请赛拓展市场。'],
    ['the name of a zone', '在高新技术产业开发区、运河商务区和文旅区设立服务站。'],
    ['the name of an institution', '运营国家技术转移中心，推进国际文化艺术中心建设。'],
    ['the name of a company', '推进中石化输油管道迁改。'],
    ['goods of any industry', '规范工业产品生产许可。'],
    ['标准化工作 is no 化工', '推进标准化工作。'],
    ['what is not of the industry', '支持非金融企业债券发行，非房地产企业依法拿地。'],
    ['a service that an administration runs', '将社会生活服务管理职能转移，完善科技服务体系。'],
    ['what somebody works with', '充分运用大数据、云计算、人工智能等信息技术，通过融资租赁等方式支持。'],
    ['an institution of treatment or transfer', '建设国际健康医疗中心，设立成果转化中心。'],
    ['part of an item of a list', '在执法检查、工程建设招投标、资金审批、核心技术研发、技术创新等领域改革。'],
    ['an owner, a place of teaching, a control of traffic', '结合建筑业主意愿，在教育场所试点，实施道路交通管制。'],
    ['scholarship', '在自然科学研究领域有成就。'],
    ['a road of history', '融入丝绸之路经济带。'],
    ['a task against pollution', '做好大气污染防治工作。'],
    ['promotion of what is no industry', '发展教育事业，促进网络安全工作。'],
    ['goods alone', '抽检农药样品，添置种子柜，采购设备，处理副产品。'],
    ['words cut across the verb before them', '贯彻实施工作方案，分三批发放消费券。'],
    ['the order of a ministry', '按交通运输部令办理。'],
    ['a document that is only consulted', '参照《抽水蓄能容量电价核定办法》研究电价，修订《城市公共汽车客运管理规定》。'],
    ['words across two words', '规范项目报建材料清单。'],
    ['goods and trades without work on them', '使用冷藏车，推进数据治理，采购化妆品样品，石榴花开，查看养蜂日志。'],
    ['people of the trade', '培训技术经纪人，为外卖骑手购买保险。'],
    ['equipment that is installed, with its number', '新增停车棚12处、充电桩60个，配备智能终端1500套。'],
    ['fields of administration in a list', '将公共教育、劳动就业、社会保险、医疗卫生、养老服务、户籍管理等领域事项下沉。'],
    ['fields of administration, the only sure one last', '全面梳理教育、医疗、社保等领域惠民政策。'],
    ['water and herbs', '推广本草产业知识，治理污水产业园，建设输变电工程，刺绣一面锦旗。'],
  ])('none in %s: %s', (_what, sentence) => {
    expect(industriesOf(sentence)).toEqual([])
  })

  it('reads what speaks of the whole document, and nothing else outside the measures', () => {
    const of = (heading: string) =>
      readingOf(`某市数字产业行动计划

一、${heading}
培育壮大车联网、电子商务等产业集群。
二、重点任务
1.推动陶瓷产业升级。（责任单位：市商务局）
2.推动家电产业升级。（责任单位：市商务局）`).industries.map(({ surface }) => surface)
    expect(of('总体要求')).toEqual(['数字产业', '车联网', '电子商务', '陶瓷产业', '家电'])
    expect(of('发展目标')).toEqual(['数字产业', '车联网', '电子商务', '陶瓷产业', '家电'])
    expect(of('组织机构')).toEqual(['数字产业', '陶瓷产业', '家电'])
  })

  it.each([
    ['为进一步加强招商引资工作，推动先进材料、轨道交通等主导产业建圈强链，结合我区实际，制定以下措施。', ['先进材料', '轨道交通']],
    ['为激发文旅消费潜力，特制定本方案。', ['文旅']],
    // no word for a sector, and no sentence that says what the document is for
    ['为做好冷链物流信息公开，制定本方案。', []],
    ['我市先进材料、轨道交通等产业发展迅速。', []],
    ['根据《柳州市先进材料产业目录》，制定本方案。', []],
  ])('are read above the first heading where it says what the document is for: %s', (opening, expected) => {
    const { industries } = readingOf(`柳州市工作方案\n\n${opening}\n一、工作安排\n（一）建立台账。按时报送。\n（二）加强督查。按时通报。\n`)
    expect(industries.map(({ name }) => name)).toEqual(expected)
  })

  it('gives the class of the standard, and says where it is only the nearest', () => {
    const [vehicles, equipment] = industryMentions('推广新能源汽车，发展高端装备。')
    expect(vehicles).toMatchObject({ code: '3612', strategic: '5', sure: true })
    expect(equipment).toMatchObject({ code: null, strategic: '2', sure: false })
  })

  it('are what an item of a list opens with as its label', () => {
    const { industries } = readingOf(
      '柳州市专项行动方案\n一、重点任务\n1.种子：开展全覆盖检查。\n2.兽药和饲料：推行二维码追溯。\n3.种子抽检。按时通报：逐户检查。\n',
    )
    expect(industries.map(({ name }) => name)).toEqual(['种子', '兽药', '饲料'])
  })

  it('are what the first clause of a task is about', () => {
    const of = (task: string) =>
      readingOf(`柳州市专项行动方案\n一、重点任务\n1.${task}按时报送。\n2.建立台账。按时通报。\n`).industries.map(({ name }) => name)
    expect(of('增加普惠托育供给。')).toEqual(['托育'])
    expect(of('深入推进医养结合。')).toEqual(['医养结合'])
    expect(of('新增婴幼儿照护机构20家、托位1000个，')).toEqual(['婴幼儿照护'])
    expect(of('发展共享冷库和移动冷库。')).toEqual(['冷库'])
    // what every administration does, builds or uses
    expect(of('推进数据共享。')).toEqual([])
    expect(of('加强公路建设。')).toEqual([])
    expect(of('提升教育质量。')).toEqual([])
    // something else is done with it
    expect(of('编制托育机构名册。')).toEqual([])
    expect(of('完善托育收费公示牌样式。')).toEqual([])
  })

  it.each([
    ['柳州市学前教育三年行动计划（2024—2026年）', ['学前教育']],
    ['柳州市养老服务高质量发展实施方案', ['养老服务']],
    ['柳州市推进托育服务体系建设行动方案', ['托育服务']],
    ['柳州市科技服务体系建设方案', []],
    ['柳州市金融发展规划', ['金融']],
    ['柳州市城市公共交通条例', ['城市公共交通']],
    ['柳州市公共供水管网漏损治理实施方案', ['供水']],
    ['柳州市食品安全监管工作要点', ['食品']],
    ['柳州市药品安全专项整治方案', ['药品']],
    ['文化部等部门关于推动产业振兴的意见', []],
    ['柳州市推进数据便民服务实施方案', []],
    ['柳州市教育经费管理办法', []],
    ['柳州市保险费补贴实施方案', []],
    ['柳州市社区服务设施建设工程实施方案', []],
    ['柳州市污水管网建设工程行动计划', []],
    ['柳州市智慧停车场建设工程实施方案', []],
  ])('are what the title of a plan says it is for: %s', (title, expected) => {
    const { industries } = readingOf(`${title}\n一、工作安排\n（一）建立台账。按时报送。\n（二）加强督查。按时通报。\n`)
    expect(industries.map(({ name }) => name)).toEqual(expected)
  })
})
