import { describe, expect, it } from 'vitest'
import { citationsOf, readingOf, withPreamble, withTask } from '../harness.ts'

describe('citations in a preamble', () => {
  it.each([
    [
      // 天津经开区, 2022
      '根据《天津市人民政府关于印发天津市贯彻落实<扎实稳住经济的一揽子政策措施>实施方案的通知》（津政发〔2022〕12号）和《天津市滨海新区人民政府关于印发滨海新区贯彻落实<扎实稳住经济一揽子政策措施>工作方案的通知》（津滨政发〔2022〕11号）等文件精神，制定本方案。',
      [
        'based-on 天津市人民政府关于印发天津市贯彻落实<扎实稳住经济的一揽子政策措施>实施方案的通知 津政发〔2022〕12号',
        'based-on 天津市滨海新区人民政府关于印发滨海新区贯彻落实<扎实稳住经济一揽子政策措施>工作方案的通知 津滨政发〔2022〕11号',
      ],
    ],
    [
      // 天津经开区, 2020
      '为贯彻落实国家《优化营商环境条例》和《天津市优化营商环境条例》要求，特制定以下方案。',
      ['implements 优化营商环境条例', 'implements 天津市优化营商环境条例'],
    ],
    ['按照省委部署，落实《质量强国建设纲要》，制定本方案。', ['implements 质量强国建设纲要']],
    // 泰安市, 2023: the same title, of another place
    [
      '为深入贯彻落实《国务院办公厅关于优化环境工作的意见》（国办发﹝2022﹞30号），制定本方案。',
      ['implements 国务院办公厅关于优化环境工作的意见 国办发〔2022〕30号'],
    ],
    // the number within the brackets of the title
    [
      '根据《柳州市关于支持实体经济发展的若干措施（柳府规［2018］4号）》和《柳州市专项资金管理办法（试行）》，制定本方案。',
      ['based-on 柳州市关于支持实体经济发展的若干措施 柳府规〔2018〕4号', 'based-on 柳州市专项资金管理办法（试行）'],
    ],
    // made up: the number before the title, and a number that only stands before another title in a list
    [
      '按照国发〔2022〕14号《国务院关于加强数字政府建设的指导意见》、豫政〔2022〕12号文件《河南省数字政府建设规划》要求，制定本方案。',
      ['based-on 国务院关于加强数字政府建设的指导意见 国发〔2022〕14号', 'based-on 河南省数字政府建设规划 豫政〔2022〕12号'],
    ],
    [
      '按照国发〔2022〕14号、《河南省数字政府建设规划》要求，制定本方案。',
      ['based-on 国发〔2022〕14号', 'based-on 河南省数字政府建设规划'],
    ],
    // 红河州, 2023: brackets within brackets of the same kind
    [
      '按照文件《关于印发《红河州优化挖掘占用城市道路行政许可实施方案》的通知》（红建发[2020]327号）要求，制定本方案。',
      ['based-on 关于印发《红河州优化挖掘占用城市道路行政许可实施方案》的通知 红建发〔2020〕327号'],
    ],
  ])('%s', (sentence, expected) => {
    expect(citationsOf(withPreamble(sentence))).toEqual(expected)
  })
})

describe('citations in a task', () => {
  it.each([
    ['严格执行《保障中小企业款项支付条例》，落实信息披露制度。', ['implements 保障中小企业款项支付条例']],
    ['全面实施《城镇排水条例》，深入实施《幸福河湖建设规划》。', ['cites 城镇排水条例', 'cites 幸福河湖建设规划']],
    [
      '推进《数据登记指引》实施，推动《节水条例》《排污许可办法》落地见效，抓好《供水条例》落实。',
      ['cites 数据登记指引', 'cites 节水条例', 'cites 排污许可办法', 'implements 供水条例'],
    ],
    ['总结《节水条例》实施情况，完善《排污许可办法》实施细则。', ['cites 节水条例', 'cites 排污许可办法']],
    ['在试验区暂时调整实施《娱乐场所管理条例》的有关规定。', ['amends 娱乐场所管理条例']],
    ['贯彻落实《鼓励外商投资产业目录》，放宽限制。', ['implements 鼓励外商投资产业目录']],
    ['参照《河南省外商投资指引》修订《红旗区外商投资指引》。', ['based-on 河南省外商投资指引', 'amends 红旗区外商投资指引']],
    [
      '按照<天津自贸试验区2020年创新发展重点任务清单》(津自贸办〔2020〕2号)推动落实。',
      ['based-on 天津自贸试验区2020年创新发展重点任务清单 津自贸办〔2020〕2号'],
    ],
    ['评审优惠按照皖财购〔2020〕1668号文件的规定执行。', ['based-on 皖财购〔2020〕1668号']],
    [
      '按照市政府办公厅关于做好年度重点工作的通知（津政办发〔2020〕1号）要求推进。',
      ['based-on 市政府办公厅关于做好年度重点工作的通知 津政办发〔2020〕1号'],
    ],
    [
      '落实《促进个体工商户发展条例》（国务院令第755号），不断完善以《条例》为基础的制度。',
      ['implements 促进个体工商户发展条例 国务院令第755号', 'cites 促进个体工商户发展条例 国务院令第755号'],
    ],
    ['严格按照《给水排水管道工程施工及验收规范》(GB 50268-2008）验收。', ['based-on 给水排水管道工程施工及验收规范 GB 50268-2008']],
  ])('%s', (sentence, expected) => {
    expect(citationsOf(withTask(sentence))).toEqual(expected)
  })
})

