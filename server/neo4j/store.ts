import type { Driver } from 'neo4j-driver'
import type { TypedNumber } from '../extraction/typedNumber.ts'
import { createAsReadSender } from './store/asReadSender.ts'
import { type ChangeRequest, changes, type JournalEntry, type KnownVersions, knownVersions } from './store/changes.ts'
import { type CommonTaskPage, type CommonTasks, commonTasks } from './store/commonTasks.ts'
import { type ConflictsOfKind, conflicts } from './store/conflicts.ts'
import {
  type CitedMost,
  citedMost,
  type DepartmentNetwork,
  type NetworkRequest,
  network,
  type Path,
  type PathRequest,
  paths,
} from './store/connections.ts'
import { type Adoption, adoption } from './store/corpus/adoption.ts'
import type { CorpusMatrix, CorpusMatrixRequest } from './store/corpus/corpusMatrix.ts'
import { type CoverageMatrix, type CoverageMatrixRequest, coverageMatrix } from './store/corpus/coverageMatrix.ts'
import { type FigurePairs, figurePairs } from './store/corpus/figurePairs.ts'
import type { LineNetwork } from './store/corpus/lineNetwork.ts'
import { dataVersion, policyCounts, statistics, taskCounts } from './store/counts.ts'
import { type Coverage, coverage } from './store/coverage.ts'
import { type Degrees, keptDegrees } from './store/degrees.ts'
import { type Repeal, repeals, sameNumbers } from './store/documentState.ts'
import { documentsMeant, type MeantDocument, measuresNaming, type NamedPlace, type NamingMeasure, placesInText } from './store/drafts.ts'
import { type Drawing, layer, type NeighbourhoodRequest, neighbourhood, overview, resemblances, unfold } from './store/drawing.ts'
import { type PassageKey, sentences } from './store/evidence.ts'
import { type FacetAnswer, type FacetRequest, measureFacets, measureLines, policyFacets, policyMatrix } from './store/facets/facets.ts'
import { type KeptFacets, keptFacets } from './store/facets/keptFacets.ts'
import { listedMeasures } from './store/facets/listedMeasures.ts'
import { withStates } from './store/facets/states.ts'
import { fullNamesFrom, type PrintedFullName } from './store/fullNames.ts'
import { type Kept, keptByVersion } from './store/keptByVersion.ts'
import { type Alternatives, type ListQuestion, type ListRequest, list } from './store/lists.ts'
import { documentsByNumber, nodes, texts } from './store/nodes.ts'
import { type CorrectedDocument, correctedDocuments, type HeldStatement, noteStatements } from './store/noteStatements.ts'
import { keptOverviews, type Overviews } from './store/overviews.ts'
import type { Edge, Page } from './store/page.ts'
import { readQuestions } from './store/questions.ts'
import type { DocumentRecord, NodeKind, NodeRecord, PolicyRecord } from './store/records.ts'
import { type RelatedEdge, type RelatedQuestion, type RelatedRequest, related } from './store/related.ts'
import { type SearchHit, type SearchRequest, search } from './store/search.ts'
import type { SentenceRest } from './store/sentence.ts'
import { type Client, createSession, type Session, type SessionOptions } from './store/session.ts'
import { type Side, sides } from './store/sides.ts'
import { type Statement, statements } from './store/statements.ts'
import type { PolicyCounts, Statistics, TaskCount } from './store/statistics.ts'
import { type TaskPage, type TaskRequest, tasks } from './store/tasks.ts'
import { type TextTable, textTables } from './store/textTables.ts'
import { type Tightening, type TighteningRequest, tightening } from './store/tightening.ts'
import { type Trace, type TraceRequest, trace } from './store/trace.ts'
import { type SharedByMany, sharedByMany } from './store/wordsOfMany.ts'

