import { beforeAll, expect, it } from 'vitest'
import { run } from '../../../server/neo4j/database.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'

interface Covering {
  readonly policy: { readonly id: string }
  readonly state: string
  readonly hops: number
  readonly chain: readonly { readonly target: { readonly id: string } }[]
}

/** The same thing asked in two ways has one answer: fields of the API against each other, and against plain Cypher. */
describeWithDatabase('what the fields say of the seeds agrees', await seedGraphs(), (database) => {
  const ask = asking(database)
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each query
  const data = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const answer = await ask(query, variables)
    expect(answer.codes).toEqual([])
    return answer.data
  }
  const column = async (statement: string, parameters = {}) => (await run(database, statement, parameters)).map(({ value }) => value)
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id)
  let policies: readonly string[] = []
  beforeAll(async () => {
    policies = (await column('MATCH (p:Policy) RETURN p.id AS value ORDER BY value')) as string[]
  })

  it('statistics: each kind of node and of relation, by Cypher', async () => {
    const { statistics } = await data('{ statistics { nodes { kind count } relations { kind count } } }')
    const counted = await run(database, 'MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) AS count')
    const labels = new Map(counted.map(({ label, count }) => [String(label).toUpperCase(), count]))
    for (const { kind, count } of statistics.nodes) expect(labels.get(kind.replaceAll('_', '')), kind).toBe(count)
    const related = await run(database, 'MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS kind, count(*) AS count ORDER BY kind')
    // Kinds of which the seeds have none are counted with 0.
    type Counted = { kind: string; count: number }
    const told = statistics.relations.filter(({ count }: Counted) => count > 0).sort((a: Counted, b: Counted) => (a.kind < b.kind ? -1 : 1))
    expect(told).toEqual(related)
  })

  it('tasks, departments and measures: every body has one list and one count', async () => {
    const { departments } = await data(
      '{ departments(first: 100, where: { status: { in: [RESOLVED] } }) { nodes { id taskCount { all } assignments(first: 100) { totalCount nodes { id } } } } }',
    )
    expect(departments.nodes.length).toBeGreaterThan(20)
    const asked = departments.nodes.filter((_: unknown, at: number) => at % 7 === 0)
    for (const { id, taskCount, assignments } of asked) {
      const { tasks, measures } = await data(
        'query ($id: [ID!]) { tasks(where: { department: $id, named: true }, first: 500) { totalCount nodes { measure { id } } } measures(where: { assignment: { department: $id } }) { totalCount } }',
        { id: [id] },
      )
      const named = new Set(tasks.nodes.map(({ measure }: { measure: { id: string } }) => measure.id))
      expect([taskCount.all, measures.totalCount], id).toEqual([named.size, named.size])
      expect(tasks.totalCount, id).toBe(assignments.totalCount)
    }
  })

  it('filters: what passes and what does not are all, and De Morgan holds', async () => {
    const parts = ['text: "企业"', 'role: [LEAD]', 'hasDeadline: true', 'dueTo: "2023-12-31"', 'industry: ["制造业"]', 'named: true']
    const count = async (where: string) => (await data(`{ tasks(where: { ${where} }, first: 1) { totalCount } }`)).tasks.totalCount
    const all = await count('')
    for (const [at, a] of parts.entries()) {
      const b = parts[(at + 1) % parts.length]
      expect((await count(a)) + (await count(`not: { ${a} }`)), a).toBe(all)
      const both = await count(`and: [{ ${a} }, { ${b} }]`)
      expect(await count(`or: [{ ${a} }, { ${b} }]`), `${a} or ${b}`).toBe((await count(a)) + (await count(`${b}`)) - both)
      expect(await count(`not: { or: [{ not: { ${a} } }, { not: { ${b} } }] }`), `${a} and ${b}`).toBe(both)
    }
  })

  it('trace: who stands below a document has it above, and the ways between are paths', async () => {
    const { documents } = await data('{ documents(first: 100) { nodes { id } } }')
    let hops = 0
    for (const id of ids(documents.nodes).filter((_, at) => at % 3 === 0)) {
      const { trace } = await data('query ($id: ID!) { trace(id: $id, direction: DOWN, maxHops: 1) { nodes { node { id } depth } } }', {
        id,
      })
      const below = trace.nodes.filter(({ depth }: { depth: number }) => depth === 1).slice(0, 2)
      for (const { node } of below) {
        const up = await data(
          `query ($id: ID!, $to: ID!) { trace(id: $id, direction: UP, maxHops: 2, otherParts: true) { nodes { node { id } } }
            paths(from: $id, to: $to, limit: 1) { steps { relation } } neighbourhood(ids: [$id], limit: 500) { nodes { id } } }`,
          { id: node.id, to: id },
        )
        expect(ids(up.trace.nodes.map((each: { node: { id: string } }) => each.node)), node.id).toContain(id)
        expect(up.paths[0].steps.length).toBe(1)
        expect(ids(up.neighbourhood.nodes), node.id).toContain(id)
        hops += 1
      }
    }
    expect(hops).toBeGreaterThan(5)
  })

  it('coverage: states and counts of places are those of trace, and of plain Cypher', async () => {
    const cited = (await column(
      'MATCH (d:Document) WHERE EXISTS { ()-[:IMPLEMENTS|BASED_ON|CITES]->(d) } RETURN d.id AS value',
    )) as string[]
    expect(cited.length).toBeGreaterThan(3)
    const seen = new Map<string, number>()
    for (const id of cited) {
      const { coverage } = await data(
        `query ($id: ID!) { coverage(document: $id, limit: 1000) { placeTotal placeCounts { carriesOut restsOn mentions none } policiesWithoutPlace { ...C }
          places { known state policies { ...C } } } }
          fragment C on CoveringPolicy { policy { id } state hops chain { relation source { id } target { id } } }`,
        { id },
      )
      const all = [
        ...coverage.places.flatMap((place: { policies: Covering[] }) => place.policies),
        ...coverage.policiesWithoutPlace,
      ] as Covering[]
      const told = Object.fromEntries(
        all.map(({ policy, state, hops }) => [policy.id, `${state} ${hops === 1 ? 'itself' : 'through others'}`]),
      )
      expect(told, id).toEqual(await statesByCypher(id))
      for (const state of Object.values(told)) seen.set(state, (seen.get(state) ?? 0) + 1)
      for (const { chain } of all) expect(chain.at(-1)?.target.id).toBe(id)
      expect(new Set(all.filter(({ state }) => state !== 'MENTIONS').map(({ policy }) => policy.id)), id).toEqual(
        await policiesTracedTo(id),
      )
      const { carriesOut, restsOn, mentions, none } = coverage.placeCounts
      const count = (state: string | null) => coverage.places.filter((place: { state: string | null }) => place.state === state).length
      expect([carriesOut, restsOn, mentions, none]).toEqual([count('CARRIES_OUT'), count('RESTS_ON'), count('MENTIONS'), count(null)])
      expect(carriesOut + restsOn + mentions + none).toBe(coverage.placeTotal)
      for (const { known, policies: own } of coverage.places) expect(own.length > 0).toBe(known)
    }
    expect([...seen.keys()].sort()).toEqual(['CARRIES_OUT itself', 'MENTIONS itself', 'RESTS_ON itself'])
  })

  /** The states once more, written from what they mean: by the existence of a chain, not by a search for the shortest. */
  async function statesByCypher(id: string): Promise<Record<string, unknown>> {
    const rows = await run(
      database,
      `MATCH (d:Document {id: $id}) MATCH (p:Policy) WHERE p <> d
       WITH p, d, [p] + COLLECT { MATCH (m:Measure {document: p.id}) RETURN m } AS speakers
       WITH p,
         any(x IN speakers WHERE EXISTS { (x)-[:IMPLEMENTS]->(d) } OR EXISTS { (x)-[:CARRIES_OUT]->()-[:TASK_OF]->(d) }) AS carries,
         any(x IN speakers WHERE EXISTS { (x)-[:IMPLEMENTS|CARRIES_OUT|TASK_OF*1..6]->(d) }) AS carriesFar,
         any(x IN speakers WHERE EXISTS { (x)-[:BASED_ON]->(d) }) AS rests,
         any(x IN speakers WHERE EXISTS { (x)-[:IMPLEMENTS|BASED_ON|CARRIES_OUT|TASK_OF*1..6]->(d) }) AS restsFar,
         any(x IN speakers WHERE EXISTS { (x)-[:CITES|AMENDS|REPEALS|FORWARDS]->(d) }) AS mentions
       WITH p, CASE WHEN carries THEN 'CARRIES_OUT itself' WHEN carriesFar THEN 'CARRIES_OUT through others'
         WHEN rests THEN 'RESTS_ON itself' WHEN restsFar THEN 'RESTS_ON through others' WHEN mentions THEN 'MENTIONS itself' END AS state
       WHERE state IS NOT NULL RETURN p.id AS id, state`,
      { id },
    )
    return Object.fromEntries(rows.map(({ id: policy, state }) => [policy, state]))
  }

  async function policiesTracedTo(id: string): Promise<ReadonlySet<string>> {
    const { trace } = await data(
      `query ($id: ID!) { trace(id: $id, direction: DOWN, maxHops: 6, limit: 500, relations: [IMPLEMENTS, BASED_ON, CARRIES_OUT, TASK_OF]) {
        nodes { node { id nodeKind ... on Measure { policy { id } } } } } }`,
      { id },
    )
    return new Set(
      trace.nodes
        .map(
          ({ node }: { node: { id: string; nodeKind: string; policy?: { id: string } } }) =>
            node.policy?.id ?? (node.nodeKind === 'POLICY' ? node.id : id),
        )
        .filter((policy: string) => policy !== id),
    )
  }

  it('compare: the other way round, the same is shared', async () => {
    const FIELDS =
      'departments { department { id } } industries { industry { id } } documents { id } lines { line } figures { similarity } passages { similarity } leftMeasures rightMeasures'
    const shared = (of: { departments: { department: { id: string } }[]; documents: { id: string }[] } & Record<string, unknown[]>) => [
      of.departments.map(({ department }) => department.id).sort(),
      ids(of.documents).sort(),
      ...['industries', 'lines', 'figures', 'passages'].map((name) => of[name]?.length),
    ]
    for (const left of policies)
      for (const right of policies.filter((id) => id > left)) {
        const query = `query ($left: ID!, $right: ID!) { there: compare(left: $left, right: $right) { ${FIELDS} } back: compare(left: $right, right: $left) { ${FIELDS} } }`
        const { there, back } = await data(query, { left, right })
        expect(shared(there), `${left} ${right}`).toEqual(shared(back))
        expect([there.leftMeasures, there.rightMeasures]).toEqual([back.rightMeasures, back.leftMeasures])
      }
  })

  it('diff: the measures that name a line on both sides are those of its task lists', async () => {
    const line = ['财政']
    const measuresOf = async (document: string) => {
      const { tasks } = await data(
        'query ($line: [String!], $document: [ID!]) { tasks(where: { line: $line, document: $document, named: true }, first: 500) { nodes { measure { id } } } }',
        { line, document: [document] },
      )
      return new Set(tasks.nodes.map(({ measure }: { measure: { id: string } }) => measure.id))
    }
    const [left, right] = [policies.at(-1), policies.at(0)]
    const { diff } = await data(
      'query ($left: ID!, $right: ID!, $line: [String!]) { diff(left: $left, right: $right, line: $line) { kind left { id } right { id } } }',
      { left, right, line },
    )
    for (const [side, document] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const told = new Set(diff.flatMap((each: Record<string, { id: string } | null>) => each[side]?.id ?? []))
      expect(told, side).toEqual(await measuresOf(String(document)))
    }
  })

  it('search: every node that has a name is found by it', async () => {
    const named = await run(
      database,
      'MATCH (n:Entity) WHERE n:Document OR n:Department OR n:Industry OR n:Jurisdiction WITH n, coalesce(n.title, n.name) AS name WHERE name IS NOT NULL AND size(name) <= 200 WITH n, name ORDER BY n.id RETURN n.id AS id, name',
    )
    const missed: unknown[] = []
    for (const { id, name } of named.filter((_, at) => at % 4 === 0)) {
      const { search } = await data('query ($text: String!) { search(text: $text, first: 20) { node { id } title } }', { text: name })
      if (!ids(search.map((hit: { node: { id: string } }) => hit.node)).includes(String(id))) missed.push([id, name])
    }
    expect(missed).toEqual([])
  })
})