describe('the words at the mention', () => {
  it.each([
    // whose document it is, between the verb and the title
    ['根据市消防总队、市民政局关于印发《消防安全工作实施方案》的通知要求，开展排查。', ['based-on 消防安全工作实施方案']],
    ['贯彻落实省政府关于印发《节水行动方案》的通知，推进节水。', ['implements 节水行动方案']],
    // the words after the list show that these are documents
    ['落实《关于支持贵州在新时代西部大开发上闯新路》等文件精神。', ['implements 关于支持贵州在新时代西部大开发上闯新路']],
    ['办好《关于我和你》栏目，组织《关于爱》演出。', []],
    // a list that a phrase breaks: all are taken up by the same verb
    [
      '落实《个人所得税法》及其实施条例、《预算法》、《专项附加扣除暂行办法》（国发〔2018〕41号），规范征收。',
      [
        'implements 个人所得税法',
        'implements 个人所得税法实施条例',
        'implements 预算法',
        'implements 专项附加扣除暂行办法 国发〔2018〕41号',
      ],
    ],
    ['依据《档案法》和其实施办法，加强管理。', ['based-on 档案法', 'based-on 档案法实施办法']],
    ['严格执行国家有关部门印发的《办案指南》《行政执法办法》等文件。', ['implements 办案指南', 'implements 行政执法办法']],
    ['环保总局正在对《水污染防治规划》进行修订，将另行报批。', ['cites 水污染防治规划']],
    ['财政部正在抓紧修改完善《补偿基金管理办法》。', ['cites 补偿基金管理办法']],
    ['推动年内修订《出租汽车经营权管理办法》，解决期限问题。', ['amends 出租汽车经营权管理办法']],
    ['加快《大数据发展应用条例》修订，完善制度。', ['amends 大数据发展应用条例']],
    ['调整《公共资源交易目录》，扩大范围。', ['amends 公共资源交易目录']],
    // another verb stands between, with the title as its object
    ['动态调整我市进入《制度规则保留目录》的文件。', ['cites 制度规则保留目录']],
    ['清理修订编入《规章目录》的文件，废止已移出《规章目录》的制度。', ['cites 规章目录', 'cites 规章目录']],
    ['废止与《外商投资法》不一致的规定，修订同《节水条例》规定不相符的文件。', ['cites 外商投资法', 'cites 节水条例']],
    ['与《外商投资法》相抵触的文件一律停止执行，《节水条例》停止执行。', ['cites 外商投资法', 'repeals 节水条例']],
    ['动态调整《制度规则保留目录》，公开文件。', ['amends 制度规则保留目录']],
    ['做好新修订《安全生产条例》宣传解读。', ['cites 安全生产条例']],
    ['根据《立法法》修订本级规则，清理文件。', ['based-on 立法法']],
    ['对照国家《示范市场管理办法》，开展培育。', ['cites 示范市场管理办法']],
    ['进一步完善《市场准入负面清单》，公开事项。', ['cites 市场准入负面清单']],
    ['遵照《安全生产条例》开展检查。', ['based-on 安全生产条例']],
    ['废止《水利办法》（柳政发〔2019〕3号），清理文件。', ['repeals 水利办法 柳政发〔2019〕3号']],
    [
      '《水利办法》（柳政发〔2019〕3号）、《河道办法》自2024年9月1日起停止执行。',
      ['repeals 水利办法 柳政发〔2019〕3号', 'repeals 河道办法'],
    ],
    ['检查《招标投标法》执行情况。', ['cites 招标投标法']],
    ['认定范围均按省《临时救助办法》规定执行，申请人已按国家《居民身份证法》登记。', ['based-on 临时救助办法', 'based-on 居民身份证法']],
    ['依照《中华人民共和国行政许可法》（国务院令第7号）办理。', ['based-on 中华人民共和国行政许可法 国务院令第7号']],
    ['适时修订完善《水利办法》，推动《公路条例》立法修订。', ['amends 水利办法', 'amends 公路条例']],
    ['对《水利办法》（柳政发〔2019〕3号）部分条款进行修改。', ['amends 水利办法 柳政发〔2019〕3号']],
    ['推进《水利办法》《河道办法》等法规规章修改。', ['amends 水利办法', 'amends 河道办法']],
    ['以《水法》《节水条例》为依据，开展检查。', ['based-on 水法', 'based-on 节水条例']],
    ['以《水法》《节水条例》为重点，开展普法。', ['cites 水法', 'cites 节水条例']],
    ['加大《节水条例》贯彻落实力度，检查《水法》贯彻落实情况。', ['implements 节水条例', 'cites 水法']],
    ['不再执行《水利办法》（柳政发〔2019〕3号），暂停执行《河道办法》。', ['repeals 水利办法 柳政发〔2019〕3号', 'cites 河道办法']],
    // the clause after the comma has its own verb
    ['严格执行《节水目录》，用好《河道办法》规定的工具。', ['implements 节水目录', 'cites 河道办法']],
    ['批转《防汛工作报告》，抓好整改。', ['forwards 防汛工作报告']],
  ])('%s', (sentence, expected) => {
    expect(citationsOf(withTask(sentence))).toEqual(expected)
  })

  it.each([
    ['按国发〔2018〕42号文件要求推进。', 'based-on 国发〔2018〕42号'],
    ['按桂水发〔2020〕1号办理。', 'based-on 桂水发〔2020〕1号'],
    ['由柳政办〔2022〕8号批准。', 'cites 柳政办〔2022〕8号'],
    ['依国办发〔2019〕6号执行。', 'implements 国办发〔2019〕6号'],
    ['参照桂政发〔2021〕8号办理。', 'based-on 桂政发〔2021〕8号'],
    ['经国函〔2018〕159号批准建设。', 'cites 国函〔2018〕159号'],
    ['同意柳政规〔2023〕1号所列事项。', 'cites 柳政规〔2023〕1号'],
  ])('before a number are no part of it: %s', (sentence, expected) => {
    expect(citationsOf(withTask(sentence))).toEqual([expected])
  })
})

