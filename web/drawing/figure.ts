import { KIND_COLOURS } from '../styles/palette.ts'
import type { Arranged } from './arranged.ts'
import type { GridNames } from './controllers/grid.ts'
import type { EdgeElement, Element, NodeElement } from './elements.ts'
import { groundOfFigure, type Sides, withGround } from './figureGround.ts'
import { legendOf, safe } from './figureLegend.ts'
import { linesOfFigure } from './figureLines.ts'
import { roomFor } from './labels.ts'
import { boxOf, LINE_HEIGHT, letteringOf, numberIn } from './lettering.ts'
import { pathOf, SHAPES } from './shapes.ts'
import { INK, PAPER } from './style.ts'

/** The words of a figure, in the language of the page. */
export interface FigureWords {
  readonly title: string
  /** How much is shown, what is left out, and of which day it is. */
  readonly summary: string
  readonly note: string
  /** What a dashed outline means. */
  readonly unsure: string
  /** Name of a kind, relation or role. */
  readonly name: (key: string) => string
  /** Names of bands, years and rings. */
  readonly ground: GridNames
  /** Address that shows the same view. */
  readonly link: string
}

export interface Figure {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Room for half the letters of a node beside it. */
const MARGIN = 100
/** Room for the letters below the lowest node. */
const LETTERS = 50
const NARROWEST = 760

/** The drawing as a figure of its own: with its bands or rings, a heading, a legend of what occurs in it, and the address of the view. */
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
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${whole.toFixed(0)}" viewBox="${left.toFixed(1)} ${top.toFixed(1)} ${width.toFixed(1)} ${whole.toFixed(1)}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">`,
    `<title>${safe(words.title)}</title>`,
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${whole.toFixed(1)}" fill="${PAPER}"/>`,
    ...groundOfFigure(arranged, words.ground, sides, scale),
    ...linesOfFigure(edges, new Map(nodes.map((node) => [node.data.id, node]))),
    ...nodes.map(mark),
    ...labels(nodes),
    `<g transform="translate(${(left + 24 * scale).toFixed(1)} ${(top + height).toFixed(1)})${scale > 1 ? ` scale(${scale.toFixed(2)})` : ''}">${legend.svg}</g>`,
    '</svg>',
  ]
  return { svg: parts.join('\n'), width, height: whole }
}

/** The room that the nodes and the letters below them take. */
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

/** Legend and names grow with a wide figure, so that they can be read where it is as wide as a page. */
const scaleOf = ({ left, right }: Sides): number => Math.min(3, Math.max(1, (right - left) / 1400))

/** At least so wide that the legend has room. */
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
  // A stack shows the edge of a second sheet.
  const behind =
    data.folded === undefined ? '' : `<path d="${pathOf(SHAPES[data.kind], x + 4, y - 4, radius)}" fill="${fill}"${edge} opacity=".45"/>`
  return `${behind}<path d="${pathOf(SHAPES[data.kind], x, y, radius)}" fill="${fill}"${edge}/>${number}`
}

/** How many documents a stack holds, how many neighbours of a policy are not drawn, or the number of a measure. */
function wordsWithin({ folded, kind, more, label }: NodeElement['data']): string {
  if (folded !== undefined) return String(folded)
  if (kind === 'POLICY' && more > 0) return String(more)
  return kind === 'MEASURE' ? numberIn(label) : ''
}

function labels(nodes: readonly NodeElement[]): string[] {
  const wanted = nodes.map((node) => {
    const lettering = letteringOf(node.data.kind, node.data.label, 1, { room: node.data.room })
    return { id: node.data.id, rank: node.data.rank, node, lettering, box: boxOf(lettering, node.position, node.data.size / 2) }
  })
  const kept = roomFor(wanted)
  return wanted
    .filter(({ id }) => kept.has(id))
    .map(({ node: { data, position }, lettering }) => {
      const colour = data.kind === 'POLICY' || data.kind === 'CITED_DOCUMENT' ? KIND_COLOURS[data.kind].solid : INK
      const rows = lettering.lines.map((line, row) => {
        const y = position.y + data.size / 2 + 3 + lettering.size * (0.95 + row * LINE_HEIGHT)
        return `<tspan x="${position.x.toFixed(1)}" y="${y.toFixed(1)}">${safe(line)}</tspan>`
      })
      return `<text font-size="${lettering.size}" font-weight="${lettering.bold ? 600 : 400}" text-anchor="middle" fill="${colour}" stroke="${PAPER}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${rows.join('')}</text>`
    })
}
