import { bare } from '../compare.ts'
import type { Prediction } from '../types.ts'

/** The kinds of statements, in the order of the printed table. */
export const STATEMENT_KINDS = ['facts', 'measures', 'assignments', 'groups', 'citations', 'industries', 'targets', 'goals'] as const

export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** The statements of one reading, each as one line of text, so that two readings of the same file can be compared. */
export type Statements = Readonly<Record<StatementKind, readonly string[]>>

/** Number of first characters that distinguish measures of one document. */
const OPENING = 24

/** The statements of a reading in the exchange format. Keys that an older program does not print count as empty. */
export function statementsOf(reading: Partial<Prediction>): Statements {
  const measures = reading.measures ?? []
  const opening = new Map(measures.map(({ id, text }) => [id, bare(text).slice(0, OPENING)]))
  return {
    facts: [...factsOf('', reading.policy ?? {}), ...factsOf('validity.', reading.validity ?? {})],
    measures: measures.map(({ id }) => opening.get(id) ?? id),
    assignments: measures.flatMap(({ id, departments }) => departments.map(({ name, role }) => `${name} ${role} | ${opening.get(id)}`)),
    groups: measures.flatMap(({ id, openEnded }) => (openEnded ? [`${openEnded} | ${opening.get(id)}`] : [])),
    citations: (reading.citations ?? []).map(({ number, title, surface, relation }) => `${relation} ${number ?? title ?? surface}`),
    industries: (reading.industries ?? []).map(({ name }) => name),
    targets: (reading.targets ?? []).map(({ measure, kind, surface, to }) => {
      return `${kind} ${bare(surface)}${to ? ` → ${to}` : ''} | ${opening.get(measure) ?? measure}`
    }),
    goals: (reading.goals ?? []).map(({ kind, surface }) => `${kind} ${bare(surface)}`),
  }
}

function factsOf(prefix: string, facts: object): readonly string[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === null || value === undefined || String(value) === '' ? [] : [`${prefix}${name}: ${String(value)}`],
  )
}
