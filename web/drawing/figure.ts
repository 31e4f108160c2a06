import { KIND_COLOURS } from '../styles/palette.ts'
import type { Arranged } from './arranged.ts'
import type { GridNames } from './controllers/grid.ts'
import type { EdgeElement, Element, NodeElement } from './elements.ts'
import { groundOfFigure, type Sides, withGround } from './figureGround.ts'
import { legendOf, safe } from './figureLegend.ts'
import { linesOfFigure } from './figureLines.ts'
import { type Box, boxAround, roomFor } from './labels.ts'
import { boxOf, type Lettering, LINE_HEIGHT, letteringOf, numberIn } from './lettering.ts'
import { pathOf, SHAPES } from './shapes.ts'
import { INK, PAPER } from './style.ts'
import { wordsUnder } from './wordsUnder.ts'

/** Texts of a figure, in the language of the page. */
export interface FigureWords {
  readonly title: string
  /** Summary line: what is shown, what is left out, and the date of the data. */
  readonly summary: string
  readonly note: string
  /** Explanation of a dashed outline. */
  readonly unsure: string
  /** Returns the name of a kind, relation or role. */
  readonly name: (key: string) => string
  /** Names of bands, years and rings. */
  readonly ground: GridNames
  /** Address that opens the same view. */
  readonly link: string
}

export interface Figure {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Margin beside a node for half the width of its label. */
const MARGIN = 100
/** Margin below the lowest node for its label. */
const LETTERS = 50
const NARROWEST = 760

/** Renders the drawing as a stand-alone SVG figure: bands or rings, a heading, a legend of the signs used, and the address of the view. */
export function figureOf(elements: readonly Element[], words: FigureWords, arranged: Arranged | null = null): Figure {
  const nodes = elements.filter((element): element is NodeElement => element.group === 'nodes')
  const edges = elements.filter((element): element is EdgeElement => element.group === 'edges')
  const inner = sidesOf(nodes)
  const scale = scaleOf(inner)
  const sides = widened(withGround(inner, arranged, words.ground, scale))
  const { left, top } = sides
  const [width, height] = [sides.right - left, sides.bottom - top]
  const legend = legendOf(nodes, edges, words, width / scale - 48)
  const whole = height + legend.height * scale
  const written = labelsOf(nodes, words.ground.band)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${whole.toFixed(0)}" viewBox="${left.toFixed(1)} ${top.toFixed(1)} ${width.toFixed(1)} ${whole.toFixed(1)}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">`,
    `<title>${safe(words.title)}</title>`,
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${whole.toFixed(1)}" fill="${PAPER}"/>`,
    ...groundOfFigure(arranged, words.ground, { sides, scale, taken: [...nodes.map(boxOfMark), ...written.map(({ box }) => box)] }),
    ...linesOfFigure(edges, new Map(nodes.map((node) => [node.data.id, node]))),
    ...nodes.map(mark),
    ...written.map(labelOf),
    `<g transform="translate(${(left + 24 * scale).toFixed(1)} ${(top + height).toFixed(1)})${scale > 1 ? ` scale(${scale.toFixed(2)})` : ''}">${legend.svg}</g>`,
    '</svg>',
  ]
  return { svg: parts.join('\n'), width, height: whole }
}

/** Bounding box of the nodes and the labels below them. */
function sidesOf(nodes: readonly NodeElement[]): Sides {
  const places = nodes.length > 0 ? nodes.map((node) => node.position) : [{ x: 0, y: 0 }]
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  return {
    left: Math.min(...xs) - MARGIN,
    right: Math.max(...xs) + MARGIN,
    top: Math.min(...ys) - MARGIN,
    bottom: Math.max(...ys) + MARGIN + LETTERS,
  }
}

/** Scale of legend and names: they grow with the figure, so that they are readable when it is printed at page width. */
const scaleOf = ({ left, right }: Sides): number => Math.min(3, Math.max(1, (right - left) / 1400))

/** Widens the figure until the legend fits. */
function widened({ left, right, ...others }: Sides): Sides {
  const more = Math.max(0, NARROWEST - (right - left)) / 2
  return { ...others, left: left - more, right: right + more }
}

function mark({ data, position: { x, y } }: NodeElement): string {
  const { solid } = KIND_COLOURS[data.kind]
  const radius = data.size / 2
  const fill = data.held ? solid : '#ffffff'
  const edge = data.unsure
    ? ` stroke="${INK}" stroke-width="2" stroke-dasharray="4 3" fill-opacity=".45"`
    : ` stroke="${data.held ? PAPER : solid}" stroke-width="2"`
  const within = wordsWithin(data)
  const size = data.kind === 'POLICY' || data.folded !== undefined ? 18 : 8
  const number =
    within === ''
      ? ''
      : `<text x="${x.toFixed(1)}" y="${(y + size * 0.36).toFixed(1)}" font-size="${size}" font-weight="600" fill="${data.held ? '#fff' : INK}" text-anchor="middle">${safe(within)}</text>`
  // A second sheet shows behind a stack.
  const behind =
    data.folded === undefined ? '' : `<path d="${pathOf(SHAPES[data.kind], x + 4, y - 4, radius)}" fill="${fill}"${edge} opacity=".45"/>`
  return `${behind}<path d="${pathOf(SHAPES[data.kind], x, y, radius)}" fill="${fill}"${edge}/>${number}`
}

/** Text inside a node: the documents in a stack, the undrawn neighbours of a policy, or the number of a measure. */
function wordsWithin({ folded, kind, more, label, among }: NodeElement['data']): string {
  if (folded !== undefined) return String(folded)
  if (kind === 'POLICY' && more > 0 && among === undefined) return String(more)
  return kind === 'MEASURE' ? numberIn(label) : ''
}

interface Label {
  readonly node: NodeElement
  readonly lettering: Lettering
  readonly box: Box
}

/** The labels that fit without covering each other. */
function labelsOf(nodes: readonly NodeElement[], bandName: GridNames['band']): readonly Label[] {
  const wanted = nodes.map((node) => {
    const { data, position } = node
    const stray = data.among === 'stray'
    const lettering = letteringOf(data.kind, wordsUnder(data, { far: stray, bandName }), 1, { room: data.room })
    return { id: data.id, rank: stray ? 0 : data.rank, node, lettering, box: boxOf(lettering, position, data.size / 2) }
  })
  const kept = roomFor(wanted)
  return wanted.filter(({ id }) => kept.has(id))
}

function labelOf({ node: { data, position }, lettering }: Label): string {
  const colour = data.kind === 'POLICY' || data.kind === 'CITED_DOCUMENT' ? KIND_COLOURS[data.kind].solid : INK
  const rows = lettering.lines.map((line, row) => {
    const y = position.y + data.size / 2 + 3 + lettering.size * (0.95 + row * LINE_HEIGHT)
    return `<tspan x="${position.x.toFixed(1)}" y="${y.toFixed(1)}">${safe(line)}</tspan>`
  })
  return `<text font-size="${lettering.size}" font-weight="${lettering.bold ? 600 : 400}" text-anchor="middle" fill="${colour}" stroke="${PAPER}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${rows.join('')}</text>`
}

const boxOfMark = ({ data, position: { x, y } }: NodeElement): Box => boxAround(x, y, data.size / 2, data.size / 2)
