import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const readingOf = (lines: readonly string[]) => read(plainDocument('page.txt', new TextEncoder().encode(lines.join('\n'))))
const factsOf = (lines: readonly string[]) => {
  const { title, documentNumber, issuer, date } = readingOf(lines).policy
  return { title: title?.value, number: documentNumber?.value, issuer: issuer?.value, date: date?.value }
}

const BODY = ['各县区人民政府：', '为加强管理，现通知如下。', '一、市财政局要加强预算管理。', '柳州市人民政府', '2024年2月10日']

describe('the day of a document in the record of its site', () => {
  const UNSIGNED = BODY.slice(0, -1)

  it.each([
    [['发布日期: 2024年03月18日', '发文日期: 2024年02月22日'], '2024-02-22'],
    [['索引号：000/2024-1', '发文时间：2024-02-22 10:00', '公开日期：2024-02-23'], '2024-02-22'],
    [['成文日期：2024-02-20', '发文日期：2024-02-22', '发布日期：2024-02-23'], '2024-02-20'],
    // alone, or on the same day, it may be that of the site
    [['发文日期: 2024年02月22日'], undefined],
    [['发布日期: 2024年02月22日', '发文日期: 2024年02月22日'], undefined],
  ])('%s', (record, date) => {
    expect(factsOf([...record, '柳州市人民政府关于加强预算管理的通知', ...UNSIGNED]).date).toBe(date)
  })
})