describe('no citations', () => {
  it.each([
    ['a form', '由企业董事长签署《业绩证明函》，用于替代论文。'],
    ['a licence', '将《船舶国籍证书》《道路运输证》整合。'],
    ['a magazine', '办好《看昆明》杂志。'],
    ['a newsletter', '汇总《营商环境简报》并汇报。'],
    ['to be drafted', '制定《天津市深入实施质量提升行动方案》，推进试点。'],
    ['to be drafted, by another body', '配合市有关部门出台《关于支持海外人才离岸创新创业的若干措施》。'],
    ['a list to be drafted, by the words behind it', '推动《自治区行政执法监督条例》《自治区科学技术奖励办法》等制定、修改工作。'],
    ['a list to be drafted', '研究制定《经营者合规指引》《平台算法合规指引》。'],
    ['the document itself', '各区要落实《天津市优化环境工作方案》要求。'],
    ['an attachment', '对照《重点任务清单》（附件1），扎实推进。'],
  ])('%s: %s', (_what, sentence) => {
    expect(citationsOf(withTask(sentence))).toEqual([])
  })

  it('leaves what a notice issues, of a list all of it', () => {
    const text = withTask('做好工作。').replace(
      '现将《天津市优化环境工作方案》印发给你们',
      '现将《甲工程实施方案》《乙工程实施方案》和《丙工程实施方案》印发给你们',
    )
    expect(citationsOf(text)).toEqual([])
  })
})

it('a title that divides the work of a document carries it out, whatever the words of its sentence', () => {
  const text = `河东县人民政府办公室关于印发全市《民生实事清单》涉及河东县事项责任分解表的通知
各镇人民政府：
现将市人民代表大会票决的《民生实事清单》涉及我县的事项分解给你们，请抓好办理。
河东县人民政府办公室
2023年3月1日`
  expect(citationsOf(text)).toContain('implements 民生实事清单')
})

