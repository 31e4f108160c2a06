import { beforeAll, expect, it } from 'vitest'
import { documentReader } from '../../../server/cli/reader.ts'
import { documentFiles, documentIn } from '../../../server/neo4j/loading/files.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'

const AS_OF = '2024-06-30'

const further = (await documentFiles('tests/held-out')).files.filter((file) => file.endsWith('.txt'))
const graphOf = async (file: string) => documentReader(await documentIn(file))({ documents: [] })

interface MatrixRow {
  readonly document: { readonly id: string }
  readonly cells: readonly string[]
  readonly counts: readonly { readonly state: string; readonly count: number }[]
}

describeWithDatabase('the corpus at a glance', [...(await seedGraphs()), ...(await Promise.all(further.map(graphOf)))], (database) => {
  const ask = asking(database)
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each query
  const data = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const answer = await ask(query, variables)
    expect(answer.codes).toEqual([])
    return answer.data
  }
  const wholeMatrix = async (args: string) => {
    const rows: MatrixRow[] = []
    let places: readonly { id: string }[] = []
    for (;;) {
      const { coverageMatrix } = await data(
        `{ coverageMatrix(${args} skipRows: ${rows.length}, firstRows: 60) { documentTotal placeTotal places { id } rows { document { id } cells counts { state count } } } }`,
      )
      expect(coverageMatrix.placeTotal).toBeLessThanOrEqual(60)
      places = coverageMatrix.places
      rows.push(...coverageMatrix.rows)
      if (rows.length >= coverageMatrix.documentTotal) return { places, rows }
    }
  }
  let matrix: Awaited<ReturnType<typeof wholeMatrix>>
  beforeAll(async () => {
    matrix = await wholeMatrix('')
  })

  it('says of every place and document what `coverage` says of the document alone', async () => {
    let known = 0
    for (const { document, cells } of matrix.rows) {
      const { coverage } = await data('query ($id: ID!) { coverage(document: $id, limit: 1000) { places { place { id } state } } }', {
        id: document.id,
      })
      const said = new Map<string, string | null>(
        coverage.places.map(({ place, state }: { place: { id: string }; state: string | null }) => [place.id, state]),
      )
      const expected = matrix.places.map(({ id }) => (said.has(id) ? (said.get(id) ?? 'NONE') : 'OUT_OF_REACH'))
      expect(cells, document.id).toEqual(expected)
      known += cells.filter((cell) => ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS'].includes(cell)).length
    }
    expect(matrix.rows.length).toBeGreaterThan(50)
    expect(known).toBeGreaterThan(matrix.rows.length - 1)
    expect(new Set(matrix.rows.flatMap(({ cells }) => cells)).size).toBeGreaterThanOrEqual(4)
  })

  it('shows first what most places carry out, and counts each row', () => {
    const carried = matrix.rows.map(({ counts }) => counts.find(({ state }) => state === 'CARRIES_OUT')?.count ?? 0)
    expect(carried).toEqual(carried.toSorted((a, b) => b - a))
    for (const { cells, counts } of matrix.rows)
      for (const { state, count } of counts) expect(cells.filter((cell) => cell === state)).toHaveLength(count)
  })

  it('with places within counts a province by its districts', async () => {
    const args = 'placeLevel: [PROVINCE], within: true,'
    const within = await wholeMatrix(args)
    const { jurisdictions } = await data('{ jurisdictions(first: 100) { nodes { id code level } } }')
    const provinceOf = new Map<string, string>(
      jurisdictions.nodes
        .filter(({ code }: { code: string | null }) => code !== null)
        .map(({ id, code }: { id: string; code: string }) => [id, `place:${code.slice(0, 2)}0000`]),
    )
    const order = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS', 'NONE', 'OUT_OF_REACH']
    let stronger = 0
    for (const { document, cells } of within.rows) {
      const own = matrix.rows.find((row) => row.document.id === document.id)
      within.places.forEach((province, column) => {
        const states = matrix.places.flatMap(({ id }, at) => (provinceOf.get(id) === province.id ? [own?.cells[at] ?? ''] : []))
        const strongest = order.find((state) => states.includes(state))
        // Places without a code of their own are part of a province, too: they can only make it stronger.
        expect(order.indexOf(cells[column] ?? '')).toBeLessThanOrEqual(order.indexOf(strongest ?? 'OUT_OF_REACH'))
        if (cells[column] !== own?.cells[matrix.places.findIndex(({ id }) => id === province.id)]) stronger++
      })
    }
    expect(stronger).toBeGreaterThan(0)
  })

  it('pages, filters, and refuses more than a screen', async () => {
    const { coverageMatrix } = await data(
      '{ coverageMatrix(skipRows: 3, firstRows: 2, skipColumns: 1, firstColumns: 3) { places { id } rows { document { id } cells } } }',
    )
    expect(coverageMatrix.places).toEqual(matrix.places.slice(1, 4))
    expect(coverageMatrix.rows.map(({ cells }: MatrixRow) => cells)).toEqual(matrix.rows.slice(3, 5).map(({ cells }) => cells.slice(1, 4)))
    const { named, henan } = await data(
      `{ named: coverageMatrix(words: "营商环境") { documentTotal rows { document { title } } }
         henan: coverageMatrix(placesIn: "place:410000") { places { id } rows { document { title } } } }`,
    )
    expect(named.rows.length).toBeGreaterThan(0)
    expect(named.documentTotal).toBeLessThan(matrix.rows.length)
    for (const { document } of named.rows) expect(document.title).toContain('营商环境')
    expect(henan.rows.length).toBeGreaterThan(0)
    const places = henan.places.map(({ id }: { id: string }) => id)
    expect(places).toContain('place:410702')
    expect(places).not.toContain('place:120116')
    expect((await ask('{ coverageMatrix(firstRows: 61) { placeTotal } }')).codes).toEqual(['BAD_USER_INPUT'])
    expect((await ask('{ coverageMatrix(skipColumns: -1) { placeTotal } }')).codes).toEqual(['BAD_USER_INPUT'])
  })

  it('counts documents by two axes as the list does', async () => {
    const where = { year: { gte: 2020 } }
    for (const [rows, columns] of [
      ['PROVINCE', 'YEAR'],
      ['DISTRICT', 'LINE'],
      ['LEVEL', 'STATE'],
      ['CITY', 'LEVEL'],
    ] as const) {
      const { corpusMatrix } = await data(
        `query ($where: PolicyFilter) { corpusMatrix(rows: ${rows}, columns: ${columns}, where: $where, asOf: "${AS_OF}") {
          totalCount rowTotal columnTotal rowsWithout columns { value count } rows { head { value count } counts } } }`,
        { where },
      )
      expect(corpusMatrix.rows.length).toBeGreaterThan(1)
      expect(corpusMatrix.columns.length).toBeGreaterThan(1)
      const count = async (filter: object) =>
        (await data('query ($where: PolicyFilter) { policies(where: $where) { totalCount } }', { where: { and: [where, filter] } }))
          .policies.totalCount
      expect(corpusMatrix.totalCount).toBe(await count({}))
      for (const row of corpusMatrix.rows.slice(0, 3)) {
        expect(row.head.count).toBe(await count(filterOf(rows, row.head.value)))
        for (const at of [0, corpusMatrix.columns.length - 1])
          expect(row.counts[at], `${row.head.value} ${corpusMatrix.columns[at].value}`).toBe(
            await count({ and: [filterOf(rows, row.head.value), filterOf(columns, corpusMatrix.columns[at].value)] }),
          )
      }
    }
  })

  it('tells who took a document up, the earliest first, and where', async () => {
    const { document } = matrix.rows[0] ?? { document: { id: '' } }
    const { adoption, coverage } = await data(
      `query ($id: ID!) {
        adoption(document: $id) { since adopters { state day days policy { id issuedOn publishedOn } places { id } }
          tiles { code state held adopters first { day } } cities: tiles(within: "410000") { code name state } }
        coverage(document: $id, limit: 1000) { places { policies { state policy { id } } } policiesWithoutPlace { state policy { id } } }
      }`,
      { id: document.id },
    )
    const states = new Map<string, string>(
      [...coverage.places, { policies: coverage.policiesWithoutPlace }].flatMap(
        ({ policies }: { policies: { state: string; policy: { id: string } }[] }) =>
          policies.map(({ state, policy }) => [policy.id, state]),
      ) as [string, string][],
    )
    const found = new Map(adoption.adopters.map(({ policy, state }: { policy: { id: string }; state: string }) => [policy.id, state]))
    expect(found).toEqual(states)
    const days = adoption.adopters.map(({ day }: { day: string | null }) => day ?? '~')
    expect(days).toEqual(days.toSorted())
    for (const { policy, day } of adoption.adopters) expect(day).toBe(policy.issuedOn ?? policy.publishedOn)
    expect(adoption.tiles).toHaveLength(34)
    expect(adoption.tiles.some(({ adopters, first }: { adopters: number; first: unknown }) => adopters > 0 && first !== null)).toBe(true)
    expect(adoption.tiles.some(({ state, held }: { state: string; held: number }) => state === 'NOTHING_HELD' && held === 0)).toBe(true)
    // The seventeen cities of Henan and 济源市, which is directly under the province.
    expect(adoption.cities).toHaveLength(18)
    expect((await ask('{ adoption(document: "doc:没有这份文件") { since } }')).data.adoption).toBeNull()
    expect((await ask(`{ adoption(document: ${JSON.stringify(document.id)}) { tiles(within: "999999") { code } } }`)).codes).toEqual([
      'BAD_USER_INPUT',
    ])
  })
})

function filterOf(axis: string, value: string): object {
  switch (axis) {
    case 'LEVEL':
      return { level: { in: [value] } }
    case 'YEAR':
      return { year: { eq: Number(value) } }
    case 'LINE':
      return { line: [value] }
    case 'STATE':
      return { state: { asOf: AS_OF, in: [value] } }
    default:
      return { place: [value] }
  }
}
