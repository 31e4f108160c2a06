import { KIND_COLOURS, NODE_KINDS, ROLE_COLOURS } from '../styles/palette.ts'
import type { EdgeElement, Element, NodeElement } from './elements.ts'
import { roomFor } from './labels.ts'
import { boxOf, LINE_HEIGHT, letteringOf, numberIn } from './lettering.ts'
import { pathOf, SHAPES } from './shapes.ts'
import { INK, LINE_LOOKS, PAPER } from './style.ts'

/** The words of a figure, in the language of the page. */
export interface FigureWords {
  readonly title: string
  readonly note: string
  /** Name of a kind, relation or role. */
  readonly name: (key: string) => string
  /** Address that shows the same view. */
  readonly link: string
}

export interface Figure {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const MARGIN = 60
const LEGEND = 96
const DASH = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 4"' } as const

/** The drawing as a figure of its own: with a heading, a legend of what occurs in it, and the address of the view. */
export function figureOf(elements: readonly Element[], words: FigureWords): Figure {
  const nodes = elements.filter((element): element is NodeElement => element.group === 'nodes')
  const edges = elements.filter((element): element is EdgeElement => element.group === 'edges')
  const xs = nodes.map((node) => node.position.x)
  const ys = nodes.map((node) => node.position.y)
  const left = Math.min(...xs, 0) - MARGIN
  const top = Math.min(...ys, 0) - MARGIN
  const width = Math.max(760, Math.max(...xs, 0) + MARGIN - left)
  const height = Math.max(...ys, 0) + MARGIN + 50 - top
  const whole = height + LEGEND
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width.toFixed(0)}" height="${whole.toFixed(0)}" viewBox="${left.toFixed(1)} ${top.toFixed(1)} ${width.toFixed(1)} ${whole.toFixed(1)}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">`,
    `<title>${safe(words.title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${whole}" fill="${PAPER}"/>`,
    ...lines(edges, new Map(nodes.map((node) => [node.data.id, node]))),
    ...nodes.map(mark),
    ...labels(nodes),
    legend(nodes, edges, words, left + 24, top + height, width - 48),
    '</svg>',
  ]
  return { svg: parts.join('\n'), width, height: whole }
}

function lines(edges: readonly EdgeElement[], nodes: ReadonlyMap<string, NodeElement>): string[] {
  return edges.flatMap(({ data }) => {
    const from = nodes.get(data.source)
    const to = nodes.get(data.target)
    if (!from || !to) return []
    const look = LINE_LOOKS[data.kind]
    const colour = data.role ? ROLE_COLOURS[data.role] : look.colour
    const dash = data.role === 'SUPPORT' ? DASH.dashed : DASH[look.dash]
    const [a, b] = [from.position, to.position]
    return [
      `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="${colour}" stroke-opacity=".5" stroke-width="${data.width.toFixed(2)}"${dash}/>`,
    ]
  })
}

function mark({ data, position: { x, y } }: NodeElement): string {
  const { solid } = KIND_COLOURS[data.kind]
  const radius = data.size / 2
  const fill = data.held ? solid : '#ffffff'
  const edge = data.unsure
    ? ` stroke="${INK}" stroke-width="2" stroke-dasharray="4 3" fill-opacity=".45"`
    : ` stroke="${data.held ? PAPER : solid}" stroke-width="2"`
  const within = data.kind === 'POLICY' && data.more > 0 ? String(data.more) : data.kind === 'MEASURE' ? numberIn(data.label) : ''
  const size = data.kind === 'POLICY' ? 18 : 8
  const number =
    within === ''
      ? ''
      : `<text x="${x}" y="${(y + size * 0.36).toFixed(1)}" font-size="${size}" font-weight="600" fill="#fff" text-anchor="middle">${safe(within)}</text>`
  return `<path d="${pathOf(SHAPES[data.kind], x, y, radius)}" fill="${fill}"${edge}/>${number}`
}

function labels(nodes: readonly NodeElement[]): string[] {
  const wanted = nodes.map((node) => {
    const lettering = letteringOf(node.data.kind, node.data.label, 1)
    return { id: node.data.id, rank: node.data.rank, node, lettering, box: boxOf(lettering, node.position, node.data.size / 2) }
  })
  const kept = roomFor(wanted)
  return wanted
    .filter(({ id }) => kept.has(id))
    .map(({ node: { data, position }, lettering }) => {
      const colour = data.kind === 'POLICY' || data.kind === 'CITED_DOCUMENT' ? KIND_COLOURS[data.kind].solid : INK
      const rows = lettering.lines.map((line, row) => {
        const y = position.y + data.size / 2 + 3 + lettering.size * (0.95 + row * LINE_HEIGHT)
        return `<tspan x="${position.x}" y="${y.toFixed(1)}">${safe(line)}</tspan>`
      })
      return `<text font-size="${lettering.size}" font-weight="${lettering.bold ? 600 : 400}" text-anchor="middle" fill="${colour}" stroke="${PAPER}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${rows.join('')}</text>`
    })
}

function legend(
  nodes: readonly NodeElement[],
  edges: readonly EdgeElement[],
  words: FigureWords,
  x: number,
  y: number,
  width: number,
): string {
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.data.kind === kind))
  const relations = [...new Set(edges.map((edge) => edge.data.kind))]
  const cells = [
    ...kinds.map((kind) => ({
      sign: (at: number, row: number) =>
        `<path d="${pathOf(SHAPES[kind], at + 7, row - 4, 6)}" fill="${kind === 'CITED_DOCUMENT' ? '#fff' : KIND_COLOURS[kind].solid}" stroke="${KIND_COLOURS[kind].solid}" stroke-width="1.4"/>`,
      text: `${words.name(kind)} ${nodes.filter((node) => node.data.kind === kind).length}`,
    })),
    ...relations.map((kind) => ({
      sign: (at: number, row: number) =>
        `<path d="M${at - 4} ${row - 4}h20" stroke="${LINE_LOOKS[kind].colour}" stroke-width="2"${DASH[LINE_LOOKS[kind].dash]}/>`,
      text: words.name(kind),
    })),
  ]
  let [at, row] = [x, y + 36]
  const drawn = cells.map(({ sign, text }) => {
    const wide = 40 + text.length * 12.5
    if (at + wide > x + width) [at, row] = [x, row + 20]
    const cell = `${sign(at, row)}<text x="${at + 22}" y="${row}" font-size="12" fill="${INK}">${safe(text)}</text>`
    at += wide
    return cell
  })
  return [
    `<path d="M${x} ${y}h${width}" stroke="#c6c2b6"/>`,
    `<text x="${x}" y="${y + 16}" font-size="13" font-weight="600" fill="${INK}">${safe(words.title)}</text>`,
    ...drawn,
    `<text x="${x}" y="${row + 24}" font-size="10" fill="#5f6976">${safe(words.note)} ${safe(words.link)}</text>`,
  ].join('\n')
}

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
