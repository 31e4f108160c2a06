import { expect, it } from 'vitest'
import { CITY, fixtureGraphs, NATIONAL } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const FINANCE = 'dept:天津市:天津市财政局'

describeWithDatabase('search', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const hits = async (text: string, more = '') => {
    const { data, codes, questions } = await ask(
      `query ($text: String!) { search(text: $text${more}) { kind title titleHighlights { start end } snippet highlights { start end } policyTitle node { id } } }`,
      { text },
    )
    expect(codes).toEqual([])
    expect(questions.length).toBeLessThanOrEqual(1)
    return data.search
  }

  it.each([
    ['国发[2022]12号', NATIONAL],
    ['国发（２０２２）12号', NATIONAL],
    ['国发〔2022〕12', NATIONAL],
    ['天津市财政局', FINANCE],
    ['市财政局', FINANCE],
    ['市工信局', 'dept:天津市:天津市工业和信息化局'],
    ['《优化营商环境条例》', 'doc:全国:优化营商环境条例'],
    ['稳住经济的一揽子政策措施的通知', NATIONAL],
    ['新能源汽车', 'ind:s5'],
    ['税务总局', 'dept:全国:国家税务总局'],
    ['滨海新区', 'place:120116'],
  ])('%s finds %s first', async (text, id) => {
    expect((await hits(text))[0]?.node.id).toBe(id)
  })

  it('finds words inside measures, marks them, and says in which policy', async () => {
    const [hit] = await hits('规范执法', ', kinds: [MEASURE]')
    const [{ start, end }] = hit.highlights
    expect([hit.node.id, hit.policyTitle, hit.snippet.slice(start, end)]).toEqual([
      `${CITY}#m二/3.`,
      '天津市贯彻落实扎实稳住经济的一揽子政策措施实施方案',
      '规范执法',
    ])
  })

  it('is by kinds where they are given', async () => {
    expect(new Set((await hits('财政', ', kinds: [DEPARTMENT]')).map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['DEPARTMENT']),
    )
  })

  it('is among the nodes of a drawing where they are given, by any of their names', async () => {
    const elsewhere = JSON.stringify([CITY, 'dept:天津市:天津市工业和信息化局'])
    const found = async (text: string, among: string) =>
      (await hits(text, `, among: ${among}`)).map(({ node }: { node: { id: string } }) => node.id)
    expect(await found('tjsczj', JSON.stringify([CITY, FINANCE]))).toEqual([FINANCE])
    expect(await found('tjsczj', elsewhere)).toEqual([])
    expect(await found('规范执法', elsewhere)).toEqual([])
  })

  it.each(['"', '\\', 'a AND', '(', '*', '~', 'title:', '[a TO', '{x', '+-!^', '/re/', 'OR OR', '"财政', '财政\\', '𠮷', '\u0000'])(
    'takes %j literally',
    async (text) => {
      expect(Array.isArray(await hits(text))).toBe(true)
    },
  )
})
