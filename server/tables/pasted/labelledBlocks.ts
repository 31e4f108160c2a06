import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { folded } from '../../lexicon/folded.ts'
import type { PlacedTable } from '../../text/layout.ts'
import { markOf } from '../../text/marks.ts'
import type { Span } from '../../text/span.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { columnKindOf } from '../headers.ts'
import type { PastedTables } from '../pasted.ts'
import { isCaseNumber, plainGroupOf, rowNumberOf } from '../rowKinds.ts'
import { isEmptyLine, linesOf, type TextLine, tableOf, trimmed } from './rows.ts'

/**
 * `案由：关于…的建议` / `主办单位：市商务局` / `办理要求：…`, or `【工作任务】…` / `【牵头单位】…`: a table with a block of lines for each row, which start with the
 * names of its columns. A number may be above each block (`第0027号`), and the name of a group above some (`【市政协提案】`). Blocks each below a
 * heading of its own are sections of a text, not rows.
 */
export const labelledBlocks: PastedTables = (text) => {
  const fields = linesOf(text)
    .filter((line) => !isEmptyLine(line))
    .map(fieldOf)
  const found: PlacedTable[] = []
  for (let index = 0; index < fields.length; index += 1) {
    if (!OPENS.has(fields[index]?.kind) || fields[index - 1]?.kind) continue
    const blocks = blocksFrom(fields, index)
    if (blocks.length < FEWEST_BLOCKS) continue
    found.push(placed(text, blocks))
    index = fields.indexOf(blocks.at(-1)?.cells.at(-1)?.at(-1) as Field)
  }
  return found
}

/** A line that may start with the name of a column. */
interface Field {
  readonly line: TextLine
  /** 案由 of 案　　由：; empty if the line does not start so. */
  readonly label: string
  readonly kind: ColumnKind | null
  /** The label as printed. */
  readonly name: Span
  /** The rest of the line. */
  readonly value: Span
}

const LABEL = /^\s*(?:【(?<bracketed>[^【】]{2,12})】[：:]?|(?<plain>\p{Script=Han}[\p{Script=Han} \u3000（）()/]{1,12})[：:])/u

function fieldOf(line: TextLine): Field {
  const match = LABEL.exec(line.words)
  const printed = match?.groups?.bracketed ?? match?.groups?.plain ?? ''
  const start = line.start + (match?.[0].indexOf(printed) ?? 0)
  const label = folded(printed).replaceAll(/\s+/gu, '')
  return {
    line,
    label,
    kind: columnKindOf(label),
    name: { start, end: start + printed.length },
    value: { start: line.start + (match?.[0].length ?? 0), end: line.start + line.words.length },
  }
}

/** Kinds of columns that may be the first of a block. */
const OPENS: ReadonlySet<unknown> = new Set<ColumnKind>(['number', 'group', 'task'])

/** The lines of a row: those of each cell, the first of which has its label, and what is above them. */
interface Block {
  readonly group: Field | null
  readonly number: Field | null
  readonly cells: readonly (readonly Field[])[]
}

const FEWEST_BLOCKS = 2
/** Maximum number of lines between two with labels in the last block. */
const LONGEST_CELL = 8

/** The blocks from a line on, as long as they say what is to be done and by whom; empty if each is below a heading of its own. */
function blocksFrom(fields: readonly Field[], from: number): readonly Block[] {
  const blocks: Block[] = []
  for (let start: number | null = from; start !== null; ) {
    const next = nextStart(fields, start)
    const block = blockAt(fields, start, next ?? endOfLast(fields, start, blocks[0]))
    if (!givesTask(block)) break
    blocks.push(block)
    start = next
  }
  const named = blocks.filter(({ group }) => group !== null).length
  return named * 2 <= blocks.length ? blocks.map(withoutTitle) : []
}

/** Above the first block is the title of the table, or a section of the text. */
const withoutTitle = (block: Block, index: number): Block => (index === 0 && block.group?.label === '' ? { ...block, group: null } : block)

/** Maximum number of lines of a block. */
const LONGEST_BLOCK = 40

