import { expect, it } from 'vitest'
import type { DocumentGraph } from '../../../server/graph/graph.ts'
import { edgeId } from '../../../server/graph/ids.ts'
import { CITY, cityDocument, DISTRICT, fixtureGraphs, NATIONAL, ZONE } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const FINANCE = 'dept:天津市:天津市财政局'
const MARKET = 'dept:天津市:天津市市场监督管理委员会'
const SHARES = 'together leads ledBy bothLead bothAnswer takesPart documents'

const NEXT = 'doc:津政发〔2023〕1号'

/** The city's document a year later: more money, a later day, and another department for the new cars. */
function nextYear(): DocumentGraph {
  const changes: readonly (readonly [string, string])[] = [
    [CITY, NEXT],
    ['津政发〔2022〕12号', '津政发〔2023〕1号'],
    ['30亿元', '40亿元'],
    ['3000000000', '4000000000'],
    ['2022年6月底前', '2023年9月底前'],
    ['2022-06-30', '2023-09-30'],
    ['市工业和信息化局按', '市发展和改革委员会按'],
    ['天津市工业和信息化局', '天津市发展和改革委员会'],
  ]
  const text = changes.reduce((words, [from, to]) => words.replaceAll(from, to), JSON.stringify(cityDocument()))
  const graph = JSON.parse(text) as DocumentGraph
  return { ...graph, edges: graph.edges.map((edge) => ({ ...edge, id: edgeId(withRole(edge)) })) }
}

const withRole = ({ type, from, to, properties }: DocumentGraph['edges'][number]) =>
  typeof properties.role === 'string' ? { type, from, to, role: properties.role } : { type, from, to }

describeWithDatabase('what becomes of a list from one year to the next', [cityDocument(), nextYear()], (database) => {
  const ask = asking(database)
  const diff = async (whose: string) => {
    const { data, codes, questions } = await ask(
      `{ diff(left: "${CITY}", right: "${NEXT}", ${whose}) { kind left { label } right { label } similarity leftRole rightRole leftNamings { role department { name } evidence { quote } } changes { what left right tightened } elsewhere { label policy { id } } elsewhereNamings { department { name } } } }`,
    )
    expect([codes, questions[0]]).toEqual([[], 'compare'])
    return data.diff
  }

  it('more money and more time: some stricter, some looser, each with its words', async () => {
    const [kept] = await diff('line: ["财政"]')
    expect(kept).toMatchObject({
      kind: 'CHANGED',
      left: { label: '1.' },
      right: { label: '1.' },
      leftRole: 'LEAD',
      rightRole: 'LEAD',
      leftNamings: [{ role: 'LEAD', department: { name: '天津市财政局' }, evidence: { quote: '市财政局' } }],
      elsewhere: null,
    })
    expect(kept.similarity).toBeGreaterThan(0.5)
    expect(kept.changes).toEqual([
      { what: 'DEADLINE', left: '2022年6月底前', right: '2023年9月底前', tightened: false },
      { what: 'FIGURE', left: '资金30亿元', right: '资金40亿元', tightened: true },
    ])
  })

  it('a task that another bureau has now, and whose it is', async () => {
    expect(await diff('department: ["dept:天津市:天津市工业和信息化局"]')).toMatchObject([
      {
        kind: 'LOST',
        right: null,
        elsewhere: { label: '2.', policy: { id: NEXT } },
        elsewhereNamings: [{ department: { name: '天津市发展和改革委员会' } }],
      },
    ])
    expect((await diff('department: ["dept:天津市:天津市发展和改革委员会"]')).map(({ kind }: { kind: string }) => kind)).toEqual([
      'CHANGED',
      'GAINED',
    ])
  })
})

