import type { Core, NodeSingular } from 'cytoscape'
import { KIND_COLOURS } from '../../styles/palette.ts'
import type { NodeElement } from '../elements.ts'
import { type Box, emsOf, roomFor, type Wanted } from '../labels.ts'
import { boxOf, type Lettering, LINE_HEIGHT, letteringOf, numberIn } from '../lettering.ts'
import { INK, PAPER } from '../style.ts'

/** Writes labels, counts and the names of lines over the drawing. */
export interface Letters {
  /** To be called when elements or the light on them changed. */
  refresh(): void
  detach(): void
}

export interface LettersOptions {
  /** Name of a line as it is shown: relation, role, how many. */
  readonly lineName: (data: { readonly kind: string; readonly role: string; readonly count: number }) => string
}

interface Written {
  readonly node: NodeSingular
  readonly data: NodeElement['data']
  readonly lettering: Lettering
}

const LINES_NAMED_FROM = 1.5
const LANDMARKS: ReadonlySet<string> = new Set(['POLICY', 'CITED_DOCUMENT', 'JURISDICTION'])
const MOST_LIT_NAMES = 80
/** Lines whose ends say what they mean: a policy and its numbered measures. */
const PLAIN_TO_SEE: ReadonlySet<string> = new Set(['HAS_MEASURE', 'HAS_SECTION', 'HAS_TARGET'])
/** So many lit nodes still have room for the words of measures among them. */
const FEW = 16

/**
 * A layer of letters above a canvas. Labels keep a readable size at every zoom; where there is no room for all, those of higher
 * rank stay. Which ones fit is worked out when the zoom or the elements change, and only drawn again when the view moves.
 */
export function lettersOn(cy: Core, layer: HTMLCanvasElement, { lineName }: LettersOptions): Letters {
  const pen = layer.getContext('2d') as CanvasRenderingContext2D
  const font = getComputedStyle(layer).fontFamily
  let written: Written[] = []
  let names: { readonly x: number; readonly y: number; readonly text: string; readonly colour: string }[] = []
  let zoomDone = 0
  let stale = true

  function arrange(): void {
    const zoom = cy.zoom()
    const lit = cy.elements('.lit').length > 0
    const all = cy.nodes().map((node) => writtenAt(node, zoom))
    const boxes: Wanted[] = all.flatMap(({ node, data, lettering }) => {
      if (lit && node.hasClass('faded') && data.rank < 9000) return []
      const at = node.position()
      return { id: data.id, rank: rank(node, data), box: boxOf(lettering, { x: at.x * zoom, y: at.y * zoom }, (data.size / 2) * zoom) }
    })
    const lines = lit || zoom >= LINES_NAMED_FROM ? namedLines(zoom, lit) : []
    const few = cy.nodes('.lit').length <= FEW
    const wanted = boxes.filter(({ id }) => mayShow(cy.getElementById(id) as unknown as NodeSingular, zoom, few))
    const kept = roomFor([...wanted, ...lines], obstaclesAmong(all, zoom))
    written = all.filter(({ data }) => kept.has(data.id))
    names = lines.filter(({ id }) => kept.has(id))
    zoomDone = zoom
    stale = false
  }

  function namedLines(zoom: number, lit: boolean): (Wanted & { x: number; y: number; text: string; colour: string })[] {
    const edges = [...(lit ? cy.edges('.lit') : cy.edges())].filter((edge) => !PLAIN_TO_SEE.has(edge.data('kind')))
    if (lit && edges.length > MOST_LIT_NAMES && zoom < LINES_NAMED_FROM) return []
    return edges.map((edge) => {
      const at = edge.midpoint()
      const text = lineName(edge.data())
      const [x, y] = [at.x * zoom, at.y * zoom]
      const half = (emsOf(text) * 10.5) / 2 + 2
      return {
        id: edge.id(),
        rank: edge.hasClass('chosen') ? 1e6 : 50,
        box: around(x, y, half, 8),
        x,
        y,
        text,
        colour: edge.style('line-color') as string,
      }
    })
  }

  function draw(): void {
    fitTo(layer, cy.width(), cy.height())
    const zoom = cy.zoom()
    if (stale || Math.abs(zoom / zoomDone - 1) > 0.004) arrange()
    const ratio = window.devicePixelRatio || 1
    const pan = cy.pan()
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, cy.width(), cy.height())
    pen.textAlign = 'center'
    pen.lineJoin = 'round'
    cy.nodes().forEach((node) => {
      inside(node, zoom)
    })
    for (const { x, y, text, colour } of names) {
      pen.globalAlpha = 1
      say(text, x + pan.x, y + pan.y + 4, 10.5, false, colour)
    }
    for (const one of written) below(one, zoom)
    pen.globalAlpha = 1
  }

  /** What stands in or on a node itself: the number of a measure, the measures folded into a policy, how many neighbours are hidden. */
  function inside(node: NodeSingular, zoom: number): void {
    const data = node.data() as NodeElement['data']
    const radius = (data.size / 2) * zoom
    const at = node.renderedPosition()
    if (!inSight(cy, at, 40)) return
    pen.globalAlpha = node.hasClass('faded') ? 0.25 : 1
    if (data.kind === 'POLICY' && data.more > 0 && radius > 7) {
      plain(String(data.more), at.x, at.y + radius * 0.4, Math.min(20, radius * 0.8), '#ffffff')
    } else if (data.kind === 'MEASURE' && radius > 6) {
      const number = numberIn(data.label)
      plain(number, at.x, at.y + radius * 0.36, Math.min(15, (radius * 1.5) / Math.max(1.4, emsOf(number))), '#ffffff')
    }
    const near = zoom > (data.kind === 'MEASURE' || data.kind === 'TARGET' ? 1.9 : 1.05)
    if (data.more > 0 && data.kind !== 'POLICY' && (near || node.hasClass('chosen')))
      badge(`+${data.more}`, at.x + radius * 0.75, at.y - radius * 0.8)
  }

  function badge(text: string, x: number, y: number): void {
    const half = (emsOf(text) * 9) / 2 + 3
    pen.beginPath()
    pen.roundRect(x - half, y - 6.5, half * 2, 13, 6.5)
    pen.fillStyle = PAPER
    pen.strokeStyle = '#8a8f98'
    pen.lineWidth = 1
    pen.fill()
    pen.stroke()
    plain(text, x, y + 3.2, 9, INK)
  }

  function below({ node, data, lettering }: Written, zoom: number): void {
    const at = node.renderedPosition()
    if (!inSight(cy, at, 220)) return
    const faded = node.hasClass('faded')
    pen.globalAlpha = faded ? 0.35 : 1
    const top = at.y + (data.size / 2) * zoom + 3
    const colour = data.kind === 'POLICY' || data.kind === 'CITED_DOCUMENT' ? KIND_COLOURS[data.kind].solid : INK
    lettering.lines.forEach((line, row) => {
      say(line, at.x, top + lettering.size * (0.95 + row * LINE_HEIGHT), lettering.size, lettering.bold, colour)
    })
  }

  function say(text: string, x: number, y: number, size: number, bold: boolean, colour: string): void {
    pen.font = `${bold ? 600 : 400} ${size}px ${font}`
    pen.lineWidth = Math.max(3, size * 0.32)
    pen.strokeStyle = PAPER
    pen.strokeText(text, x, y)
    pen.fillStyle = colour
    pen.fillText(text, x, y)
  }

  function plain(text: string, x: number, y: number, size: number, colour: string): void {
    pen.font = `600 ${size}px ${font}`
    pen.fillStyle = colour
    pen.fillText(text, x, y)
  }

  const redraw = () => {
    stale = true
    draw()
  }
  cy.on('render', draw)
  cy.on('position', 'node', () => {
    stale = true
  })
  return {
    refresh: redraw,
    detach: () => {
      cy.off('render', draw)
    },
  }
}

