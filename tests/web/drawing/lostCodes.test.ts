import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { lostCodes, opensAny } from '../../../web/drawing/lostCodes.ts'
import { OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { drawing, edge, node } from './drawings.ts'

/** A frame with a given number of district documents of two years, each implementing the first. */
function frameOf(count: number) {
  const nodes = Array.from({ length: count }, (_, at) => node('POLICY', `p${at}`, { level: 'DISTRICT', date: at % 2 ? '2020' : '2022' }))
  const edges = nodes.slice(1).map(({ id }) => edge(id, 'IMPLEMENTS', 'p0'))
  return openingFrame(drawing(nodes, edges), new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }])))
}

const view = (more: Partial<View>): View => ({ ...OPENING_VIEW, ...more })

describe.each([10, 200])('codes in a link to a drawing of %i documents', (count) => {
  const frame = frameOf(count)
  const { folds, lines } = visibleOf(frame, OPENING_VIEW)

  it('are lost if the selection or a hidden node is gone', () => {
    expect(lostCodes(frame, view({ selected: 'zzzzzzz', hidden: [codeOf('p1'), 'yyyyyyy'] }))).toEqual(['yyyyyyy', 'zzzzzzz'])
  })

  it('are not lost if they belong to a document, a line or a stack, whatever the filters', () => {
    const off = { ...OPENING_VIEW.off, relations: ['IMPLEMENTS' as const] }
    for (const id of ['p1', ...lines.map((line) => line.id), ...folds.map((fold) => fold.id)]) {
      expect(lostCodes(frame, view({ selected: codeOf(id), off }))).toEqual([])
    }
  })
})

describe('opened stacks in a link', () => {
  const frame = frameOf(200)
  const stacks = visibleOf(frame, OPENING_VIEW).folds.map(({ id }) => codeOf(id))

  it('are lost if the data can no longer form them, and then there is nothing to close', () => {
    expect(lostCodes(frame, view({ opened: [...stacks, 'zzzzzzz'] }))).toEqual(['zzzzzzz'])
    expect(opensAny(frame, view({ opened: ['zzzzzzz'] }))).toBe(false)
    expect(opensAny(frame, view({ opened: stacks }))).toBe(true)
  })

  it('are not lost in another arrangement, or if there are too few documents for stacks', () => {
    expect(lostCodes(frame, view({ opened: stacks, arrangement: 'timeline' }))).toEqual([])
    const rings = view({ arrangement: 'rings' })
    const inRings = visibleOf(frame, rings).folds.map(({ id }) => codeOf(id))
    expect(inRings.length).toBeGreaterThan(0)
    expect(lostCodes(frame, { ...rings, opened: inRings })).toEqual([])
    expect(lostCodes(frameOf(10), view({ opened: stacks }))).toEqual([])
  })
})
