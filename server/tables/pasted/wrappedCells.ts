import { max } from 'd3-array'
import { endsNameAbove } from '../../lexicon/names.ts'
import type { Span } from '../../text/span.ts'
import { widthOf } from '../../text/width.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { isWhole, type LinePart, partsOf } from './brokenCells.ts'
import { mayBe } from './cellWords.ts'
import { type CellSpan, kindsOf, linesOf, wordsIn } from './rows.ts'

/** Fewer full lines may be equal by chance. */
const FEWEST_FULL = 3
/** Share of the lines of a wrapped column that are full. */
const MOSTLY_FULL = 0.8

type Lines = readonly LinePart[]

/**
 * Rows with the lines of a cell put together that broke at the width of its column, `市经济和信` over `息化局`, or in the middle of a name. Other lines
 * are paragraphs: `生猪出栏52万头` over `新建猪场8个`, `市教育局` over `市财政局`.
 */
export function withWrappedCells(text: string, rows: readonly (readonly Span[])[]): readonly (readonly CellSpan[])[] {
  const kinds = rows.map((row) => kindsOf(text, row)).find((own) => own.filter((kind) => kind !== null).length >= 2) ?? []
  const lines = rows.map((row) => (row.length > 1 ? row.map((cell) => linesIn(text, cell)) : []))
  const widths = kinds.map((_, column) => lines.flatMap((row) => (row[column] ?? []).slice(0, -1)).map(({ words }) => widthOf(words)))
  const isWrapped = kinds.some((kind, column) => isTask(kind) && areFull(widths[column] ?? []))
  const isFull = (column: number) => (line: LinePart) => widthOf(line.words) >= (max(widths[column] ?? []) ?? 0) - 1
  return rows.map((row, index) =>
    row.map((cell, column) => {
      const [kind, own] = [kinds[column] ?? undefined, lines[index]?.[column] ?? []]
      const isBroken = isRole(kind) && own.some(({ words }) => !mayBe(kind, words))
      if (own.length < 2 || !(isWrapped || isBroken)) return cell
      // names of a paragraph each are of many widths, and the longest is no full line
      const isFilled = isWrapped && (!isRole(kind) || areFull(widths[column] ?? []))
      const goesOn = (line: LinePart, next: LinePart) =>
        (isFilled && isFull(column)(line)) ||
        (isRole(kind) &&
          (!(isWhole(line) && mayBe(kind, next.words)) ||
            breaksName(line, next) ||
            (isWrapped && isFull(column)(line) && !endsWhole(line))))
      return { ...cell, lines: paragraphsOf(own, goesOn) }
    }),
  )
}

const lastOf = ({ words }: LinePart): string => words.split(/[、，,；;]/u).at(-1) ?? ''
const firstOf = ({ words }: LinePart): string => words.split(/[、，,；;]/u)[0] ?? ''
/** `市城管局、市交通运输局、国网赣` over `州供电公司` has a last name that is none. */
const endsWhole = (line: LinePart): boolean => mayBe('responsible', lastOf(line))
const breaksName = (line: LinePart, next: LinePart): boolean => endsNameAbove(lastOf(line), firstOf(next))

/** The lines of a cell. */
const linesIn = (text: string, cell: Span): Lines =>
  linesOf(wordsIn(text, cell))
    .filter(({ words }) => words.trim() !== '')
    .flatMap(({ words, start }) => {
      const from = cell.start + start + words.length - words.trimStart().length
      const line = { start: from, end: from + words.trim().length, words: words.trim() }
      return partsOf(line, [line])
    })

/** Whether nearly all lines but the last of each cell are as wide as the widest. */
function areFull(widths: readonly number[]): boolean {
  const widest = max(widths) ?? 0
  const full = widths.filter((width) => width >= widest - 1)
  return full.length >= FEWEST_FULL && full.length >= widths.length * MOSTLY_FULL
}

function paragraphsOf(lines: Lines, goesOn: (line: LinePart, next: LinePart) => boolean): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = []
  for (const [index, { start, end }] of lines.entries()) {
    const above = lines[index - 1]
    if (above !== undefined && goesOn(above, lines[index] as LinePart)) paragraphs.at(-1)?.push({ start, end })
    else paragraphs.push([{ start, end }])
  }
  return paragraphs
}
