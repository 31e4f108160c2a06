import { type Corrections, correctionsDigest, NO_CORRECTIONS } from '../../corrections/correction.ts'
import { PolicyLineageError } from '../../errors.ts'
import type { DocumentGraph } from '../../graph/graph.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, run } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { sameDocumentEdited } from './editions.ts'
import { type Held, heldLike, heldUnder, mayBeCorrected, outdatedAfter, outdatedCount, replacedSources, sourceTexts } from './held.ts'
import type { ReadDocument } from './knownDocuments.ts'
import { type Build, builtWith, type Loadable, loadDocuments } from './loadDocument.ts'
import { apartFromHeld } from './sameNumber.ts'

/** Reads a document once; what comes back resolves it against the documents that are known at that moment. */
export type Reader = (source: SourceDocument) => Build

/** What became of a document. */
export type Outcome =
  | {
      readonly kind: 'loaded'
      readonly id: string
      readonly nodes: number
      readonly edges: number
      readonly alarms: number
      readonly replaced: string | null
    }
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly id: string; readonly of: string }
  /** No title, no number and no task: listed, and not loaded unless that is asked for. */
  | { readonly kind: 'noPolicy' }

export interface LoadOptions {
  /** Loads what has no title, no number and no task, too. */
  readonly force?: boolean
  /** Leaves replaced what a later load has replaced: for the first filling. */
  readonly fill?: boolean
}

export interface Loader {
  /** Loads a document, unless the same bytes were loaded before by the same version of the reading. */
  load(source: SourceDocument, options?: LoadOptions): Promise<Outcome>
  /** Gives the same graph as loading one document after the other, but writes many in one transaction. Outcomes are in the order of the sources. */
  loadMany(sources: readonly SourceDocument[], options?: LoadOptions): Promise<readonly Outcome[]>
  /** Loads a document of the first filling: one that a later load has replaced is left replaced. */
  fill(source: SourceDocument): Promise<Outcome>
  fillMany(sources: readonly SourceDocument[]): Promise<readonly Outcome[]>
  /** How many held documents another version has read. */
  outdated(): Promise<number>
  /** Reads those again, from the texts that are held. `progress` is told how many have been. */
  refresh(progress?: (done: number) => void): Promise<void>
  /** Reads those again that were corrected by other corrections than those that hold now; gives their ids. */
  correct(): Promise<readonly string[]>
}

/** What helps a loader beside its reader. */
export interface LoaderAids {
  /** May have read a document ahead, without corrections. */
  readonly read?: (source: SourceDocument) => ReadDocument | Promise<ReadDocument>
  /** Told by `refresh` what it will read next, while it writes. */
  readonly begin?: (sources: readonly SourceDocument[]) => void
  /** Those that the reader knows. */
  readonly corrections?: Corrections
}

/** How many documents are written in one transaction: more are hardly faster, and each waits for its batch. */
export const BATCH = 50
/** Nodes and relationships in one transaction, unless one document alone has more. */
const BATCH_SIZE = 30_000

/** A document that is to be written. */
interface Pending {
  readonly index: number
  readonly source: SourceDocument
  readonly document: Loadable
}

