import { describe, expect, test } from 'vitest'
import { answerOf } from '../../web/views/trace/answer.ts'
import { foldedOf } from '../../web/views/trace/folds.ts'
import { layeredOf } from '../../web/views/trace/layered.ts'
import { type Branch, branchesOf, type Direction, type Hop, type Lineage } from '../../web/views/trace/lineage.ts'
import { printedAt } from '../../web/views/trace/printedAt.ts'

/** `措施12 IMPLEMENTS 国家任务; …` — lower, relation, upper. */
function lineage(start: string, direction: Direction, written: string): Lineage {
  const hops = written.split(';').map((step, index): Hop => {
    const [lower = '', relation = '', upper = ''] = step.trim().split(' ')
    const evidence = { quote: `根据《${upper}》,`, start: 3, end: 9, document: { id: 'doc:x' } }
    return {
      id: String(index),
      relation: relation as Hop['relation'],
      lower,
      upper,
      status: 'RESOLVED',
      reason: null,
      evidence,
      scope: null,
    }
  })
  const ids = new Set([start, ...hops.flatMap(({ lower, upper }) => [lower, upper])])
  const nodes = new Map(
    [...ids].map((id) => [id, { id, kind: 'POLICY' as const, title: id, detail: null, of: null, level: null, span: null }]),
  )
  return { start, direction, nodes, hops }
}

const outline = (branch: Branch | null, depth = 0): string =>
  branch
    ? [`${'·'.repeat(depth)}${branch.node.id}${branch.again ? '↑' : ''}`, ...branch.branches.map((each) => outline(each, depth + 1))].join(
        '\n',
      )
    : ''

const UP = '措施12 HAS_MEASURE 滨海措施; 滨海措施 IMPLEMENTS 市举措; 滨海措施 BASED_ON 国家方案; 市举措 IMPLEMENTS 国家方案'

describe('a lineage', () => {
  test('upward runs from the measure to what stands behind it; what is met twice has its branches once', () => {
    expect(outline(branchesOf(lineage('措施12', 'UP', UP)))).toBe('措施12\n·滨海措施\n··市举措\n···国家方案\n··国家方案↑')
  })

  test('downward runs from the document to who carries it out', () => {
    expect(outline(branchesOf(lineage('国家方案', 'DOWN', UP)))).toBe('国家方案\n·滨海措施\n··措施12\n·市举措\n··滨海措施↑')
  })

  test('a cycle ends', () => {
    expect(outline(branchesOf(lineage('甲', 'UP', '甲 CITES 乙; 乙 CITES 甲')))).toBe('甲\n·乙\n··甲↑')
  })

  test('several statements between the same two are one branch', () => {
    const branch = branchesOf(lineage('甲', 'UP', '甲 CITES 乙; 甲 BASED_ON 乙'))
    expect(branch?.branches.map(({ by }) => by.map(({ relation }) => relation))).toEqual([['CITES', 'BASED_ON']])
  })

  test('a start that is not there has no branches', () => {
    expect(branchesOf({ ...lineage('甲', 'UP', '甲 CITES 乙'), start: '丙' })).toBeNull()
  })
})

describe('the short answer', () => {
  const CARRIES =
    '措施12 CARRIES_OUT 任务8; 任务8 TASK_OF 国家方案; 措施12 HAS_MEASURE 滨海措施; 滨海措施 BASED_ON 市举措; 措施12 CITES 某办法'

  test('is the task that a measure carries out, with its document, before all else', () => {
    const answer = answerOf(lineage('措施12', 'UP', CARRIES))
    expect(answer?.kind === 'tasks' && answer.tasks.map(({ node, of }) => [node.id, of?.node.id])).toEqual([['任务8', '国家方案']])
  })

  test('is what its own words name, the stronger relation first', () => {
    const answer = answerOf(lineage('措施12', 'UP', '措施12 CITES 办法; 措施12 BASED_ON 条例; 措施12 HAS_MEASURE 滨海措施'))
    expect(answer?.kind === 'own' && answer.documents.map(({ node }) => node.id)).toEqual(['条例', '办法'])
  })

  test('is said to be of the whole document where nothing is said of the measure; mere mentions stand behind nothing', () => {
    const answer = answerOf(lineage('措施12', 'UP', '措施12 HAS_MEASURE 滨海措施; 滨海措施 IMPLEMENTS 市举措; 滨海措施 CITES 标准'))
    expect(answer?.kind === 'whole' && [answer.policy.id, answer.documents.map(({ node }) => node.id)]).toEqual(['滨海措施', ['市举措']])
  })

  test('is never made of what other parts of the document say', () => {
    const traced = lineage('措施12', 'UP', '措施12 HAS_MEASURE 滨海措施; 滨海措施 BASED_ON 别处')
    const hops = traced.hops.map((hop) => (hop.relation === 'BASED_ON' ? { ...hop, scope: 'OTHER_PART' as const } : hop))
    expect(answerOf({ ...traced, hops })).toEqual({ kind: 'none' })
  })

  test('says so where neither the measure nor its document rests on anything', () => {
    expect(answerOf(lineage('措施12', 'UP', '措施12 HAS_MEASURE 红旗区措施; 红旗区措施 CITES 指引'))).toEqual({ kind: 'none' })
  })

  test('is not asked downward', () => expect(answerOf(lineage('国家方案', 'DOWN', CARRIES))).toBeNull())
})