describe('the words that state a citation begin with the verb that takes the title up', () => {
  it.each([
    [
      '为贯彻落实国家《优化营商环境条例》和《天津市优化营商环境条例》要求，特制定以下方案。',
      ['贯彻落实国家《优化营商环境条例》', '贯彻落实国家《优化营商环境条例》和《天津市优化营商环境条例》'],
    ],
    [
      '根据《优化方案》（津政发〔2022〕12号）和《工作办法》（津滨政发〔2022〕11号）等文件精神，制定本方案。',
      ['根据《优化方案》（津政发〔2022〕12号）', '根据《优化方案》（津政发〔2022〕12号）和《工作办法》（津滨政发〔2022〕11号）'],
    ],
    ['按照省委部署，结合《质量强国建设纲要》，制定本方案。', ['《质量强国建设纲要》']],
  ])('%s', (sentence, expected) => {
    const { citations, outline } = readingOf(withPreamble(sentence))
    expect(citations.map(({ statement }) => outline.text.text.slice(statement.start, statement.end))).toEqual(expected)
  })
})

describe('a notice that forwards', () => {
  it('cites what it forwards, though its text follows', () => {
    const text = withTask('做好工作。').replace(
      '现将《天津市优化环境工作方案》印发给你们，请认真贯彻执行。',
      '市民政局《天津市优化环境工作方案》已经市人民政府同意，现转发给你们，请认真贯彻执行。',
    )
    expect(citationsOf(text)).toEqual(['forwards 天津市优化环境工作方案'])
  })

  it.each(['转发你们', '转发各区', '转发给你们', '转发有关单位'])('says so behind the title: %s', (words) => {
    expect(citationsOf(withPreamble(`现将《国务院关于开展督查的通知》（国发明电〔2014〕1号）${words}，请认真贯彻。`))).toEqual([
      'forwards 国务院关于开展督查的通知 国发明电〔2014〕1号',
    ])
  })
})

describe('a list of laws', () => {
  const laws = Array.from({ length: 14 }, (_, index) => `《某某省第${index + 1}类污染防治条例》（某府发〔2020〕${index + 1}号）`)

  it('is governed by the word before it, however long it is', () => {
    const relations = citationsOf(withPreamble(`根据${laws.join('、')}，制定本方案。`)).map((words) => words.split(' ')[0])
    expect(relations).toEqual(laws.map(() => 'based-on'))
  })

  it.each(['（一）编制依据', '1.2 制定依据', '二、法律依据：'])('is the basis under a heading that says so: %s', (heading) => {
    const text = withPreamble('为优化环境，制定本方案。').replace(
      '一、主要任务',
      `${heading}\n《环境保护法》《水法》、《固体废物法》\n九、主要任务`,
    )
    expect(citationsOf(text)).toEqual(['based-on 环境保护法', 'based-on 水法', 'based-on 固体废物法'])
  })

  it('is none under another heading', () => {
    const text = withPreamble('为优化环境，制定本方案。').replace('一、主要任务', '（一）学习内容\n《环境保护法》《水法》\n九、主要任务')
    expect(citationsOf(text)).toEqual(['cites 环境保护法', 'cites 水法'])
  })
})

