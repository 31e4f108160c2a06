import { expect, it } from 'vitest'
import { CITY, DISTRICT, fixtureGraphs, NATIONAL, ZONE } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const HOPS =
  'chains { hops { relation status source { id } target { id } evidence { quote } } } nodes { depth node { id } } omitted { kind count reason }'
interface Hop {
  readonly relation: string
  readonly source: { readonly id: string }
  readonly target: { readonly id: string }
}

interface Told {
  readonly policy: { readonly id: string }
  readonly state: string
  readonly hops: number
  readonly chain: readonly Hop[]
}

describeWithDatabase('lineage', fixtureGraphs(), (database) => {
  const ask = asking(database)
  const trace = async (args: string) => {
    const { data, codes, questions } = await ask(`{ trace(${args}) { ${HOPS} } }`)
    expect([codes, questions[0]]).toEqual([[], 'trace'])
    return data.trace
  }
  const words = (hops: readonly Hop[]) => hops.map(({ relation, source, target }) => `${source.id} ${relation} ${target.id}`)

  it('goes up from a measure to its task and the national document', async () => {
    const { chains } = await trace(`id: "${ZONE}#m1.", direction: UP`)
    expect(words(chains[0].hops)).toEqual([`${ZONE}#m1. CARRIES_OUT ${ZONE}#u1`, `${ZONE}#u1 TASK_OF ${NATIONAL}`])
    expect(chains[0].hops[1]).toMatchObject({ status: 'NOT_HELD', evidence: { quote: '1 财政' } })
  })

  it('goes up over a policy that is itself held', async () => {
    const { chains, nodes } = await trace(`id: "${DISTRICT}", direction: UP, relations: [IMPLEMENTS, BASED_ON]`)
    expect(words(chains[0].hops)).toEqual([`${DISTRICT} BASED_ON ${CITY}`, `${CITY} IMPLEMENTS ${NATIONAL}`])
    expect(nodes.map(({ depth }: { depth: number }) => depth)).toEqual([0, 1, 2])
  })

  it('goes down from the national document to single measures', async () => {
    const { nodes } = await trace(`id: "${NATIONAL}", direction: DOWN`)
    const ids = nodes.map(({ node }: { node: { id: string } }) => node.id)
    expect(ids).toEqual(expect.arrayContaining([CITY, DISTRICT, `${ZONE}#u1`, `${ZONE}#m1.`]))
  })

  it('says what a limit leaves out', async () => {
    expect((await trace(`id: "${NATIONAL}", direction: DOWN, limit: 1`)).omitted).not.toEqual([])
    expect((await trace(`id: "${DISTRICT}", direction: UP, maxHops: 1`)).omitted).toContainEqual({
      kind: 'POLICY',
      count: 1,
      reason: 'maxHops 1: the chain goes on',
    })
  })

  it('ends in a cycle, and in a fan of ten thousand', async () => {
    await database.driver.executeQuery(
      `MATCH (n:Entity {id: $national}), (d:Entity {id: $district}) CREATE (n)-[:CITES {id: 'loop'}]->(d)
       WITH n UNWIND range(1, 10000) AS i CREATE (:Entity:Document:Policy {id: 'doc:fan' + i})-[:IMPLEMENTS {id: 'fan' + i}]->(n)`,
      { national: NATIONAL, district: DISTRICT },
    )
    try {
      await check()
    } finally {
      await database.driver.executeQuery("MATCH (f:Policy) WHERE f.id STARTS WITH 'doc:fan' DETACH DELETE f")
      await database.driver.executeQuery("MATCH ()-[r {id: 'loop'}]->() DELETE r")
    }
  })

  async function check(): Promise<void> {
    const up = await trace(`id: "${DISTRICT}", direction: UP`)
    expect(up.chains.length).toBeGreaterThan(0)
    const down = await trace(`id: "${NATIONAL}", direction: DOWN, limit: 100`)
    expect(down.nodes.length).toBe(101)
    expect(down.omitted.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBeGreaterThan(9_900)
  }

  it('is null for what does not exist', async () => expect(await trace('id: "x", direction: UP')).toBeNull())

  it('coverage shows tasks with none known, and places by all chains', async () => {
    const { data } = await ask(
      `{ coverage(document: "${NATIONAL}") { taskTotal tasks { known task { row } measures { measure { id } places } } places { known place { name } policies { policy { id } tasks } } } }`,
    )
    expect(data.coverage.tasks.map(({ known }: { known: boolean }) => known)).toEqual([true, false])
    expect(data.coverage.places.map(({ place, known }: { place: { name: string }; known: boolean }) => [place.name, known])).toEqual([
      ['天津经济技术开发区', true],
      ['天津市', true],
      ['天津市滨海新区', true],
    ])
  })

  it('coverage counts apart who carries out, rests on and only mentions, and shows through whom', async () => {
    const { data } = await ask(
      `{ coverage(document: "${NATIONAL}") { placeCounts { carriesOut restsOn mentions none } places { state policies { policy { id } state hops chain { relation source { id } target { id } evidence { quote } } } } } }`,
    )
    expect(data.coverage.placeCounts).toEqual({ carriesOut: 2, restsOn: 1, mentions: 0, none: 0 })
    const told = data.coverage.places.flatMap(({ policies }: { policies: Told[] }) =>
      policies.map(({ policy, state, hops, chain }) => [policy.id, state, hops, words(chain)]),
    )
    expect(told).toEqual([
      [ZONE, 'CARRIES_OUT', 1, [`${ZONE}#m1. CARRIES_OUT ${ZONE}#u1`, `${ZONE}#u1 TASK_OF ${NATIONAL}`]],
      [CITY, 'CARRIES_OUT', 1, [`${CITY} IMPLEMENTS ${NATIONAL}`]],
      [DISTRICT, 'RESTS_ON', 2, [`${DISTRICT} BASED_ON ${CITY}`, `${CITY} IMPLEMENTS ${NATIONAL}`]],
    ])
  })

  it('compares words and figures', async () => {
    const { data, codes } = await ask(
      `{ compare(left: "${CITY}", right: "${DISTRICT}") { documents { title } lines { lineName } tasks { left { ... on Measure { label } } right { ... on Measure { label } } } } }`,
    )
    expect(codes).toEqual([])
    expect(data.compare.documents).toEqual([{ title: '优化营商环境条例' }])
    expect(data.compare.lines.map(({ lineName }: { lineName: string }) => lineName)).toEqual(['财政', '市场监管'])
  })

  it('tells what a line gains and loses', async () => {
    const { data } = await ask(
      `{ diff(left: "${CITY}", right: "${DISTRICT}", line: ["财政"]) { kind left { label } right { label } changes { what left right tightened } } }`,
    )
    expect(data.diff.length).toBeGreaterThan(0)
    expect((await ask(`{ diff(left: "x", right: "${CITY}") { kind } }`)).data.diff).toBeNull()
  })

  it('finds the shortest ways, a bureau’s partners, and what is cited most', async () => {
    const { data, codes, questions } = await ask(
      `{ paths(from: "dept:天津市:天津市财政局", to: "${NATIONAL}") { nodes { id } steps { relation } }
        network(department: "dept:天津市:天津市财政局") { measures partners { department { name } together ledBy leads } } citedMost(held: false) { document { id } policies mentions } }`,
    )
    expect(codes).toEqual([])
    expect(data.paths[0].steps.at(-1)).toEqual({ relation: 'IMPLEMENTS' })
    expect(data.network).toEqual({
      measures: 1,
      partners: [{ department: { name: '天津市发展和改革委员会' }, together: 1, ledBy: 1, leads: 0 }],
    })
    expect(data.citedMost[0]).toEqual({ document: { id: 'doc:全国:优化营商环境条例' }, policies: 2, mentions: 2 })
    expect([...questions].sort()).toEqual(['citedMost', 'network', 'paths'])
  })
})
