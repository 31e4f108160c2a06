import type { Collection, Core } from 'cytoscape'

/** Parts of the canvas that panels lie over, in pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Moves the view over the drawing; the drawing itself stays. */
export interface Camera {
  /** Shows all; `atOnce` without a movement. */
  fit(atOnce?: boolean): void
  zoomBy(factor: number): void
  /** Brings a node into the free middle of the canvas, near enough to read. */
  centre(id: string): void
  /** Moves just so far that a node is not under a panel. */
  reveal(id: string): void
}

const MOVE_MS = 320
const READABLE = 0.9

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
  const clamp = (zoom: number) => Math.max(cy.minZoom(), Math.min(cy.maxZoom(), zoom))
  return {
    fit(atOnce = false) {
      const box = (cy.nodes() as unknown as Collection).boundingBox({ includeLabels: false })
      if (!Number.isFinite(box.w) || box.w === 0) return
      const { top, right, bottom, left } = insets()
      const wide = Math.max(80, cy.width() - left - right)
      const high = Math.max(80, cy.height() - top - bottom)
      const zoom = Math.min(1.4, clamp(Math.min(wide / (box.w + 70), high / (box.h + 70))))
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
    centre(id) {
      const node = cy.getElementById(id)
      if (node.length === 0) return
      const zoom = Math.max(cy.zoom(), READABLE)
      const at = node.position()
      const centre = middle()
      go(zoom, { x: centre.x - at.x * zoom, y: centre.y - at.y * zoom })
    },
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