/** A loader for one run. `pipeline` names the version of the reading. */
export function createLoader(
  database: Database,
  reader: Reader,
  pipeline: string,
  { read: ahead, begin = () => undefined, corrections = NO_CORRECTIONS }: LoaderAids = {},
): Loader {
  const isCorrected = (id: string, sha256: string) => corrections.of(id, sha256).length > 0
  /** Threads that read ahead know no corrections: the few documents that have some are read here. */
  async function read(source: SourceDocument): Promise<ReadDocument> {
    const early = await ahead?.(source)
    return early && !isCorrected(early.graph.document, source.sha256) ? early : builtWith(reader(source))
  }
  const isAsCorrected = ({ id, sha256, corrections: digest }: Held) => digest === correctionsDigest(corrections.of(id, sha256))
  /** By document id: the file of this run that holds it. */
  const taken = new Map<string, string>()

  async function loadMany(sources: readonly SourceDocument[], options: LoadOptions = {}): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (let from = 0; from < sources.length; from += BATCH) outcomes.push(...(await loadBatch(sources.slice(from, from + BATCH), options)))
    return outcomes
  }

  async function loadBatch(sources: readonly SourceDocument[], options: LoadOptions): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    let pending: Pending[] = []
    const flush = async () => {
      const written = await write(pending)
      for (const [index, outcome] of written) outcomes[index] = outcome
      pending = []
    }
    const held = await heldLike(database, sources)
    const unchanged = await unchangedAmong(sources, held, options)
    const seen = new Set<string>()
    for (const [index, source] of sources.entries()) {
      const same = unchanged.get(source.sha256)
      // What may be another edition of one before it in the batch is looked at once that is written.
      const mayBeEarlier = seen.has(source.name) || seen.has(source.sha256)
      seen.add(source.name).add(source.sha256)
      if (mayBeEarlier) {
        await flush()
        outcomes[index] = (await loadBatch([source], options))[0] as Outcome
        continue
      }
      if (same !== undefined) {
        taken.set(same, source.name)
        outcomes[index] = { kind: 'unchanged', id: same }
        continue
      }
      const printed = await read(source)
      // Another text of this batch may print the same number.
      if (pending.some(({ document }) => document.graph.document === printed.graph.document)) await flush()
      const document = await apartFromHeld(database, printed, source)
      const id = document.graph.document
      const holder = taken.get(id)
      if (options.force === false && saysNothing(document.graph)) outcomes[index] = { kind: 'noPolicy' }
      else if (holder !== undefined && holder !== source.name) {
        await run(database, loadStatement('noteDuplicate'), { id, sha256: source.sha256 })
        outcomes[index] = { kind: 'duplicate', id, of: holder }
      } else {
        taken.set(id, source.name)
        const next = { index, source, document: { ...document, former: await formerSelves(source, held) } }
        const alone = next.document.former.some((former) => former !== id)
        if (alone || sizeOf([...pending, next]) > BATCH_SIZE) await flush()
        pending.push(next)
        if (alone) await flush()
      }
    }
    await flush()
    return outcomes
  }

  /** By digest of the bytes: the ids of documents that need not be read. */
  async function unchangedAmong(
    sources: readonly SourceDocument[],
    held: readonly Held[],
    { fill = false }: LoadOptions,
  ): Promise<ReadonlyMap<string, string>> {
    const same = new Map(held.flatMap((one) => (one.pipeline === pipeline && isAsCorrected(one) ? [[one.sha256, one.id] as const] : [])))
    if (!fill) return same
    const bytes = new Set(held.map(({ sha256 }) => sha256))
    const gone = sources.map(({ sha256 }) => sha256).filter((sha256) => !bytes.has(sha256))
    return new Map([...(await replacedSources(database, gone)), ...same])
  }

  /** Ids of the same bytes (another version read them), or of a file of the same name with mostly the same lines. */
  async function formerSelves(source: SourceDocument, held: readonly Held[]): Promise<readonly string[]> {
    const namesakes = held.filter(({ sourceName, sha256 }) => sourceName === source.name || sha256 === source.sha256).map(({ id }) => id)
    const texts = await sourceTexts(database, namesakes)
    return namesakes.filter((id) => sameDocumentEdited(texts.get(id)?.text ?? '', source.text))
  }

  /** Writes documents in one transaction. Where the database refuses that, each is written alone: only what cannot be written is left out. */
  async function write(pending: readonly Pending[]): Promise<readonly (readonly [number, Outcome])[]> {
    if (pending.length === 0) return []
    try {
      return await writeTogether(pending)
    } catch (error) {
      if (pending.length === 1 || !(error instanceof PolicyLineageError) || error.code !== 'DATABASE_FAILED') throw error
      const outcomes: (readonly [number, Outcome])[] = []
      for (const each of pending) outcomes.push(...(await writeTogether([each])))
      return outcomes
    }
  }

  async function writeTogether(pending: readonly Pending[]): Promise<readonly (readonly [number, Outcome])[]> {
    const before = await heldUnder(
      database,
      pending.flatMap(({ document }) => [document.graph.document, ...document.former]),
    )
    const graphs = await loadDocuments(
      database,
      pending.map(({ document }) => stamped(document)),
    )
    for (const [at, graph] of graphs.entries()) taken.set(graph.document, pending[at]?.source.name ?? '')
    await settleTwins(graphs)
    return pending.map(({ index, document }, at) => {
      const graph = graphs[at] ?? document.graph
      const replaced = before.get(graph.document) ?? before.get(document.former[0] ?? '') ?? null
      return [index, loaded(graph, replaced)]
    })
  }

  /**
   * Title-only documents have turned out to be numbered ones: those who speak of them are resolved again, from the texts that are held;
   * and where one of those is such a document itself, then those who speak of it.
   */
  async function settleTwins(graphs: readonly DocumentGraph[]): Promise<void> {
    const ids = [...new Set(graphs.flatMap(documentIds))].sort()
    const twins = await run(database, loadStatement('titleTwins'), { ids })
    const speakers = [...new Set(twins.flatMap((row) => row.documents as string[]))].sort()
    const renamed: DocumentGraph[] = []
    for (let from = 0; from < speakers.length; from += BATCH) {
      for (const [former, source] of await sourceTexts(database, speakers.slice(from, from + BATCH))) {
        const document = await apartFromHeld(database, builtWith(reader(source)), source)
        const [graph] = await loadDocuments(database, [stamped({ ...document, former: [former] })])
        if (graph && graph.document !== former) renamed.push({ ...graph, document: former })
      }
    }
    if (renamed.length > 0) await settleTwins(renamed)
  }

  function stamped(document: Loadable): Loadable {
    return {
      ...document,
      graph: withPipeline(document.graph, pipeline),
      resolve: async (known) => withPipeline(await document.resolve(known), pipeline),
    }
  }

  const one = async (source: SourceDocument, options: LoadOptions) => (await loadBatch([source], options))[0] as Outcome

  return {
    loadMany: (sources, options) => loadMany(sources, { force: false, ...options }),
    load: (source, options) => one(source, { force: false, ...options }),
    fill: (source) => one(source, { fill: true }),
    fillMany: (sources) => loadMany(sources, { fill: true }),
    outdated: () => outdatedCount(database, pipeline),
    async refresh(progress = () => undefined) {
      const outdatedBehind = (id: string) => outdatedAfter(database, pipeline, id, BATCH)
      const textsOf = async (ids: readonly string[]) => [...(await sourceTexts(database, ids)).values()]
      let [ids, done] = [await outdatedBehind(''), 0]
      for (let last = ids.at(-1); last !== undefined; last = ids.at(-1)) {
        begin(await textsOf(await outdatedBehind(last)))
        await loadMany(await textsOf(ids))
        done += ids.length
        progress(done)
        // Asked again: one of the next may have turned out to be one of these.
        ids = await outdatedBehind(last)
      }
      taken.clear()
    },
    async correct() {
      const ids = (await mayBeCorrected(database, corrections)).filter((one) => !isAsCorrected(one)).map(({ id }) => id)
      for (let from = 0; from < ids.length; from += BATCH)
        await loadMany([...(await sourceTexts(database, ids.slice(from, from + BATCH))).values()])
      taken.clear()
      return ids
    },
  }
}

