import type { Deadline } from '../../exports/deadline.ts'
import type { TaskRow } from '../../exports/taskRow.ts'
import { documentTitle } from '../../graph/captions.ts'
import type {
  DepartmentRecord,
  IndustryRecord,
  MeasureRecord,
  PolicyRecord,
  RelationRecord,
  TargetRecord,
} from '../../neo4j/store/records.ts'
import type { addressOf } from '../address.ts'

/** A measure with the data for a row of a task table. */
export interface RowParts {
  /** Stable id of what the row represents. */
  readonly id: string
  readonly measure: MeasureRecord
  readonly policy: PolicyRecord
  /** The department in the row, and the words that name it; null for a measure that names none. */
  readonly assigned: { readonly department: DepartmentRecord; readonly relation: RelationRecord } | null
  readonly named: boolean
  readonly others: TaskRow['others']
  readonly targets: readonly TargetRecord[]
  readonly industries: readonly IndustryRecord[]
  readonly note?: TaskRow['note']
  readonly corrected: boolean
  readonly correctedDocument: boolean
}

export function taskRowOf(
  { id, measure, policy, assigned, named, others, targets, industries, note = null, corrected, correctedDocument }: RowParts,
  address: ReturnType<typeof addressOf>,
): TaskRow {
  const relation = assigned?.relation
  const [start, end] = [relation?.start ?? measure.start ?? 0, relation?.end ?? measure.end ?? 0]
  const name = assigned?.department.name ?? ''
  return {
    id,
    note,
    corrected,
    correctedDocument,
    policyId: policy.id,
    policyTitle: documentTitle(policy),
    documentNumber: policy.documentNumber,
    issuedOn: policy.issuedOn,
    section: measure.sectionTitle,
    ordinal: measure.ordinal,
    label: measure.label ?? '',
    heading: measure.heading,
    text: measure.text,
    department: name,
    departmentId: assigned?.department.id ?? '',
    role: relation?.role ?? null,
    named,
    as: relation?.as ?? relation?.quote ?? name,
    others: others.map(({ id, name, role }) => ({ id, name, role })),
    industries: industries.map(({ name }) => name),
    figures: targets.filter(({ targetKind }) => targetKind !== 'deadline').map(({ surface }) => surface),
    deadlines: targets.filter(({ targetKind }) => targetKind === 'deadline').map(deadlineOf),
    source: { file: policy.sourceName ?? '', line: relation?.line ?? measure.line ?? 0, start, end, quote: relation?.quote ?? '' },
    link: address.reader(policy.id, start, end),
  }
}

const deadlineOf = ({ id, surface, from, to, recurring }: TargetRecord): Deadline => ({ id, words: surface, from, to, recurring })
