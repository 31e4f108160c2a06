import { describe, expect, it } from 'vitest'
import { citationsOf, factsOf } from './harness.ts'

const BODY = [
  '各县（区）人民政府，市政府各部门：',
  '为深入贯彻落实上级决策部署，现将有关事项通知如下。',
  '一、主要任务',
  '（一）推进改革。完善机制，健全制度，抓好落实。（责任单位：市财政局）',
  '（二）强化保障。加强领导，压实责任，确保成效。（责任单位：市教育局）',
].join('\n')
const REGULATION = '第一条 为规范管理，制定本办法。\n第二条 监督管理机构负责监督检查。\n'

const issuerAndTitle = (...lines: readonly string[]) => {
  const { issuer, title } = factsOf(lines.join('\n'))
  return [issuer, title]
}

describe('several issuers', () => {
  it.each([
    [
      'on one line of the title',
      ['柳州市发展和改革委员会  柳州市财政局关于印发工作方案的通知', BODY],
      '柳州市发展和改革委员会、柳州市财政局',
    ],
    [
      'that are offices of a 党委 and of a government',
      ['中共柳城县委督查室 柳城县人民政府督查室关于专项督查情况的通报', BODY],
      '中共柳城县委督查室、柳城县人民政府督查室',
    ],
    ['over two lines above the title', ['柳州市教育局', '柳州市财政局', '关于印发工作方案的通知', BODY], '柳州市教育局、柳州市财政局'],
    [
      'over three lines above the title',
      ['柳州市教育局', '柳州市财政局', '柳州市公安局', '关于印发工作方案的通知', BODY],
      '柳州市教育局、柳州市财政局、柳州市公安局',
    ],
    ['of the whole country', ['财政部 税务总局关于延续优惠政策的通知', BODY], '财政部、税务总局'],
    ['of the whole country, without a blank', ['教育部办公厅财政部办公厅关于做好资助工作的通知', BODY], '教育部办公厅、财政部办公厅'],
    [
      'of which some have short names',
      ['最高人民法院 最高人民检察院 公安部 司法部', '关于印发社区矫正方案的通知', BODY],
      '最高人民法院、最高人民检察院、公安部、司法部',
    ],
    ['joined by 和', ['柳州市教育局和柳州市财政局关于做好资助工作的通知', BODY], '柳州市教育局、柳州市财政局'],
    [
      'one of them the local office of one of the whole country',
      ['国家税务总局柳州市税务局柳州市财政局关于做好征收工作的通知', BODY],
      '国家税务总局柳州市税务局、柳州市财政局',
    ],
  ])('are all named: %s', (_, lines, issuer) => {
    const [found, title] = issuerAndTitle(...lines)
    expect(found).toBe(issuer)
    expect(title).toBe(lines.slice(0, -1).join('').replace(/\s/g, ''))
  })

  it.each([
    ['国家税务总局安徽省税务局关于加强管理的通知', '国家税务总局安徽省税务局'],
    ['国务院国资委关于加强管理的通知', '国务院国资委'],
    ['国家发展和改革委员会关于加强管理的通知', '国家发展和改革委员会'],
    ['中共柳州市委办公室关于加强管理的通知', '中共柳州市委办公室'],
    ['柳州市人民政府督查室关于加强管理的通知', '柳州市人民政府督查室'],
  ])('are not made of one: %s', (title, issuer) => {
    expect(issuerAndTitle(title, BODY)[0]).toBe(issuer)
  })

  const signed = (title: string, ...signatures: readonly string[]) =>
    factsOf([title, BODY, ...signatures, '2024年3月5日'].join('\n')).issuer

  it('that the title only counts are those who sign', () => {
    expect(signed('柳州市教育局等四部门关于印发方案的通知', '柳州市教育局', '柳州市财政局', '柳州市公安局', '柳州市民政局')).toBe(
      '柳州市教育局、柳州市财政局、柳州市公安局、柳州市民政局',
    )
    expect(
      signed(
        '工业和信息化部等八部门关于印发方案的通知',
        '工业和信息化部　国家发展改革委　财政部',
        '生态环境部　商务部　国务院国资委',
        '市场监管总局　国家能源局',
      ),
    ).toBe('工业和信息化部、国家发展改革委、财政部、生态环境部、商务部、国务院国资委、市场监管总局、国家能源局')
  })

  it('stay counted where not all of them sign', () => {
    expect(signed('柳州市教育局等四部门关于印发方案的通知', '柳州市教育局', '柳州市财政局')).toBe('柳州市教育局等四部门')
  })

  it('may be the office of a place, over two lines', () => {
    expect(
      signed('吉林省财政厅等三部门关于印发方案的通知', '吉林省财政厅', '吉林省水利厅', '中国银行保险监督管理委员会', '吉林监管局'),
    ).toBe('吉林省财政厅、吉林省水利厅、中国银行保险监督管理委员会吉林监管局')
  })

  it('sign on the line of the date', () => {
    expect(factsOf(`关于做好资助工作的通知\n${BODY}\n柳州市教育局 柳州市财政局 2023年3月5日`).issuer).toBe('柳州市教育局、柳州市财政局')
  })
})

