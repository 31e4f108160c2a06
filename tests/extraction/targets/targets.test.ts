import { describe, expect, it } from 'vitest'
import { readingOf, targetMentions, targetsOf, withTask } from '../harness.ts'

describe('targets', () => {
  it.each([
    ['举行不少于10场贸易专场银企对接活动。', ['count 不少于10场']],
    ['价格扣除比例提高至10%-20%。', ['percent 10%-20%']],
    ['给予最高30万元的免息贷款，对企业给予最高300万元、50%的贴息支持。', ['amount 最高30万元', 'amount 最高300万元', 'percent 50%']],
    [
      '更换路灯380盏，督办案件200起，自2023起检查2轮，备足帐篷50顶，减畜6.8万羊单位。',
      ['count 380盏', 'count 200起', 'count 2轮', 'count 50顶', 'count 6.8万羊单位'],
    ],
    ['3岁以下婴幼儿照护服务覆盖率达到60%。', ['percent 达到60%']],
    ['为65岁以上老人免费体检1次，80周岁及以上的户籍老年人每月补贴100元。', ['count 1次', 'amount 100元']],
    ['7岁以下和65岁以上常住居民接种率达到90%。', ['percent 达到90%']],
    ['查处招用未满16周岁未成年人的行为，年满60周岁的免费乘车。', []],
    ['妇女35—64岁两癌筛查率达到80%。', ['percent 达到80%']],
    ['加大对35岁以下青年科技人员扶持力度，人均预期寿命达到80岁。', ['amount 35岁以下', 'amount 达到80岁']],
    ['2025年新建公园10个，2024年，招聘教师300名。', ['deadline 2025年', 'count 10个', 'deadline 2024年', 'count 300名']],
    ['2024年改造老旧小区30个，财政投入3000万元。', ['deadline 2024年', 'count 30个', 'amount 3000万元']],
    ['在2024年新建的公园中设置标识10个，对2024年改造的小区给予补助5万元。', ['count 10个', 'amount 5万元']],
    ['去年全年新增就业5000人，今年全年新增就业6000人。', ['deadline 今年全年', 'count 6000人']],
    ['学校扩建。建设年限：2024年。总投资：2亿元。完成时限：2025年。', ['deadline 2024年', 'amount 2亿元', 'deadline 2025年']],
    ['学校扩建。立项时间：2024年。数据来源：2024年统计年鉴。开工时间：2024年。', []],
    ['2023年是收官之年，也是实现目标的关键年，要抓紧确定的2023年主要目标。', []],
    ['请县卫健局负责的第17、18件确定事项加快办理，第3至5条另行通知。', []],
    ['交通管制时间：2023年12月23日15:00起至重建完工。', []],
    ['去年汛期，全省共发生险情120起，转移群众5.6万人。', []],
    ['近年来，我市建成公园30个，累计投资5亿元。', []],
    ['在2022—2024年试点基础上，分别启动40%的县区。', ['percent 40%']],
    ['2024年启动地区须于12月底前完成，2025年立项项目应完成投资5亿元。', ['deadline 12月底前', 'amount 5亿元']],
    ['2024年新建项目20个，启动地区试点。', ['deadline 2024年', 'count 20个']],
    ['去年以来，事故多发，要确保整改隐患120处。', ['count 120处']],
    ['上半年工作总结于7月10日前报送，下半年起实行新标准。', ['deadline 7月10日前']],
    ['4个工作小时内办结。', ['deadline 4个工作小时内']],
    ['半年内完成改造，两周内办结。', ['deadline 半年内', 'deadline 两周内']],
    ['安排资金100万支持建设，召集3部门会商，2条件成熟后启动。', []],
    ['组建队伍100支，建设变电站2座，新建110千伏变电站3座。', ['count 100支', 'count 2座', 'count 3座']],
    ['上半年未完成整改的单位要说明原因，全年任务清单另行下发。', []],
    ['上半年完成60%，全年完成100%。', ['deadline 上半年', 'percent 60%', 'deadline 全年', 'percent 100%']],
    ['推进10集中整治，做好12节约用水，落实3把关。', []],
    ['办好暑期托管班3期，推进3期工程。', ['count 3期']],
    ['以全市7600多名残疾人为主要对象，新增就业300名。', ['count 300名']],
    [
      '秋季开学前完成改造，2024年春节前发放到位，每年供暖季来临之前检修。',
      ['deadline 秋季开学前', 'deadline 2024年春节前', 'deadline 每年供暖季来临之前'],
    ],
    ['春节前后加强巡查，高考前夕开展检查，落实汛期前的各项准备。', []],
    ['新增就业人数24万以上，参保人数超过500万。', ['count 24万以上', 'count 超过500万']],
    ['减免3-6个月租金。', ['amount 3-6个月租金']],
    ['纳入300万—600万美元统保平台。', ['amount 300万—600万美元']],
    ['按不超过500元/人次的标准发放。', ['amount 不超过500元/人次']],
    ['每年安排不少于2000万资金用于支持企业。', ['amount 不少于2000万']],
    ['对用工在20人以上(含20人)的企业给予支持。', ['count 20人以上(含20人)']],
    ['合格率达到百分之九十以上。', ['percent 达到百分之九十以上']],
    ['降低百分之十五至百分之二十，年均增长百分之五点五。', ['percent 百分之十五至百分之二十', 'percent 百分之五点五']],
    ['设立产业基金五千亿元，投资不低于一点五亿元。', ['amount 五千亿元', 'amount 不低于一点五亿元']],
    ['处五千元以上二万元以下罚款，处二元以下罚款。', ['amount 五千元以上', 'amount 二万元以下', 'amount 二元以下']],
    ['建设高标准农田三十万亩，新建管网五十公里。', ['amount 三十万亩', 'amount 五十公里']],
    ['首年飞行不少于8000架次。', ['count 不少于8000架次']],
    ['新增就业十万人，培训一万人次以上。', ['count 十万人', 'count 一万人次以上']],
    ['每个村选派一至两名干部，引进三家龙头企业，培育十余家企业。', ['count 一至两名', 'count 三家', 'count 十余家']],
    ['培育年销售收入过百亿元的企业，产值达千亿元，利润破十亿元。', ['amount 百亿元', 'amount 达千亿元', 'amount 十亿元']],
    ['超过千家企业通过亿元村的办法。', ['count 超过千家']],
    ['支撑超万架飞行器飞行，产值突破千亿元，培育超百家企业。', ['count 超万架', 'amount 突破千亿元', 'count 超百家']],
    ['服务超千万户，惠及千家万户，打造超万亿级集群。', ['count 超千万户']],
    ['起降设施1公里半径覆盖率突破50%。', ['percent 突破50%']],
    ['2025年适飞空域占比超75%。', ['deadline 2025年', 'percent 超75%']],
    ['原则上在次月10日前申报费用，力争次月底前拨付到位，次日开展抽查。', ['deadline 次月10日前', 'deadline 次月底前']],
    ['实现上述5个病种全覆盖，新增5个病种。', ['count 5个']],
    // set phrases and classes
    ['破除二元结构，实施百亿元级、一百亿元级项目，用好一亩三分地，五十六个民族共同发展。', []],
    ['绿化率不低于百分之三十五。', ['percent 不低于百分之三十五']],
    ['用3年时间打造集群。', ['deadline 3年']],
    ['年产鲜切花105亿枝，服务60万以上人口。', ['count 105亿枝', 'count 60万以上']],
    ['录音资料至少保存两年。', ['deadline 两年']],
    ['2025年12月前完成改造。', ['deadline 2025年12月前']],
    ['会同9部门和5单位推进。', []],
    ['两化融合发展指数达到105以上。', ['amount 105以上']],
    // 2022: units composed of several
    ['降尘量低于2.6吨/平方千米·月。', ['amount 低于2.6吨/平方千米·月']],
    ['新增处理能力200吨/日以上，用水不超过120立方米/亩。', ['amount 200吨/日以上', 'amount 不超过120立方米/亩']],
    ['能耗降至350千瓦时/吨，车速限制在30公里/小时以内。', ['amount 350千瓦时/吨', 'amount 30公里/小时以内']],
    ['铺设管道20公里/修复路面3公里。', ['amount 20公里', 'amount 3公里']],
    // days that are counted are no deadline, the length of a procedure is
    ['重污染天数不超过2天。', ['count 不超过2天']],
    ['优良天数达到310天以上，年度超标天数控制在5天以内。', ['count 达到310天以上', 'count 控制在5天以内']],
    ['村级活动天数不少于200天。', ['count 不少于200天']],
    ['审批天数不超过2天，平均办理天数压缩至3天。', ['deadline 不超过2天', 'deadline 3天']],
    ['年均浓度达到50微克/立方米左右。', ['amount 达到50微克/立方米左右']],
    ['实现占比40%事项（9大类79个）全市通办。', ['percent 40%', 'count 9大类79个']],
    ['逐步打造甲、乙、丙产业集群等三个国家战略性新兴产业集群。', ['count 三个']],
    ['每年至少推动一家企业完成上市。', ['count 一家']],
    ['每月公布抽检结果，公布不少于48期，通报典型案例12期。', ['count 不少于48期', 'count 12期']],
    ['推进二期工程和3期项目建设。', []],
    ['每月给予3000元补贴，连续补贴3年。', ['amount 3000元', 'deadline 3年']],
    ['每月开展不少于一次日常调度，每年应当举办两期以上讲座。', ['count 一次', 'count 两期']],
    ['实行一次申报、一次办结。', []],
    ['自2021年以来，已建成平台8个，较2020年增长30%。', []],
    ['２０２５年底前新建基站１２００个，占比１２％。', ['deadline ２０２５年底前', 'count １２００个', 'percent １２％']],
    ['时间分别压减至6个、22个、32个工作日以内。', ['deadline 6', 'deadline 22', 'deadline 32个工作日以内']],
    ['比例不低于合同金额的40%。', ['percent 40%']],
    ['粮食产量820亿斤以上。', ['amount 820亿斤以上']],
    ['每0.5小时检测一次水质。', []],
    ['将份额由30%以上阶段性提高至40%以上。', ['percent 40%以上']],
    ['任期不超过两届，年龄不超过70周岁。', []],
    ['在一个纳税年度内不能变更，每一保险年度内计算。', []],
    ['年度内完成改造。', ['deadline 年度内']],
    // conditions set no day
    ['对2022年底前到期的贷款予以展期。', []],
    ['对2023年12月底前到期的贷款予以展期。', ['deadline 2023年12月底前']],
    ['1月1日前注册的企业享受政策，对2020年底前建成的小区进行改造。', []],
    ['对1983年至1992年间建成的小区进行改造。', []],
    // 初步 is a separate word
    ['2025年初步建成水库10座。', ['deadline 2025年', 'count 10座']],
    ['2025年初建成水库5座。', ['deadline 2025年初', 'count 5座']],
    ['2020年起基本不再招聘。', []],
    // hours and numbers of services
    ['提供7天×24小时服务，投诉由110处置，拨打12345热线。', []],
    ['新增停车位110处。', ['count 110处']],
    ['每5年修订1次水利专业目录。', ['count 1次']],
    ['员工25（含）—50家的园区给予支持。', ['count 25（含）—50家']],
    ['对6个展位以内（含6个）给予补贴。', ['count 6个']],
    ['免除3个月房屋租金，补助不超过1个月当地最低工资。', ['amount 3个月房屋租金', 'amount 不超过1个月当地最低工资']],
    ['2023年继续免征车辆购置税。', ['deadline 2023年']],
    ['各部門應於民國114年12月31日前完成盤點，116年底前建成。', ['deadline 民國114年12月31日前', 'deadline 116年底前']],
    ['空置资助时间累计最高为12个月，贴息时间最高不超过36个月。', ['deadline 12个月', 'deadline 最高不超过36个月']],
    // what lies beyond the plan
    ['展望2035年，建成一流枢纽，算力达到50万台。', []],
    ['展望“十五五”，新增口岸3个；到2025年新增口岸1个。', ['deadline 到2025年', 'count 1个']],
    ['面向2035年，力争培育龙头企业100家。', ['count 100家']],
    ['放眼2050年，港口吞吐量达到5亿吨。2025年底前新增泊位2个。', ['deadline 2025年底前', 'count 2个']],
    ['审批时限分别压缩至2.5、5个工作日以内。', ['deadline 2.5', 'deadline 5个工作日以内']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })
})

describe('deadlines', () => {
  it.each([
    ['6月底前基本发行完毕。', '6月底前', null, '2023-06-30'],
    ['明年3月底前完成整改。', '明年3月底前', null, '2024-03-31'],
    ['力争2024年6月底前建成。', '2024年6月底前', null, '2024-06-30'],
    ['2024年2月底前完成迁移。', '2024年2月底前', null, '2024-02-29'],
    ['于12月25日17:00前报送。', '12月25日17:00前', null, '2023-12-25'],
    ['于6月30日（星期五）前报送。', '6月30日（星期五）前', null, '2023-06-30'],
    ['二〇二五年六月底前建成。', '二〇二五年六月底前', null, '2025-06-30'],
    ['2024.6.30前完成验收。', '2024.6.30前', null, '2024-06-30'],
    ['2023年5月实行省内异地考试。', '2023年5月', null, '2023-05-31'],
    ['补足期限延至2024年3月底。', '2024年3月底', null, '2024-03-31'],
    ['到2025年，全市建成基站。', '到2025年', null, '2025-12-31'],
    ['力争2024年创建全国达标校。', '2024年', '2024-01-01', '2024-12-31'],
    ['第三季度累计实现授信。', '第三季度', '2023-07-01', '2023-09-30'],
    ['上半年举办撮合对接。', '上半年', '2023-01-01', '2023-06-30'],
    ['缓缴社会保险至今年年底。', '今年年底', null, '2023-12-31'],
    ['2023—2025年，每年推进改造。', '2023—2025年', '2023-01-01', '2025-12-31'],
    ['自2023年1月1日至2024年12月31日减征资源税。', '2023年1月1日至2024年12月31日', '2023-01-01', '2024-12-31'],
  ])('%s', (sentence, surface, from, to) => {
    expect(targetMentions(sentence).map((one) => [one.surface, one.from, one.to])).toEqual([[surface, from, to]])
  })

  it.each([
    ['于3月31日前向社会公开目录。', '3月31日前'],
    ['2023年初，完成自助服务区建设。', '2023年初'],
    ['次年1月31日前报送总结。', '次年1月31日前'],
    ['2025年前基本建成体系。', '2025年前'],
  ])('words that tell no day are kept without one: %s', (sentence, surface) => {
    expect(targetMentions(sentence).map((one) => [one.surface, one.from, one.to])).toEqual([[surface, null, null]])
  })

  it.each([
    ['年底前建成平台。', '2024-12-31'],
    ['上半年完成对接。', '2024-06-30'],
    ['3月底前完成整改。', '2024-03-31'],
    ['12月15日前报送总结。', null],
    ['2023年12月25日前报送方案。', '2023-12-25'],
  ])('a plan of December for the next year: %s', (sentence, to) => {
    const text = withTask(sentence)
      .replaceAll('天津市优化环境工作方案', '天津市2024年优化环境工作方案')
      .replaceAll('2023年5月10日', '2023年12月5日')
    expect(readingOf(text).targets.map((one) => one.to)).toEqual([to])
  })

  it.each([
    // [title, sentence, last day, words of the recurrence]
    ['天津市人民政府工作规则', '年末向市政府报告执行情况。', null, '年末'],
    ['天津市优化营商环境条例', '各部门应当在年底前公布结果。', null, '年底前'],
    ['天津市人民政府工作规则', '今年年底前印发清单。', '2023-12-31', null],
    ['天津市人民政府工作规则', '2023年底前印发清单。', '2023-12-31', null],
    ['天津市优化环境工作方案', '年底前公布结果。', '2023-12-31', null],
    ['天津市2023年优化环境工作要点', '在年中和年末向市政府报告执行情况。', '2023-12-31', null],
  ])('the end of a year in standing rules is that of every year: %s, %s', (title, sentence, to, recurring) => {
    const text = withTask(sentence).replaceAll('天津市优化环境工作方案', title)
    expect(readingOf(text).targets.map((one) => [one.to, one.recurring])).toEqual([[to, recurring]])
  })

  it.each([
    ['6月1日至9月30日实行24小时值班。', '6月1日至9月30日', '2023-06-01', '2023-09-30'],
    ['2023年11月至次年3月集中整治。', '2023年11月至次年3月', '2023-11-01', '2024-03-31'],
    ['2025年10月下旬至2025年12月20日办理参保登记。', '2025年10月下旬至2025年12月20日', '2025-10-21', '2025-12-20'],
    ['2024年3月上旬至6月底推进村庄建设。', '2024年3月上旬至6月底', '2024-03-01', '2024-06-30'],
    ['2025年1月—2026年6月推进村庄建设。', '2025年1月—2026年6月', '2025-01-01', '2026-06-30'],
    ['全面推进阶段（2024年11月至2025年2月底）。', '2024年11月至2025年2月底', '2024-11-01', '2025-02-28'],
    ['验收总结阶段（2024年10月），完成评价。', '2024年10月', '2024-10-01', '2024-10-31'],
    ['12月1日—20日开展检查。', '12月1日—20日', '2023-12-01', '2023-12-20'],
  ])('days and months of one year: %s', (sentence, surface, from, to) => {
    const [first] = targetMentions(sentence)
    expect([first?.surface, first?.from, first?.to]).toEqual([surface, from, to])
  })

  it('a range of every year has no days', () => {
    expect(targetMentions('每年6月1日至9月30日开展巡查。').map(({ recurring, to }) => [recurring, to])).toEqual([
      ['每年6月1日至9月30日', null],
    ])
  })

  it.each([
    ['到“十四五”末，建成产业园区。', '到“十四五”末', null, '2025-12-31'],
    ['“十四五”期间，新增托位2000个。', '“十四五”期间', '2021-01-01', '2025-12-31'],
    ['2023年度全省开展对接活动不少于400场。', '2023年度', '2023-01-01', '2023-12-31'],
    ['2023年全省万人有效发明专利拥有量11.5件。', '2023年', '2023-01-01', '2023-12-31'],
  ])('the time of a figure: %s', (sentence, surface, from, to) => {
    const [deadline] = targetMentions(sentence).filter(({ kind }) => kind === 'deadline')
    expect([deadline?.surface, deadline?.from, deadline?.to]).toEqual([surface, from, to])
  })

  it.each([
    ['完成时限：2023年6月底前并长期坚持', ['2023年6月底前', '长期坚持']],
    ['完成时限：持续推进。', ['持续推进']],
    ['目标时限：当天。', ['当天']],
    ['将行之有效并能够长期坚持的做法上升为制度。', []],
    ['落实好“十四五”时期农村客运补贴政策，推进3项改革。', ['3项']],
    ['开展2023年度执法评议考核。', []],
  ])('terms without a day: %s', (sentence, expected) => {
    expect(targetMentions(sentence).map(({ surface }) => surface)).toEqual(expected)
  })

  it.each([
    ['比例不低于合同金额的40%。', 'at-least'],
    ['变动不得超过原合同采购金额的10%。', 'at-most'],
    ['给予不超过核定投资10%的补助。', 'at-most'],
    ['每年至少开展1次专项检查。', 'at-least'],
  ])('what is compared with may stand between: %s', (sentence, comparator) => {
    expect(targetMentions(sentence).map((one) => one.comparator)).toEqual([comparator])
  })

  it.each([
    ['2025年6月底、12月底前分别完成。', ['2025-06-30', '2025-12-31']],
    ['2024年3月底前完成编制，9月底前全部实施。', ['2024-03-31', '2024-09-30']],
    ['2024年3月底前完成编制。9月底前全部实施。', ['2024-03-31', '2023-09-30']],
    ['2024年1—6月完成摸底。', ['2024-06-30']],
  ])('a month is of the year that its sentence printed: %s', (sentence, to) => {
    expect(targetMentions(sentence).map((one) => one.to)).toEqual(to)
  })

  it('each day of a list is due', () => {
    expect(targetMentions('分别于6月20日、9月20日、12月10日前报送情况。').map(({ to }) => to)).toEqual([
      '2023-06-20',
      '2023-09-20',
      '2023-12-10',
    ])
  })

  it.each([
    ['每季度前5个工作日内，报送上季度情况。', ['每季度前5个工作日内']],
    ['于每季度末25日前报送。', ['每季度末25日前']],
    ['每年第一季度末前公布目录。', ['每年第一季度末前']],
    ['在年中和年末向市政府报告执行情况。', ['年末']],
    ['在每年1月底前提交审核，于2月底前给出审核意见。', ['每年1月底', '每年2月底']],
  ])('what comes again has no day: %s', (sentence, recurring) => {
    expect(targetMentions(sentence).map((one) => [one.recurring, one.to])).toEqual(recurring.map((words) => [words, null]))
  })

  it.each([
    '对毕业两年内初次创业学生给予支持。',
    '对离校2年内未就业毕业生给予补贴。',
    '对连续2年考核优秀的单位给予表扬。',
    '对服务期在3年以上（含3年）的毕业生实施代偿。',
    '自公示之日起六个月内未领取的，视为自动放弃。',
    '今年前三季度增长平稳。',
    '暂免征收2023年上半年房产税。',
    '2020—2022年，完成投资稳步增长。',
    '截至5月底已累计办结。',
    '截至2022年底，全市已储备编织袋50万条。',
    '2022年参展企业86家。',
    '2021—2023年已完成改造。',
    '6月30日前后开展宣传。',
    '省政府于2023年3月印发了有关方案。',
    '对成立3年以内的企业优先支持。',
    '自2026年1月1日起至12月31日享受医保待遇。',
    '2023年1月1日至2023年12月31日期间，享受减半优惠。',
  ])('a time that says for whom, or dates what was, is no deadline: %s', (sentence) => {
    expect(targetsOf(sentence)).toEqual([])
  })

  it.each([
    ['审批时限压减至60个工作日以内。', '60个工作日以内', 60, '个工作日', 'at-most'],
    ['企业设立0.5天。', '0.5天', 0.5, '天', null],
    ['抵押登记24小时办结。', '24小时', 24, '小时', null],
    ['全流程一天办结。', '一天', 1, '天', null],
    ['5年内重点引进人才。', '5年内', 5, '年', 'at-most'],
    ['全流程审批时间不超过十五个工作日。', '不超过十五个工作日', 15, '个工作日', 'at-most'],
    ['征求意见期限一般不少于三十日。', '不少于三十日', 30, '日', 'at-least'],
    ['不得晚于采购活动开始前30日公开意向。', '30日', 30, '日', null],
    ['不得晚于通知书发放之日起7个工作日。', '7个工作日', 7, '个工作日', 'at-most'],
    ['将政策延续实施6个月。', '6个月', 6, '个月', null],
    ['租赁期限不低于5年。', '不低于5年', 5, '年', 'at-least'],
  ])('a length of time has no date: %s', (sentence, surface, value, unit, comparator) => {
    expect(targetMentions(sentence).map((one) => [one.surface, one.value, one.unit, one.comparator, one.from, one.to])).toEqual([
      [surface, value, unit, comparator, null, null],
    ])
  })

  it('keeps a recurring day as such', () => {
    expect(targetMentions('各单位每月25日前报送情况。').map((one) => [one.surface, one.recurring])).toEqual([['每月25日前', '每月25日']])
  })
})

describe('two years and months of run-on units', () => {
  it.each([
    ['到2024年和2028年，覆盖率分别达到60%和80%。', ['deadline 到2024年', 'deadline 2028年', 'percent 达到60%', 'percent 80%']],
    ['1.选址。2.9月底前完成桩基。3.12月底前封顶。', ['deadline 9月底前', 'deadline 12月底前']],
    ['时延控制在20ms以内，人均期望寿命达到79岁。', ['amount 控制在20ms以内', 'amount 达到79岁']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })
})

describe('a range that runs downwards', () => {
  it('tells what was and what is to be', () => {
    const [target, ...others] = targetMentions('压缩资质审批时限，由20个工作日至15个工作日。')
    expect([target?.value, target?.upper, others]).toEqual([15, null, []])
  })
})

describe('containers', () => {
  it('are counted, whatever stands before their unit', () => {
    expect(targetsOf('对年吞吐量达到200万以上标箱的港口给予支持。')).toEqual(['count 达到200万以上标箱'])
  })
})

describe('figures that follow a numbering mark', () => {
  const task = (number: number, words: string) => `${number}.${words}（责任单位：市民政局）`
  const of = (words: string) => {
    const lines = ['一、主要任务', task(18, '完善服务。'), task(19, '优化流程。'), task(20, words), task(21, '加强统筹协调。')]
    const { targets, outline } = readingOf(`天津市优化环境工作方案\n${lines.join('\n')}`)
    return [outline.measures.map(({ label }) => label).join(' '), ...targets.map(({ kind, surface }) => `${kind} ${surface}`)]
  }
  it.each([
    ['5个工作日内完成审批。', ['deadline 5个工作日内']],
    ['80周岁以上老人免费乘车。', []],
    ['15个工作日内办结3.15个工作日的事项。', ['deadline 15个工作日内', 'deadline 3.15个工作日']],
    ['2023年底前建成5个平台。', ['deadline 2023年底前', 'count 5个']],
    ['100%完成整改。', ['percent 100%']],
    ['1.5万元以上的合同公开招标。', ['amount 1.5万元以上']],
    ['30家企业上规。', ['count 30家']],
    ['5 000家企业上云。', []],
  ])('20.%s', (words, expected) => {
    expect(of(words)).toEqual(['18. 19. 20. 21.', ...expected])
  })

  it('takes 20、 for no figure of a list, and （1） before 5％ for none either', () => {
    const { targets } = readingOf(`天津市优化环境工作方案\n一、主要任务
1、30家企业上规。（责任单位：市民政局）\n2、开展培训。（责任单位：市民政局）\n（1）5％用于培训。（责任单位：市民政局）`)
    expect(targets.map(({ surface }) => surface)).toEqual(['30家', '5％'])
  })
})

describe('no targets', () => {
  it.each([
    ['how long the document is in force', '本办法自2013年4月1日起施行，有效期至2027年12月31日。'],
    ['a number in a name', '实施121人才梯队项目。'],
    ['a baseline', '信用贷款占比较2022年提高。'],
    ['an earlier policy', '优化调整2022年底到期的阶段性政策。'],
    ['a frequency', '每年开展评估，按月通报情况。'],
    ['a name in quotes', '落实“民营经济19条”等政策，打造“15分钟服务圈”。'],
    ['an ordinal', '举办第3届博览会，推进二期工程。'],
    ['a hotline', '依托12345热线受理诉求。'],
    ['a title', '落实《进一步优化审批服务27条政策措施》。'],
    ['hours of service', '提供24小时自助服务。'],
    ['hours of a trade', '发展便利店、书店等24小时业态，支持24小时便利店，做好24小时不间断供电。'],
    ['a period of what goes on', '延续上半年购车补贴政策，沿用2023年第三季度标准。'],
    ['a technology', '加快5G应用，建设3.0版平台。'],
    ['what there is', '发挥领导小组下设5个专项组作用。'],
    ['a time that says for whom', '对届满日在2022年6月15日至2022年12月31日之间的专利权，予以延长。'],
    ['a time that says on what terms', '在当年9月底前完成的，不予处罚。'],
    ['a year in a name', '开展2023年营商环境考核工作。'],
    ['the age of those it is for', '为3-6岁幼儿和16至24岁的失业青年建档。'],
    ['a class', '支持2类新药、三类医疗器械研发，开展Ⅱ类水体治理。'],
  ])('%s: %s', (_what, sentence) => {
    expect(targetsOf(sentence)).toEqual([])
  })
})

describe('changes', () => {
  it.each([
    ['贸易额增长30%以上。', 'at-least'],
    ['排放量较2013年减少8%。', 'decrease'],
    ['精简流程50%。', null],
    ['办理时限再压缩10%。', 'decrease'],
  ])('%s', (sentence, comparator) => {
    expect(targetMentions(sentence).map((one) => one.comparator)).toEqual([comparator])
  })
})

describe('days that a length or a year gives', () => {
  it.each([
    // the notice is of 2023-05-10
    ['自印发之日起30日内公布清单。', '2023-06-09'],
    ['本方案发布之日起6个月内完成修订。', '2023-11-10'],
    ['自印发之日起10个工作日内报送。', null],
    ['自公告发布之日起30日内提出异议。', null],
    ['各部門應於民國114年12月31日前完成盤點。', '2025-12-31'],
  ])('%s', (sentence, to) => {
    expect(targetMentions(sentence).map((target) => target.to)).toEqual([to])
  })

  it.each([
    ['每5年修订1次目录。', '每5年'],
    ['每季度召开2次例会。', '每季度'],
    ['全年召开2次例会。', null],
  ])('and how often: %s', (sentence, recurring) => {
    expect(targetMentions(sentence).find(({ kind }) => kind === 'count')?.recurring).toBe(recurring)
  })
})
