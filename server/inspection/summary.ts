import { ALARM_KINDS, type AlarmKind } from '../alarms/alarm.ts'
import { alarmsOf } from '../alarms/alarms.ts'
import type { Reading } from '../extraction/findings.ts'
import type { Resolution } from '../resolution/types.ts'

/** A row of the summary: what is needed to find badly read documents. */
export interface SummaryRow {
  readonly name: string
  readonly measures: number
  /** Share of measures that name a department. */
  readonly assigned: number
  readonly departments: number
  readonly unresolved: readonly string[]
  readonly citations: number
  readonly targets: number
  /** Kinds of the alarms, in text order. */
  readonly alarms: readonly AlarmKind[]
  /** Irregularities: jumps in the numbering, overlong measures, names of over 20 characters. */
  readonly odd: readonly string[]
}

/** A longer name is probably a sentence. */
const LONGEST_NAME = 20

/** The row of one document. */
export function summaryRow(name: string, reading: Reading, resolution: Resolution): SummaryRow {
  const { measures, warnings } = reading.outline
  const assigned = new Set(reading.departments.flatMap(({ measure }) => measure ?? []))
  const unresolved = resolution.departments.filter(({ department }) => department.status !== 'RESOLVED' && department.kind !== 'open-ended')
  return {
    name,
    measures: measures.length,
    assigned: measures.length === 0 ? 0 : measures.filter(({ id }) => assigned.has(id)).length / measures.length,
    departments: reading.departments.length,
    unresolved: [...new Set(unresolved.map(({ department }) => department.name))],
    citations: reading.citations.length,
    targets: reading.targets.length,
    alarms: alarmsOf(reading).map(({ kind }) => kind),
    odd: [
      ...(measures.length === 0 ? ['no measure'] : []),
      ...warnings.map(({ message }) => message),
      ...new Set(reading.departments.filter(({ name: said }) => said.length > LONGEST_NAME).map(({ name: said }) => `long name ${said}`)),
    ],
  }
}

/** The table of all documents, most alarms first, followed by the reading speed. */
export function summaryTable(rows: readonly SummaryRow[], bytes: number, seconds: number): string {
  const width = Math.max(8, ...rows.map(({ name }) => widthInTerminal(name)))
  const head = `${padded('document', width)} measures assigned  depts unresolved  cites targets alarms  odd`
  const lines = [...rows]
    .sort((a, b) => b.alarms.length - a.alarms.length)
    .map((row) => {
      const share = `${Math.round(row.assigned * 100)} %`
      const odd = row.odd.length === 0 ? '' : `${row.odd.length}: ${row.odd.slice(0, 3).join('; ')}`
      return `${padded(row.name, width)} ${cell(row.measures, 8)} ${cell(share, 8)} ${cell(row.departments, 6)} ${cell(row.unresolved.length, 10)} ${cell(row.citations, 6)} ${cell(row.targets, 7)} ${cell(row.alarms.length, 6)}  ${[...countsOf(row.alarms), odd].filter((part) => part !== '').join('; ')}`.trimEnd()
    })
  return [head, ...lines, '', totals(rows, bytes, seconds), ''].join('\n')
}

/** `NAMES_UNREAD ×2` */
function countsOf(alarms: readonly AlarmKind[]): string[] {
  return ALARM_KINDS.flatMap((kind) => {
    const count = alarms.filter((one) => one === kind).length
    return count === 0 ? [] : [count === 1 ? kind : `${kind} ×${count}`]
  })
}

function totals(rows: readonly SummaryRow[], bytes: number, seconds: number): string {
  const sum = (of: (row: SummaryRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const odd = rows.filter((row) => row.odd.length > 0).length
  const speed = `${(rows.length / seconds).toFixed(1)} documents/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s`
  return `${rows.length} documents, ${sum((row) => row.measures)} measures, ${sum((row) => row.departments)} departments, ${sum((row) => row.unresolved.length)} unresolved names, ${sum((row) => row.alarms.length)} alarms, ${odd} documents with something odd; ${speed}`
}

const cell = (value: number | string, width: number): string => String(value).padStart(width)

function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - widthInTerminal(words)))
}

/** Han characters take two columns in a terminal. */
function widthInTerminal(words: string): number {
  return [...words].reduce((width, char) => width + (char.charCodeAt(0) > 0xff ? 2 : 1), 0)
}