function loaded(graph: DocumentGraph, replaced: Held | null): Outcome {
  const { document: id, nodes, edges } = graph
  return {
    kind: 'loaded',
    id,
    nodes: nodes.length,
    edges: edges.length,
    alarms: alarmsIn(graph),
    replaced: replaced?.sourceName ?? null,
  }
}

function sizeOf(pending: readonly Pending[]): number {
  return pending.reduce((sum, { document: { graph } }) => sum + graph.nodes.length + graph.edges.length, 0)
}

/** The document of a graph and those it cites. */
function documentIds({ document, nodes }: DocumentGraph): readonly string[] {
  return [document, ...nodes.filter(({ type }) => type === 'CitedDocument').map(({ id }) => id)]
}

/** True for a file in which nothing was found that makes a policy: a configuration, a list of prices. */
function saysNothing({ document, nodes }: DocumentGraph): boolean {
  const facts = nodes.find(({ id }) => id === document)?.properties
  return !facts?.title && !facts?.documentNumber && !nodes.some(({ type }) => type === 'Measure')
}

/** How many places of the document may have been read badly. */
function alarmsIn({ document, nodes }: DocumentGraph): number {
  const kinds = nodes.find(({ id }) => id === document)?.properties.alarmKinds
  return Array.isArray(kinds) ? kinds.length : 0
}

function withPipeline(graph: DocumentGraph, pipeline: string): DocumentGraph {
  const nodes = graph.nodes.map((node) => (node.id === graph.document ? { ...node, properties: { ...node.properties, pipeline } } : node))
  const { corrected } = graph
  return { ...graph, nodes, ...(corrected && { corrected: { ...corrected, asRead: withPipeline(corrected.asRead, pipeline) } }) }
}
