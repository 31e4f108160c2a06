import type { Core, NodeSingular } from 'cytoscape'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { $theme } from '../../state/theme.ts'
import { PALETTES } from '../../styles/palette.ts'
import type { Arranged } from '../arranged.ts'
import type { NodeElement } from '../elements.ts'
import { type Box, emsOf } from '../labels.ts'
import { LINE_HEIGHT, numberIn } from '../lettering.ts'
import { GROUNDS } from '../style.ts'
import type { Insets } from './camera.ts'
import { drawGrid, drawRings, type GridNames } from './grid.ts'
import { type LetterNames, lettersWithRoom, NAME_SIZE, type Written } from './lettersWithRoom.ts'
import { type Pen, penOn } from './pen.ts'

/** Draws labels, counts and line names over the drawing. */
export interface Letters {
  /** Call this after elements or their highlighting changed. */
  refresh(): void
  detach(): void
}

export interface LettersOptions extends LetterNames {
  /** Grid or rings behind the nodes, their names, and the covered edges of the screen; null if there are none. */
  readonly ground?: () => { readonly arranged: Arranged; readonly names: GridNames; readonly insets: Insets } | null
}

/**
 * Creates a text layer above a canvas. Labels keep a readable size at every zoom; if they do not all fit, those of higher rank are kept.
 * The selection is recomputed when the zoom or the elements change, and only redrawn when the viewport moves.
 */
export function lettersOn(cy: Core, layer: HTMLCanvasElement, { ground, ...names }: LettersOptions): Letters {
  const pen = penOn(layer)
  let letters: ReturnType<typeof lettersWithRoom> = { written: [], names: [], taken: [] }
  let zoomDone = 0
  let stale = true

  function draw(): void {
    const zoom = cy.zoom()
    if (stale || Math.abs(zoom / zoomDone - 1) > 0.004) {
      letters = lettersWithRoom(cy, names)
      zoomDone = zoom
      stale = false
    }
    pen.begin(cy.width(), cy.height())
    drawGround(pen, cy, ground?.() ?? null, letters.taken)
    cy.nodes().forEach((node) => {
      writeInside(pen, cy, node)
    })
    pen.dim(1)
    const pan = cy.pan()
    for (const { x, y, text, colour } of letters.names) pen.outlined(text, x + pan.x, y + pan.y + 4, NAME_SIZE, false, colour)
    for (const one of letters.written) writeBelow(pen, cy, one)
    pen.dim(1)
  }

  cy.on('render', draw)
  cy.on('position', 'node', () => {
    stale = true
  })
  return {
    refresh() {
      stale = true
      draw()
    },
    detach() {
      cy.off('render', draw)
    },
  }
}

function drawGround(pen: Pen, cy: Core, behind: ReturnType<NonNullable<LettersOptions['ground']>>, taken: readonly Box[]): void {
  if (behind?.arranged.kind === 'grid') drawGrid(pen, cy, behind.arranged, behind.names, behind.insets)
  if (behind?.arranged.kind === 'rings') drawRings(pen, cy, behind.arranged.rings, behind.names, taken)
}

/** Zoom from which a document among stacks shows its number of measures. Further out, the numbers count documents. */
const COUNTED_AMONG_STACKS = 1

/**
 * Draws the text inside a node: the number of a measure, the count of a fold, the measures folded into a policy, or the count of hidden
 * neighbours.
 */
function writeInside(pen: Pen, cy: Core, node: NodeSingular): void {
  const data = node.data() as NodeElement['data']
  const zoom = cy.zoom()
  const { ink, onSolid } = GROUNDS[$theme.get()]
  const radius = (data.size / 2) * zoom
  const at = node.renderedPosition()
  if (!inSight(cy, at, 40)) return
  pen.dim(node.hasClass('faded') ? 0.25 : 1)
  if (data.folded !== undefined) {
    if (radius > 5) pen.plain(String(data.folded), at.x, at.y + radius * 0.3, Math.min(18, radius * 0.8), data.held ? onSolid : ink)
  } else if (data.kind === 'POLICY' && data.more > 0 && radius > 7 && (data.among === undefined || zoom >= COUNTED_AMONG_STACKS)) {
    pen.plain(String(data.more), at.x, at.y + radius * 0.4, Math.min(20, radius * 0.8), onSolid)
  } else if (data.kind === 'MEASURE' && radius > 6) {
    const number = numberIn(data.label)
    pen.plain(number, at.x, at.y + radius * 0.36, Math.min(15, (radius * 1.5) / Math.max(1.4, emsOf(number))), onSolid)
  }
  if (data.pinned && radius > 4) pen.plain('●', at.x - radius * 0.85, at.y - radius * 0.75, 9, ink)
  const near = zoom > (NODE_TYPES[data.kind].small ? 1.9 : 1.05)
  if (data.more > 0 && data.kind !== 'POLICY' && (near || node.hasClass('chosen')))
    pen.badge(`+${data.more}`, at.x + radius * 0.75, at.y - radius * 0.8)
}

function writeBelow(pen: Pen, cy: Core, { node, data, lettering }: Written): void {
  const at = node.renderedPosition()
  if (!inSight(cy, at, 220)) return
  pen.dim(node.hasClass('faded') ? 0.35 : 1)
  const theme = $theme.get()
  const top = at.y + (data.size / 2) * cy.zoom() + 3
  const colour = data.kind === 'POLICY' || data.kind === 'CITED_DOCUMENT' ? PALETTES[theme].kinds[data.kind].solid : GROUNDS[theme].ink
  if (data.room) pen.plate(at.x - lettering.width / 2 - 2, top, lettering.width + 4, lettering.height)
  lettering.lines.forEach((line, row) => {
    pen.outlined(line, at.x, top + lettering.size * (0.95 + row * LINE_HEIGHT), lettering.size, lettering.bold, colour)
  })
}

const inSight = (cy: Core, at: { readonly x: number; readonly y: number }, margin: number) =>
  at.x > -margin && at.y > -margin && at.x < cy.width() + margin && at.y < cy.height() + margin