describe('what a site prints above a document', () => {
  it.each([
    '索引号：000014348/2023-00012',
    '索引号 000014348/2023-00012',
    '信息分类：综合政务',
    '主题词：预算',
    '首页 | 政务公开 | 政策文件',
    '首页 政务公开 政策文件 正文',
    '【打印】【关闭】',
    '【字号 大 中 小】 【收藏】 【打印】 【关闭】    阅读次数：18604',
    '网站纠错 | 法律声明 | 主办单位：某某市人民政府',
    '公开方式：主动公开',
    '欢迎浏览柳州市人民政府网站，',
    '欢迎登录柳州政务网！',
    '《柳州市预算管理办法.docx》由会员分享，可在线阅读，更多相关《柳州市预算管理办法》请在某某文库上搜索。',
    '特急',
    '机密★一年',
    '000001',
    '柳州市人民政府',
    '柳州市财政局\n柳州市审计局\n文件',
    '行政规范性文件',
    '部门规范性文件',
  ])('is no part of its title, although it is a single line: %s', (line) => {
    expect(factsOf([line, '柳州市预算管理办法', ...BODY])).toMatchObject({ title: '柳州市预算管理办法' })
    expect(factsOf([line, '柳州市人民政府关于', '加强预算管理的通知', ...BODY])).toMatchObject({
      title: '柳州市人民政府关于加强预算管理的通知',
    })
  })

  it.each(['.docx', '.doc', '.pdf', '.wps'])('may name a file: %s', (ending) => {
    expect(factsOf([`柳州市预算管理办法${ending}`, ...BODY])).toMatchObject({ title: '柳州市预算管理办法' })
  })

  it('gives a name and menus to a page, whose title stands among them', () => {
    const title = '关于开展预算管理专项监管工作的通知'
    const page = [`${title}_柳州市财政局`, '设为首页', '工作邮箱', '搜索', '首页', '机构概览', '专题专栏', title, '2024-02-10 16:45']
    expect(factsOf([...page, ...BODY])).toMatchObject({ title, issuer: '柳州市人民政府' })
    expect(factsOf([...page.slice(1), ...BODY])).toMatchObject({ title })
    expect(factsOf(['柳州市财政局', '柳州市审计局', title, ...BODY])).toMatchObject({ title: `柳州市财政局柳州市审计局${title}` })
  })

  it('may be words above the issuer, who stands on a line of its own above the title', () => {
    const title = ['柳州市人民政府办公室', '关于印发预算管理办法的通知', '柳政办发〔2024〕7号']
    for (const words of ['行政规范性文件', '政策文件库', '现行有效'])
      expect(factsOf([words, ...title, ...BODY])).toMatchObject({
        title: '柳州市人民政府办公室关于印发预算管理办法的通知',
        number: '柳政办发〔2024〕7号',
      })
    expect(factsOf(['柳州市财政局', ...title, ...BODY]).title).toBe('柳州市财政局柳州市人民政府办公室关于印发预算管理办法的通知')
  })

  it('is no part of the number: how far the document is public', () => {
    const title = '柳州市人民政府关于加强预算管理的通知'
    for (const words of ['主动公开 ', '主动公开', '依申请公开　', '不予公开 '])
      expect(factsOf([`${words}柳政发〔2024〕7号`, title, ...BODY])).toMatchObject({ title, number: '柳政发〔2024〕7号' })
  })

  it('is no issuer: the name of a site, or two fields that ran together', () => {
    const title = '柳州市2024年社会信用体系建设工作要点'
    const body = ['各县区人民政府：', '为加强管理，现通知如下。', '一、市财政局要加强预算管理。']
    for (const publisher of ['信用柳州', '信用柳州 来源 ：信用柳州', '柳州市政务网'])
      expect(factsOf([title, `发文机构：${publisher} 访问次数 ： 发布时间：2024-02-11 08:40`, ...body]).issuer).toBeUndefined()
    expect(factsOf([title, '发文机构：柳州市财政局 访问次数 ： 发布时间：2024-02-11 08:40', ...body]).issuer).toBe('柳州市财政局')
  })

  it('is a record, too, where two fields stand beside each other', () => {
    const record = [
      '索 引 号：YL0100-2022-00317\t主题分类：财政',
      '发布机构：柳州市人民政府办公室\t成文日期：2024年02月10日',
      '文    号：柳政发〔2024〕7号\t发布日期：2024年02月12日',
    ]
    expect(factsOf([...record, '', '柳州市人民政府关于加强预算管理的通知', ...BODY])).toMatchObject({
      title: '柳州市人民政府关于加强预算管理的通知',
      number: '柳政发〔2024〕7号',
      date: '2024-02-10',
    })
  })

  it('takes a heading of number and title away where the document repeats it', () => {
    const head = [
      '柳政发〔2024〕7号《柳州市人民政府关于加强预算管理的通知》',
      '浏览量：          时间：2024-11-14 08:56:07',
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
    ]
    expect(factsOf([...head, ...BODY])).toMatchObject({ title: '柳州市人民政府关于加强预算管理的通知', number: '柳政发〔2024〕7号' })
    expect(readingOf([...head, ...BODY]).citations).toEqual([])
  })

  it('reads a title in the marks of a citation', () => {
    const head = ['《柳州市人民政府关于印发〈预算管理办法〉的通知》', '柳政发〔2024〕7号']
    expect(factsOf([...head, ...BODY])).toMatchObject({
      title: '柳州市人民政府关于印发《预算管理办法》的通知',
      number: '柳政发〔2024〕7号',
    })
  })

  it('reads such a title above its preamble, and one behind the category of the site', () => {
    const preamble = '为加强预算管理，规范资金使用，提高资金使用效益，结合我市实际，制定本办法。'
    expect(factsOf(['《柳州市预算管理办法》', preamble, ...BODY.slice(2)])).toMatchObject({ title: '柳州市预算管理办法' })
    expect(readingOf(['《柳州市预算管理办法》', preamble, ...BODY.slice(2)]).citations).toEqual([])
    const title = '柳州市人民政府关于加强预算管理的通知'
    expect(factsOf([`【重点工作】${title}`, '发布时间：2024-02-12', ...BODY])).toMatchObject({ title, issuer: '柳州市人民政府' })
  })

  it('parts a number from the title behind it, and day and issuer from the number behind a title', () => {
    const facts = { title: '柳州市人民政府关于加强预算管理的通知', number: '柳政发〔2024〕7号' }
    for (const head of [`${facts.number}　${facts.title}`, `${facts.title} ${facts.number} 2024年2月12日 发布机关：市财政局`]) {
      expect(factsOf([head, ...BODY])).toMatchObject(facts)
      expect(readingOf([head, ...BODY]).citations).toEqual([])
    }
  })

  it('finds the title above a day, a source and the size of the letters', () => {
    const head = ['产业政策平台', '柳州市人民政府关于加强预算管理的通知', '2024-02-12 14:39', '来源：市财政局', '【字体：']
    expect(factsOf([...head, ...BODY])).toMatchObject({ title: '柳州市人民政府关于加强预算管理的通知' })
  })

  it('takes two blanks of full width in a line for the indent of a paragraph', () => {
    const lines = [
      '柳州市人民政府关于加强粮库管理的通知',
      `　　 柳政发〔2024〕9号　　 各县区人民政府：　　 为加强粮库管理，用 3 年时间补齐 12 座粮库的短板，现通知如下：${'　　 '}一、整修仓房　　 市粮食局要在 2 年内整修 12 座仓房，每座补助 30 万元，由市财政局安排资金，县区配套 20 万元，不得截留。　　 二、更新设备　　 市工信局要对 5 年以上的烘干机进行更新，优先使用本地 3 家企业的产品，淘汰 40 台旧机。　　 柳州市人民政府　　 2024年2月10日${'　'.repeat(2)}`.padEnd(
        420,
        '　',
      ),
    ]
    expect(readingOf(lines).outline.measures.map(({ heading }) => heading)).toEqual(['整修仓房', '更新设备'])
  })

  it('takes no units of a notice for tasks that only says how to carry out the division of work below it', () => {
    const cover = [
      '柳州市人民政府关于印发防汛任务分工的通知',
      '各县区人民政府：',
      '《防汛任务分工》已经市政府同意，现印发给你们，并就有关事项通知如下：',
      '一、各牵头单位要高度重视，抓紧制定方案。',
      '二、请各单位于2024年3月5日前将进展报市应急局，市应急局将适时通报。',
      '柳州市人民政府',
      '2024年2月10日',
    ]
    const below = ['防汛任务分工', '一、加固堤防。汛前完工。（市水利局负责）', '二、储备物资。补足编织袋。（市应急局负责）']
    expect(readingOf([...cover, ...below]).outline.measures.map(({ text }) => text.slice(0, 4))).toEqual(['加固堤防', '储备物资'])
    expect(readingOf(cover).outline.measures).toHaveLength(2)
  })

  it('reads the rows of a record whose colons are lost', () => {
    const head = [
      '索 引 号 MB1534522/2023-05475 发文日期 2024-02-10',
      '发布机构 市人民政府办公室 文    号 柳政办〔2024〕7号',
      '分   类 政务公开 有 效 性 有效',
    ]
    const read = readingOf(['柳州市人民政府办公室关于加强预算管理的通知', ...head, ...BODY])
    expect(read.policy.documentNumber?.value).toBe('柳政办〔2024〕7号')
    expect(read.citations).toEqual([])
    const glued = ['发文机关 市人民政府', '发文字号 柳政办〔2024〕7号 发布日期 2024-2-10', '柳州市人民政府办公室关于加强预算管理的通知']
    expect(readingOf([...glued, ...BODY]).citations).toEqual([])
  })

  it('takes the level of the government that it addresses for that of the place', () => {
    const words = '依据湖南省有关规定和湖南省有关程序，参照湖南省办法，花垣县各单位要落实花垣县的部署。'
    const of = (salutation: string) =>
      readingOf(['关于加强预算管理的通知', salutation, words, ...BODY.slice(2, 3)]).policy.jurisdiction?.value
    expect(of('各乡镇人民政府，县政府各工作部门：')).toBe('花垣县')
    expect(of('各有关单位：')).toBe('湖南省')
  })

  it('leaves a citation that fills a line of the first paragraph', () => {
    const text = [
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
      '各县区人民政府：',
      '为贯彻落实',
      '《广西壮族自治区预算管理办法》',
      '要求，现通知如下。',
    ]
    expect(readingOf(text).citations.map(({ title }) => title)).toEqual(['广西壮族自治区预算管理办法'])
  })

  it('does not join the path of the page, the tools or an empty field with the title', () => {
    const head = [
      '返 回',
      '所在位置： 某某网 > 热点专题',
      '政务公开 > 政府文件 > 市政府文件',
      '柳州市人民政府关于加强预算管理的通知',
      '柳政发〔2024〕7号',
    ]
    expect(factsOf([...head, ...BODY]).title).toBe('柳州市人民政府关于加强预算管理的通知')
    const record = ['统一编号：', 'GZ0220210007', '文　　号：', '柳政发〔2024〕7号', '文件状态：', '柳州市人民政府关于加强预算管理的通知']
    expect(factsOf([...record, ...BODY])).toMatchObject({ title: '柳州市人民政府关于加强预算管理的通知', number: '柳政发〔2024〕7号' })
  })

  it('knows a title that is printed twice with the number between', () => {
    const head = ['柳州市人民政府关于加强预算管理的通知', '柳政发〔2024〕7号', '柳州市人民政府关于加强预算管理的通知']
    expect(factsOf([...head, ...BODY]).title).toBe('柳州市人民政府关于加强预算管理的通知')
  })

  it('reads records with other names of the fields', () => {
    const record = [
      '索 引 号：000123/2024-00012',
      '发文单位：柳州市人民政府',
      '成文时间：2024-02-10',
      '名　　称：柳州市人民政府关于加强预算管理的通知',
      '文　　号：柳政发〔2024〕7号',
    ]
    expect(factsOf([...record, ...BODY])).toEqual({
      title: '柳州市人民政府关于加强预算管理的通知',
      number: '柳政发〔2024〕7号',
      issuer: '柳州市人民政府',
      date: '2024-02-10',
    })
  })
})

