import type { Node, Relationship } from 'neo4j-driver'
import { COVERAGE_STATES, type CoverageState, type CoveringPolicy, coveringPolicies, documentsPassed } from './coverageChains.ts'
import { nodeRecord } from './nodeRecord.ts'
import type { DocumentRecord, JurisdictionRecord, MeasureRecord, NodeRecord, RelationRecord, UpstreamTaskRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'
import { ofKind } from './tasks.ts'
import { byRelation, type TraceHop } from './trace.ts'

/** How policies relate to a document, by task and by place. A task or place without any known implementation has an empty list. */
export interface Coverage {
  readonly document: DocumentRecord
  readonly tasks: readonly CoveredTask[]
  readonly taskTotal: number
  readonly places: readonly CoveringPlace[]
  readonly placeTotal: number
  /** Number of all places by the state of their strongest policy. */
  readonly placeCounts: Readonly<Record<CoverageState | 'NONE', number>>
  /** Policies whose place is unknown. */
  readonly policiesWithoutPlace: readonly CoveringPolicy[]
}

export interface CoveredTask {
  readonly task: UpstreamTaskRecord
  readonly measures: readonly { readonly measure: MeasureRecord; readonly relation: RelationRecord; readonly places: readonly string[] }[]
}

export interface CoveringPlace {
  readonly place: JurisdictionRecord
  /** The state of its strongest policy; null if none is known to refer to the document. */
  readonly state: CoverageState | null
  readonly policies: readonly CoveringPolicy[]
}

interface TaskRow {
  readonly n: Node
  readonly measures: readonly { readonly m: Node; readonly r: Relationship; readonly places: readonly string[] }[]
}

interface PlaceRow {
  readonly n: Node
  /** Whether the document applies to the place. Such a place is listed even if none of its policies refers to the document. */
  readonly expected: boolean
}

interface HopRow {
  readonly r: Relationship
  readonly s: Node
  readonly target: string
}

interface PolicyRow {
  readonly p: Node
  readonly places: readonly string[]
}

/** The coverage of a document, or null if it does not exist. */
export async function coverage(session: Session, document: string, limit: number): Promise<Coverage | null> {
  const [row] = await session.read('coverage', { document, limit })
  if (!row) return null
  const node = nodeRecord(row.document as Node)
  if (node.kind !== 'POLICY' && node.kind !== 'CITED_DOCUMENT') return null
  const policies = row.policies as readonly PolicyRow[]
  const covering = coveringPolicies(
    document,
    policies.map(({ p }) => ofKind('POLICY', p)),
    hopsOf(row.hops as readonly HopRow[], node),
    hopsOf(
      (row.citations as readonly Omit<HopRow, 'target'>[]).map((each) => ({ ...each, target: document })),
      node,
    ),
  )
  const places = coveringPlaces(row.places as readonly PlaceRow[], covering, new Map(policies.map((each) => [textId(each.p), each.places])))
  return {
    document: node,
    tasks: (row.tasks as readonly TaskRow[]).map(coveredTask),
    taskTotal: Number(row.taskTotal),
    places: places.slice(0, limit),
    placeTotal: places.length,
    placeCounts: countsOf(places),
    policiesWithoutPlace: covering.filter((_, at) => policies[at]?.places.length === 0).sort(byStrength),
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

/** In the order that chains prefer: first what a table says of a task, then the strongest relation, then the position in the text. */
function hopsOf(rows: readonly HopRow[], document: DocumentRecord): readonly TraceHop[] {
  const nodes = new Map<string, NodeRecord>([[document.id, document]])
  for (const { s } of rows) if (!nodes.has(textId(s))) nodes.set(textId(s), nodeRecord(s))
  return rows
    .flatMap(({ r, s, target: to }) => {
      const [source, target] = [nodes.get(textId(s)), nodes.get(to)]
      if (!source || !target) return []
      const relation = relationRecord(r, source.id, target.id)
      return [{ id: relation.id, kind: relation.type, source, target, relation, scope: null }]
    })
    .sort(byRelation)
}

const textId = ({ properties }: Node): string => String(properties.id)

/** The places where the document applies, and other places that refer to it. Strongest state first, otherwise in the given order. */
function coveringPlaces(
  rows: readonly PlaceRow[],
  covering: readonly CoveringPolicy[],
  placesOf: ReadonlyMap<string, readonly string[]>,
): readonly CoveringPlace[] {
  const byPlace = new Map<string, CoveringPolicy[]>()
  for (const each of covering)
    for (const place of placesOf.get(each.policy.id) ?? []) byPlace.set(place, [...(byPlace.get(place) ?? []), each])
  return rows
    .flatMap(({ n, expected }) => {
      const place = ofKind('JURISDICTION', n)
      const policies = (byPlace.get(place.id) ?? []).sort(byStrength)
      return expected || policies.length > 0 ? [{ place, state: policies[0]?.state ?? null, policies }] : []
    })
    .sort((a, b) => rank(a.state) - rank(b.state) || tasksOf(b) - tasksOf(a) || b.policies.length - a.policies.length)
}

const rank = (state: CoverageState | null): number => (state === null ? COVERAGE_STATES.length : COVERAGE_STATES.indexOf(state))

const tasksOf = ({ policies }: CoveringPlace): number => policies.reduce((sum, { tasks }) => sum + tasks, 0)

const byStrength = (a: CoveringPolicy, b: CoveringPolicy): number =>
  rank(a.state) - rank(b.state) ||
  b.tasks - a.tasks ||
  documentsPassed(a.chain) - documentsPassed(b.chain) ||
  (a.policy.id < b.policy.id ? -1 : 1)

function countsOf(places: readonly CoveringPlace[]): Coverage['placeCounts'] {
  const count = (state: CoverageState | null) => places.filter((each) => each.state === state).length
  return { CARRIES_OUT: count('CARRIES_OUT'), RESTS_ON: count('RESTS_ON'), MENTIONS: count('MENTIONS'), NONE: count(null) }
}