describe('the drawing in layers', () => {
  test('puts what is carried out above what carries it out', () => {
    const { nodes } = layeredOf(foldedOf(lineage('措施12', 'UP', UP), new Set()))
    const y = (id: string) => nodes.find((node) => node.id === id)?.y ?? Number.NaN
    expect([y('国家方案') < y('市举措'), y('市举措') < y('滨海措施'), y('滨海措施') < y('措施12')]).toEqual([true, true, true])
  })

  test('grows downward where many stand side by side', () => {
    const fan = lineage('国', 'DOWN', Array.from({ length: 30 }, (_, index) => `地${index} IMPLEMENTS 国`).join(';'))
    const { width, height, nodes, lines } = layeredOf(foldedOf(fan, new Set(foldedOf(fan, new Set()).folds.map(({ id }) => id))))
    expect([nodes.length, lines.length, width < 900, height > 2000]).toEqual([31, 30, true, true])
  })

  test('is the same each time', () => {
    const drawn = () => JSON.stringify(layeredOf(foldedOf(lineage('措施12', 'UP', UP), new Set())))
    expect(drawn()).toBe(drawn())
  })
})

describe('large groups of a drawing', () => {
  const tasks = (count: number) => Array.from({ length: count }, (_, at) => `任务${at} TASK_OF 国家方案`).join('; ')
  const NONE = new Set<string>()

  test('are folded after the first eight, and one line stands for all that are folded', () => {
    const folded = foldedOf(lineage('国家方案', 'DOWN', `${tasks(20)}; 滨海措施 IMPLEMENTS 国家方案`), NONE)
    expect([...folded.nodes.keys()]).toEqual(['国家方案', ...Array.from({ length: 8 }, (_, at) => `任务${at}`), '滨海措施'])
    expect(folded.folds.map(({ kind, count }) => [kind, count])).toEqual([['POLICY', 12]])
    const { folds, lines } = layeredOf(folded)
    expect(folds).toHaveLength(1)
    expect(lines.map(({ hops }) => hops.length).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 12].sort())
  })

  test('are whole once opened, and a group just above eight always is', () => {
    const wide = lineage('国家方案', 'DOWN', tasks(20))
    const [fold] = foldedOf(wide, NONE).folds
    expect(foldedOf(wide, new Set([fold?.id ?? '']))).toMatchObject({ folds: [], nodes: wide.nodes })
    expect(foldedOf(lineage('国家方案', 'DOWN', tasks(10)), NONE).folds).toEqual([])
  })

  test('hold no node that leads further, and not the start', () => {
    const chain = `${tasks(20)}; 措施3 CARRIES_OUT 任务19`
    const { nodes, folds } = foldedOf(lineage('任务7', 'UP', chain), NONE)
    expect([nodes.has('任务19'), nodes.has('任务7')]).toEqual([true, true])
    expect(folds.map(({ count }) => count)).toEqual([10])
  })

  test('of other relations or above other nodes are folded apart', () => {
    const citers = Array.from({ length: 12 }, (_, at) => `文件${at} CITES 国家方案`).join('; ')
    const { folds } = foldedOf(lineage('国家方案', 'DOWN', `${tasks(12)}; ${citers}`), NONE)
    expect(folds.map(({ count }) => count)).toEqual([4, 4])
  })
})

test.each([300, 636, 1180])('a drawing %i wide is printed no wider than the paper', (width) => {
  expect(width * printedAt(width)).toBeCloseTo(Math.min(width, 636))
})
