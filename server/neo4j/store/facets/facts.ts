import type { Node } from 'neo4j-driver'
import { text, texts } from '../../../graph/properties.ts'
import { inParts } from '../../inParts.ts'
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
import { type Column, columnMaker } from './column.ts'

/** The data that lists are counted from, read once for each version of the graph. */
export interface FacetFacts {
  readonly policies: readonly PolicyFacts[]
  readonly measures: readonly MeasureFacts[]
  /** The assignments of each measure: a column takes half the memory of a list for each measure. */
  readonly assignments: Column<AssignmentFacts>
  readonly names: ReadonlyMap<string, NamedThing>
  readonly coverage: CoverageFacts
}

/** The data for the coverage of all documents. */
export interface CoverageFacts {
  readonly hops: readonly CoverageHop[]
  readonly documents: readonly CoveredDocument[]
  /** For each document the held policies with a passage of the same words, whichever is older. */
  readonly sameWords: ReadonlyMap<string, readonly string[]>
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
  /** Industries that it names itself, outside its measures. */
  readonly industries: readonly string[]
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

/** What lists are counted and filtered by; there are nine departments for each document, so nothing else of them is kept. */
export type CountedDepartment = Pick<
  DepartmentRecord,
  'id' | 'kind' | 'name' | 'fullName' | 'line' | 'lineName' | 'level' | 'kindOfDepartment'
>

/** A department, place or industry, with the ids of what is directly around it. */
export interface NamedThing {
  readonly node: CountedDepartment | JurisdictionRecord | IndustryRecord
  readonly within: readonly string[]
  /** The other names of a department, and the letters that they are typed by: each after a line break, in one string to save memory. */
  readonly knownAs: string
  readonly pinyin: string
}

/** Number of policies whose measures are read in one statement, small enough to stay well below the time limit. */
const POLICIES_AT_ONCE = 250
/** Number of departments, places and industries read in one statement: what the driver makes of a row is far larger than what is kept of it. */
const NAMES_AT_ONCE = 5_000

export async function facetFacts(session: Session): Promise<FacetFacts> {
  const policies = (await session.read('policyFacets', {})).map(policyFacts)
  const ids = policies.map(({ policy }) => policy.id)
  const ended = await repeals(session, ids)
  const measures: MeasureFacts[] = []
  const same = sharing()
  const assigned = columnMaker((written) => assignmentFacts(JSON.parse(written) as AssignmentRow, same))
  for (const some of inParts(ids, POLICIES_AT_ONCE)) {
    for (const row of await session.read('measureFacets', { ids: some })) {
      measures.push(measureFacts(row, same))
      assigned.add((row.assignments as readonly AssignmentRow[]).map((each) => JSON.stringify(each)))
    }
  }
  return {
    policies: policies.map((each) => ({ ...each, repeals: ended.get(each.policy.id) ?? [] })),
    measures,
    assignments: assigned.column(),
    names: await namedThings(session, same),
    coverage: await coverageFacts(session, same),
  }
}

async function namedThings(session: Session, same: Shared): Promise<FacetFacts['names']> {
  const names = new Map<string, NamedThing>()
  for (let beyond = ''; ; ) {
    const rows = await session.read('FacetValue.name', { beyond, most: NAMES_AT_ONCE })
    for (const row of rows) {
      const each = namedThing(row, same)
      names.set(each.node.id, each)
      beyond = each.node.id
    }
    if (rows.length < NAMES_AT_ONCE) return names
  }
}

async function coverageFacts(session: Session, same: Shared): Promise<CoverageFacts> {
  const hops = (await session.read('coverageMatrix', {})).map(coverageHop)
  const documents = (await session.read('CoverageRow.document', {})).map(coveredDocument)
  const sameWords = policiesByDocument(await session.read('CoverageRow.sameWords', {}), same)
  return { hops, documents, sameWords }
}

/** Pairs of documents with the same words, seen from both. A document that is not held is never the policy of a pair. */
function policiesByDocument(rows: readonly Row[], same: Shared): CoverageFacts['sameWords'] {
  const found = new Map<string, Set<string>>()
  const add = (document: string, policy: string) => {
    const policies = found.get(document)
    if (policies) policies.add(policy)
    else found.set(document, new Set([policy]))
  }
  for (const row of rows) {
    const source = same.word(String(row.source))
    for (const target of texts(row, 'targets').map(same.word)) {
      add(target, source)
      add(source, target)
    }
  }
  return new Map([...found].map(([document, policies]) => [document, [...policies]]))
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

function policyFacts(row: Row): Omit<PolicyFacts, 'repeals'> {
  return {
    policy: ofKind('POLICY', row.n as Node),
    places: texts(row, 'places'),
    issuers: texts(row, 'issuers'),
    industries: texts(row, 'industries'),
    relations: texts(row, 'relations'),
  }
}

/** Gives one shared copy of values that occur hundreds of thousands of times: most measures of a document name the same departments. */
interface Shared {
  word(word: string): string
  words(words: readonly string[]): readonly string[]
}

function sharing(): Shared {
  const [words, lists] = [firstOfEach<string>(), firstOfEach<readonly string[]>()]
  const word = (each: string) => words(each, () => each)
  return {
    word,
    words: (each) => lists(each.join('\n'), () => each.map(word)),
  }
}

function firstOfEach<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const value = known.get(key) ?? make()
    known.set(key, value)
    return value
  }
}

type AssignmentRow = readonly [department: string, role: Role | null, status: ResolutionStatus | null, as: string | null]

const assignmentFacts = ([department, role, status, as]: AssignmentRow, same: Shared): AssignmentFacts => ({
  department: same.word(department),
  role,
  status,
  as: as && same.word(as),
})

function measureFacts(row: Row, same: Shared): MeasureFacts {
  return {
    id: text(row, 'id') ?? '',
    document: same.word(text(row, 'document') ?? ''),
    ordinal: Number(row.ordinal ?? 0),
    start: Number(row.start ?? -1),
    end: Number(row.end ?? -1),
    industries: same.words(texts(row, 'industries')),
    relations: same.words(texts(row, 'relations')),
    days: same.words(texts(row, 'days')),
  }
}

function namedThing(row: Row, same: Shared): NamedThing {
  const node = nodeRecord(row.n as Node)
  if (node.kind !== 'DEPARTMENT' && node.kind !== 'JURISDICTION' && node.kind !== 'INDUSTRY')
    throw new Error(`FacetValue.name: ${node.kind} ${node.id} is not a department, place or industry.`)
  return {
    node: node.kind === 'DEPARTMENT' ? countedDepartment(node, same) : node,
    within: same.words(texts(row, 'within')),
    knownAs: onLines(texts(row, 'knownAs')),
    pinyin: onLines(texts(row, 'pinyin')),
  }
}

function countedDepartment({ id, kind, name, fullName, line, lineName, level, kindOfDepartment }: DepartmentRecord, same: Shared) {
  // No spread: an object that begins with one keeps what follows in a second array, for tens of thousands of departments.
  return {
    kind,
    level,
    kindOfDepartment,
    id: same.word(id),
    name: same.word(name),
    fullName: fullName && same.word(fullName),
    line: line && same.word(line),
    lineName: lineName && same.word(lineName),
  }
}

const onLines = (words: readonly string[]): string => words.map((each) => `\n${each}`).join('')

export function departmentIn(names: FacetFacts['names'], id: string): CountedDepartment | null {
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