describe('the issue of a document that is only reported', () => {
  const report = '并发出通知，要求各地区各部门结合实际认真贯彻落实。'

  it.each([
    ['a headline', ['中共中央办公厅 国务院办公厅印发《关于加强水土保持工作的意见》'], '中共中央办公厅、国务院办公厅'],
    [
      'a headline over two lines',
      ['中共柳州市委办公室', '柳州市人民政府办公室印发《关于加强水土保持工作的意见》'],
      '中共柳州市委办公室、柳州市人民政府办公室',
    ],
    [
      'a sentence of a news agency',
      [`新华社北京2月6日电 近日，中共中央办公厅、国务院办公厅印发了《关于加强水土保持工作的意见》，${report}`],
      '中共中央办公厅、国务院办公厅',
    ],
    [
      'a sentence above the words 全文如下',
      ['水利部、财政部近日联合印发《关于加强水土保持工作的意见》，明确了目标。', '《关于加强水土保持工作的意见》全文如下。'],
      '水利部、财政部',
    ],
    [
      'a sentence below the title',
      ['关于加强水土保持工作的意见', `近日，市委办公室、市政府办公室印发了《关于加强水土保持工作的意见》，${report}`],
      '市委办公室、市政府办公室',
    ],
  ])('gives issuers and title: %s', (_, head, issuer) => {
    expect(issuerAndTitle(...head, BODY)).toEqual([issuer, '关于加强水土保持工作的意见'])
    expect(citationsOf([...head, BODY].join('\n'))).toEqual([])
  })

  it.each([
    ['with a title of its own', ['柳州市水土保持若干措施'], '柳州市水土保持若干措施'],
    ['without a title', [], null],
  ])('is not that of a document %s', (_, head, title) => {
    const cites = '近日，国务院办公厅印发《关于加强水土保持工作的意见》，为贯彻落实，提出以下措施。'
    expect(issuerAndTitle(...head, cites, BODY)).toEqual([null, title])
    expect(citationsOf([...head, cites, BODY].join('\n'))).toEqual(['cites 关于加强水土保持工作的意见'])
  })

  it('leaves departments that a title gives by their level as printed, unless a signature gives their place', () => {
    const title = '市委办公室 市政府办公室关于印发《柳州市基层治理实施方案》的通知'
    expect(issuerAndTitle(title, BODY)[0]).toBe('市委办公室、市政府办公室')
    expect(issuerAndTitle(title, BODY, '中共柳州市委办公室', '柳州市人民政府办公室', '2024年3月5日')[0]).toBe(
      '中共柳州市委办公室、柳州市人民政府办公室',
    )
  })
})

describe('a signature', () => {
  it.each(['（盖章）', '（公章）', ' (印章)'])('may show where the seal is: %s', (seal) => {
    expect(factsOf(`关于做好资助工作的通知\n${BODY}\n柳州市教育局${seal}\n柳州市财政局${seal}\n2024年3月5日`)).toMatchObject({
      issuer: '柳州市教育局、柳州市财政局',
      date: '2024-03-05',
    })
  })

  it('gives the place of an autonomous region, whose title has none', () => {
    const text = `自治区商务厅 财政厅关于印发措施的通知\n${BODY}\n广西壮族自治区商务厅\n广西壮族自治区财政厅\n2024年5月6日`
    expect(factsOf(text)).toMatchObject({ issuer: '广西壮族自治区商务厅、广西壮族自治区财政厅', jurisdiction: '广西壮族自治区' })
    expect(factsOf(`自治区商务厅关于印发措施的通知\n${BODY}`)).toMatchObject({ issuer: '自治区商务厅', jurisdiction: null })
    expect(factsOf(`自治州人民政府关于印发措施的通知\n${BODY}`)).toMatchObject({ issuer: '自治州人民政府', jurisdiction: null })
  })
})

