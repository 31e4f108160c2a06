import { describe, expect, it } from 'vitest'
import { factsOf, withTask } from './harness.ts'

const TASKS = ['一、主要任务', '（一）推进改革。完善机制。（责任单位：省财政厅）', '（二）强化保障。加强领导。（责任单位：省财政厅）'].join(
  '\n',
)

describe('policy facts', () => {
  it.each([
    // 甘肃省, 2016: the number between an empty key of the page and the addressees
    [
      '  • 时间：2016-05-04\n  • 点击：902\n  • 来源：\n\n甘政办发〔2016〕49号\n\n各市、自治州人民政府，省政府各部门：',
      '甘政办发〔2016〕49号',
    ],
    ['发布机构：\n甘政办发〔2016〕50号\n各市、自治州人民政府：', '甘政办发〔2016〕50号'],
    ['浏览次数：\n\n甘政办发〔2016〕51号\n省政府各部门：', '甘政办发〔2016〕51号'],
    ['关键词：\n（甘政办发〔2016〕52号）\n各市人民政府：', '甘政办发〔2016〕52号'],
    // a source that is named is no number, and neither is a number in a sentence
    ['来源：省政府办公厅\n各市人民政府：\n甘政办发〔2016〕53号已经废止。', null],
  ])('reads the number below the facts that a page prints under the title: %s', (head, documentNumber) => {
    const title = '甘肃省人民政府办公厅关于推进分级诊疗制度建设的实施意见'
    expect(factsOf(`${title}\n${head}\n现提出如下意见。\n${TASKS}\n`)).toMatchObject({ title, documentNumber })
  })

  describe('of a title that a site repeats above the document with its number', () => {
    const title = '海南省人民政府办公厅关于印发三年攻坚战工作方案（试行）的通知'
    const read = (above: string, below = '') =>
      factsOf(`${above}\n${title}\n${below}各市、县、自治县人民政府：\n现印发给你们。\n海南省人民政府办公厅\n2018年6月1日\n${TASKS}\n`)

    it.each([
      // 海南省, 2018
      '琼府办〔2018〕48号《海南省人民政府办公厅关于印发三年攻坚战工作方案（ 试行）的通知》',
      `琼府办[2018]48号 《${title}》`,
      `琼府办（2018）48号　《${title}》`,
      ` 琼府办〔2018〕48号《${title}》 `,
    ])('take the number from there: %s', (above) => {
      expect(read(above)).toMatchObject({ title, documentNumber: '琼府办〔2018〕48号' })
    })

    it('take it from the line below the title if it is printed there too', () => {
      expect(read(`琼府办〔2018〕48号《${title}》`, '琼府办〔2018〕48号\n')).toMatchObject({ title, documentNumber: '琼府办〔2018〕48号' })
    })

    it('leave the number of another document', () => {
      expect(read('琼府办〔2017〕12号《海南省人民政府办公厅关于加强安全生产工作的通知》').documentNumber).toBeNull()
    })
  })

  it.each([
    // 上海市, 2024
    ['2024年8月22日 上海市第十六届人民代表大会常务委员会第十五次会议通过', '2024-08-22'],
    ['2024年8月22日上海市第十六届人民代表大会第三次会议通过', '2024-08-22'],
    ['2024年8月22日 上海市人民政府第5次常务会议通过', '2024-08-22'],
    ['2024年8月22日上海市人民政府令第12号公布', '2024-08-22'],
    // several editions, and words of a site about its page
    ['2020年8月22日 上海市第十五届人民代表大会常务委员会第十五次会议修订通过', null],
    ['2024年8月22日 市政府网站发布', null],
  ])('reads the day of a regulation from the line under its title, without brackets: %s', (line, date) => {
    const text = `上海市中小学校外实践教育促进规定\n\n${line}\n\n第一条 为了促进教育发展，制定本规定。\n第二条 市教育部门应当加强管理。\n`
    expect(factsOf(text)).toMatchObject({ title: '上海市中小学校外实践教育促进规定', date })
  })

  it('reads the heading, number line and signature of a collected notice', () => {
    expect(factsOf(withTask('做好工作。'))).toEqual({
      title: '天津市人民政府关于印发天津市优化环境工作方案的通知',
      documentNumber: '津政发〔2023〕8号',
      issuer: '天津市人民政府',
      jurisdiction: '天津市',
      date: '2023-05-10',
      published: null,
      kind: '通知',
      validity: null,
      inForceFrom: null,
      inForceTo: null,
    })
  })

  it.each(['国务院办公厅对某届人大二次会议第12号建议的答复', '国务院办公厅关于安全检查情况的通报', '某市人民代表大会关于批准规划的决议'])(
    'reads a title of another kind, %s, broken over two lines',
    (title) => {
      const lines = `${title.slice(0, 12)}\n${title.slice(12)}`
      expect(
        factsOf(`${lines}\n国办函〔2006〕9号\n\n某某代表：\n来信收悉，现答复如下：\n我们将认真研究。\n国务院办公厅\n2006年9月7日\n`).title,
      ).toBe(title)
    },
  )

  it.each([
    ['天津市人民政府专题会议纪要\n时间：2023年6月5日上午\n地点：三楼会议室\n主持：张伟\n', '天津市人民政府', '2023-06-05'],
    ['郑州市教育局第3次局长办公会议纪要\n会议时间：2022年11月18日\n', '郑州市教育局', '2022-11-18'],
    ['杭州市人民政府常务会议纪要\n2024年1月9日下午，市长张伟主持召开常务会议，研究养老工作。\n', '杭州市人民政府', '2024-01-09'],
    ['柳州市水利局2008年5月10日工作例会会议纪要2008年5月10日下午，局长张伟主持召开例会，全体人员参加。\n', '柳州市水利局', '2008-05-10'],
    ['河东市人民政府专题会议纪要\n时间：2023年6月5日\n', '河东市人民政府', '2023-06-05'],
    ['城市管理局办公会议纪要\n时间：2023年6月5日\n', null, '2023-06-05'],
    ['会议纪要\n时间：2023年6月5日\n', null, '2023-06-05'],
    ['天津市人民政府关于做好会议工作的通知\n时间：2023年6月5日\n', '天津市人民政府', null],
  ])('reads who met, and the day of the meeting, in minutes that nobody signs: %s', (head, issuer, date) => {
    expect(factsOf(`${head}${TASKS}`)).toMatchObject({ issuer, date })
  })

  it('prefers the day and the name below minutes', () => {
    const text = `天津市人民政府专题会议纪要\n时间：2023年6月5日\n${TASKS}\n天津市人民政府办公厅\n2023年6月9日\n`
    expect(factsOf(text)).toMatchObject({ issuer: '天津市人民政府办公厅', date: '2023-06-09' })
  })

  it('takes the line with 关于 below the number, not the kind of document in the red head', () => {
    const text = [
      '柳州市人民政府督查室',
      '督 办 通 知',
      '柳政督〔2024〕11号',
      '',
      '关于对第二季度重点工作进行督办的通知',
      '',
      '各县区人民政府：',
      '现通知如下。',
      '1.加快建设。\n牵头单位：市交通运输局',
      '2.新建市场。\n牵头单位：市商务局',
      '柳州市人民政府督查室',
      '2024年4月9日',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '关于对第二季度重点工作进行督办的通知',
      issuer: '柳州市人民政府督查室',
      jurisdiction: '柳州市',
    })
  })

  it('reads minutes: a title of two lines under the number, issuer and day from the line below the text', () => {
    const text = [
      '柳州市人民政府专题会议纪要',
      '柳府阅〔2024〕26号',
      '',
      '关于研究河东片区改造有关问题的',
      '会议纪要',
      '',
      '2024年5月10日上午，副市长周某主持会议，研究改造问题。纪要如下：',
      '一、关于补偿标准。由市住建局牵头，市财政局配合。',
      '二、关于资金筹措。由市财政局牵头，市发改委配合。',
      '出席：周某 王某',
      '柳州市人民政府办公室　　　　2024年5月15日印发',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '关于研究河东片区改造有关问题的会议纪要',
      documentNumber: '柳府阅〔2024〕26号',
      issuer: '柳州市人民政府办公室',
      date: '2024-05-15',
    })
  })

  it('reads the block of fields that sites print above a document', () => {
    const text = [
      '名  称: 天津市滨海新区人民政府关于印发滨海新区重点任务具体措施的通知',
      '文  号: 津滨政发〔2020〕20号',
      '成文日期: 2020-06-30',
      '发文日期: 2020-07-01',
      '有效性: 有效',
      '',
      '天津市滨海新区人民政府关于印发滨海新区重点任务具体措施的通知',
      TASKS,
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      documentNumber: '津滨政发〔2020〕20号',
      issuer: '天津市滨海新区人民政府',
      jurisdiction: '天津市滨海新区',
      date: '2020-06-30',
      published: '2020-07-01',
      validity: '有效',
    })
  })

  it.each([
    ['工信部企业函﹝2023﹞4 号', '工信部企业函〔2023〕4号'],
    ['绵府办函[2023]46号', '绵府办函〔2023〕46号'],
    ['京建发（2023）23号', '京建发〔2023〕23号'],
    ['皖财购【2023】615号', '皖财购〔2023〕615号'],
  ])('number line %s', (line, number) => {
    expect(factsOf(withTask('做好工作。').replace('津政发〔2023〕8号', line)).documentNumber).toBe(number)
  })

  it('takes no number in parentheses below a title that the text cites', () => {
    const cited = '根据《关于组织开展“知识产权服务万里行”活动的通知》\n（国知发运函字〔2023〕58号）\n要求，制订本方案。'
    expect(
      factsOf(withTask('做好工作。').replace('津政发〔2023〕8号\n', '').replace('为优化环境，制定本方案。', cited)).documentNumber,
    ).toBeNull()
  })

  it.each([
    ['四川省人民政府办公厅重庆市人民政府办公厅关于印发清单的通知', '四川省人民政府办公厅、重庆市人民政府办公厅'],
    ['中共扬州市委扬州市人民政府关于印发清单的通知', '中共扬州市委、扬州市人民政府'],
    ['北京市发展和改革委员会北京市商务局关于印发实施方案的通知', '北京市发展和改革委员会、北京市商务局'],
    ['北京市住房和城乡建设委员会等九部门关于印发有关规定的通知', '北京市住房和城乡建设委员会等九部门'],
    ['国家税务总局安徽省税务局关于印发工作方案的通知', '国家税务总局安徽省税务局'],
    ['红河州人民政府办公室关于印发工作方案的通知', '红河州人民政府办公室'],
  ])('issuers that open a title: %s', (title, issuer) => {
    expect(factsOf(`${title}\n${TASKS}`).issuer).toBe(issuer)
  })

  it.each([
    ['国家能源局江苏监管办公室关于开展专项监管工作的通知', '江苏省'],
    ['财政部云南监管局关于开展专项监管工作的通知', '云南省'],
    ['国家能源局综合司关于开展专项监管工作的通知', '全国'],
  ])('a branch serves the province in its name: %s', (title, jurisdiction) => {
    expect(factsOf(`${title}\n${TASKS}`).jurisdiction).toBe(jurisdiction)
  })

  it('reads traditional script and figures of full width', () => {
    const text = `青山市人民政府辦公室關於印發工作方案的通知\n青政辦發〔２０２４〕１５號\n${TASKS}`
    expect(factsOf(text)).toMatchObject({ documentNumber: '青政办发〔2024〕15号', issuer: '青山市人民政府办公室' })
  })

  it('a date that stands under the notice goes before the one of a collector’s heading', () => {
    const text = withTask('做好工作。').replace('\n天津市人民政府\n2023年5月10日', '\n2022年12月30日')
    expect(factsOf(text).date).toBe('2022-12-30')
  })

  it('the text tells the name of a place whose first character the title lost', () => {
    const text = `云港市优化营商环境条例\n${TASKS}\n三、附则\n连云港市人民政府公布的办法同时废止。江苏省江苏省`
    expect(factsOf(text).jurisdiction).toBe('连云港市')
  })

  it('takes the title in 《》 where the heading is the collector’s', () => {
    const text = `16.\n国务院促进中小企业发展工作领导小组办公室印发《助力中小微企业若干措施》（2023 年1 月11 日）\n工信部企业函﹝2023﹞4 号\n各省、自治区、直辖市:\n现印发给你们。\n助力中小微企业若干措施\n${TASKS}`
    expect(factsOf(text)).toMatchObject({
      title: '助力中小微企业若干措施',
      issuer: '国务院促进中小企业发展工作领导小组办公室',
      jurisdiction: '全国',
      date: '2023-01-11',
    })
  })

  it.each([
    ['北京经济技术开发区管理委员会关于印发示范区工作方案的通知', '北京经济技术开发区管理委员会', '北京经济技术开发区'],
    ['宁夏自治区市场监管厅关于印发若干措施的通知', '宁夏自治区市场监管厅', '宁夏回族自治区'],
    ['红河州人民政府办公室关于印发行动方案的通知', '红河州人民政府办公室', '红河州'],
    ['国家税务总局安徽省税务局关于印发工作方案的通知', '国家税务总局安徽省税务局', '安徽省'],
    ['北京市发展和改革委员会北京市商务局关于印发实施方案的通知', '北京市发展和改革委员会、北京市商务局', '北京市'],
    ['教育部关于印发工作方案的通知', '教育部', '全国'],
  ])('issuer and place of %s', (title, issuer, jurisdiction) => {
    expect(factsOf(`1. ${title}（2023年6月2日）\n各有关单位：\n现印发给你们。\n${TASKS}`)).toMatchObject({
      title,
      issuer,
      jurisdiction,
      date: '2023-06-02',
    })
  })

  it('knows no issuer where none is printed, and the place from the title', () => {
    expect(factsOf(`关于振作天津市工业经济运行的若干举措\n${TASKS}`)).toMatchObject({
      title: '关于振作天津市工业经济运行的若干举措',
      issuer: null,
      documentNumber: null,
      jurisdiction: '天津市',
      date: null,
    })
  })

  it('takes the mark of an attachment above its title for no part of it', () => {
    expect(factsOf(`附件：\n\n柳州市环境保护整改任务清单\n（2023年6月2日）\n${TASKS}`)).toMatchObject({
      title: '柳州市环境保护整改任务清单',
    })
  })

  it.each(['青岛高新区奖励政策：', '某某市惠企政策汇编:', '2024年扶持办法：'])(
    'leaves the heading of a site out of the title: %s',
    (heading) => {
      const title = '柳州市财政局关于支持企业发展的若干意见'
      expect(factsOf(`${heading}${title}\n${TASKS}`)).toMatchObject({ title, issuer: '柳州市财政局' })
    },
  )

  it.each(['政务服务丨', '政策速递｜', '要闻|'])('leaves the column of a site out of the title: %s', (column) => {
    const title = '柳州市人民政府关于持续深化“市县同权”改革的实施意见'
    expect(factsOf(`${column}${title}\n${TASKS}`)).toMatchObject({ title, issuer: '柳州市人民政府' })
  })

  it.each([
    ['漯河市加快推进跨境电子商务综合试验区建设工作方案', '漯河市'],
    ['柳州市支持创建国家文化旅游示范区若干措施', '柳州市'],
    ['北京经济技术开发区优化营商环境工作方案', '北京经济技术开发区'],
    ['馬鞍山市關于推進民營經濟高質量發展的實施細則', '马鞍山市'],
    ['关于印发贯彻落实湖南省政府办公厅政务公开工作要点任务分工的通知', null],
    ['关于转发江西省财政厅预算管理工作方案的通知', null],
    ['关于落实湖南省促进就业条例的工作方案', '湖南省'],
  ])('the place in a title: %s', (title, jurisdiction) => {
    expect(factsOf(`${title}\n${TASKS}`).jurisdiction).toBe(jurisdiction)
  })

  it('takes no province for the place of a notice to the offices of a county', () => {
    const words = '为落实湖南省有关规定和湖南省工作要点，现通知如下。'
    expect(factsOf(['关于印发任务分工的通知', '各乡镇人民政府、县直单位：', words, TASKS].join('\n')).jurisdiction).toBeNull()
  })

  it('reads an issuer of a record in simplified script', () => {
    const record = ['| 文號 | 宜政發〔2023〕215號 |', '| 制發機關 | 宜興市人民政府 |', '| 文件類別 | 通知 |']
    expect(factsOf([...record, '關于支持民營企業高質量發展的實施意見', TASKS].join('\n'))).toMatchObject({
      issuer: '宜兴市人民政府',
      jurisdiction: '宜兴市',
    })
  })

  it('takes the place from who published the document, if nothing else gives one', () => {
    const record = ['名 称：区人民政府办公室关于印发责任分解的通知', '索引号：0001/2024', '发布机构：红桥区政府办公室']
    const title = '区人民政府办公室关于印发责任分解的通知'
    expect(factsOf([...record, title, TASKS].join('\n'))).toMatchObject({ issuer: '区人民政府办公室', jurisdiction: '红桥区' })
    expect(factsOf([...record, `天津市${title}`, TASKS].join('\n').replace('名 称：区', '名 称：天津市区')).jurisdiction).toBe('天津市')
  })

  it('takes no province for the place of a notice to the departments of a city', () => {
    const words = '为落实江西省有关规定和江西省实施方案，现通知如下。'
    const of = (salutation: string) => factsOf(['关于印发十条措施的通知', salutation, words, TASKS].join('\n')).jurisdiction
    expect(of('各县（区）人民政府、抚州高新区管委会，市政府各部门：')).toBe('抚州市')
    expect(of('各县（区）人民政府，赣州经济技术开发区管委会，市政府各部门：')).toBe('赣州市')
    expect(of('各县（区）人民政府，市政府各部门：')).toBeNull()
    expect(of('各有关单位：')).toBe('江西省')
  })

  it('takes no deadline for the date of the document', () => {
    const text = `5. 哈密市落实工作方案的通知（2023年3月29日）\n${TASKS.replaceAll('（责任单位：省财政厅）', '\n完成时限：2023年12月30日')}`
    expect(factsOf(text).date).toBe('2023-03-29')
  })
})

