import type { Core } from 'cytoscape'
import { useEffect, useMemo, useRef } from 'react'
import { createCanvas } from '../../drawing/canvas.ts'
import { cameraOf } from '../../drawing/controllers/camera.ts'
import { lettersOn } from '../../drawing/controllers/letters.ts'
import { followPointer } from '../../drawing/controllers/pointer.ts'
import { spotlightOf } from '../../drawing/controllers/spotlight.ts'
import { useWords } from '../../i18n/words.ts'
import { $theme } from '../../state/theme.ts'
import { PALETTES, type Theme } from '../../styles/palette.ts'
import { type Ego, partnerOfElement } from './ego.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly ego: Ego
  readonly chosen: string | null
  readonly onChoose: (partner: string) => void
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 }

/** The network as a static figure with highlighting and selection; the table below has the same data. */
export function EgoDrawing({ ego, chosen, onChoose }: Props) {
  const say = useWords(networkWords)
  const ground = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLCanvasElement>(null)
  const latest = useRef({ onChoose, say })
  latest.current = { onChoose, say }
  const centre = ego.nodes[0]?.data.id
  const figure = useRef<ReturnType<typeof figureOn> | null>(null)
  useEffect(() => {
    figure.current = figureOn(ground.current as HTMLElement, layer.current as HTMLCanvasElement, {
      onChoose: (partner) => latest.current.onChoose(partner),
      lineName: (count) => latest.current.say('measureCount', { count }),
    })
    return () => {
      figure.current?.end()
      figure.current = null
    }
  }, [])
  useEffect(() => figure.current?.show(ego), [ego])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has no highlight yet
  useEffect(() => figure.current?.choose(chosen === centre ? null : chosen), [chosen, centre, ego])
  const label = useMemo(() => say('drawing', { count: ego.edges.length }), [say, ego])
  return (
    <div className="ego" role="img" aria-label={label}>
      <div ref={ground} className="ego-ground" />
      <canvas ref={layer} className="ego-letters" />
    </div>
  )
}

interface Telling {
  readonly onChoose: (partner: string) => void
  readonly lineName: (count: number) => string
}

/** Arrows point from the lead department to the other. */
function pointAtLed(cy: Core, theme: Theme): void {
  cy.style()
    .selector('edge[share = "ownLeads"], edge[share = "otherLeads"]')
    .style({ 'target-arrow-shape': 'triangle', 'target-arrow-color': PALETTES[theme].roles.LEAD, 'arrow-scale': 0.9 })
    .update()
}

/** Creates the canvas, which lives as long as the figure is shown. */
function figureOn(ground: HTMLElement, layer: HTMLCanvasElement, { onChoose, lineName }: Telling) {
  const cy = createCanvas(ground)
  cy.userPanningEnabled(false)
  cy.userZoomingEnabled(false)
  cy.autoungrabify(true)
  cy.boxSelectionEnabled(false)
  const stopTheme = $theme.subscribe((theme) => pointAtLed(cy, theme))
  const camera = cameraOf(cy, () => NO_INSETS, { still: () => true })
  const letters = lettersOn(cy, layer, { lineName: ({ count }) => lineName(count), bandName: (band) => band })
  const spotlight = spotlightOf(cy)
  const forget = followPointer(cy, {
    onTap: (id) => id !== null && onChoose(partnerOfElement(id)),
    onPick: () => undefined,
    onDoubleTap: () => undefined,
    onMenu: () => undefined,
    onHover: (id) => {
      spotlight.hover(id)
      letters.refresh()
    },
    onMoved: () => undefined,
  })
  const fitted = new ResizeObserver(() => {
    cy.resize()
    camera.fit(true)
  })
  fitted.observe(ground)
  return {
    show({ nodes, edges }: Ego) {
      cy.batch(() => {
        cy.elements().remove()
        cy.add([...nodes, ...edges].map((element) => structuredClone(element)))
      })
      camera.fit(true)
      letters.refresh()
    },
    choose(id: string | null) {
      spotlight.choose(id === null ? [] : [id])
      letters.refresh()
    },
    end() {
      fitted.disconnect()
      stopTheme()
      forget()
      letters.detach()
      cy.destroy()
    },
  }
}
