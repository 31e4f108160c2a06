import type { Node, Relationship } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type { DocumentRecord, JurisdictionRecord, MeasureRecord, PolicyRecord, RelationRecord, UpstreamTaskRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'
import { ofKind } from './tasks.ts'

/** Who carries out a document, task by task and place by place; what nobody is known to carry out has an empty list, not no row. */
export interface Coverage {
  readonly document: DocumentRecord
  readonly tasks: readonly CoveredTask[]
  readonly taskTotal: number
  readonly places: readonly CoveringPlace[]
  readonly placeTotal: number
}

export interface CoveredTask {
  readonly task: UpstreamTaskRecord
  readonly measures: readonly { readonly measure: MeasureRecord; readonly relation: RelationRecord; readonly places: readonly string[] }[]
}

export interface CoveringPlace {
  readonly place: JurisdictionRecord
  readonly policies: readonly CoveringPolicy[]
}

export interface CoveringPolicy {
  readonly policy: PolicyRecord
  readonly citations: readonly RelationRecord[]
  /** Measures of the policy that carry out a task of the document. */
  readonly measures: number
  readonly tasks: number
}

interface TaskRow {
  readonly n: Node
  readonly measures: readonly { readonly m: Node; readonly r: Relationship; readonly places: readonly string[] }[]
}

interface PlaceRow {
  readonly n: Node
  readonly policies: readonly {
    readonly p: Node
    readonly citations: readonly { readonly r: Relationship; readonly from: string }[]
    readonly measures: number
    readonly tasks: number
  }[]
}

/** The coverage of a document, or null where there is no such document. */
export async function coverage(session: Session, document: string, limit: number): Promise<Coverage | null> {
  const [row] = await session.read('coverage', { document, limit })
  if (!row) return null
  const node = nodeRecord(row.document as Node)
  if (node.kind !== 'POLICY' && node.kind !== 'CITED_DOCUMENT') return null
  return {
    document: node,
    tasks: (row.tasks as readonly TaskRow[]).map(coveredTask),
    taskTotal: Number(row.taskTotal),
    places: (row.places as readonly PlaceRow[]).map((each) => coveringPlace(each, document)),
    placeTotal: Number(row.placeTotal),
  }
}

function coveredTask({ n, measures }: TaskRow): CoveredTask {
  const task = ofKind('UPSTREAM_TASK', n)
  return {
    task,
    measures: measures.map(({ m, r, places }) => {
      const measure = ofKind('MEASURE', m)
      return { measure, relation: relationRecord(r, measure.id, task.id), places }
    }),
  }
}

function coveringPlace({ n, policies }: PlaceRow, document: string): CoveringPlace {
  return {
    place: ofKind('JURISDICTION', n),
    policies: policies.map(({ p, citations, measures, tasks }) => ({
      policy: ofKind('POLICY', p),
      citations: citations.map(({ r, from }) => relationRecord(r, from, document)),
      measures,
      tasks,
    })),
  }
}
