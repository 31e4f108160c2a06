import type { Collection, Core } from 'cytoscape'
import type { Point, Positions } from '../drawing.ts'

/** Parts of the canvas that panels lie over, in pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Moves the view over the drawing; the drawing itself stays. */
export interface Camera {
  /** Shows all; `atOnce` without a movement. `places` are the final places, where nodes may still be on their way. */
  fit(atOnce?: boolean, places?: Positions): void
  zoomBy(factor: number): void
  /** Centres a node in the free part of the canvas, zoomed so that its neighbours fit while they stay readable. `places` are the final places, after all movement. */
  centre(id: string, places: Positions): void
  /** Zooms in on a node if its new neighbours would be too small to tell apart. */
  approach(id: string, places: Positions): void
  /** Moves just so far that a node is not under a panel. */
  reveal(id: string): void
}

const MOVE_MS = 320
const READABLE = 0.9
/** So far the view goes back to show what surrounds a node. */
const FARTHEST = 0.6
/** Room that letters and shapes take beside the middle of a node, on the screen. */
const BESIDE = 70

/** Half the size of a document's mark, by which places lie within what is shown. */
const MARK = 28

/** What the nodes at these places take up. */
function boxOf(places: Positions) {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const [x1, x2] = [Math.min(...xs) - MARK, Math.max(...xs) + MARK]
  const [y1, y2] = [Math.min(...ys) - MARK, Math.max(...ys) + MARK]
  return { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 }
}

/** A camera for a canvas of which some parts are covered. */
export function cameraOf(cy: Core, insets: () => Insets, { still }: { readonly still: () => boolean }): Camera {
  const go = (zoom: number, pan: { x: number; y: number }, ms = MOVE_MS) => {
    cy.stop(true)
    if (still() || ms === 0) cy.viewport({ zoom, pan })
    else cy.animate({ zoom, pan }, { duration: ms, easing: 'ease-in-out-cubic' })
  }
  const middle = () => {
    const { top, right, bottom, left } = insets()
    return { x: (left + cy.width() - right) / 2, y: (top + cy.height() - bottom) / 2 }
  }
  /** The zoom at which all of these are in sight once the first place is in the middle. */
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
  return {
    fit(atOnce = false, places) {
      const box = places ? boxOf(places) : (cy.nodes() as unknown as Collection).boundingBox({ includeLabels: false })
      if (!Number.isFinite(box.w) || box.w === 0) return
      const { top, right, bottom, left } = insets()
      const wide = cy.width() - left - right
      const high = cy.height() - top - bottom
      const beside = Math.min(2 * BESIDE, wide * 0.16)
      const below = Math.min(BESIDE, high * 0.1)
      const zoom = Math.min(1.4, clamp(Math.min(Math.max(80, wide - beside) / box.w, Math.max(80, high - below) / box.h)))
      const centre = middle()
      go(zoom, { x: centre.x - ((box.x1 + box.x2) / 2) * zoom, y: centre.y - ((box.y1 + box.y2) / 2) * zoom }, atOnce ? 0 : MOVE_MS)
    },
    zoomBy(factor) {
      const zoom = clamp(cy.zoom() * factor)
      const centre = middle()
      const { x, y } = cy.pan()
      const grown = zoom / cy.zoom()
      go(zoom, { x: centre.x - (centre.x - x) * grown, y: centre.y - (centre.y - y) * grown }, 160)
    },
    centre,
    approach: (id, places) => cy.zoom() < READABLE && centre(id, places, READABLE),
    reveal(id) {
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