function writtenAt(node: NodeSingular, zoom: number): Written {
  const data = node.data() as NodeElement['data']
  // A policy has its title in the panel, and its measures stand close around it.
  const whole = node.hasClass('chosen') && data.kind !== 'POLICY'
  return { node, data, lettering: letteringOf(data.kind, data.label, zoom, whole) }
}

/** Shapes that a label must not hide: documents and places, once they are large enough to be seen as such. */
function obstaclesAmong(all: readonly Written[], zoom: number) {
  return all.flatMap(({ node, data }) => {
    const radius = (data.size / 2) * zoom * 0.6
    if (radius < 4.5 || node.hasClass('faded') || !LANDMARKS.has(data.kind)) return []
    const at = node.position()
    return [{ id: data.id, rank: data.rank, box: around(at.x * zoom, at.y * zoom, radius, radius) }]
  })
}

function rank(node: NodeSingular, data: NodeElement['data']): number {
  return data.rank + (node.hasClass('chosen') ? 40_000 : 0) + (node.hasClass('lit') ? 20_000 : 0)
}

/** Measures and targets are many and small: their words are shown from near, or when few of them are lit. */
function mayShow(node: NodeSingular, zoom: number, few: boolean): boolean {
  const { kind, worded } = node.data() as NodeElement['data']
  if (kind !== 'MEASURE' && kind !== 'TARGET') return true
  if (worded && zoom >= 0.6) return true
  return node.hasClass('chosen') || zoom >= (node.hasClass('lit') ? 1.1 : 1.5) || (few && node.hasClass('lit'))
}

function fitTo(layer: HTMLCanvasElement, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1
  if (layer.width === Math.round(width * ratio) && layer.height === Math.round(height * ratio)) return
  layer.width = Math.round(width * ratio)
  layer.height = Math.round(height * ratio)
}

const around = (x: number, y: number, half: number, high: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - high,
  bottom: y + high,
})

const inSight = (cy: Core, at: { readonly x: number; readonly y: number }, margin: number) =>
  at.x > -margin && at.y > -margin && at.x < cy.width() + margin && at.y < cy.height() + margin
