import { describe, expect, it } from 'vitest'
import { connectionsAmong, PATHS_AT_MOST } from '../../../web/drawing/shortestPaths.ts'

const line = (source: string, target: string, id = `${source}${target}`) => ({ id, source, target })

describe('the shortest ways between selected nodes', () => {
  it('go along lines whichever way they point, and are all told', () => {
    const [found] = connectionsAmong(
      ['a', 'd'],
      [line('b', 'a'), line('b', 'd'), line('a', 'c'), line('d', 'c'), line('a', 'x'), line('x', 'y'), line('y', 'd')],
    )
    expect(found).toEqual({
      from: 'a',
      to: 'd',
      hops: 2,
      paths: [
        { nodes: ['a', 'b', 'd'], lines: ['ba', 'bd'] },
        { nodes: ['a', 'c', 'd'], lines: ['ac', 'dc'] },
      ],
      more: false,
    })
  })

  it('are looked for between each two', () => {
    const found = connectionsAmong(['a', 'b', 'c'], [line('a', 'b'), line('b', 'c')])
    expect(found.map(({ from, to, hops }) => [from, to, hops])).toEqual([
      ['a', 'b', 1],
      ['a', 'c', 2],
      ['b', 'c', 1],
    ])
  })

  it('say where there is none', () => {
    expect(connectionsAmong(['a', 'b'], [line('a', 'c')])).toEqual([{ from: 'a', to: 'b', hops: null, paths: [], more: false }])
  })

  it('are cut where they are many, and say so', () => {
    const many = Array.from({ length: 40 }, (_, at) => [line('a', `m${at}`), line(`m${at}`, 'b')]).flat()
    const [found] = connectionsAmong(['a', 'b'], many)
    expect(found?.paths).toHaveLength(PATHS_AT_MOST)
    expect(found?.more).toBe(true)
  })

  it('are the same in whatever order the lines come', () => {
    const lines = [line('a', 'b'), line('b', 'c'), line('a', 'd'), line('d', 'c'), line('a', 'b', 'second')]
    expect(connectionsAmong(['a', 'c'], [...lines].reverse())).toEqual(connectionsAmong(['a', 'c'], lines))
  })
})
