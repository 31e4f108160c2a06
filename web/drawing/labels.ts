/** Width of a text in ems of its font: Chinese characters are one em wide, Latin ones a little over half. */
export function emsOf(text: string): number {
  let ems = 0
  for (const sign of text) ems += FULL_WIDTH.test(sign) ? 1 : 0.56
  return ems
}

const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/

/** Characters that must not start a line, and characters that must not end one. */
const NO_START = '+，。、；：！？）》〉」』】〕％%”’,.;:!?)]>…·'
const NO_END = '（《〈「『【〔“‘([<'

/**
 * Breaks a text into at most `most` lines of similar width; the rest is cut off with …. Numbers and Latin words stay whole; no line starts
 * with 、 or ends with 《.
 */
export function wrapped(text: string, ems: number, most: number): string[] {
  const pieces = piecesOf(text)
  const total = emsOf(text)
  const rows = Math.max(1, Math.min(most, Math.ceil(total / ems)))
  const even = total / rows <= ems ? Math.max(total / rows + 0.6, ems * 0.5) : ems
  for (const width of [even, (even + ems) / 2, ems]) {
    const lines = filled(pieces, width)
    if (lines.length <= rows) return lines
  }
  const lines = filled(pieces, ems)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(''), ems)]
}

/** The text cut to a width, ending in … if anything was cut. */
export function shortened(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text
  let kept = ''
  for (const sign of text) {
    if (emsOf(kept + sign) > ems - 1) break
    kept += sign
  }
  return `${kept}…`
}

/** The words of a title that tell documents apart: 天津市滨海新区人民政府关于印发《…方案》的通知 → …方案 */
export function titleWords(title: string): string {
  const inner = /^.{0,40}?(?:关于)?(?:印发|转发|发布|下达|公布)(?<inner>.+?)的(?:通知|公告|函|意见)$/u.exec(title.trim())?.groups?.inner
  const bare = (inner ?? title).trim()
  const quoted = /^[《<〈](?<name>[^《》]+)[》>〉]$/u.exec(bare)?.groups?.name
  return quoted ?? bare
}

/**
 * Shortens the name of a department: drops the higher place before its own, and uses the common short forms of zones. 天津市滨海新区财政局 →
 * 滨海新区财政局, 天津经济技术开发区建设和交通局 → 天津经开区建设和交通局
 */
export const departmentWords = (name: string): string =>
  name
    .replace(/^[^省市区县]{2,8}(?:省|市|自治区)(?=[^省市区县]{1,6}(?:新区|自治县|区|县)[^域划])/u, '')
    .replace(/经济技术开发区(?=.{2})/u, '经开区')
    .replace(/高新技术产业(?:开发)?区(?=.{2})/u, '高新区')

function filled(pieces: readonly string[], ems: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && emsOf(line + piece) > ems) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line)
  return lines.map((text) => text.trim())
}

/** The smallest pieces of a text between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const word of text.match(/[A-Za-z0-9.%+/-]+|\s+|./gu) ?? []) {
    const last = pieces.at(-1)
    const sticks = last !== undefined && (NO_START.includes(word) || NO_END.includes(last.at(-1) ?? ' '))
    if (sticks) pieces[pieces.length - 1] = last + word
    else pieces.push(word)
  }
  return pieces
}

/** A label that needs space on the screen. */
export interface Wanted {
  readonly id: string
  /** Labels of higher rank are placed first. Equal ranks are ordered by id, so that the result is always the same. */
  readonly rank: number
  readonly box: Box
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box with this centre and half its width and height. */
export const boxAround = (x: number, y: number, half: number, high: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - high,
  bottom: y + high,
})

/** An occupied area. An area with an id is a sign, one without is a label. */
type Taken = Box & { readonly id?: string; readonly rank?: number }

const CELL = 64

/** Rank from which a label belongs to a policy. Such labels may cover signs of lower rank, but never the sign of another policy. */
const FIRST = 9000

/** Selects the labels that can be shown without covering each other or an obstacle other than their own. */
export function roomFor(labels: readonly Wanted[], obstacles: readonly Wanted[] = []): Set<string> {
  const taken = new Map<string, Taken[]>()
  const kept = new Set<string>()
  for (const { id, rank, box } of obstacles) {
    for (const cell of cellsOf(box)) taken.set(cell, [...(taken.get(cell) ?? []), { ...box, id, rank }])
  }
  for (const label of [...labels].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const cells = cellsOf(label.box)
    const bars = ({ id, rank = 0, ...box }: Taken) =>
      (id === undefined || (id !== label.id && (label.rank < FIRST || rank >= FIRST))) && overlap(box, label.box)
    if (cells.some((cell) => taken.get(cell)?.some(bars))) continue
    kept.add(label.id)
    for (const cell of cells) {
      const boxes = taken.get(cell)
      if (boxes) boxes.push(label.box)
      else taken.set(cell, [label.box])
    }
  }
  return kept
}

function cellsOf(box: Box): string[] {
  const cells: string[] = []
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) cells.push(`${x},${y}`)
  }
  return cells
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