describe('a record whose cells have become lines', () => {
  const TITLE = '柳州市人民政府关于加强预算管理的通知'
  const facts = (head: readonly string[]) => {
    const { policy } = readingOf([...head, TITLE, ...BODY])
    return [policy.title, policy.documentNumber, policy.issuer, policy.date, policy.published].map((fact) => fact?.value)
  }
  const EXPECTED = [TITLE, '柳政发〔2024〕7号', '柳州市人民政府', '2024-02-09', '2024-02-12']

  it.each([
    [
      'a key and its value',
      ['发布日期', '2024-02-12', '发文机关', '柳州市人民政府', '成文日期', '2024-02-09', '文号', '柳政发〔2024〕7号'],
    ],
    [
      'with its title, and a last key without a value',
      [
        '索 引 号',
        '000/2024-1',
        '标题',
        TITLE,
        '发文字号',
        '柳政发〔2024〕7号',
        '成文日期',
        '2024年2月9日',
        '发布日期',
        '2024年2月12日',
        '主题词',
      ],
    ],
    [
      'with keys without values',
      ['索引号', '主题分类', '成文日期', '2024-02-09', '文号', '柳政发〔2024〕7号', '发布日期', '2024-02-12', '有效性'],
    ],
    [
      'cells with tabs',
      ['索引号\t000/2024-1\t发布日期\t2024-02-12', '发文机关\t柳州市人民政府\t成文日期\t2024-02-09', '文号\t柳政发〔2024〕7号\t主题词\t'],
    ],
  ])('is read: %s', (_, head) => {
    expect(facts(head)).toEqual(EXPECTED)
  })

  it('gives the days in force under its other names, and a title behind a day', () => {
    const head = ['索引号: 003/2024 信息分类: 通知', '生成日期: 2024-02-12 生效时间: 2024-03-01', `废止时间: 2026-02-28 名称: ${TITLE}`]
    const { policy } = readingOf([...head, TITLE, ...BODY])
    expect([policy.title, policy.inForceFrom, policy.inForceTo].map((fact) => fact?.value)).toEqual([TITLE, '2024-03-01', '2026-02-28'])
  })

  it('may have lost its keys: the site’s department and day above the salutation sign nothing', () => {
    const head = ['11330700MB10327095/2024-00144', TITLE, '柳州市财政局预算科办公室', '2024-02-12', '主动公开']
    expect(factsOf([...head, ...BODY])).toMatchObject({ title: TITLE, issuer: '柳州市人民政府', date: '2024-02-10' })
  })

  it('is none where a document has a line of that name', () => {
    expect(readingOf([TITLE, '分类', '一、市财政局要加强预算管理。']).outline.metadata).toEqual([])
  })
})

