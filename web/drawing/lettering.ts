import { NODE_TYPES } from '../model/generated/model.ts'
import type { NodeKind } from './drawing.ts'
import { type Box, departmentWords, emsOf, shortened, titleWords, wrapped } from './labels.ts'

/** The label of a node: its lines and their size on the screen. */
export interface Lettering {
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  readonly width: number
  readonly height: number
}

interface Look {
  readonly size: number
  readonly bold: boolean
  readonly ems: number
  readonly lines: number
}

/** Label style of a kind without its own row in `LOOKS`. */
const lookOf = (kind: NodeKind): Look => LOOKS[kind] ?? { size: 10.5, bold: false, ems: NODE_TYPES[kind].small ? 9 : 7, lines: 2 }

const LOOKS: Readonly<Partial<Record<NodeKind, Look>>> = {
  POLICY: { size: 14, bold: true, ems: 13, lines: 3 },
  CITED_DOCUMENT: { size: 11, bold: true, ems: 8, lines: 3 },
  SECTION: { size: 11, bold: false, ems: 8, lines: 2 },
  UPSTREAM_TASK: { size: 10.5, bold: false, ems: 9, lines: 3 },
  DEPARTMENT: { size: 11, bold: false, ems: 7, lines: 3 },
  JURISDICTION: { size: 11.5, bold: true, ems: 8, lines: 2 },
}

export const LINE_HEIGHT = 1.25

/**
 * Labels grow more slowly than the drawing: readable at low zoom, not too large at high zoom. Titles of policies are large and many are in
 * sight at low zoom, so they may shrink further than others.
 */
export const letterScale = (zoom: number, kind?: NodeKind): number => Math.min(1.7, Math.max(kind === 'POLICY' ? 0.8 : 0.92, zoom ** 0.35))

interface LetteringBounds {
  /** Shows the full text, as for a selected node. */
  readonly whole?: boolean
  /** Maximum width and height of the label on the screen. */
  readonly room?: { readonly wide: number; readonly high: number } | undefined
}

/** Labels narrower than this many ems are not readable. */
const NARROWEST_EMS = 5
const MOST_LINES_IN_ROOM = 4

const linesIn = (high: number, size: number) => Math.max(1, Math.min(MOST_LINES_IN_ROOM, Math.floor(high / (size * LINE_HEIGHT))))

/** The label of a node at a zoom. */
export function letteringOf(kind: NodeKind, label: string, zoom: number, { whole = false, room }: LetteringBounds = {}): Lettering {
  const look = lookOf(kind)
  const size = look.size * letterScale(zoom, kind)
  const words = whole ? label : wordsOf(kind, label)
  const ems = room === undefined ? look.ems : Math.max(NARROWEST_EMS, Math.min(look.ems, room.wide / size))
  const fewer = zoom < (kind === 'POLICY' ? 0.5 : 0.75) ? 2 : look.lines
  const lines = wrapped(words, whole ? look.ems + 5 : ems, whole ? 6 : room ? linesIn(room.high, size) : fewer)
  const width = Math.max(...lines.map(emsOf)) * size
  return { lines, size, bold: look.bold, width, height: lines.length * size * LINE_HEIGHT }
}

function wordsOf(kind: NodeKind, label: string): string {
  if (kind === 'POLICY' || kind === 'CITED_DOCUMENT') return titleWords(label)
  return kind === 'DEPARTMENT' ? departmentWords(label) : label
}

/** Box of the label: below the node, centred. */
export function boxOf(lettering: Lettering, at: { readonly x: number; readonly y: number }, radius: number): Box {
  const top = at.y + radius + 3
  return { left: at.x - lettering.width / 2 - 1, right: at.x + lettering.width / 2 + 1, top, bottom: top + lettering.height + 2 }
}

/** Number of a measure as shown in its square: （十二）… → 十二, 3.2 … → 3.2 */
export function numberIn(label: string): string {
  const { sign } =
    /^[（(]?\s*(?:第)?(?<sign>[0-9]+(?:\.[0-9]+)*|[一二三四五六七八九十百]+)\s*(?:条)?[）)、.．\s]/u.exec(label)?.groups ?? {}
  return shortened(sign ?? '', 3)
}
