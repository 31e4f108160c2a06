import { describe, expect, it } from 'vitest'
import { openingFrame } from '../../web/drawing/frame.ts'
import { OPENING_VIEW } from '../../web/drawing/view.ts'
import { visibleOf } from '../../web/drawing/visible.ts'
import { nameOfFold } from '../../web/views/explorer/foldName.ts'
import { fittingRows, lineRowsOf, neighbourIn, nodeRowsOf } from '../../web/views/explorer/tableRows.ts'
import { node, TWO_POLICIES } from './drawing/drawings.ts'

const frame = openingFrame(TWO_POLICIES, new Map())
const scene = { frame, visible: visibleOf(frame, OPENING_VIEW) }

describe('next and previous', () => {
  const sorted = ['c', 'a', 'b']

  it('follow the order that is shown, and go round its ends', () => {
    expect(['c', 'a', 'b'].map((chosen) => neighbourIn(sorted, chosen, 1))).toEqual(['a', 'b', 'c'])
    expect(['c', 'a', 'b'].map((chosen) => neighbourIn(sorted, chosen, -1))).toEqual(['b', 'c', 'a'])
  })

  it('begin at an end where nothing of it is chosen', () => {
    expect([neighbourIn(sorted, null, 1), neighbourIn(sorted, 'gone', -1), neighbourIn([], null, 1)]).toEqual(['c', 'b', null])
  })
})

describe('the tables of the graph', () => {
  it('have a row for each node and each line that is drawn', () => {
    expect(
      nodeRowsOf(scene)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(scene.visible.nodes.map(({ id }) => id).sort())
    const lines = lineRowsOf(scene, ({ id }) => id)
    expect(lines).toHaveLength(scene.visible.lines.length)
    expect(lines.every(({ source, target }) => source !== '' && target !== '')).toBe(true)
  })

  it('have rows for the documents inside stacks, too', () => {
    const many = Array.from({ length: 200 }, (_, at) => node('POLICY', `doc${at}`, { date: '2020', place: '天津市' }))
    const stacked = openingFrame({ ...TWO_POLICIES, nodes: many, edges: [] }, new Map())
    const visible = visibleOf(stacked, OPENING_VIEW)
    expect(visible.folds.length).toBeGreaterThan(0)
    const rows = nodeRowsOf({ visible })
    expect(rows).toHaveLength(200)
    expect(rows.every(({ folded }) => folded)).toBe(true)
    expect(visible.folds.map((fold) => nameOfFold(fold, 'zh'))).toEqual(['政策文件 · 层级不明 · 天津市 · 2020 · 200 份文件'])
  })

  it('are searched by name without regard to width and case, and by what the search of all data found', () => {
    const rows = nodeRowsOf(scene)
    const [first, second] = rows
    if (!first || !second) throw new Error('two rows expected')
    expect(fittingRows(rows, ` ${first.name} `, new Set()).map(({ id }) => id)).toContain(first.id)
    expect(fittingRows(rows, 'zzz', new Set([second.id]))).toEqual([second])
    expect(fittingRows(rows, '', new Set())).toEqual(rows)
  })
})