describe('the title of a page', () => {
  const TITLE = '柳州市人民政府关于加强预算管理的通知'

  it.each(['_政策文件_柳州市人民政府门户网站', ' - 柳州市人民政府门户网站', '_市政府文件-中国柳州网'])(
    'is without the name of the site: %s',
    (site) => {
      expect(factsOf([TITLE + site, '索引号：000 发布日期：2024-03-12', TITLE, '柳政发〔2024〕7号', ...BODY])).toMatchObject({
        title: TITLE,
      })
    },
  )

  it('is without the ornament of a red head', () => {
    for (const star of ['★', '※', '★★'])
      expect(factsOf(['柳州市人民政府文件', '柳政发〔2024〕7号', star, TITLE, ...BODY])).toMatchObject({ title: TITLE })
  })
})

describe('several facts in a line of the head', () => {
  const TITLE = '柳州市人民政府关于加强预算管理的通知'

  it.each([
    [
      'cells of a row',
      ['文号 | 柳政发〔2024〕7号 | 成文日期: | 2024年2月9日 |', '有效性 | 有效 | 公开日期: | 2024-02-12 |', TITLE],
      '2024-02-09',
    ],
    [
      'fields with colons',
      [
        '发文机关: 柳州市人民政府 成文日期: 2024年02月09日',
        `标  题: ${TITLE}`,
        '发文字号: 柳政发〔2024〕7号 发布日期: 2024年02月12日',
        TITLE,
      ],
      '2024-02-09',
    ],
    ['fields in marks', ['∙【制定机关】柳州市人民政府', '∙【字 号】柳政发〔2024〕7号', '∙【时效性】现行有效', '正文', TITLE], '2024-02-10'],
    [
      'fields without colons',
      [TITLE, '文 号 柳政发〔2024〕7号 发布机关 柳州市人民政府', '签发日期 2024-02-10 实施日期 2024-03-05'],
      '2024-02-10',
    ],
    ['title and number', [`${TITLE} 柳政发〔2024〕7号`], '2024-02-10'],
    ['number in brackets', [`${TITLE}(柳政发〔2024〕7号)`], '2024-02-10'],
    ['day and number', [TITLE, '2024年2月10日 柳政发〔2024〕7号'], '2024-02-10'],
  ])('%s', (_, head, date) => {
    expect(factsOf([...head, ...BODY])).toEqual({ title: TITLE, number: '柳政发〔2024〕7号', issuer: '柳州市人民政府', date })
    expect(readingOf([...head, ...BODY]).citations).toEqual([])
  })

  it('leaves a site as issuer and tools of the page alone', () => {
    const head = [
      '发文机构：市政府网站',
      '发文字号：柳政发〔2024〕7号',
      '来源：某某网 发表日期：2024-02-12',
      '智能问答 | 无障碍浏览 | |',
      TITLE,
    ]
    expect(factsOf([...head, ...BODY])).toMatchObject({ title: TITLE, issuer: '柳州市人民政府' })
  })
})