describe('a list that its sentence repeals', () => {
  it.each([
    [
      '1991年制定的《甲市水利办法》、1992年印发的《甲市评审规范》及有关表格、《甲市河道办法》和《甲市验收和认证程序》同时废止。',
      ['repeals 甲市水利办法', 'repeals 甲市评审规范', 'repeals 甲市河道办法', 'repeals 甲市验收和认证程序'],
    ],
    ['原《甲市水利办法》、原《甲市河道办法》停止执行。', ['repeals 甲市水利办法', 'repeals 甲市河道办法']],
    // the verb behind has an object of its own
    ['严格执行《关于消耗臭氧层物质的蒙特利尔议定书》。', ['implements 关于消耗臭氧层物质的蒙特利尔议定书']],
    ['为贯彻落实《水利办法》，决定废止《甲市河道办法》。', ['implements 水利办法', 'repeals 甲市河道办法']],
    ['根据《水利办法》，停止执行《甲市河道办法》。', ['based-on 水利办法', 'repeals 甲市河道办法']],
    ['为落实《水利办法》，废止与之不一致的规定。', ['implements 水利办法']],
    ['《甲市水利办法》，自本通知印发之日起同时废止。', ['repeals 甲市水利办法']],
    ['按照《甲市验收和认证程序》办理，1991年制定的《甲市水利办法》同时废止。', ['based-on 甲市验收和认证程序', 'repeals 甲市水利办法']],
  ])('says of its titles when they were made: %s', (sentence, expected) => {
    expect(citationsOf(withPreamble(sentence))).toEqual(expected)
  })

  it.each(['下列文件同时废止：', '自本方案施行之日起，以下文件停止执行：'])('may follow in the same line: %s', (words) => {
    const list = '《甲市水利办法》（甲政发〔2018〕3号）；《甲市河道办法》（甲政发〔2017〕3号）。'
    expect(citationsOf(withPreamble(words + list))).toEqual([
      'repeals 甲市水利办法 甲政发〔2018〕3号',
      'repeals 甲市河道办法 甲政发〔2017〕3号',
    ])
  })

  it('is not one that it names otherwise', () => {
    expect(citationsOf(withPreamble('下列文件继续有效：《甲市水利办法》（甲政发〔2018〕3号）。'))).toEqual([
      'cites 甲市水利办法 甲政发〔2018〕3号',
    ])
  })

  it.each(['自行失效', '自本方案施行之日起失效', '同时作废'])('is told by the words after it: %s', (words) => {
    expect(citationsOf(withPreamble(`《甲市水利办法》（甲政发〔2018〕3号）${words}。`))).toEqual(['repeals 甲市水利办法 甲政发〔2018〕3号'])
  })

  it.each(['已失效', '已废止', '已于2020年废止'])('is not one of which that was done before: %s', (words) => {
    expect(citationsOf(withPreamble(`《甲市水利办法》（甲政发〔2018〕3号）${words}。`))).toEqual(['cites 甲市水利办法 甲政发〔2018〕3号'])
  })
})

it('a document of which a supplement is drafted exists', () => {
  expect(citationsOf(withTask('制定《节水条例》实施细则，研究出台《水法》配套制度，制定《河道办法》。'))).toEqual([
    'cites 节水条例',
    'cites 水法',
  ])
})

describe('a document of which a part ends', () => {
  const WATER = '《水利办法》（柳政发〔2019〕3号）'
  it.each([
    [`之前印发的${WATER}中“一、规范接入工程收费”段落废止。`, ['amends 水利办法 柳政发〔2019〕3号']],
    [`自印发之日起，${WATER}第五条、第六条同时废止。`, ['amends 水利办法 柳政发〔2019〕3号']],
    [`${WATER}的附件2自即日起停止执行。`, ['amends 水利办法 柳政发〔2019〕3号']],
    [`${WATER}有关规定不再执行。`, ['amends 水利办法 柳政发〔2019〕3号']],
    [`${WATER}除第三条外同时废止。`, ['amends 水利办法 柳政发〔2019〕3号']],
    [`废止${WATER}中的收费标准，停止执行《河道办法》第八条。`, ['amends 水利办法 柳政发〔2019〕3号', 'amends 河道办法']],
    [`柳政发〔2019〕3号文件第二条停止执行。`, ['amends 柳政发〔2019〕3号']],
    [`柳政发〔2019〕3号文件停止执行。`, ['repeals 柳政发〔2019〕3号']],
    [`${WATER}及其附件同时废止。`, ['repeals 水利办法 柳政发〔2019〕3号']],
    [`${WATER}等有关规定同时废止。`, ['repeals 水利办法 柳政发〔2019〕3号']],
    [`${WATER}中止执行，《河道办法》同时废止。`, ['cites 水利办法 柳政发〔2019〕3号', 'repeals 河道办法']],
    [`${WATER}同时废止，有关规定另行制定。`, ['repeals 水利办法 柳政发〔2019〕3号']],
  ])('is amended, and repealed as a whole where none is named: %s', (sentence, expected) => {
    expect(citationsOf(withPreamble(sentence))).toEqual(expected)
  })

  it('is quoted with the words by which it ends', () => {
    const { citations, outline } = readingOf(withPreamble(`${WATER}、《河道办法》中“一、收费”段落废止。`))
    const quotes = citations.map(({ statement }) => outline.text.text.slice(statement.start, statement.end))
    expect(quotes).toEqual([`${WATER}、《河道办法》中“一、收费”段落废止`, '《河道办法》中“一、收费”段落废止'])
  })
})

describe('the former edition of a document', () => {
  it.each(['同时废止', '自即日起停止执行', '予以废止'])('is repealed, though it has the same title: %s', (words) => {
    expect(citationsOf(withPreamble(`2017年印发的《天津市优化环境工作方案》${words}。`))).toEqual(['repeals 天津市优化环境工作方案'])
  })
})

