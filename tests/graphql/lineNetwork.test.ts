import { describe, expect, it } from 'vitest'
import { lineNetwork } from '../../server/neo4j/store/corpus/lineNetwork.ts'
import { columnOf } from '../../server/neo4j/store/facets/column.ts'

const network = (measures: readonly (readonly string[])[], passing = new Uint8Array(measures.length).fill(1)) =>
  lineNetwork(
    columnOf(measures, (line) => ({ name: `${line}线`, within: null })),
    passing,
  )

describe('the network of function lines', () => {
  it('ties lines that a measure names together, and counts each measure once', () => {
    const { measures, lines, ties } = network([['财政', '商务'], ['财政', '商务', '财政'], ['财政'], []])
    expect(measures).toBe(3)
    expect(lines.map(({ value, name, measures, degree }) => [value, name, measures, degree])).toEqual([
      ['财政', '财政线', 3, 1],
      ['商务', '商务线', 2, 1],
    ])
    expect(ties).toEqual([{ one: '财政', other: '商务', measures: 2 }])
  })

  it('looks at the measures of the filter alone', () => {
    const { lines, ties } = network(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      Uint8Array.from([1, 0]),
    )
    expect(lines.map(({ value }) => value)).toEqual(['a', 'b'])
    expect(ties).toHaveLength(1)
  })

  it('finds who stands between, and which form groups, the same each time', () => {
    const group = (...names: readonly string[]) => Array.from({ length: 4 }, () => names)
    const all = [...group('a', 'b', 'c'), ...group('x', 'y', 'z'), ['c', 'x']]
    const { lines } = network(all)
    const of = (line: string) => lines.find(({ value }) => value === line)
    expect(of('c')?.betweenness).toBeCloseTo(6 / 10)
    expect(of('a')?.betweenness).toBe(0)
    expect(of('c')?.degree).toBe(3)
    expect(['a', 'b', 'c'].map((line) => of(line)?.community)).toEqual(Array(3).fill(of('a')?.community))
    expect(of('x')?.community).not.toBe(of('a')?.community)
    expect(new Set(lines.map(({ community }) => community))).toEqual(new Set([1, 2]))
    expect(network(all)).toEqual(network(all))
  })

  it('has nothing to say of nothing', () => {
    expect(network([[], []])).toEqual({ measures: 0, lines: [], ties: [] })
    expect(network([['a']]).lines).toMatchObject([{ value: 'a', degree: 0, betweenness: 0, community: 1 }])
  })
})
