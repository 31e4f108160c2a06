import { describe, expect, it } from 'vitest'
import { cleaned } from './cleaned.ts'

describe('clean', () => {
  it.each([
    ['CRLF', '一、总体要求\r\n二、主要任务\r\n', '一、总体要求\n二、主要任务'],
    ['a bookmark (Word)', '[bookmark: _GoBack]天津经济技术开发区工作方案', '天津经济技术开发区工作方案'],
    ['a quote of Markdown', '> 柳州市人民政府', '柳州市人民政府'],
    ['bold marks (seed 004)', '带动重点产业规模达到 **1.25** 万亿元', '带动重点产业规模达到1.25万亿元'],
    [
      'a page line between two halves of a sentence',
      '选择部分具备条件的重点产业链、特色产业集群\n\n# Page 91:\n',
      '选择部分具备条件的重点产业链、特色产业集群',
    ],
    ['page numbers (seed 002)', '配合工作；\n- 2 -\n- 1 -\n', '配合工作；'],
    ['blanks after figures at the starts of lines', '建成水库\n3 座。\n1 户企业开工。', '建成水库\n3座。\n1户企业开工。'],
    [
      'blanks in the rows of a table',
      '1 建设水库 市水利局\n2 建设渠道 市水利局\n3 建设水闸 市水利局',
      '1建设水库市水利局\n2建设渠道市水利局\n3建设水闸市水利局',
    ],
    ['stray blanks', '2023 年5 月4 日，全市累计建成 5G 基站 7 万个', '2023年5月4日，全市累计建成5G基站7万个'],
    ['blanks in words and behind marks', '名  称: 通知\n(五) 推动新型', '名称:通知\n(五)推动新型'],
    [
      'the site around the document',
      '当前位置:首页> 政务公开> 最新文件\n\n正文如下。\n扫一扫在手机打开当前页\n全国各省市政府网站\n重点链接',
      '正文如下。',
    ],
    ['an empty count of readers', '柳州市通知\n浏览:[]次\n正文如下。', '柳州市通知\n正文如下。'],
    ['the day on which a page was filed', '归档时间:2018-11-21\n柳州市通知', '柳州市通知'],
    ['a count beside a fact', '发布日期：2026-02-25 浏览次数：41665', '发布日期：2026-02-25'],
    ['entities of a web page', '一、总体&nbsp;&nbsp;要求&ldquo;放管服&rdquo;', '一、总体要求“放管服”'],
    ['headings of Markdown', '# 工作方案\n## 一、**重点**任务', '工作方案\n一、重点任务'],
    [
      'tags of a pasted page',
      '<html><head><style>p{color:red}</style></head><body><p style="margin:0">&nbsp;&nbsp;一、重点任务</p><p>（一）<strong>推动</strong>投资。<br/>加快建设。</p></body></html>',
      '一、重点任务\n（一）推动投资。\n加快建设。',
    ],
    ['the head of a gazette', '新建基站，累计达到\n青山市人民政府公报 2024年第4期\n5000个。', '新建基站，累计达到5000个。'],
    [
      'the brackets of a label',
      '建设水库。\n【责任单位】市财政局\n[完成时限]：2025年6月底',
      '建设水库。\n责任单位：市财政局\n完成时限：2025年6月底',
    ],
    [
      'labels that fill a line',
      '建设水库。\n牵头部门\n市水利局\n配合部门\n市财政局、各县区\n新建水闸。\n牵头部门\n市农业农村局\n完成时限\n2025年6月底',
      '建设水库。\n牵头部门：市水利局\n配合部门：市财政局、各县区\n新建水闸。\n牵头部门：市农业农村局\n完成时限：2025年6月底',
    ],
    [
      'signs before marks',
      '■ 一、市水利局牵头（2项）\n1、建设水库。\n■ 二、市民政局牵头（1项）\n2、新建中心。',
      '一、市水利局牵头（2项）\n1、建设水库。\n二、市民政局牵头（1项）\n2、新建中心。',
    ],
    ['labels in the head of a table', '序号\n工作任务\n牵头部门\n配合部门\n建设水库', '序号\n工作任务\n牵头部门\n配合部门\n建设水库'],
    [
      'blanks that were line breaks',
      `柳州市人民政府关于发展养老服务的意见 柳政发〔2024〕5号 各区人民政府： 现提出以下意见。 ${['一', '二', '三'].map((mark) => `${mark}、加强建设 （一）推进改造。${'完善设施。'.repeat(25)}`).join(' ')}`,
      `柳州市人民政府关于发展养老服务的意见\n柳政发〔2024〕5号\n各区人民政府：\n现提出以下意见。\n${['一', '二', '三'].map((mark) => `${mark}、加强建设\n（一）推进改造。${'完善设施。'.repeat(25)}`).join('\n')}`,
    ],
    [
      'blanks that were line breaks, not those between departments in brackets',
      '一、重点任务 （一）完善供水设施 改造老旧管网，建立监测平台（市水利局牵头 市财政局 市住建局配合） （二）优化养老服务 健全服务网络，新建服务中心 牵头单位：市民政局 配合单位：市财政局 （三）加强监管 开展专项检查。',
      '一、重点任务\n（一）完善供水设施\n改造老旧管网，建立监测平台（市水利局牵头市财政局市住建局配合）\n（二）优化养老服务\n健全服务网络，新建服务中心\n牵头单位：市民政局\n配合单位：市财政局\n（三）加强监管\n开展专项检查。',
    ],
    [
      'marks that go on from the section before, behind headings without a full stop, on one line',
      '现通知如下。一、提升服务，优化环境（一）规范招标1.清理限制。市财政局要公开目录。2.推行保函（市财政局牵头）3.开展检查，落实第二项任务。二、加强监管（二）规范收费4.公示目录。（1）查处乱收费。（2）公布电话。5.降低2.5个百分点。',
      '现通知如下。\n一、提升服务，优化环境\n（一）规范招标\n1.清理限制。市财政局要公开目录。\n2.推行保函（市财政局牵头）\n3.开展检查，落实第二项任务。\n二、加强监管\n（二）规范收费\n4.公示目录。\n（1）查处乱收费。\n（2）公布电话。\n5.降低2.5个百分点。',
    ],
    [
      'marks behind departments on one line',
      '现通知如下。一、重点任务（一）完善供水设施，改造老旧管网。责任单位：市水利局、市财政局（二）优化养老服务，新建服务中心。市民政局牵头，市财政局配合（三）加强监管。【责任单位：市水利局】（四）推进改革，落实第（二）项任务。完成时限：2025年底前二、保障措施。加强领导。',
      '现通知如下。\n一、重点任务\n（一）完善供水设施，改造老旧管网。责任单位：市水利局、市财政局\n（二）优化养老服务，新建服务中心。市民政局牵头，市财政局配合\n（三）加强监管。【责任单位：市水利局】\n（四）推进改革，落实第（二）项任务。完成时限：2025年底前\n二、保障措施。加强领导。',
    ],
    [
      'the run of a record above its text',
      '柳州市养老服务办法(试行)文章属性•【制定机关】柳州市人民政府•【字号】柳政发〔2024〕5号•【时效性】失效正文柳州市养老服务办法(试行)',
      '柳州市养老服务办法(试行)\n【制定机关】柳州市人民政府\n【字号】柳政发〔2024〕5号\n【时效性】失效\n柳州市养老服务办法(试行)',
    ],
    ['zero-width characters', '市\u200b发展\ufeff改革委', '市发展改革委'],
  ])('takes out %s', (_, source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })

  it.each([
    [
      'blanks after numbers of units',
      '1  建设水库，蓄水3 个月。\n2 建设渠道。\n3 建设水闸。',
      '1 建设水库，蓄水3个月。\n2 建设渠道。\n3 建设水闸。',
    ],
    ['blanks after 任务一', '任务一  建设水库。\n任务二　建设渠道。', '任务一 建设水库。\n任务二 建设渠道。'],
    ['blanks between Latin words', '支持 Power BI 和 Windows 10 平台', '支持Power BI和Windows 10平台'],
    [
      'punctuation of either width',
      '(责任单位:区财政局、商务局)（省住建厅负责，6月底前完成）',
      '(责任单位:区财政局、商务局)（省住建厅负责，6月底前完成）',
    ],
    ['a title in angle brackets', '根据《关于印发<促进个体工商户发展条例>的通知》', '根据《关于印发<促进个体工商户发展条例>的通知》'],
    ['a figure with one star', '打造5*级景区', '打造5*级景区'],
    ['the word for page in a sentence', '见第3页的说明。', '见第3页的说明。'],
    ['traditional script', '第一條為規範管理，制定本辦法。', '第一條為規範管理，制定本辦法。'],
  ])('leaves %s', (_, source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })

  it('offers a folded view of the same length', () => {
    const { text, folded } = cleaned('第一條 市發展和改革委員會負責實施，２０２５年６月底前達到１２％。')
    expect(folded).toBe('第一条市发展和改革委员会负责实施，2025年6月底前达到12%。')
    expect(folded.length).toBe(text.length)
  })

  it('leads every span back to its own words', () => {
    const source = '[bookmark: _GoBack]一、总体\r\n要求 2023 年\r\n# Page 3:\r\n二、**主要** 任务'
    const { text, toSource } = cleaned(source)
    for (let start = 0; start < text.length; start += 1) {
      const { start: from, end } = toSource({ start, end: start + 1 })
      expect(end - from).toBe(1)
      if (text.charAt(start) !== '\n') expect(source.slice(from, end)).toBe(text.charAt(start))
    }
    const at = text.indexOf('2023')
    expect(source.slice(toSource({ start: at, end: at + 5 }).start, toSource({ start: at, end: at + 5 }).end)).toBe('2023 年')
    expect(toSource({ start: 3, end: 3 })).toEqual({
      start: toSource({ start: 3, end: 4 }).start,
      end: toSource({ start: 3, end: 4 }).start,
    })
  })
})