describe('a list with the issuers of its documents', () => {
  it.each([
    [
      // 重庆市, 2016
      '根据国务院《住房公积金管理条例》，中国人民银行《贷款通则》、《个人住房贷款管理办法》，《重庆市住房公积金管理中心关于住房公积金个人住房贷款政策及相关规定的通知》（渝公积金发〔2016〕6号）的相关规定制定本办法。',
      [
        'based-on 住房公积金管理条例',
        'based-on 贷款通则',
        'based-on 个人住房贷款管理办法',
        'based-on 重庆市住房公积金管理中心关于住房公积金个人住房贷款政策及相关规定的通知 渝公积金发〔2016〕6号',
      ],
    ],
    [
      '依据《商业银行法》，中国人民银行《支付结算办法》，财政部《会计办法》，制定本办法。',
      ['based-on 商业银行法', 'based-on 支付结算办法', 'based-on 会计办法'],
    ],
    ['按照国务院《港口条例》，招商局集团《码头管理规定》的要求，制定本规定。', ['based-on 港口条例', 'based-on 码头管理规定']],
    ['落实《献血法》，中国红十字会《献血规程》，制定本方案。', ['implements 献血法', 'implements 献血规程']],
    // the clause after the comma is independent
    ['根据《商业银行法》，用好《支付结算办法》，制定本办法。', ['based-on 商业银行法', 'cites 支付结算办法']],
  ])('is governed by the verb before it: %s', (sentence, expected) => {
    expect(citationsOf(withPreamble(sentence))).toEqual(expected)
  })
})

describe('a title that is followed', () => {
  it.each([
    // 宿州市, 2023
    ['按照《旅游民宿基本要求与等级划分》，评定等级民宿30家。', ['based-on 旅游民宿基本要求与等级划分']],
    ['水质应符合《生活饮用水水质》。', ['cites 生活饮用水水质']],
    ['依据《建筑抗震等级划分》开展鉴定。', ['based-on 建筑抗震等级划分']],
    ['严格执行《重点领域能效标杆水平（2021年版）》。', ['implements 重点领域能效标杆水平（2021年版）']],
    ['参照《绿色工厂评价通则》《绿色园区评价通则》培育示范。', ['based-on 绿色工厂评价通则', 'based-on 绿色园区评价通则']],
    // a form stays one, and what is only named is no document
    ['按照《信用修复审批表》办理。', []],
    ['宣传《旅游民宿故事》，评定等级民宿30家。', []],
  ])('is a document, whatever its last word: %s', (sentence, expected) => {
    expect(citationsOf(withTask(sentence))).toEqual(expected)
  })
})

describe('a document by which others are revised or repealed', () => {
  it.each([
    ['依据《优化营商环境条例》及时修改、废止与要求不相适应的规章。', ['based-on 优化营商环境条例']],
    ['按照《优化营商环境条例》修订、废止与“一网通办”不相适应的文件。', ['based-on 优化营商环境条例']],
    ['《柳州市用水办法》废止，以本办法为准。', ['repeals 柳州市用水办法']],
  ])('stays: %s', (sentence, expected) => {
    expect(citationsOf(withTask(sentence))).toEqual(expected)
  })
})

describe('a document of which something is issued', () => {
  it.each([
    '现将2024年市《政府工作报告》确定的目标分解如下。',
    '现将市《政府工作报告》明确的任务印发给你们。',
    '现将市《政府工作报告》重点任务分解如下。',
  ])('is cited: %s', (sentence) => {
    expect(citationsOf(withPreamble(sentence))).toEqual(['cites 政府工作报告'])
  })
})

describe('the number of an order', () => {
  const regulation = (line: string) =>
    `中华人民共和国国务院令\n第706号\n专利代理条例\n${line}\n第一章 总则\n第一条 为了规范专利代理行为，根据《中华人民共和国专利法》，制定本条例。\n`
  it('tells no other document where the history of the regulation names it', () => {
    const text = regulation('（1991年3月4日中华人民共和国国务院令第76号发布　2018年9月6日国务院第23次常务会议修订通过）')
    expect(citationsOf(text)).toEqual(['based-on 中华人民共和国专利法'])
  })
  it('begins where the name of the country ends', () => {
    expect(citationsOf(withTask('依据中华人民共和国国务院令第755号办理。'))).toEqual(['based-on 国务院令第755号'])
  })
})
