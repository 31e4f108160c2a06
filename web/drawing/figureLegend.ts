import { KIND_COLOURS, NODE_KINDS, ROLE_COLOURS } from '../styles/palette.ts'
import { RELATION_KINDS, ROLES } from './drawing.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import type { FigureWords } from './figure.ts'
import { dashAttribute } from './figureLines.ts'
import { emsOf } from './labels.ts'
import { pathOf, SHAPES } from './shapes.ts'
import { type Dash, INK, LINE_LOOKS, ROLE_DASHES } from './style.ts'

/** The foot of a figure: SVG relative to its own upper left corner, and its height. */
export interface FigureLegend {
  readonly svg: string
  readonly height: number
}

interface Cell {
  /** SVG of the sign, drawn around the point (11, −4). */
  readonly sign: string
  readonly text: string
}

const SIZE = 12
const ROW = 21
const NOTE_SIZE = 10
const SMALL_ROW = 15

/** Draws the legend: the meaning of the signs used, the summary, and the address of the view. */
export function legendOf(nodes: readonly NodeElement[], edges: readonly EdgeElement[], words: FigureWords, width: number): FigureLegend {
  const rows = [kindCells(nodes, words), lineCells(edges, words)].flatMap((cells) => rowsOf(cells, width))
  const notes = [words.note, ...broken(words.link, width / NOTE_SIZE - 2)]
  let y = 17
  const head = `<text x="0" y="${y}" font-size="13" font-weight="600" fill="${INK}">${safe(words.title)}<tspan dx="12" font-size="${SIZE}" font-weight="400" fill="#5f6976">${safe(words.summary)}</tspan></text>`
  const cells = rows.map((row) => {
    y += ROW
    return `<g transform="translate(0 ${y})">${row}</g>`
  })
  y += 4
  const foot = notes.map((note, at) => {
    y += SMALL_ROW
    const text = `<text x="0" y="${y}" font-size="${NOTE_SIZE}" fill="#5f6976">${safe(note)}</text>`
    return at === 0 ? text : `<a href="${safe(words.link)}">${text}</a>`
  })
  return { svg: [`<path d="M0 0h${width.toFixed(0)}" stroke="#c6c2b6"/>`, head, ...cells, ...foot].join('\n'), height: y + 16 }
}

function kindCells(nodes: readonly NodeElement[], words: FigureWords): Cell[] {
  const cells = NODE_KINDS.filter((kind) => nodes.some((node) => node.data.kind === kind)).map((kind): Cell => {
    const { solid } = KIND_COLOURS[kind]
    const fill = kind === 'CITED_DOCUMENT' ? '#fff' : solid
    const count = nodes.reduce((sum, { data }) => (data.kind === kind ? sum + (data.folded ?? 1) : sum), 0)
    return {
      sign: `<path d="${pathOf(SHAPES[kind], 11, -4, 6)}" fill="${fill}" stroke="${solid}" stroke-width="1.4"/>`,
      text: `${words.name(kind)} ${count}`,
    }
  })
  const unsure = `<circle cx="11" cy="-4" r="5.5" fill="#fff" stroke="${INK}" stroke-width="1.4" stroke-dasharray="3 2"/>`
  return nodes.some((node) => node.data.unsure) ? [...cells, { sign: unsure, text: words.unsure }] : cells
}

/** Lines to departments are listed by role if they have one. */
function lineCells(edges: readonly EdgeElement[], words: FigureWords): Cell[] {
  const roles = ROLES.filter((role) => edges.some((edge) => edge.data.role === role))
  const kinds = RELATION_KINDS.filter((kind) => edges.some((edge) => edge.data.kind === kind && edge.data.role === ''))
  return [
    ...roles.map((role) => ({
      sign: stroke(ROLE_COLOURS[role], ROLE_DASHES[role]),
      text: words.name(role),
    })),
    ...kinds.map((kind) => {
      const { light: colour, dash, arrow } = LINE_LOOKS[kind]
      return { sign: stroke(colour, dash) + (arrow ? `<path d="M18 -7.5L25 -4L18 -0.5Z" fill="${colour}"/>` : ''), text: words.name(kind) }
    }),
  ]
}

const stroke = (colour: string, dash: Dash) => `<path d="M0 -4H22" stroke="${colour}" stroke-width="2"${dashAttribute(dash)}/>`

function rowsOf(cells: readonly Cell[], width: number): string[] {
  const rows: string[][] = []
  let at = Number.POSITIVE_INFINITY
  for (const { sign, text } of cells) {
    const wide = 50 + emsOf(text) * SIZE
    if (at + wide > width) {
      rows.push([])
      at = 0
    }
    rows
      .at(-1)
      ?.push(
        `<g transform="translate(${at.toFixed(0)} 0)">${sign}<text x="30" y="0" font-size="${SIZE}" fill="${INK}">${safe(text)}</text></g>`,
      )
    at += wide
  }
  return rows.map((row) => row.join(''))
}

/** Breaks a long address into lines, so that it is complete in print. */
function broken(text: string, ems: number): string[] {
  const lines = ['']
  for (const sign of text) {
    const last = lines.at(-1) ?? ''
    if (emsOf(last) + emsOf(sign) > ems) lines.push(sign)
    else lines[lines.length - 1] = last + sign
  }
  return lines
}

/** Escapes text for SVG. */
export const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
