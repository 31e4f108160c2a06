import type { Core } from 'cytoscape'
import type { Point } from '../drawing.ts'

/** Below this number of elements every frame is redrawn. */
const LEAST_ELEMENTS = 150
/** A movement counts as finished after this long. */
const REST_MS = 120
/** Beyond this shift or stretch in pixels the drawing is redrawn during the movement, because its edges would become visible. */
const MOST_MOVED = 128
const MOST_STRETCHED = 1.2
/**
 * From this number of elements a redraw takes longer than a frame; it then waits for the end of the movement, even if edges become
 * visible.
 */
const TOO_MANY = 1000
const FAR_MOVED = 700
const FAR_STRETCHED = 2

/** Viewport in which a picture was drawn. */
interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

/** The part of Cytoscape's renderer that can skip frames. */
interface Frames {
  skipFrame: boolean
}

/**
 * Speeds up panning and zooming of large drawings. The finished layers are moved as pictures, which costs almost nothing; they are redrawn
 * when the movement ends, or when their edges would become visible. Returns a function that stops this.
 */
export function glidingOn(cy: Core, others: readonly HTMLElement[]): () => void {
  const canvases = cy.container()?.firstElementChild
  const layers = canvases instanceof HTMLElement ? [canvases, ...others] : others
  for (const layer of layers) layer.style.willChange = 'transform'
  const renderer = (cy as unknown as { renderer(): Frames }).renderer()
  let drawn: Viewport | null = null
  let movedAt = Number.NEGATIVE_INFINITY
  let waiting: number | null = null

  const transform = (by: string) => {
    for (const layer of layers) layer.style.transform = by
  }
  const settle = () => {
    drawn = { zoom: cy.zoom(), pan: { ...cy.pan() } }
    movedAt = Number.NEGATIVE_INFINITY
    transform('')
  }
  const hold = () => {
    waiting = null
    if (performance.now() - movedAt > REST_MS) return
    renderer.skipFrame = true
    waiting = requestAnimationFrame(hold)
  }
  const move = () => {
    const count = cy.elements().length
    if (drawn === null || count < LEAST_ELEMENTS) return
    const [mostMoved, mostStretched] = count < TOO_MANY ? [MOST_MOVED, MOST_STRETCHED] : [FAR_MOVED, FAR_STRETCHED]
    const { x, y, stretched } = movement(drawn, { zoom: cy.zoom(), pan: cy.pan() }, { x: cy.width() / 2, y: cy.height() / 2 })
    if (Math.max(Math.abs(x), Math.abs(y)) > mostMoved || Math.max(stretched, 1 / stretched) > mostStretched) {
      movedAt = Number.NEGATIVE_INFINITY
      renderer.skipFrame = false
      return
    }
    movedAt = performance.now()
    transform(`translate(${x}px, ${y}px) scale(${stretched})`)
    if (waiting === null) hold()
  }
  cy.on('render', settle)
  cy.on('dragpan scrollzoom pinchzoom', move)
  return () => {
    if (waiting !== null) cancelAnimationFrame(waiting)
    cy.off('render', settle)
    cy.off('dragpan scrollzoom pinchzoom', move)
  }
}

/** How a picture drawn in one viewport is placed in another: the shift of its centre, and the stretch around that centre. */
export function movement(
  from: Viewport,
  to: Viewport,
  middle: Point,
): { readonly x: number; readonly y: number; readonly stretched: number } {
  const stretched = to.zoom / from.zoom
  return {
    x: to.pan.x + (middle.x - from.pan.x) * stretched - middle.x,
    y: to.pan.y + (middle.y - from.pan.y) * stretched - middle.y,
    stretched,
  }
}