describeWithDatabase('bureaus and how they hang together', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const network = async (args: string) => {
    const { data, codes, questions } = await ask(
      `{ network(${args}) { departments measures partnerTotal policies { measures policy { id } } partners { department { name kind } ${SHARES} } } }`,
    )
    expect([codes, questions[0]]).toEqual([[], 'network'])
    return data.network
  }

  it('a bureau that leads, with the one that takes part', async () => {
    expect(await network(`department: "${FINANCE}"`)).toEqual({
      departments: 1,
      measures: 1,
      partnerTotal: 1,
      policies: [{ measures: 1, policy: { id: CITY } }],
      partners: [
        {
          department: { name: '天津市发展和改革委员会', kind: 'BODY' },
          together: 1,
          leads: 0,
          ledBy: 1,
          bothLead: 0,
          bothAnswer: 0,
          takesPart: 0,
          documents: 1,
        },
      ],
    })
  })

  it('bodies that answer together, collective mentions among them and told apart', async () => {
    const { partners } = await network(`department: "${MARKET}"`)
    expect(partners.map(({ department, bothAnswer }: { department: object; bothAnswer: number }) => [department, bothAnswer])).toEqual([
      [{ name: '相关部门', kind: 'OPEN_ENDED' }, 1],
      [{ name: '天津市各区人民政府', kind: 'COLLECTIVE' }, 1],
    ])
  })

  it('a whole line, whose own bodies are no partners of it', async () => {
    const line = await network(`department: "${FINANCE}", line: true`)
    expect([line.departments, line.measures, line.policies.length]).toEqual([4, 3, 3])
    expect(line.partners.map(({ department }: { department: { name: string } }) => department.name).sort()).toEqual([
      '天津市发展和改革委员会',
      '天津市滨海新区商务局',
    ])
  })

  it('only in the documents asked for, while all documents stay known', async () => {
    const line = await network(`department: "${FINANCE}", line: true, document: ["${DISTRICT}"]`)
    expect([line.measures, line.partnerTotal, line.policies.length]).toEqual([1, 1, 3])
    expect(line.partners[0]).toMatchObject({ department: { name: '天津市滨海新区商务局' }, bothAnswer: 1 })
  })

  it('shares add up to what is done together, in every network', async () => {
    const { data } = await ask('{ departments(first: 50) { nodes { id } } }')
    for (const { id } of data.departments.nodes) {
      for (const { together, leads, ledBy, bothLead, bothAnswer, takesPart } of (await network(`department: "${id}", line: true`))
        .partners) {
        expect(leads + ledBy - bothLead + bothAnswer + takesPart).toBe(together)
      }
    }
  })

  it('is null for what is no bureau, and refuses too many partners', async () => {
    expect(await network(`department: "${CITY}"`)).toBeNull()
    expect((await ask(`{ network(department: "${FINANCE}", limit: 301) { measures } }`)).codes).toEqual(['BAD_USER_INPUT'])
  })

  const paths = async (args: string) => {
    const { data, codes } = await ask(`{ paths(${args}) { nodes { id } steps { relation source target evidence { quote } } } }`)
    expect(codes).toEqual([])
    return data.paths as { readonly nodes: { id: string }[]; readonly steps: { relation: string }[] }[]
  }
  const relations = (found: Awaited<ReturnType<typeof paths>>) => found.map(({ steps }) => steps.map(({ relation }) => relation))

  it('ways from a bureau to a document, along all relations or only some', async () => {
    expect(relations(await paths(`from: "${FINANCE}", to: "${CITY}"`))).toEqual([['SERVES', 'APPLIES_IN']])
    expect(relations(await paths(`from: "${FINANCE}", to: "${CITY}", relations: [ASSIGNED_TO, HAS_SECTION, HAS_MEASURE]`))).toEqual([
      ['ASSIGNED_TO', 'HAS_MEASURE', 'HAS_SECTION'],
    ])
  })

  it.each([
    [
      'none within the hops',
      `from: "${FINANCE}", to: "${NATIONAL}", relations: [ASSIGNED_TO, HAS_SECTION, HAS_MEASURE, IMPLEMENTS], maxHops: 3`,
      0,
    ],
    [
      'one with a hop more',
      `from: "${FINANCE}", to: "${NATIONAL}", relations: [ASSIGNED_TO, HAS_SECTION, HAS_MEASURE, IMPLEMENTS], maxHops: 4`,
      1,
    ],
    ['none along no relation', `from: "${FINANCE}", to: "${CITY}", relations: []`, 0],
    ['none over the nesting of places', `from: "place:120000", to: "place:100000", relations: [WITHIN]`, 0],
    ['none to itself', `from: "${FINANCE}", to: "${FINANCE}"`, 0],
    ['none to what does not exist', `from: "${FINANCE}", to: "x"`, 0],
  ])('%s', async (_, args, count) => expect(await paths(args)).toHaveLength(count))

  it('asks the database once for each', async () => {
    const { questions } = await ask(
      `{ network(department: "${FINANCE}") { partners { department { name } } } paths(from: "${FINANCE}", to: "${ZONE}") { nodes { id } } diff(left: "${CITY}", right: "${ZONE}") { left { label } leftNamings { department { name } } } }`,
    )
    expect([...questions].sort()).toEqual(['compare', 'network', 'paths'])
  })
})