/** The next line with the label of a block's first line; null if none is near. */
function nextStart(fields: readonly Field[], start: number): number | null {
  const next = fields.slice(start + 1, start + LONGEST_BLOCK).findIndex(({ label }) => label === fields[start]?.label)
  return next === -1 ? null : start + 1 + next
}

/** The last block ends with its last line that has the name of a column, or a label of the first block. */
function endOfLast(fields: readonly Field[], start: number, first: Block | undefined): number {
  const labels = new Set(first?.cells.map(([field]) => field?.label))
  let end = start + 1
  for (let index = end; index < fields.length && index - end < LONGEST_CELL; index += 1) {
    const { kind, label } = fields[index] as Field
    if (kind !== null || (label !== '' && labels.has(label))) end = index + 1
  }
  return end
}

function blockAt(fields: readonly Field[], start: number, next: number): Block {
  const above = headOf(fields, start)
  const number = above.find(isNumber) ?? null
  const group = above.find((field) => field !== number) ?? null
  const end = next - (fields[next]?.label === fields[start]?.label ? headOf(fields, next).length : 0)
  return { group, number, cells: cellsOf(fields.slice(start, end)) }
}

/** The number of a block and the name of a group above it. */
function headOf(fields: readonly Field[], start: number): readonly Field[] {
  const number = fields.slice(Math.max(0, start - 1), start).filter(isNumber)
  const at = start - number.length
  return [...fields.slice(Math.max(0, at - 1), at).filter(isGroup), ...number]
}

const isNumber = ({ line }: Field): boolean => rowNumberOf(line.words) !== null || isCaseNumber(line.words.trim())

/** `二、保障民生`, `保障民生`, `【市政协提案】`, or a unit with a mark: `1.保障民生。` */
function isGroup({ line, label, value }: Field): boolean {
  const words = line.words.trim()
  return markOf(words) !== null || plainGroupOf(words) || (label !== '' && value.start === value.end)
}

/** A line without a label goes on with the cell above. */
function cellsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const cells: Field[][] = []
  for (const field of fields) {
    if (field.label === '' && cells.length > 0) cells.at(-1)?.push(field)
    else cells.push([field])
  }
  return cells
}

/** Whether a block says what is to be done and by whom, with each label once. */
function givesTask({ cells }: Block): boolean {
  const first = cells.flatMap((cell) => cell.slice(0, 1))
  const isOnce = new Set(first.map(({ label }) => label)).size === cells.length
  return isOnce && first.some(({ kind }) => isTask(kind)) && first.some(({ kind }) => isRole(kind))
}

function placed(text: string, blocks: readonly Block[]): PlacedTable {
  const names = new Map<string, Span>()
  for (const [field] of blocks.flatMap(({ cells }) => cells)) if (field && !names.has(field.label)) names.set(field.label, field.name)
  const isNumbered = blocks.some(({ number }) => number !== null)
  const start = [...names.values()][0]?.start ?? 0
  const rows = blocks.flatMap((block) => {
    const [first] = block.cells[0] ?? []
    const empty = { start: first?.line.start ?? 0, end: first?.line.start ?? 0 }
    const number = block.number === null ? empty : trimmed(text, block.number.line)
    const cells = [...names.keys()].map((label) => cellOf(text, block, label) ?? empty)
    const group = block.group === null ? [] : [[groupName(text, block.group)]]
    return [...group, isNumbered ? [number, ...cells] : cells]
  })
  const table = tableOf([[...(isNumbered ? [{ start, end: start }] : []), ...names.values()], ...rows])
  const [first] = blocks
  return { ...table, inBlocks: true, span: { start: (first?.group ?? first?.number)?.line.start ?? table.span.start, end: table.span.end } }
}

function cellOf(text: string, { cells }: Block, label: string): Span | null {
  const cell = cells.find(([first]) => first?.label === label)
  const [first, last] = [cell?.[0], cell?.at(-1)]
  return first && last ? trimmed(text, { start: first.value.start, end: last.value.end }) : null
}

/** 市政协提案 of 【市政协提案】 */
const groupName = (text: string, { label, name, line }: Field): Span => (label === '' ? trimmed(text, line) : name)
