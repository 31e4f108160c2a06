import cytoscape, { type Core } from 'cytoscape'
import { $theme } from '../state/theme.ts'
import { stylesheet } from './style.ts'

/**
 * The one Cytoscape instance of the explorer. It is made once for its container and fed differences from then on;
 * it lays out nothing itself, for places come from the layout worker.
 */
export function createCanvas(container: HTMLElement): Core {
  const cy = cytoscape({
    container,
    style: stylesheet($theme.get()),
    layout: { name: 'preset' },
    minZoom: 0.06,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
    pixelRatio: 'auto',
  })
  cy.on(
    'destroy',
    $theme.listen((theme) => void cy.style(stylesheet(theme))),
  )
  return cy
}
