import { beforeAll, expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { run } from '../../../server/neo4j/database.ts'
import { documentFiles, documentIn } from '../../../server/neo4j/loading/files.ts'
import { loadDocument } from '../../../server/neo4j/loading/loadDocument.ts'
import { createStore } from '../../../server/neo4j/store.ts'
import { chance } from '../../text/wrapped.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'

const AS_OF = '2024-06-30'
const FILTERS = 100

type Facet =
  | 'PLACE'
  | 'LEVEL'
  | 'YEAR'
  | 'ISSUER'
  | 'STATE'
  | 'RELATION'
  | 'ALARM'
  | 'INDUSTRY'
  | 'QUARTER'
  | 'LINE'
  | 'DEPARTMENT'
  | 'ROLE'
type Chosen = Partial<Record<Facet, readonly string[]>>
type List = 'measures' | 'policies'
type RowsOf = (chosen: Chosen) => ReadonlySet<string>
interface CountedFacet {
  readonly field: Facet
  readonly without: number
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

const OF_ASSIGNMENT = ['LINE', 'DEPARTMENT', 'ROLE'] as const
const FACETS = ['PLACE', 'LEVEL', 'YEAR', 'ISSUER', 'STATE', 'RELATION', 'ALARM', 'INDUSTRY', 'QUARTER', ...OF_ASSIGNMENT] as const

/** Rows by value, found from the value and not from the row, as the program does not. Values of STATE are policies: states are asked of the API. */
const MEASURES_BY: Partial<Record<Facet, string>> = {
  PLACE:
    'UNWIND $values AS value MATCH (j:Jurisdiction {id: value}) MATCH (i:Jurisdiction)-[:WITHIN*0..6]->(j) MATCH (i)<-[:APPLIES_IN]-(p:Policy) MATCH (p)-[:HAS_SECTION*0..9]->()-[:HAS_MEASURE]->(m) RETURN DISTINCT value, m.id AS id',
  LEVEL:
    'UNWIND $values AS value MATCH (p:Policy) WHERE toUpper(p.level) = value MATCH (p)-[:HAS_SECTION*0..9]->()-[:HAS_MEASURE]->(m) RETURN DISTINCT value, m.id AS id',
  YEAR: 'UNWIND $values AS value MATCH (p:Policy) WHERE toString(p.year) = value MATCH (p)-[:HAS_SECTION*0..9]->()-[:HAS_MEASURE]->(m) RETURN DISTINCT value, m.id AS id',
  ISSUER:
    'UNWIND $values AS value MATCH (:Department {id: value})<-[:ISSUED_BY]-(p) MATCH (p)-[:HAS_SECTION*0..9]->()-[:HAS_MEASURE]->(m) RETURN DISTINCT value, m.id AS id',
  STATE:
    'UNWIND $values AS value MATCH (p:Policy {id: value})-[:HAS_SECTION*0..9]->()-[:HAS_MEASURE]->(m) RETURN DISTINCT value, m.id AS id',
  RELATION: 'UNWIND $values AS value MATCH (:Document)<-[r]-(m:Measure) WHERE type(r) = value RETURN DISTINCT value, m.id AS id',
  ALARM:
    'UNWIND $values AS value MATCH (p:Policy) UNWIND range(0, size(p.alarmKinds) - 1) AS i WITH value, p, i WHERE p.alarmKinds[i] = value MATCH (m:Measure {document: p.id}) WHERE p.alarmStarts[i] < m.end AND m.start < p.alarmEnds[i] RETURN DISTINCT value, m.id AS id',
  INDUSTRY:
    'UNWIND $values AS value MATCH (:Industry {id: value})<-[:BROADER*0..6]-(:Industry)<-[:CONCERNS]-(m:Measure) RETURN DISTINCT value, m.id AS id',
  QUARTER:
    "UNWIND $values AS value MATCH (t:Target {kind: 'deadline'})<-[:HAS_TARGET]-(m:Measure) WHERE left(t.to, 4) + '-Q' + toString((toInteger(substring(t.to, 5, 2)) + 2) / 3) = value RETURN DISTINCT value, m.id AS id",
}
const POLICIES_BY: Partial<Record<Facet, string>> = {
  PLACE:
    'UNWIND $values AS value MATCH (:Jurisdiction {id: value})<-[:WITHIN*0..6]-(:Jurisdiction)<-[:APPLIES_IN]-(p:Policy) RETURN DISTINCT value, p.id AS id',
  LEVEL: 'UNWIND $values AS value MATCH (p:Policy) WHERE toUpper(p.level) = value RETURN value, p.id AS id',
  YEAR: 'UNWIND $values AS value MATCH (p:Policy) WHERE toString(p.year) = value RETURN value, p.id AS id',
  ISSUER: 'UNWIND $values AS value MATCH (:Department {id: value})<-[:ISSUED_BY]-(p:Policy) RETURN DISTINCT value, p.id AS id',
  STATE: 'UNWIND $values AS value MATCH (p:Policy {id: value}) RETURN value, p.id AS id',
  RELATION:
    'UNWIND $values AS value MATCH (:Document)<-[r]-(s:Entity) WHERE type(r) = value MATCH (p:Policy {id: coalesce(s.document, s.id)}) RETURN DISTINCT value, p.id AS id',
  QUARTER:
    "UNWIND $values AS value MATCH (t:Target {kind: 'deadline'})<-[:HAS_TARGET]-(m:Measure)<-[:HAS_MEASURE]-()<-[:HAS_SECTION*0..9]-(p:Policy) WHERE left(t.to, 4) + '-Q' + toString((toInteger(substring(t.to, 5, 2)) + 2) / 3) = value RETURN DISTINCT value, p.id AS id",
  INDUSTRY:
    'UNWIND $values AS value MATCH (:Industry {id: value})<-[:BROADER*0..6]-(:Industry)<-[:CONCERNS]-(s) MATCH (p:Policy {id: coalesce(s.document, s.id)}) RETURN DISTINCT value, p.id AS id',
  ALARM: 'UNWIND $values AS value MATCH (p:Policy) WHERE value IN p.alarmKinds RETURN value, p.id AS id',
}
const ASSIGNMENTS =
  'MATCH (d:Department)<-[a:ASSIGNED_TO]-(m:Measure)<-[:HAS_MEASURE]-()<-[:HAS_SECTION*0..9]-(p:Policy) RETURN d.line AS LINE, d.id AS DEPARTMENT, toUpper(a.role) AS ROLE, m.id AS measures, p.id AS policies'

/** The orders of measures in separate Cypher: by the first key, ascending or descending, then in text order. */
const SORTED_BY = {
  DOCUMENT: 'n.document',
  ISSUED_ON: "coalesce(p.issuedOn, '0000')",
  PLACE: `coalesce(reduce(first = null, key IN COLLECT { MATCH (p)-[:APPLIES_IN]->(j:Jurisdiction) RETURN coalesce(j.code,
    reduce(widest = '', code IN [(j)-[:WITHIN*1..6]->(o) | o.code] | CASE WHEN code > widest THEN code ELSE widest END) + '~' + j.name) } |
    CASE WHEN first IS NULL OR key < first THEN key ELSE first END), '~~')`,
  NEXT_DUE:
    "coalesce(COLLECT { MATCH (n)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE t.to >= $asOf RETURN t.to ORDER BY t.to }[0], '9999')",
  DUE: "coalesce(COLLECT { MATCH (n)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) RETURN t.to ORDER BY t.to }[0], '9999')",
} as const
const IN_TEXT = new Set<string>(['ISSUED_ON', 'PLACE'])

/** Documents that cite, repeal, end, name deadlines and industries, and are badly read in places. */
const further = (await documentFiles('tests/held-out')).files.filter((file) => file.endsWith('.txt'))
const graphOf = async (file: string) => documentReader(await documentIn(file))({ documents: [] })

describeWithDatabase(
  'facets of lists',
  [...(await seedGraphs()), ...(await Promise.all(further.slice(0, 10).map(graphOf)))],
  (database) => {
    const ask = asking(database)
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each query
    const data = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
      const answer = await ask(query, variables)
      expect(answer.codes).toEqual([])
      return answer.data
    }
    const idsBy = async (statement: string): Promise<ReadonlySet<string>> =>
      new Set((await run(database, statement)).map(({ id }) => String(id)))
    let all: Readonly<Record<'measures' | 'policies', ReadonlySet<string>>>
    let stateOf: ReadonlyMap<string, string>
    let assignments: readonly Readonly<Record<string, unknown>>[]

    beforeAll(async () => {
      all = {
        measures: await idsBy('MATCH (m:Measure) RETURN m.id AS id'),
        policies: await idsBy('MATCH (p:Policy) RETURN p.id AS id'),
      }
      const { policies } = await data(`{ policies(first: 100) { nodes { id state(asOf: "${AS_OF}") { state } } } }`)
      stateOf = new Map(policies.nodes.map(({ id, state }: { id: string; state: { state: string } }) => [id, state.state]))
      assignments = await run(database, ASSIGNMENTS)
    })

    /** The values of each facet of a list. */
    async function valuesOf(list: List): Promise<ReadonlyMap<Facet, readonly string[]>> {
      const field = list === 'measures' ? 'measureFacets' : 'policyFacets'
      const found = await data(`{ ${field}(asOf: "${AS_OF}") { facets { field values(first: 1000) { value } } } }`)
      return new Map(found[field].facets.map((each: CountedFacet) => [each.field, each.values.map(({ value }) => value)]))
    }

    /** The rows with the selected values, by separate Cypher: one query for all values of a facet. */
    async function rowsOf(list: List, values: ReadonlyMap<Facet, readonly string[]>): Promise<RowsOf> {
      const statements = Object.entries(list === 'measures' ? MEASURES_BY : POLICIES_BY) as [Facet, string][]
      const found = new Map<Facet, Map<unknown, Set<string>>>()
      for (const [facet, statement] of statements) {
        const asked = facet === 'STATE' ? [...stateOf.keys()] : values.get(facet)
        const byValue = new Map<unknown, Set<string>>()
        for (const { value, id } of await run(database, statement, { values: asked }))
          byValue.set(value, (byValue.get(value) ?? new Set()).add(String(id)))
        found.set(facet, byValue)
      }
      return (chosen) => {
        let rows = all[list]
        for (const [facet, values] of Object.entries(chosen) as [Facet, readonly string[]][]) {
          const byValue = found.get(facet)
          if (byValue === undefined) continue
          const asked = facet === 'STATE' ? [...stateOf].flatMap(([id, state]) => (values.includes(state) ? [id] : [])) : values
          rows = shared(rows, new Set(asked.flatMap((value) => [...(byValue.get(value) ?? [])])))
        }
        const ofOne = OF_ASSIGNMENT.filter((facet) => chosen[facet])
        if (ofOne.length === 0) return rows
        const assigned = assignments.filter((one) => ofOne.every((facet) => chosen[facet]?.includes(String(one[facet]))))
        return shared(rows, new Set(assigned.map((one) => String(one[list]))))
      }
    }

    /** Some values of some facets, as a reader may choose them. */
    function choices(valuesOf: ReadonlyMap<Facet, readonly string[]>): readonly Chosen[] {
      const random = chance(20)
      // Half of the values are among the most frequent ones; otherwise nearly all filters would find nothing.
      const one = <T>(from: readonly T[]): T | undefined => from[random(random(2) === 0 ? Math.min(5, from.length) : from.length)]
      const some = <T>(from: readonly T[], most: number): readonly T[] =>
        [...new Set(Array.from({ length: 1 + random(most) }, () => one(from)))].filter((each) => each !== undefined)
      return Array.from({ length: FILTERS }, () =>
        Object.fromEntries(
          some<Facet>(FACETS, 3).flatMap((facet) => {
            const values = some(valuesOf.get(facet) ?? [], facet === 'QUARTER' ? 1 : 3)
            return values.length === 0 ? [] : [[facet, values]]
          }),
        ),
      )
    }

    it.each([
      ['measures', 'measureFacets', 'MeasureFilter', measureFilter],
      ['policies', 'policyFacets', 'PolicyFilter', policyFilter],
    ] as const)('%s: counts and rows of 100 random filters are those of plain Cypher', async (list, field, type, filterOf) => {
      let found = 0
      let counted = 0
      const values = await valuesOf(list)
      const rowsBy = await rowsOf(list, values)
      for (const chosen of choices(values)) {
        const answer = await data(
          `query ($where: ${type}, $asOf: Date!) {
          rows: ${list}(where: $where, first: 100) { totalCount nodes { id } }
          counts: ${field}(where: $where, asOf: $asOf) { totalCount facets { field without values(first: 1000) { value count } } }
        }`,
          { where: filterOf(chosen), asOf: AS_OF },
        )
        const rows = rowsBy(chosen)
        const said = JSON.stringify(chosen)
        expect([answer.rows.totalCount, answer.counts.totalCount], said).toEqual([rows.size, rows.size])
        expect(
          answer.rows.nodes.filter(({ id }: { id: string }) => !rows.has(id)),
          said,
        ).toEqual([])
        found += rows.size
        for (const facet of answer.counts.facets) counted += checkFacet(rowsBy, chosen, facet)
      }
      // A random filter that finds nothing proves little.
      expect(found).toBeGreaterThan(FILTERS)
      expect(counted).toBeGreaterThan(FILTERS * FACETS.length)
    })

    /** The first, the last and a middle value of a facet, and the rows without one; gives how many values it has. */
    function checkFacet(rowsBy: RowsOf, chosen: Chosen, { field, without, values }: CountedFacet): number {
      const { [field]: _, ...others } = chosen
      for (const at of new Set([0, Math.floor(values.length / 2), values.length - 1])) {
        const one = values[at]
        if (!one) continue
        const rows = rowsBy({ ...others, [field]: [one.value] })
        expect(one.count, `${JSON.stringify(chosen)} ${field} ${one.value}`).toBe(rows.size)
      }
      const any = rowsBy({ ...others, [field]: values.map(({ value }) => value) })
      expect(without, `${JSON.stringify(chosen)} ${field}`).toBe(rowsBy(others).size - any.size)
      return values.length
    }

    it('finds by words what reading every measure finds, by index or without', async () => {
      const texts = (await run(database, 'MATCH (m:Measure) RETURN toLower(m.text) AS text ORDER BY m.id')).map(({ text }) => String(text))
      const random = chance(11)
      const drawn = Array.from({ length: 60 }, () => {
        const text = texts[random(texts.length)] ?? ''
        const at = random(text.length)
        return text.slice(at, at + 1 + random(9)).trim()
      }).filter((words) => words !== '')
      const asked = [...drawn, '企业', '税', '5g', '没有这样的话', '"', '企业" OR "服务', 'E企']
      const expected = await run(
        database,
        'UNWIND $asked AS words OPTIONAL MATCH (m:Measure) WHERE toLower(m.text) CONTAINS toLower(words) OR toLower(m.heading) CONTAINS toLower(words) RETURN words, count(m) AS count',
        { asked: [...new Set(asked)] },
      )
      const counts = new Map(expected.map(({ words, count }) => [words, Number(count)]))
      for (const words of asked) {
        const { data } = await ask('query ($words: String!) { measures(where: { text: $words }) { totalCount } }', { words })
        expect(data.measures.totalCount, words).toBe(counts.get(words))
      }
    })

    it('tests what it does not keep in memory in the database, and combines both', async () => {
      const where = {
        or: [
          { text: '企业', level: ['CITY'] },
          { not: { hasTarget: true }, relation: ['IMPLEMENTS'] },
        ],
        not: { assignment: { name: '财政', role: ['LEAD'] } },
      }
      const { rows, counts } = await data(
        `query ($where: MeasureFilter) { rows: measures(where: $where) { totalCount } counts: measureFacets(where: $where, asOf: "${AS_OF}") { totalCount } }`,
        { where },
      )
      expect(rows.totalCount).toBeGreaterThan(0)
      expect(rows.totalCount).toBeLessThan(all.measures.size)
      expect(counts.totalCount).toBe(rows.totalCount)
    })

    it('counts what is chosen also where nothing has it, and finds values by words', async () => {
      const query = `query ($where: MeasureFilter) { measureFacets(where: $where, asOf: "${AS_OF}", fields: [PLACE, LEVEL]) { facets { field values(first: 1, words: "红旗") { value name count } } } }`
      const place = ['place:999999', 'place:120000']
      const { measureFacets } = await data(query, { where: { year: [1900], place, level: ['STREET'] } })
      expect(measureFacets.facets).toEqual([
        {
          field: 'PLACE',
          values: [
            { value: 'place:999999', name: null, count: 0 },
            { value: 'place:120000', name: '天津市', count: 0 },
          ],
        },
        { field: 'LEVEL', values: [{ value: 'STREET', name: null, count: 0 }] },
      ])
      const found = await data(query)
      expect(found.measureFacets.facets[0].values).toMatchObject([{ value: 'place:410702', name: '新乡市红旗区' }])
    })

    it('policies: role, department and line are of one assignment, and every condition on it is tested in Cypher as in memory', async () => {
      const asked = [
        { role: ['LEAD'], name: '财政' },
        { name: 'cz', level: ['DISTRICT'] },
        { kind: ['BODY'], role: ['SUPPORT'], line: ['finance'] },
        { status: ['UNRESOLVED'] },
        { status: ['RESOLVED'], level: ['CITY'], line: ['市场监管'] },
      ]
      for (const assignment of asked) {
        const { rows, counts } = await data(
          `query ($where: PolicyFilter) { rows: policies(where: $where, first: 100) { totalCount } counts: policyFacets(where: $where, asOf: "${AS_OF}") { totalCount } }`,
          { where: { assignment } },
        )
        expect(rows.totalCount, JSON.stringify(assignment)).toBe(counts.totalCount)
        expect(rows.totalCount, JSON.stringify(assignment)).toBeGreaterThan(0)
      }
    })

    it('any deadline of a measure is asked, and both ends of one', async () => {
      const days = await run(
        database,
        "MATCH (m:Measure)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE t.to IS NOT NULL WITH m, collect(DISTINCT t.to) AS days WHERE size(days) > 1 WITH m, reduce(a = '9', d IN days | CASE WHEN d < a THEN d ELSE a END) AS first, reduce(a = '', d IN days | CASE WHEN d > a THEN d ELSE a END) AS last RETURN m.id AS id, first, last LIMIT 1",
      )
      const [{ id, first, last } = { id: '', first: '', last: '' }] = days
      const asked = async (dueFrom: unknown, dueTo: unknown) =>
        (
          await data('query ($where: MeasureFilter) { measures(where: $where) { totalCount } }', {
            where: { id: { eq: id }, dueFrom, dueTo },
          })
        ).measures.totalCount
      expect(await asked(last, last)).toBe(1)
      expect(await asked(first, first)).toBe(1)
      const dayAfter = (day: unknown) => new Date(Date.parse(String(day)) + 86_400_000).toISOString().slice(0, 10)
      // A deadline before the window and one after it are not a deadline within it.
      const [within] = await run(
        database,
        "MATCH (:Measure {id: $id})-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE $first < t.to AND t.to < $last RETURN count(t) AS count",
        { id, first, last },
      )
      if (within?.count === 0)
        expect(await asked(dayAfter(first), new Date(Date.parse(String(last)) - 86_400_000).toISOString().slice(0, 10))).toBe(0)
      expect(await asked(dayAfter(last), null)).toBe(0)
    })

    it('lists tasks by any of their deadlines, the next one on or after a day first', async () => {
      const { tasks } = await data(
        '{ tasks(first: 2000, orderBy: NEXT_DUE_ASC, dueAsOf: "2023-01-01", where: { named: true, dueFrom: "2023-01-01", dueTo: "2024-12-31" }) { totalCount nodes { targets { kind to } } } }',
      )
      const next = tasks.nodes.map(
        ({ targets }: { targets: { kind: string; to: string | null }[] }) =>
          targets.flatMap(({ kind, to }) => (kind === 'DEADLINE' && to !== null && to >= '2023-01-01' ? [to] : [])).toSorted()[0],
      )
      expect(next.length).toBeGreaterThan(5)
      expect(next).toEqual(next.toSorted())
      expect(next.every((day: string | undefined) => day !== undefined && day <= '2024-12-31')).toBe(true)
      const [counted] = await run(
        database,
        "MATCH (m:Measure)-[a:ASSIGNED_TO]->(:Department) WHERE EXISTS { MATCH (m)-[:HAS_TARGET]->(t:Target {kind: 'deadline'}) WHERE t.to >= '2023-01-01' AND t.to <= '2024-12-31' } RETURN count(a) AS count",
      )
      expect(tasks.totalCount).toBe(counted?.count)
      expect((await ask('{ tasks(orderBy: NEXT_DUE_DESC) { totalCount } }')).codes).toEqual(['BAD_USER_INPUT'])
    })

    it.each(
      Object.entries(SORTED_BY).flatMap(([order, key]) => [
        [`${order}_ASC`, `ORDER BY key, ${IN_TEXT.has(order) ? 'n.document, n.ordinal, ' : 'n.ordinal * inText, '}n.id`, key],
        [`${order}_DESC`, `ORDER BY key DESC, ${IN_TEXT.has(order) ? 'n.document DESC, n.ordinal, ' : '-n.ordinal * inText, '}n.id`, key],
      ]),
    )('sorts by %s as the database does, whole and page by page', async (orderBy, order, key) => {
      const inText = orderBy.startsWith('DOCUMENT') ? 1 : 0
      const statement = `MATCH (n:Measure) MATCH (p:Policy {id: n.document}) WITH n, ${key} AS key, $inText AS inText ${order ?? ''} RETURN n.id AS id`
      const expected = (await run(database, statement, { asOf: AS_OF, inText })).map(({ id }) => id)
      const listed = async (window: string) =>
        (
          await data(
            `{ measures(${window}, orderBy: ${orderBy}, dueAsOf: "${AS_OF}") { totalCount nodes { id } pageInfo { endCursor startCursor hasNextPage } } }`,
          )
        ).measures
      const found: unknown[] = []
      for (let [more, after] = [true, '']; more; ) {
        const { nodes, pageInfo } = await listed(`first: 100${after}`)
        found.push(...nodes.map(({ id }: { id: string }) => id))
        ;[more, after] = [pageInfo.hasNextPage, `, after: "${pageInfo.endCursor}"`]
      }
      expect(found).toEqual(expected)
      const { nodes } = await listed('last: 7')
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(expected.slice(-7))
    })

    it('sorts by the next deadline on or after a day, and by place', async () => {
      const next = await data(
        '{ measures(first: 100, orderBy: NEXT_DUE_ASC, dueAsOf: "2023-01-01", where: { dueFrom: "2023-01-01" }) { nodes { targets(first: 50) { nodes { kind to } } } } }',
      )
      const days = next.measures.nodes.map(
        ({ targets }: { targets: { nodes: { kind: string; to: string | null }[] } }) =>
          targets.nodes.flatMap(({ kind, to }) => (kind === 'DEADLINE' && to !== null && to >= '2023-01-01' ? [to] : [])).toSorted()[0],
      )
      expect(days.length).toBeGreaterThan(5)
      expect(days).toEqual(days.toSorted())
      const { policies } = await data('{ policies(first: 100, orderBy: PLACE_ASC) { nodes { appliesIn(first: 1) { nodes { code } } } } }')
      const codes = policies.nodes.flatMap(
        ({ appliesIn }: { appliesIn: { nodes: { code: string | null }[] } }) => appliesIn.nodes[0]?.code ?? [],
      )
      expect(codes.length).toBeGreaterThan(5)
      expect(codes).toEqual(codes.toSorted())
      expect((await ask('{ measures(orderBy: NEXT_DUE_ASC) { totalCount } }')).codes).toEqual(['BAD_USER_INPUT'])
    })

    it('follows the data: one store, one more document', async () => {
      const store = createStore(database.driver)
      const total = async () => (await store.measureFacets({ where: [], asOf: AS_OF, facets: [] })).total
      expect(await total()).toBe(all.measures.size)
      const graph = await graphOf(further[10] ?? '')
      await loadDocument(database, () => graph)
      const added = graph.nodes.filter(({ type }) => type === 'Measure').length
      expect(added).toBeGreaterThan(0)
      expect(await total()).toBe(all.measures.size + added)
    })
  },
)

const measureFilter = ({ LEVEL, YEAR, ...shared }: Chosen) => ({ ...sharedFilter(shared), level: LEVEL, year: YEAR?.map(Number) })

const policyFilter = ({ LEVEL, YEAR, ...shared }: Chosen) => ({
  ...sharedFilter(shared),
  level: LEVEL && { in: LEVEL },
  year: YEAR && { in: YEAR.map(Number) },
})

function sharedFilter({ PLACE, ISSUER, STATE, RELATION, ALARM, INDUSTRY, QUARTER, LINE, DEPARTMENT, ROLE }: Chosen) {
  const assignment = { line: LINE, department: DEPARTMENT, role: ROLE }
  return {
    place: PLACE,
    issuer: ISSUER,
    state: STATE && { asOf: AS_OF, in: STATE },
    relation: RELATION,
    alarm: ALARM,
    industry: INDUSTRY,
    ...(QUARTER?.[0] && daysOf(QUARTER[0])),
    ...(LINE || DEPARTMENT || ROLE ? { assignment } : {}),
  }
}

function daysOf(quarter: string) {
  const [year = '', number = ''] = quarter.split('-Q')
  const last = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[Number(number)]
  return { dueFrom: `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`, dueTo: `${year}-${last}` }
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one].filter((each) => other.has(each)))