describe('a list of documents under the sentence that says what becomes of them', () => {
  const relationsOf = (lines: readonly string[]) => readingOf(lines).citations.map(({ title, relation }) => `${relation} ${title}`)

  it('repeals and amends its entries, which are no measures', () => {
    const repealed = [
      '柳州市人民政府关于规章的决定',
      '市政府决定对以下2件规章予以废止：',
      '一、《市容管理办法》（2016年12月1日柳州市人民政府令第2号发布）',
      '二、《垃圾分类管理办法》（2018年11月23日柳州市人民政府令第8号发布）',
      '本决定自公布之日起施行。',
    ]
    expect(relationsOf(repealed)).toEqual(['repeals 市容管理办法', 'repeals 垃圾分类管理办法'])
    expect(readingOf(repealed).outline.measures).toEqual([])
    expect(
      relationsOf([
        '某省关于修改法规的决定',
        '决定修改下列法规：',
        '1.在《农村能源条例》第七条中增加一项：“负责节能减排”。',
        '2.《气象条例》第九条修改为：“…”',
      ]),
    ).toEqual(['amends 农村能源条例', 'amends 气象条例'])
  })

  it('leaves entries of other lists as they are', () => {
    expect(relationsOf(['某市培训计划', '一、学习下列文件：', '1.《预算法》', '2.《会计法》'])).toEqual(['cites 预算法', 'cites 会计法'])
  })
})

