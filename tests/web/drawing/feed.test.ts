import cytoscape, { type NodeSingular } from 'cytoscape'
import { beforeAll, expect, it } from 'vitest'
import { arrangedBy, fetchArrangement } from '../../../web/drawing/arranged.ts'
import { feedOf } from '../../../web/drawing/controllers/feed.ts'
import { elementsOf } from '../../../web/drawing/elements.ts'
import { openingFrame } from '../../../web/drawing/frame.ts'
import { OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { TWO_POLICIES } from './drawings.ts'

const frame = openingFrame(TWO_POLICIES, new Map())

/** The elements of a view, as the page feeds them. */
function elements(part: Partial<View>) {
  const view = { ...OPENING_VIEW, ...part }
  const visible = visibleOf(frame, view)
  return elementsOf(frame, view, visible, arrangedBy(view, visible))
}

beforeAll(() => fetchArrangement({ ...OPENING_VIEW, arrangement: 'rings' }))

it.each([
  ['is seen', false],
  ['is left out where motion is unwanted', true],
])('the way of nodes to another arrangement %s', (_, still) => {
  const cy = cytoscape({ headless: true, styleEnabled: true })
  const feed = feedOf(cy, { still: () => still })
  feed.show(elements({ arrangement: 'lineage' }))
  const before = cy.nodes().map((node) => node.id())
  feed.show(elements({ arrangement: 'rings' }))
  expect(cy.nodes().map((node) => node.id())).toEqual(before)
  expect(
    cy
      .nodes()
      .toArray()
      .some((node) => (node as NodeSingular).animated()),
  ).toBe(!still)
  cy.destroy()
})
