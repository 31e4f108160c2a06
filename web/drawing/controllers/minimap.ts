import type { Collection, Core, NodeSingular } from 'cytoscape'
import { $theme } from '../../state/theme.ts'
import { PALETTES } from '../../styles/palette.ts'
import type { NodeElement } from '../elements.ts'
import { GROUNDS } from '../style.ts'

/** A map of the whole drawing in a corner, with a frame around the visible part. */
export interface Minimap {
  detach(): void
}

const MARGIN = 8
const DOT = 3

interface Scale {
  readonly factor: number
  readonly left: number
  readonly top: number
}

/**
 * Draws the minimap as dots without lines; a press on it moves the viewport there. `onNeeded` reports whether part of the drawing is out
 * of sight, because only then is the map useful. The existing plug-in, cytoscape-navigator, repaints the whole drawing at each change.
 */
export function minimapOn(cy: Core, canvas: HTMLCanvasElement, onNeeded: (needed: boolean) => void): Minimap {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const dots = document.createElement('canvas')
  let scale: Scale = { factor: 1, left: 0, top: 0 }
  let stale = true
  let needed = false

  function draw(): void {
    const nodes = cy.nodes() as unknown as Collection
    const box = nodes.boundingBox({ includeLabels: false })
    const seen = cy.extent()
    const outside = cy.nodes().length > 0 && (box.x1 < seen.x1 || box.x2 > seen.x2 || box.y1 < seen.y1 || box.y2 > seen.y2)
    if (outside !== needed) {
      needed = outside
      onNeeded(needed)
    }
    if (!needed) return
    const ratio = window.devicePixelRatio || 1
    const [wide, high] = [canvas.clientWidth, canvas.clientHeight]
    if (wide === 0) return
    const width = Math.round(wide * ratio)
    if (canvas.width !== width) {
      canvas.width = width
      canvas.height = Math.round(high * ratio)
      stale = true
    }
    scale = scaleOf(box, wide, high)
    if (stale) drawDots(cy, dots, canvas, scale, ratio)
    stale = false
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.drawImage(dots, 0, 0)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawFrame(context, seen, scale, wide, high)
  }

  const redraw = () => {
    stale = true
  }
  const stopTheme = $theme.listen(() => {
    redraw()
    draw()
  })
  const go = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    const { left, top } = canvas.getBoundingClientRect()
    const x = (event.clientX - left - scale.left) / scale.factor
    const y = (event.clientY - top - scale.top) / scale.factor
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() })
    cy.emit('dragpan')
  }
  const press = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId)
    go(event)
  }
  cy.on('render', draw)
  cy.on('position add remove', 'node', redraw)
  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointermove', go)
  return {
    detach() {
      stopTheme()
      cy.off('render', draw)
      cy.off('position add remove', 'node', redraw)
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointermove', go)
    },
  }
}

function scaleOf(
  box: { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number },
  wide: number,
  high: number,
): Scale {
  const factor = Math.min((wide - 2 * MARGIN) / Math.max(1, box.w), (high - 2 * MARGIN) / Math.max(1, box.h))
  return { factor, left: (wide - box.w * factor) / 2 - box.x1 * factor, top: (high - box.h * factor) / 2 - box.y1 * factor }
}

function drawDots(
  cy: Core,
  dots: HTMLCanvasElement,
  { width, height }: HTMLCanvasElement,
  { factor, left, top }: Scale,
  ratio: number,
): void {
  dots.width = width
  dots.height = height
  const context = dots.getContext('2d') as CanvasRenderingContext2D
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const { kinds } = PALETTES[$theme.get()]
  cy.nodes().forEach((node: NodeSingular) => {
    const { x, y } = node.position()
    context.fillStyle = kinds[(node.data() as NodeElement['data']).kind].solid
    context.fillRect(left + x * factor - DOT / 2, top + y * factor - DOT / 2, DOT, DOT)
  })
}

interface Extent {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

function drawFrame(
  context: CanvasRenderingContext2D,
  { x1, x2, y1, y2 }: Extent,
  { factor, left, top }: Scale,
  wide: number,
  high: number,
): void {
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(1, value))
  const [fromX, toX] = [within(left + x1 * factor, wide), within(left + x2 * factor, wide)]
  const [fromY, toY] = [within(top + y1 * factor, high), within(top + y2 * factor, high)]
  context.strokeStyle = GROUNDS[$theme.get()].ink
  context.lineWidth = 1.5
  context.strokeRect(fromX, fromY, toX - fromX, toY - fromY)
}
