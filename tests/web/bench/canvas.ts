import cytoscape, { type Core } from 'cytoscape'
import { createCanvas } from '../../../web/drawing/canvas.ts'
import { feedOf } from '../../../web/drawing/controllers/feed.ts'
import { glidingOn } from '../../../web/drawing/controllers/gliding.ts'
import { lettersOn } from '../../../web/drawing/controllers/letters.ts'
import type { NodeKind } from '../../../web/drawing/drawing.ts'
import type { EdgeElement, Element, NodeElement } from '../../../web/drawing/elements.ts'
import { radiusOf } from '../../../web/drawing/shapes.ts'

/** A drawing that can be moved, and how much it draws. */
export interface Moved {
  readonly lines: number
  /** Resolves when a frame has been shown. */
  readonly shown: Promise<void>
  end(): void
}

/** The same made-up drawing, as the page draws it and as Cytoscape draws it by itself, in the page under `document.body`. */
export function drawn(as: 'page' | 'plain', count: number): Moved {
  const [ground, layer] = [document.createElement('div'), document.createElement('canvas')]
  for (const each of [ground, layer]) {
    each.style.cssText = 'position:absolute;inset:0;width:100%;height:100%'
    document.body.append(each)
  }
  layer.style.pointerEvents = 'none'
  const elements = madeUp(count)
  const cy = as === 'page' ? ours(ground, layer, elements) : plain(ground, elements)
  cy.fit(undefined, 20)
  // A pointer that comes down on a node moves the view, as one on the ground does.
  cy.autoungrabify(true)
  return {
    lines: cy.edges().length,
    shown: new Promise((shown) => cy.one('render', () => requestAnimationFrame(() => shown()))),
    end() {
      cy.destroy()
      ground.remove()
      layer.remove()
    },
  }
}

function ours(ground: HTMLElement, layer: HTMLCanvasElement, elements: readonly Element[]): Core {
  const cy = createCanvas(ground)
  lettersOn(cy, layer, { lineName: ({ kind }) => kind, bandName: (band) => band })
  glidingOn(cy, [layer])
  feedOf(cy, { still: () => true }).show(elements)
  return cy
}

const plain = (container: HTMLElement, elements: readonly Element[]): Core =>
  cytoscape({
    container,
    elements: elements.map((element) => ({ ...element, data: { ...element.data } })) as cytoscape.ElementDefinition[],
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)' } },
      { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    ],
    layout: { name: 'preset' },
  })

const SPACING = 90
const WIDE_OVER_HIGH = 1.6
/** Number of nodes of each kind among a hundred; the rest are measures. */
const SHARES: readonly (readonly [NodeKind, number])[] = [
  ['POLICY', 3],
  ['CITED_DOCUMENT', 8],
  ['DEPARTMENT', 20],
  ['INDUSTRY', 5],
]

/** A field of `count` nodes, each linked to two earlier ones. */
function madeUp(count: number): readonly Element[] {
  const columns = Math.ceil(Math.sqrt(count * WIDE_OVER_HIGH))
  const nodes = Array.from({ length: count }, (_, at): NodeElement => {
    const kind = kindOf(at % 100)
    return {
      group: 'nodes',
      data: {
        id: `n${at}`,
        kind,
        label: `（${at}）加强组织领导，落实工作责任`,
        size: radiusOf({ kind, degree: 4, folded: 0 }) * 2,
        more: at % 5,
        unsure: false,
        held: kind !== 'CITED_DOCUMENT',
        expanded: false,
        rank: at % 1000,
      },
      position: { x: (at % columns) * SPACING, y: Math.floor(at / columns) * SPACING },
    }
  })
  const lines = nodes.slice(1).flatMap((_, at) => [Math.floor(at / 2), Math.floor(at / 7)].map((to, way) => lineOf(at + 1, to, way)))
  return [...nodes, ...lines]
}

function kindOf(hundredth: number): NodeKind {
  let before = 0
  for (const [kind, share] of SHARES) {
    before += share
    if (hundredth < before) return kind
  }
  return 'MEASURE'
}

const lineOf = (from: number, to: number, way: number): EdgeElement => ({
  group: 'edges',
  data: {
    id: `e${from} ${way}`,
    source: `n${from}`,
    target: `n${to}`,
    kind: way === 0 ? 'ASSIGNED_TO' : 'CITES',
    role: way === 0 ? 'LEAD' : '',
    count: 1,
    width: 1.2,
    unsure: false,
  },
})
