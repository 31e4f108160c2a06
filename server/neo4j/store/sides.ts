import type { Node, Relationship } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type {
  DepartmentRecord,
  DocumentRecord,
  IndustryRecord,
  MeasureRecord,
  NodeRecord,
  RelationRecord,
  TargetRecord,
  UpstreamTaskRecord,
} from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Row, Session } from './session.ts'
import { ofKind } from './tasks.ts'

/** One side of a comparison: a policy with its measures, a document with its known tasks, or a single measure. */
export interface Side {
  readonly node: NodeRecord
  readonly measures: readonly SideMeasure[]
  readonly measureTotal: number
  readonly tasks: readonly UpstreamTaskRecord[]
  readonly cited: readonly DocumentRecord[]
}

/** A mention of a department in a measure. */
export interface Naming {
  readonly relation: RelationRecord
  readonly department: DepartmentRecord
}

export interface SideMeasure {
  readonly measure: MeasureRecord
  readonly assignments: readonly Naming[]
  readonly industries: readonly IndustryRecord[]
  readonly targets: readonly TargetRecord[]
  /** Ids of the upstream tasks that it carries out. */
  readonly upstream: readonly string[]
}

/** Maximum number of measures on one side, far more than any policy has. */
const MOST_MEASURES = 3000

/** Both sides of a comparison with one Cypher query; null for a side that does not exist. */
export async function sides(session: Session, left: string, right: string): Promise<readonly [Side | null, Side | null]> {
  const rows = await session.read('compare', { ids: [left, right], limit: MOST_MEASURES })
  const side = (id: string) => {
    const row = rows.find((each) => each.id === id)
    return row ? sideOf(row) : null
  }
  return [side(left), side(right)]
}

interface MeasureRow {
  readonly m: Node
  readonly assignments: readonly { readonly a: Relationship; readonly d: Node }[]
  readonly industries: readonly Node[]
  readonly targets: readonly Node[]
  readonly upstream: readonly string[]
}

function sideOf(row: Row): Side {
  const cited = new Map(
    (row.cited as readonly Node[]).map(nodeRecord).flatMap((node) => ('documentKind' in node ? [[node.id, node] as const] : [])),
  )
  return {
    node: nodeRecord(row.n as Node),
    measures: (row.measures as readonly MeasureRow[]).map(sideMeasure),
    measureTotal: Number(row.measureTotal),
    tasks: (row.tasks as readonly Node[]).map((each) => ofKind('UPSTREAM_TASK', each)),
    cited: [...cited.values()],
  }
}

function sideMeasure({ m, assignments, industries, targets, upstream }: MeasureRow): SideMeasure {
  const measure = ofKind('MEASURE', m)
  return {
    measure,
    assignments: assignments.map(({ a, d }) => {
      const department = ofKind('DEPARTMENT', d)
      return { relation: relationRecord(a, measure.id, department.id), department }
    }),
    industries: industries.map((each) => ofKind('INDUSTRY', each)),
    targets: targets.map((each) => ofKind('TARGET', each)),
    upstream,
  }
}
