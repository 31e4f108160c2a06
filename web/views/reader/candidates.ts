import type { ResultOf } from '../../api/graphql.ts'
import type { CorrectedKind, Facts, RelationWord, RoleWord, TargetWord } from '../../api/notes.ts'
import type { Span } from '../../domain/span.ts'
import type { CorrectedNode, HeldDocument, Statement } from './operations.ts'

/** A statement that can be corrected: its values, its position, and its measure. */
export interface Candidate extends Span {
  readonly measure: string
  readonly kind: CorrectedKind
  readonly read: Facts[CorrectedKind]
}

/** The node of a statement, with the fields that corrections use. */
export type Named = NonNullable<ResultOf<typeof CorrectedNode>['node']>

const RELATIONS: ReadonlySet<string> = new Set(['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'AMENDS', 'FORWARDS', 'CITES'])
/** Number of opening characters that identify a measure. */
const OPENING = 60

/** The statements about a node that can be corrected in a document, or the measure itself. Already corrected ones are left out. */
export function candidatesFor(document: HeldDocument, named: Named): readonly Candidate[] {
  if (named.__typename === 'Measure') {
    const measure = document.measures.nodes.find(({ id }) => id === named.id)
    if (!measure || measure.start === null || measure.end === null) return []
    const span = { start: measure.start, end: Math.min(measure.end, measure.start + OPENING) }
    return [{ ...span, kind: 'measure', measure: '', read: { heading: measure.heading } }]
  }
  return document.statements.flatMap((statement): readonly Candidate[] => {
    const { start, end } = statement
    if (statement.node.id !== named.id || statement.rule === 'corrected' || start === null || end === null) return []
    const said = saidBy(statement, named)
    return said === null ? [] : [{ start, end, measure: openingOf(document, statement.source), ...said }]
  })
}

function saidBy({ relation, role }: Statement, named: Named): Pick<Candidate, 'kind' | 'read'> | null {
  if (relation === 'ASSIGNED_TO' && named.__typename === 'Department' && role) {
    const read = { department: named.name, role: role.toLowerCase() as RoleWord }
    return { kind: 'assignment', read }
  }
  if (RELATIONS.has(relation) && 'documentNumber' in named) {
    const read = { relation: relation.toLowerCase().replace('_', '-') as RelationWord, title: named.title, number: named.documentNumber }
    return { kind: 'citation', read }
  }
  if (relation === 'HAS_TARGET' && named.__typename === 'Target') {
    const { value, unit, from, to, targetKind } = named
    const read = { kind: targetKind.toLowerCase() as TargetWord, value, unit, from, to }
    return { kind: 'target', read }
  }
  return null
}

/** Empty values of each kind, for a missing statement. */
export const NOTHING_READ: { readonly [K in CorrectedKind]: Facts[K] } = {
  assignment: { department: '', role: 'responsible' },
  citation: { relation: 'implements', title: null, number: null },
  target: { kind: 'deadline', value: null, unit: null, from: null, to: null },
  measure: { heading: null },
}

const openingOf = ({ measures }: HeldDocument, id: string): string =>
  measures.nodes.find((measure) => measure.id === id)?.text.slice(0, OPENING) ?? ''