describe('chapters and boxes of a plan', () => {
  const measuresOf = (lines: readonly string[]) => readingOf(lines).outline.measures.map(({ text }) => text.split('\n')[0])

  it('reads no task out of a chapter on how things stand', () => {
    for (const heading of ['规划背景', '发展基础', '面临形势', '发展现状与面临挑战', '主要成效和存在问题'])
      expect(
        measuresOf([
          '柳州市市场监管规划',
          `第一章 ${heading}`,
          '市场主体总量从7700多户增长到1.4万户。',
          '第二章 任务',
          '1.加强监管。建立台账。',
        ]),
      ).toEqual(['加强监管。建立台账。'])
  })

  it('ends a measure where a box begins', () => {
    const plan = [
      '柳州市市场监管规划',
      '第一章 任务',
      '1．完善制度。建立台账。',
      '专栏 1 市场主体培育工程',
      '1．建设服务体系。建设中心100家。',
    ]
    expect(measuresOf(plan)).toEqual(['完善制度。建立台账。', '建设服务体系。建设中心100家。'])
  })
})

describe('the record of a site', () => {
  it('may have lines of a key with its value and a key without one', () => {
    const lines = [
      '索引号 370405/2022-17134 主题分类 其他',
      '成文日期 2018-05-30 发布日期 2018-05-30',
      '发文机关 马兰屯镇 关键词',
      '发文字号 马政发[2018]21号 有效性 有效',
    ]
    const title = '马兰屯镇关于做好巡河工作的通知'
    expect(factsOf([...lines, title, '马政发[2018]21号', ...BODY.slice(0, 3)])).toMatchObject({ title, number: '马政发〔2018〕21号' })
  })

  it.each([
    ['whose title starts with it', '银川市交通局', '银川市交通局2025年重点工作任务分解表', '请认真落实。', '银川市交通局'],
    ['that the text calls 我局', '银川市交通局', '关于对第40号建议办理情况的答复', '我局组织人员进行调研。', '银川市交通局'],
    ['of another kind', '银川市交通局', '关于对第40号建议办理情况的答复', '我厅组织人员进行调研。', undefined],
    ['that only publishes', '银川市人民政府办公室', '关于对第40号建议办理情况的答复', '我局组织人员进行调研。', undefined],
  ])('names the issuer %s', (_, publisher, title, words, issuer) => {
    expect(
      factsOf([`发布机构：${publisher}`, '索引号：000014348/2023-00012', title, '各位代表：', words, '一、优化线路，增加班次。']).issuer,
    ).toBe(issuer)
  })
})

it.each(['柳政发〔2024〕5号文件', '柳政发〔2024〕5号　　　　签发人：王某某', '柳政发〔2024〕5号 2024年2月10日'])(
  'a number may have another fact behind it: %s',
  (line) => {
    const title = '柳州市人民政府关于加强预算管理的通知'
    expect(factsOf([line, title, ...BODY])).toEqual({ title, number: '柳政发〔2024〕5号', issuer: '柳州市人民政府', date: '2024-02-10' })
  },
)
