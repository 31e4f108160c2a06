import type { Node } from 'neo4j-driver'
import { text, texts } from '../../../graph/properties.ts'
import type { CoverageHop } from '../coverageChains.ts'
import { type Repeal, repeals } from '../documentState.ts'
import { nodeRecord } from '../nodeRecord.ts'
import type {
  DepartmentRecord,
  DocumentRecord,
  IndustryRecord,
  JurisdictionRecord,
  PolicyRecord,
  ResolutionStatus,
  Role,
} from '../records.ts'
import type { Row, Session } from '../session.ts'
import { ofKind } from '../tasks.ts'

/** The data that lists are counted from, read once for each version of the graph. */
export interface FacetFacts {
  readonly policies: readonly PolicyFacts[]
  readonly measures: readonly MeasureFacts[]
  readonly names: ReadonlyMap<string, NamedThing>
  readonly coverage: CoverageFacts
}

/** The data for the coverage of all documents. */
export interface CoverageFacts {
  readonly hops: readonly CoverageHop[]
  readonly documents: readonly CoveredDocument[]
}

/** A document that others refer to. */
export interface CoveredDocument {
  readonly document: DocumentRecord
  /** Ids of the places where it applies, except the whole country. */
  readonly places: readonly string[]
}

export interface PolicyFacts {
  readonly policy: PolicyRecord
  readonly places: readonly string[]
  readonly issuers: readonly string[]
  readonly relations: readonly string[]
  readonly repeals: readonly Repeal[]
}

export interface MeasureFacts {
  readonly id: string
  readonly document: string
  /** Its number in the document. */
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly assignments: readonly AssignmentFacts[]
  readonly industries: readonly string[]
  readonly relations: readonly string[]
  /** Last days of its deadlines, as ISO days. */
  readonly days: readonly string[]
}

export interface AssignmentFacts {
  readonly department: string
  readonly role: Role | null
  readonly status: ResolutionStatus | null
  readonly as: string | null
}

/** A department, place or industry, with the ids of what is directly around it. */
export interface NamedThing {
  readonly node: DepartmentRecord | JurisdictionRecord | IndustryRecord
  readonly within: readonly string[]
  readonly knownAs: readonly string[]
  readonly pinyin: readonly string[]
}

/** Number of policies whose measures are read in one statement, small enough to stay well below the time limit. */
const POLICIES_AT_ONCE = 250

export async function facetFacts(session: Session): Promise<FacetFacts> {
  const policies = await session.read('policyFacets', {})
  const ids = policies.map(({ n }) => String((n as Node).properties.id))
  const ended = await repeals(session, ids)
  const measures: MeasureFacts[] = []
  const same = interning()
  for (let from = 0; from < ids.length; from += POLICIES_AT_ONCE) {
    const rows = await session.read('measureFacets', { ids: ids.slice(from, from + POLICIES_AT_ONCE) })
    for (const row of rows) measures.push(measureFacts(row, same))
  }
  const names = (await session.read('FacetValue.name', {})).map(namedThing)
  return {
    policies: policies.map((row) => policyFacts(row, ended)),
    measures,
    names: new Map(names.map((each) => [each.node.id, each])),
    coverage: await coverageFacts(session),
  }
}

async function coverageFacts(session: Session): Promise<CoverageFacts> {
  const hops = (await session.read('coverageMatrix', {})).map(coverageHop)
  const documents = (await session.read('CoverageRow.document', {})).map(coveredDocument)
  return { hops, documents }
}

function coverageHop(row: Row): CoverageHop {
  const [id, document] = [String(row.source), String(row.policy)]
  const source = row.task ? { id, kind: 'UPSTREAM_TASK' } : { id, kind: id === document ? 'POLICY' : 'MEASURE', document }
  return { kind: String(row.kind), source, target: { id: String(row.target) } }
}

function coveredDocument(row: Row): CoveredDocument {
  const document = nodeRecord(row.n as Node)
  if (document.kind !== 'POLICY' && document.kind !== 'CITED_DOCUMENT')
    throw new Error(`CoverageRow.document: ${document.kind} ${document.id} is not a document.`)
  return { document, places: texts(row, 'places') }
}

function policyFacts(row: Row, ended: ReadonlyMap<string, readonly Repeal[]>): PolicyFacts {
  const policy = ofKind('POLICY', row.n as Node)
  return {
    policy,
    places: texts(row, 'places'),
    issuers: texts(row, 'issuers'),
    relations: texts(row, 'relations'),
    repeals: ended.get(policy.id) ?? [],
  }
}

/** Returns one shared copy of each string: hundreds of thousands of assignments name a few thousand departments. */
function interning(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const first = known.get(word) ?? word
    known.set(word, first)
    return first
  }
}

function measureFacts(row: Row, same: (word: string) => string): MeasureFacts {
  return {
    id: text(row, 'id') ?? '',
    document: same(text(row, 'document') ?? ''),
    ordinal: Number(row.ordinal ?? 0),
    start: Number(row.start ?? -1),
    end: Number(row.end ?? -1),
    assignments: (row.assignments as readonly (readonly (string | null)[])[]).map(([department, role, status, as]) => ({
      department: same(department ?? ''),
      role: (role ?? null) as Role | null,
      status: (status ?? null) as ResolutionStatus | null,
      as: as == null ? null : same(as),
    })),
    industries: texts(row, 'industries').map(same),
    relations: texts(row, 'relations'),
    days: texts(row, 'days'),
  }
}

function namedThing(row: Row): NamedThing {
  const node = nodeRecord(row.n as Node)
  if (node.kind !== 'DEPARTMENT' && node.kind !== 'JURISDICTION' && node.kind !== 'INDUSTRY')
    throw new Error(`FacetValue.name: ${node.kind} ${node.id} is not counted by.`)
  return { node, within: texts(row, 'within'), knownAs: texts(row, 'knownAs'), pinyin: texts(row, 'pinyin') }
}

export function departmentIn(names: FacetFacts['names'], id: string): DepartmentRecord | null {
  const node = names.get(id)?.node
  return node?.kind === 'DEPARTMENT' ? node : null
}

export function placeIn(names: FacetFacts['names'], id: string): JurisdictionRecord | null {
  const node = names.get(id)?.node
  return node?.kind === 'JURISDICTION' ? node : null
}

/** The names of function lines, by key. */
export function lineNamesIn(names: FacetFacts['names']): ReadonlyMap<string, string | null> {
  const lines = new Map<string, string | null>()
  for (const { node } of names.values()) if (node.kind === 'DEPARTMENT' && node.line !== null) lines.set(node.line, node.lineName)
  return lines
}
