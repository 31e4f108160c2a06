import type { Collection, Core } from 'cytoscape'
import type { Look } from '../address.ts'
import type { Point, Positions } from '../drawing.ts'

/** Widths of the canvas edges that panels cover, in pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Moves the viewport over the drawing; the drawing itself does not move. */
export interface Camera {
  /** Fits the whole drawing; with `atOnce`, without animation. `places` are the final positions, for nodes that are still moving. */
  fit(atOnce?: boolean, places?: Positions): void
  zoomBy(factor: number): void
  /**
   * Centres a node in the uncovered part of the canvas, at a zoom that shows its neighbours at a readable size. `places` are the final
   * positions.
   */
  centre(id: string, places: Positions): void
  /** Zooms in on a node if its new neighbours would be too small to tell apart. */
  approach(id: string, places: Positions): void
  /** Jumps to the camera position of a link. */
  look(at: Look): void
  /** Pans just far enough that no panel covers the node. If the whole drawing is in sight, it stays so. */
  reveal(id: string): void
  /** If the whole drawing is in sight, fits it into the area that panels leave uncovered. */
  makeRoom(): void
}

const MOVE_MS = 320
const READABLE = 0.9
/** Lowest zoom used to show the surroundings of a node. */
const FARTHEST = 0.6
/** Margin for labels and shapes around the centre of a node, in screen pixels. */
const BESIDE = 70

/** Half the size of a document's mark; added when testing whether positions are in sight. */
const MARK = 28

/** Bounding box of these positions. */
function boxOf(places: Positions) {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const [x1, x2] = [Math.min(...xs) - MARK, Math.max(...xs) + MARK]
  const [y1, y2] = [Math.min(...ys) - MARK, Math.max(...ys) + MARK]
  return { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 }
}

/** The smallest rectangle that contains both. */
function around(box: ReturnType<typeof boxOf>, more: Extent | null): ReturnType<typeof boxOf> {
  if (more === null) return box
  const [x1, x2] = [Math.min(box.x1, more.x1), Math.max(box.x2, more.x2)]
  const [y1, y2] = [Math.min(box.y1, more.y1), Math.max(box.y2, more.y2)]
  return { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 }
}

/** A rectangle in drawing units. */
export interface Extent {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

export interface CameraOptions {
  readonly still: () => boolean
  /** The grid or rings behind the nodes, which must be in sight together with them. */
  readonly behind?: () => Extent | null
  /** Called after the camera has moved; null if it shows the whole drawing. */
  readonly onLook?: (at: Look | null) => void
}

/** Events of the reader's own panning and zooming. */
const GESTURES = 'dragpan scrollzoom pinchzoom'
/** The camera counts as at rest after this long. */
const REST_MS = 300

/** Creates the camera of a canvas that panels partly cover. */
export function cameraOf(cy: Core, insets: () => Insets, { still, behind, onLook }: CameraOptions): Camera {
  const lookAt = (zoom: number, pan: Point): Look => ({ x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom })
  const show = (zoom: number, pan: Point, ms = MOVE_MS) => {
    cy.stop(true)
    if (still() || ms === 0) cy.viewport({ zoom, pan })
    else cy.animate({ zoom, pan }, { duration: ms, easing: 'ease-in-out-cubic' })
  }
  const go = (zoom: number, pan: Point, ms = MOVE_MS) => {
    whole = false
    show(zoom, pan, ms)
    onLook?.(lookAt(zoom, pan))
  }
  /** True while the whole drawing is in sight. */
  let whole = false
  let resting: ReturnType<typeof setTimeout> | undefined
  cy.on(GESTURES, () => {
    whole = false
    clearTimeout(resting)
    resting = setTimeout(() => cy.destroyed() || onLook?.(lookAt(cy.zoom(), cy.pan())), REST_MS)
  })
  const middle = () => {
    const { top, right, bottom, left } = insets()
    return { x: (left + cy.width() - right) / 2, y: (top + cy.height() - bottom) / 2 }
  }
  /** The zoom that shows all `others` when `at` is in the centre. */
  const zoomAround = (at: Point, others: readonly Point[]) => {
    const { top, left } = insets()
    const centre = middle()
    const [wide, high] = [Math.max(40, centre.x - left - BESIDE), Math.max(40, centre.y - top - BESIDE)]
    const zooms = others.map(({ x, y }) => Math.min(wide / Math.max(1, Math.abs(x - at.x)), high / Math.max(1, Math.abs(y - at.y))))
    return Math.min(cy.maxZoom(), ...zooms)
  }
  const centre = (id: string, places: Positions, farthest = FARTHEST) => {
    const at = places.get(id)
    if (!at) return
    const near = cy.getElementById(id).neighborhood('node')
    const others = near.map((node) => places.get(node.id())).filter((place) => place !== undefined)
    const to = middle()
    const zoom = Math.min(Math.max(cy.zoom(), READABLE), Math.max(farthest, zoomAround(at, others)))
    go(zoom, { x: to.x - at.x * zoom, y: to.y - at.y * zoom })
  }
  const clamp = (zoom: number) => Math.max(cy.minZoom(), Math.min(cy.maxZoom(), zoom))
  const fitWhole: Camera['fit'] = (atOnce = false, places) => {
    const nodes = places ? boxOf(places) : (cy.nodes() as unknown as Collection).boundingBox({ includeLabels: false })
    const box = around(nodes, behind?.() ?? null)
    if (!Number.isFinite(box.w) || box.w === 0) return
    const { top, right, bottom, left } = insets()
    const wide = cy.width() - left - right
    const high = cy.height() - top - bottom
    const beside = Math.min(2 * BESIDE, wide * 0.16)
    const below = Math.min(BESIDE, high * 0.1)
    const zoom = Math.min(1.4, clamp(Math.min(Math.max(80, wide - beside) / box.w, Math.max(80, high - below) / box.h)))
    const centre = middle()
    show(zoom, { x: centre.x - ((box.x1 + box.x2) / 2) * zoom, y: centre.y - ((box.y1 + box.y2) / 2) * zoom }, atOnce ? 0 : MOVE_MS)
    if (!atOnce) onLook?.(null)
    whole = true
  }
  return {
    fit: fitWhole,
    zoomBy(factor) {
      const zoom = clamp(cy.zoom() * factor)
      const centre = middle()
      const { x, y } = cy.pan()
      const grown = zoom / cy.zoom()
      go(zoom, { x: centre.x - (centre.x - x) * grown, y: centre.y - (centre.y - y) * grown }, 160)
    },
    centre,
    look({ x, y, zoom: wanted }) {
      const zoom = clamp(wanted)
      go(zoom, { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom }, 0)
    },
    approach: (id, places) => cy.zoom() < READABLE && centre(id, places, READABLE),
    makeRoom() {
      if (whole) fitWhole()
    },
    reveal(id) {
      if (whole) return fitWhole()
      const element = cy.getElementById(id)
      if (element.length === 0) return
      const box = element.renderedBoundingBox({ includeLabels: false })
      const at = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 }
      const { top, right, bottom, left } = insets()
      const margin = 60
      const dx = Math.min(0, cy.width() - right - margin - at.x) || Math.max(0, left + margin - at.x)
      const dy = Math.min(0, cy.height() - bottom - margin - at.y) || Math.max(0, top + margin - at.y)
      if (dx !== 0 || dy !== 0) go(cy.zoom(), { x: cy.pan().x + dx, y: cy.pan().y + dy })
    },
  }
}
