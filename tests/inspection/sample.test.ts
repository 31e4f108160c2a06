import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../server/graph/build.ts'
import { drawn, statementsToJudge } from '../../server/inspection/sample.ts'
import { resolve } from '../../server/resolution/resolve.ts'
import { readingOf, withTask } from '../extraction/harness.ts'

const statements = (() => {
  const reading = readingOf(withTask('落实《优化营商环境条例》。（责任单位：市财政局、各有关部门）'))
  return statementsToJudge('a.txt', buildGraph(reading, resolve(reading, { documents: [] })))
})()

describe('statements to be judged', () => {
  it('are citations and assignments to single departments, not to groups', () => {
    const said = [...new Set(statements.map(({ kind, resolvedTo }) => `${kind} ${resolvedTo}`))].sort()
    expect(said).toEqual(['assignment 天津市人民政府办公厅', 'assignment 天津市财政局', 'citation doc:国务院令第722号 优化营商环境条例'])
  })

  it('are drawn by the seed alone', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ kind: 'citation' as const, key: `f ${at}`, words: '', resolvedTo: '' }))
    expect(drawn([...many].reverse(), 10, 'a')).toEqual(drawn(many, 10, 'a'))
    expect(drawn(many, 10, 'b')).not.toEqual(drawn(many, 10, 'a'))
    expect(new Set(drawn(many, 10, 'a').map(({ key }) => key)).size).toBe(10)
  })
})