describe('a joint red head', () => {
  it.each([
    ['beside the middle one', ['柳州市教育局', '柳州市财政局　　文件', '柳州市公安局']],
    ['behind the last', ['柳州市教育局', '柳州市财政局', '柳州市公安局文件']],
    ['below', ['柳州市教育局', '柳州市财政局', '柳州市公安局', '文件']],
  ])('names all issuers, 文件 %s', (_, head) => {
    const { issuer, title, documentNumber } = factsOf([...head, '柳教发〔2024〕3号', '关于印发校园安全工作方案的通知', BODY].join('\n'))
    expect([issuer, title, documentNumber]).toEqual([
      '柳州市教育局、柳州市财政局、柳州市公安局',
      '关于印发校园安全工作方案的通知',
      '柳教发〔2024〕3号',
    ])
  })

  it('is none where 文件 stands in a menu', () => {
    expect(factsOf(`首页 政策文件\n柳教发〔2024〕3号\n关于印发校园安全工作方案的通知\n${BODY}`).issuer).toBeNull()
  })
})

describe('the order of several departments', () => {
  it.each([
    [['国务院国资委、财政部令第3号'], '国务院国有资产监督管理委员会、财政部', '国务院国有资产监督管理委员会、财政部令第3号'],
    [
      ['国务院国有资产监督管理委员会 财政部令', '第3号'],
      '国务院国有资产监督管理委员会、财政部',
      '国务院国有资产监督管理委员会、财政部令第3号',
    ],
    [['国家发展和改革委员会', '商务部', '令', '第 47 号'], '国家发展和改革委员会、商务部', '国家发展和改革委员会、商务部令第47号'],
    [['上海市人民政府 江苏省人民政府令第5号'], '上海市人民政府、江苏省人民政府', '上海市人民政府江苏省人民政府令第5号'],
  ])('%s names all of them, and is no part of the title', (head, issuer, number) => {
    const facts = factsOf([...head, '企业国有产权转让管理暂行办法', REGULATION].join('\n'))
    expect([facts.issuer, facts.documentNumber, facts.title]).toEqual([issuer, number, '企业国有产权转让管理暂行办法'])
  })

  it('is cited by all of them', () => {
    expect(
      citationsOf(`关于加强管理的通知\n根据《外商投资准入特别管理措施》（国家发展改革委、商务部令2021年第47号），现通知如下。\n${BODY}`),
    ).toEqual(['based-on 外商投资准入特别管理措施 国家发展和改革委员会、商务部令2021年第47号'])
    expect(citationsOf(`关于加强管理的通知\n根据《优化营商环境条例》（国务院令第722号）、财政部令第5号，现通知如下。\n${BODY}`)).toEqual([
      'based-on 优化营商环境条例 国务院令第722号',
      'based-on 财政部令第5号',
    ])
  })
})

describe('a title', () => {
  it.each([
    '（转载）柳州市人民政府关于加强水利工作的通知',
    '柳州市人民政府关于加强水利工作的通知（转载）',
    '【转载】柳州市人民政府关于加强水利工作的通知',
  ])('is without the remark of who shows it: %s', (title) => {
    expect(issuerAndTitle(title, BODY)).toEqual(['柳州市人民政府', '柳州市人民政府关于加强水利工作的通知'])
  })

  it('over three lines is whole', () => {
    const lines = ['柳州市人民政府办公室', '关于印发柳州市进一步优化营商环境支持', '实体经济发展若干措施的通知']
    expect(issuerAndTitle(...lines, BODY)).toEqual(['柳州市人民政府办公室', lines.join('')])
  })

  it('is not doubled by the issuers above it', () => {
    const title = '柳州市教育局 柳州市财政局关于加强校园保障工作的通知'
    expect(issuerAndTitle('柳州市教育局', '柳州市财政局', title, BODY)).toEqual(['柳州市教育局、柳州市财政局', title.replace(' ', '')])
  })
})