/** The queries on the graph, answered as plain objects. Each is one Cypher query of `cypher/read/`, sent once. */
export interface Store {
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>>
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The tables of policies, by id, in text order. */
  textTables(ids: readonly string[]): Promise<ReadonlyMap<string, readonly TextTable[]>>
  /** The rest of the sentence around each passage, in the given order; null if the text is not held. */
  sentences(passages: readonly PassageKey[]): Promise<readonly (SentenceRest | null)[]>
  list(question: ListQuestion, request: ListRequest): Promise<Page<Edge>>
  policyFacets(request: FacetRequest): Promise<FacetAnswer>
  measureFacets(request: FacetRequest): Promise<FacetAnswer>
  corpusMatrix(request: CorpusMatrixRequest): Promise<CorpusMatrix>
  coverageMatrix(request: CoverageMatrixRequest): Promise<CoverageMatrix>
  lineNetwork(where: Alternatives): Promise<LineNetwork>
  /** Null if the place does not exist. */
  commonTasks(page: CommonTaskPage): Promise<CommonTasks | null>
  tightening(request: TighteningRequest): Promise<Tightening>
  /** Null if no document has this id. */
  adoption(document: string): Promise<Adoption | null>
  related(question: RelatedQuestion, ids: readonly string[], request: RelatedRequest): Promise<Page<RelatedEdge>[]>
  statements(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Statement[]>>
  sameNumbers(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PolicyRecord[]>>
  repeals(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Repeal[]>>
  policyCounts(ids: readonly string[]): Promise<ReadonlyMap<string, PolicyCounts>>
  taskCounts(ids: readonly string[]): Promise<ReadonlyMap<string, TaskCount>>
  fullNamesFrom(ids: readonly string[]): Promise<ReadonlyMap<string, PrintedFullName>>
  wordsOfMany(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SharedByMany[]>>
  documentsByNumber(asked: TypedNumber): Promise<readonly DocumentRecord[]>
  search(request: SearchRequest): Promise<readonly SearchHit[]>
  overview(limit: number, kinds: readonly NodeKind[] | null): Promise<Drawing>
  layer(kind: NodeKind, first: number, drawn: readonly string[]): Promise<Drawing>
  resemblances(first: number): Promise<Drawing>
  neighbourhood(request: NeighbourhoodRequest): Promise<Drawing>
  unfold(source: string, target: string, limit: number): Promise<Drawing>
  statistics(): Promise<Statistics>
  conflicts(): Promise<readonly ConflictsOfKind[]>
  /** Version of the data, to check whether an earlier answer is still valid; null before anything was loaded. */
  dataVersion(): Promise<string | null>
  knownVersions(version: string | null): Promise<KnownVersions>
  changes(request: ChangeRequest): Promise<Page<JournalEntry>>
  trace(request: TraceRequest): Promise<Trace | null>
  tasks(request: TaskRequest): Promise<TaskPage>
  coverage(document: string, limit: number): Promise<Coverage | null>
  /** The statements of some policies, in the form that notes are matched with. */
  noteStatements(documents: readonly string[]): Promise<readonly HeldStatement[]>
  correctedDocuments(): Promise<readonly CorrectedDocument[]>
  citedMost(held: boolean | null, first: number): Promise<readonly CitedMost[]>
  paths(request: PathRequest): Promise<readonly Path[]>
  network(request: NetworkRequest): Promise<DepartmentNetwork | null>
  sides(left: string, right: string): Promise<readonly [Side | null, Side | null]>
  documentsMeant(asked: { readonly numbers: readonly string[]; readonly titleKeys: readonly string[] }): Promise<readonly MeantDocument[]>
  placesInText(text: string): Promise<readonly NamedPlace[]>
  measuresNaming(places: readonly Pick<NamedPlace, 'id' | 'names'>[]): Promise<readonly NamingMeasure[]>
  /** Makes the database plan all queries in advance, those in `first` before the others. */
  plan(first: readonly string[]): Promise<void>
  /** The same store on behalf of one client. */
  serving(client: Client): Store
  /** The same queries on the graph without corrections. */
  asRead(): Store
}

/** Time limit in milliseconds. Undoing corrections takes longer the more there are. */
const AS_READ_LIMIT = 30_000

/** Creates a store on a database. */
export function createStore(driver: Driver, options: SessionOptions = {}): Store {
  const statements = readQuestions()
  const asRead = { ...options, timeoutMs: AS_READ_LIMIT, sender: createAsReadSender(driver, options.database) }
  return storeOn(createSession(driver, statements, options), emptyMemory(), {
    session: createSession(driver, statements, asRead),
    kept: emptyMemory(),
  })
}

/** The uncorrected graph: where to send queries, and what is cached of it. */
interface Asked {
  readonly session: Session
  readonly kept: KeptInMemory
}

/** Caches for each version of the data, shared by all clients. */
interface KeptInMemory {
  /** Data for counting lists. */
  readonly facets: KeptFacets
  /** Cached, because it counts every relationship. */
  readonly statistics: Kept<Statistics>
  /** Cached, because it examines every citation and department. */
  readonly conflicts: Kept<readonly ConflictsOfKind[]>
  /** Cached, because it compares all figures of related documents. */
  readonly figurePairs: Kept<FigurePairs>
  /** Cached, because that of a hub grows with the documents held. */
  readonly degrees: Degrees
  /** Cached, because it counts all that is linked to a third of what it draws. */
  readonly overviews: Overviews
}

function emptyMemory(): KeptInMemory {
  const [facets, degrees] = [keptFacets(), keptDegrees()]
  return {
    facets,
    statistics: keptByVersion(statistics),
    conflicts: keptByVersion(conflicts),
    figurePairs: keptByVersion(async (session) => figurePairs(session, await facets(session))),
    degrees,
    overviews: keptOverviews(degrees),
  }
}

/** Creates a store that sends its queries through `session`. */
export function storeOn(session: Session, kept: KeptInMemory = emptyMemory(), asRead: Asked = { session, kept }): Store {
  const { facets } = kept
  return {
    nodes: (ids) => nodes(session, ids),
    texts: (ids) => texts(session, ids),
    textTables: (ids) => textTables(session, ids),
    sentences: (passages) => sentences(session, passages),
    list: async (question, request) =>
      question === 'measures'
        ? listedMeasures(session, await facets(session), request)
        : list(session, question, await withStates(session, request, facets)),
    policyFacets: async (request) => policyFacets(session, await facets(session), request),
    measureFacets: async (request) => measureFacets(session, await facets(session), request),
    corpusMatrix: async (request) => policyMatrix(session, await facets(session), request),
    coverageMatrix: async (request) => coverageMatrix((await facets(session)).coverage, request),
    lineNetwork: async (where) => measureLines(session, await facets(session), where),
    commonTasks: async (page) => commonTasks(session, await facets(session), page),
    tightening: async (request) => tightening(await kept.figurePairs(session), await facets(session), request),
    adoption: async (document) => adoption((await facets(session)).coverage, document),
    related: (question, ids, request) => related(session, question, ids, request),
    statements: (ids) => statements(session, ids),
    sameNumbers: (ids) => sameNumbers(session, ids),
    repeals: (ids) => repeals(session, ids),
    policyCounts: (ids) => policyCounts(session, ids),
    taskCounts: (ids) => taskCounts(session, ids),
    fullNamesFrom: (ids) => fullNamesFrom(session, ids),
    wordsOfMany: (ids) => sharedByMany(session, ids),
    documentsByNumber: (asked) => documentsByNumber(session, asked),
    search: (request) => search(session, request),
    overview: (limit, kinds) => kept.overviews(session, limit, kinds),
    layer: (kind, first, drawn) => layer(session, kept.degrees, kind, first, drawn),
    resemblances: (first) => resemblances(session, first),
    neighbourhood: (request) => neighbourhood(session, request),
    unfold: (source, target, limit) => unfold(session, source, target, limit),
    statistics: () => kept.statistics(session),
    conflicts: () => kept.conflicts(session),
    dataVersion: () => dataVersion(session),
    knownVersions: (version) => knownVersions(session, version),
    changes: (request) => changes(session, request),
    trace: (request) => trace(session, request),
    tasks: (request) => tasks(session, request),
    coverage: (document, limit) => coverage(session, document, limit),
    noteStatements: (documents) => noteStatements(session, documents),
    correctedDocuments: () => correctedDocuments(session),
    citedMost: (held, first) => citedMost(session, held, first),
    paths: (request) => paths(session, request),
    network: (request) => network(session, request),
    sides: (left, right) => sides(session, left, right),
    documentsMeant: (asked) => documentsMeant(session, asked),
    placesInText: (text) => placesInText(session, text),
    measuresNaming: (places) => measuresNaming(session, places),
    plan: (first) => session.plan(first),
    // A client that listens to statements bypasses the caches, so that its statements are really sent.
    serving: (client) => {
      const forClient = (asked: Asked): Asked => {
        const { degrees } = asked.kept
        const overviews: Overviews = (session, limit, kinds) => overview(session, degrees, limit, kinds)
        return {
          session: asked.session.serving(client),
          kept: client.tell ? { ...asked.kept, statistics, overviews } : asked.kept,
        }
      }
      const own = forClient({ session, kept })
      return storeOn(own.session, own.kept, forClient(asRead))
    },
    // The record of corrected documents is not undone with the corrections.
    asRead: () => ({ ...storeOn(asRead.session, asRead.kept), correctedDocuments: async () => [] }),
  }
}
