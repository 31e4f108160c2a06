import type { Core } from 'cytoscape'

/** Canvases that Cytoscape uses only for a moment: for the selection box and for dragged nodes. */
const SHEETS = [
  { of: '[data-id="layer0-selectbox"]', begins: 'boxstart', ends: 'boxend' },
  { of: '[data-id="layer1-drag"]', begins: 'grab', ends: 'free' },
] as const

/** Hides the empty canvases. Without a graphics card, each costs as much per frame as the canvas with the drawing. */
export function hideIdleSheets(cy: Core): void {
  for (const { of, begins, ends } of SHEETS) {
    const sheet = cy.container()?.querySelector<HTMLElement>(of)
    if (!sheet) continue
    sheet.style.visibility = 'hidden'
    cy.on(begins, () => {
      sheet.style.visibility = ''
    })
    cy.on(ends, () => {
      sheet.style.visibility = 'hidden'
    })
  }
}