describe('a title that is printed in an unusual place', () => {
  it('is the line below the number of a joint red head', () => {
    const { title, issuer, documentNumber } = factsOf(
      [
        '发展改革委办公厅  文件',
        '税务总局办公厅',
        ' 发改办财金规〔2019〕860号 ',
        '关于加强个人所得税纳税信用建设的通知',
        '各省、自治区、直辖市社会信用体系建设牵头部门：',
        '现通知如下。',
        '一、建立信用管理机制',
        '（一）建立健全记录。',
        '税务总局研究制定制度办法。',
        '国家发展改革委办公厅',
        '税务总局办公厅',
        '2019年8月20日',
      ].join('\n'),
    )
    expect([title, issuer, documentNumber]).toEqual([
      '关于加强个人所得税纳税信用建设的通知',
      '国家发展改革委办公厅、税务总局办公厅',
      '发改办财金规〔2019〕860号',
    ])
  })

  const salutation = '穗民规字〔2025〕2号\n各区人民政府，市政府各部门、各直属机构：\n现公布标准。\n2025年5月30日\n'

  it('is named by the links to explanations above a text that has lost it', () => {
    const { title, issuer } = factsOf(
      `【文字解读】《广州市民政局 广州市财政局关于印发我市2025年最低生活保障标准的通知》政策解读 2025-05-30\n${salutation}`,
    )
    expect([title, issuer]).toEqual(['广州市民政局广州市财政局关于印发我市2025年最低生活保障标准的通知', '广州市民政局、广州市财政局'])
  })

  it('is not a document that the text merely links', () => {
    expect(factsOf(`【相关文件】《广州市社会救助办法》\n${salutation}`).title).toBeNull()
  })
})

