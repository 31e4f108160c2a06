import cytoscape, { type Core } from 'cytoscape'
import { $theme } from '../state/theme.ts'
import { hideIdleSheets } from './controllers/idleSheets.ts'
import { stylesheet } from './style.ts'

// Animated nodes pass over each other, and Cytoscape warns each time about lines that it cannot draw at that moment.
cytoscape.warnings(false)

/**
 * Creates the explorer's only Cytoscape instance. It lives as long as its container and receives differences. It does no layout itself:
 * positions come from the layout worker.
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
  hideIdleSheets(cy)
  cy.on(
    'destroy',
    $theme.listen((theme) => void cy.style(stylesheet(theme))),
  )
  return cy
}
