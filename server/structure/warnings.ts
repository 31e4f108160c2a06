import type { ReadTable } from '../tables/taskTable.ts'
import type { Measure, Outline } from './outline.ts'
import type { PartOutline } from './outlineOf.ts'
import type { Paragraph } from './paragraphs.ts'

/** A longer measure is probably several measures. */
const LONGEST_MEASURE = 2000

/** What a person should check. */
export function warningsOf(
  outlined: readonly PartOutline[],
  measures: readonly Measure[],
  paragraphs: readonly Paragraph[],
): Outline['warnings'] {
  const jumps = outlined.flatMap((part) =>
    part.jumps.map(({ message, paragraph }) => ({ kind: 'jump' as const, message, span: { start: paragraph.start, end: paragraph.end } })),
  )
  const long = measures
    .filter(({ text }) => text.length > LONGEST_MEASURE)
    .map(({ label, text, span }) => ({ kind: 'long' as const, message: `${label} has ${text.length} characters`, span }))
  const tables = paragraphs.flatMap(({ table, start, end }) => {
    const message = table === null ? null : alarmOf(table)
    return message === null ? [] : [{ kind: 'table' as const, message, span: { start, end } }]
  })
  return [...jumps, ...long, ...tables].sort((a, b) => a.span.start - b.span.start)
}

/** Tables, or columns of them, that are missing from the measures. Tables of persons and forms never contain tasks. */
function alarmOf(table: ReadTable): string | null {
  const { kind, header } = table
  if (kind === 'tasks') return table.unread.length === 0 ? null : `columns of a task table were not understood: ${table.unread.join(', ')}`
  if (kind === 'unknown') return `a table was not understood: ${header}`
  return kind === 'indicators' ? `a table of indicators gives no measures: ${header}` : null
}