describe('the issuer', () => {
  it('of an order is the body whose order it is', () => {
    const { issuer, documentNumber } = factsOf(
      '广州市人民政府令第179号\n广州市老年人优待办法\n第一条 为了保障权益，制定本办法。\n第二条 本办法适用于本市。\n',
    )
    expect([issuer, documentNumber]).toEqual(['广州市人民政府', '广州市人民政府令第179号'])
  })
  it('is parted in titles and signatures where several are run together', () => {
    const body = '一、市财政局要加强管理。\n'
    expect(factsOf(`成都市发展和改革委员会 中共成都市委社会工作部 成都市规划和自然资源局关于印发服务设施方案的通知\n${body}`).issuer).toBe(
      '成都市发展和改革委员会、中共成都市委社会工作部、成都市规划和自然资源局',
    )
    expect(
      factsOf(`关于加强管理的通知\n${body}黄浦区发展和改革委员会黄浦区建设和管理委员会\n黄浦区教育局黄浦区文化和旅游局\n2025年2月24日\n`)
        .issuer,
    ).toBe('黄浦区发展和改革委员会、黄浦区建设和管理委员会、黄浦区教育局、黄浦区文化和旅游局')
    // one name, whatever places are in it
    expect(factsOf(`国家税务总局安徽省税务局关于加强管理的通知\n${body}`).issuer).toBe('国家税务总局安徽省税务局')
  })
  it('of a record is parted where several are run together', () => {
    const { issuer } = factsOf(
      '标题：广州市长期护理保险试行办法\n发文机关：广州市医疗保障局广州市财政局广州市民政局广州市卫生健康委员会\n成文日期：2024-01-03\n广州市长期护理保险试行办法\n第一条 为了保障权益，制定本办法。\n',
    )
    expect(issuer).toBe('广州市医疗保障局、广州市财政局、广州市民政局、广州市卫生健康委员会')
  })
})
