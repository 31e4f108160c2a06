import { expect, it } from 'vitest'
import { CITY, DISTRICT, fixtureGraphs, NATIONAL } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'
import { KEPT } from './keptQuestions.ts'

const DRAWING =
  '{ nodes { id kind label degree folded } edges { id kind source target count role quote evidence { quote } } omitted { kind of count reason } }'
interface Drawn {
  readonly nodes: readonly { id: string; kind: string; degree: number }[]
  readonly edges: readonly { kind: string; source: string; target: string; count: number }[]
  readonly omitted: readonly { kind: string; of: string | null; count: number }[]
}

describeWithDatabase('drawings', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const drawing = async (field: string): Promise<Drawn> => {
    const { data, codes, questions } = await ask(`{ drawing: ${field} ${DRAWING} }`)
    expect([codes, questions.filter((each) => !KEPT.has(each))]).toEqual([[], [field.split('(')[0]]])
    return data.drawing
  }
  const FINANCE = 'dept:天津市:天津市财政局'

  it('the overview folds measures into their policy and is the same every time', async () => {
    const first = await drawing('overview')
    expect(await drawing('overview')).toEqual(first)
    expect(first.nodes.map(({ kind }) => kind)).not.toContain('MEASURE')
    expect(first.edges).toContainEqual(
      expect.objectContaining({ kind: 'ASSIGNED_TO', source: CITY, target: FINANCE, role: 'LEAD', count: 1 }),
    )
    const ids = new Set(first.nodes.map(({ id }) => id))
    expect(first.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
    // An industry that one policy alone names leaves room for what is shared.
    expect(first.omitted.map(({ kind, count }) => [kind, count])).toEqual([['INDUSTRY', 2]])
  })

  it('a small overview says what it leaves out', async () => {
    const { nodes, omitted } = await drawing('overview(limit: 6)')
    expect(nodes).toHaveLength(6)
    expect(omitted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5)
  })

  it('an edge of the overview unfolds into measures and their single edges', async () => {
    const { nodes, edges } = await drawing(`unfold(source: "${CITY}", target: "${FINANCE}")`)
    expect(nodes.map(({ id }) => id)).toEqual([`${CITY}#m一/1.`])
    expect(edges.map(({ kind, source, target }) => [kind, source, target])).toEqual([
      ['ASSIGNED_TO', `${CITY}#m一/1.`, FINANCE],
      ['HAS_MEASURE', CITY, `${CITY}#m一/1.`],
    ])
  })

  it('an edge between two nodes unfolds into its one statement', async () => {
    const { nodes, edges } = await drawing(`unfold(source: "${CITY}", target: "${NATIONAL}")`)
    expect([nodes, edges.map(({ kind }) => kind)]).toEqual([[], ['IMPLEMENTS']])
  })

  it('a neighbourhood holds what is near, and tells what is missing', async () => {
    const small = await drawing(`neighbourhood(ids: ["${CITY}"], limit: 3)`)
    const large = await drawing(`neighbourhood(ids: ["${CITY}"], limit: 50)`)
    expect(large.nodes.slice(0, 4)).toEqual(small.nodes)
    expect(small.omitted.reduce((sum, { count }) => sum + count, 0)).toBe(large.nodes.length - small.nodes.length)
    expect(large.omitted).toEqual([])
    expect(large.nodes[0]?.degree).toBe(large.nodes.length - 1)
  })

  it('takes no notice of limits for what is drawn already, but binds it', async () => {
    const { nodes, edges } = await drawing(
      `neighbourhood(ids: ["${CITY}#m一/1."], kinds: [DEPARTMENT], drawn: ["${FINANCE}", "place:120000"])`,
    )
    expect(nodes.map(({ id }) => id)).not.toContain(FINANCE)
    expect(edges).toContainEqual(expect.objectContaining({ kind: 'SERVES', target: 'place:120000' }))
  })

  it('goes two steps, along the relationships asked for', async () => {
    const { nodes } = await drawing(`neighbourhood(ids: ["${NATIONAL}"], depth: 2, relations: [IMPLEMENTS, BASED_ON])`)
    expect(nodes.map(({ id }) => id).sort()).toEqual([CITY, NATIONAL, DISTRICT].sort())
  })

  it('goes three steps, what is nearer first', async () => {
    const reached = async (depth: number) =>
      (await drawing(`neighbourhood(ids: ["place:120000"], depth: ${depth}, relations: [SERVES, ASSIGNED_TO, HAS_MEASURE])`)).nodes.map(
        ({ id }) => id,
      )
    const [one, two, three] = [await reached(1), await reached(2), await reached(3)]
    expect(one).toContain(FINANCE)
    expect(two.slice(0, one.length)).toEqual(one)
    expect(two).toContain(`${CITY}#m一/1.`)
    expect(two).not.toContain(CITY)
    expect(three.slice(0, two.length)).toEqual(two)
    expect(three).toContain(CITY)
  })

  it('has nothing to draw around nothing', async () => {
    expect(await drawing('neighbourhood(ids: ["x"])')).toEqual({ nodes: [], edges: [], omitted: [] })
  })
})
