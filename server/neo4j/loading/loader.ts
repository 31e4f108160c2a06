import { type Corrections, correctionsDigest, NO_CORRECTIONS } from '../../corrections/correction.ts'
import type { DocumentGraph } from '../../graph/graph.ts'
import { LATER_EDITION } from '../../resolution/citations.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, run } from '../database.ts'
import { inParts } from '../inParts.ts'
import { loadStatement } from '../statements.ts'
import { sameDocumentEdited } from './editions.ts'
import {
  type Held,
  heldLike,
  heldUnder,
  mayBeCorrected,
  outdatedAfter,
  outdatedCount,
  replacedSources,
  sourceTexts,
  unsettledIds,
} from './held.ts'
import type { ReadDocument } from './knownDocuments.ts'
import { type Build, builtWith, type Loadable, loadDocuments } from './loadDocument.ts'
import { loaded, type Outcome, saysNothing } from './outcomes.ts'
import { apartFromHeld, byItsTitle, type Placed, type ReadText } from './sameNumber.ts'
import { fitTogether, inTransactions, isRenamed, togetherOrAlone } from './transactions.ts'

/** Reads a document once. The returned function resolves it against the documents known when it is called. */
export type Reader = (source: SourceDocument) => Build

export interface LoadOptions {
  /** Load documents without title, number and task too. */
  readonly force?: boolean
  /** Keep versions replaced if a later load replaced them; for the first filling. */
  readonly fill?: boolean
  /** Leave documents in which an abbreviated name has changed its meaning to a call of `settle`, which resolves each once. */
  readonly settleLater?: boolean
}

export interface Loader {
  /** Loads a document, unless the same bytes were already loaded with the same version of the reading rules. */
  load(source: SourceDocument, options?: LoadOptions): Promise<Outcome>
  /** Same result as loading the documents one by one, but with many in one transaction. Outcomes are in the order of the sources. */
  loadMany(sources: readonly SourceDocument[], options?: LoadOptions): Promise<readonly Outcome[]>
  /** Loads a document of the first filling; one that a later load replaced stays replaced. */
  fill(source: SourceDocument): Promise<Outcome>
  fillMany(sources: readonly SourceDocument[], options?: Pick<LoadOptions, 'settleLater'>): Promise<readonly Outcome[]>
  /** Number of held documents that were read by another version of the reading rules. */
  outdated(): Promise<number>
  /** Reads them again, from their original files if `reopen` finds them. `progress` gets the number done. */
  refresh(progress?: (done: number) => void): Promise<void>
  /** Reads documents again whose corrections have changed; returns their ids. */
  correct(): Promise<readonly string[]>
  /** Resolves documents again in which an abbreviated name has changed its meaning; returns their ids. */
  settle(): Promise<readonly string[]>
}

/** Optional helpers of a loader. */
export interface LoaderAids {
  /** Reads a document, possibly in advance, without corrections. */
  readonly read?: (source: SourceDocument) => ReadDocument | Promise<ReadDocument>
  /** Called by `refresh` with the documents it reads next, while it writes. */
  readonly begin?: (sources: readonly SourceDocument[]) => void
  /** Returns what the original file of a held document gives with the current rules; without it, `refresh` reads the held text. */
  readonly reopen?: (held: SourceDocument) => Promise<readonly SourceDocument[]>
  /** The corrections that the reader applies. */
  readonly corrections?: Corrections
}

/** Documents in one transaction. More are hardly faster, and each document waits for its batch. */
export const BATCH = 50
/** A document waiting to be written. */
interface Pending {
  readonly index: number
  readonly source: SourceDocument
  readonly document: Loadable & Placed
}

/** Creates a loader for one run. `pipeline` is the version of the reading rules. */
export function createLoader(
  database: Database,
  reader: Reader,
  pipeline: string,
  { read: ahead, begin = () => undefined, reopen = async (held) => [held], corrections = NO_CORRECTIONS }: LoaderAids = {},
): Loader {
  const isCorrected = (id: string, sha256: string) => corrections.of(id, sha256).length > 0
  /** Threads that read ahead have no corrections; the few documents with corrections are read here. */
  async function read(source: SourceDocument): Promise<ReadDocument> {
    const early = await ahead?.(source)
    return early && !isCorrected(early.graph.document, source.sha256) ? early : builtWith(reader(source))
  }
  const isAsCorrected = ({ id, sha256, corrections: digest }: Held) => digest === correctionsDigest(corrections.of(id, sha256))
  /** For each document id: the file of this run that contains it. */
  const taken = new Map<string, string>()

  async function loadMany(sources: readonly SourceDocument[], options: LoadOptions = {}): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const batch of inParts(sources, BATCH)) outcomes.push(...(await loadBatch(batch, options)))
    if (!options.settleLater) await settle()
    return outcomes
  }

  async function loadBatch(sources: readonly SourceDocument[], options: LoadOptions): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    let pending: Pending[] = []
    let hasWritten = false
    const flush = async () => {
      hasWritten ||= pending.length > 0
      const written = await write(pending)
      for (const [index, outcome] of written) outcomes[index] = outcome
      pending = []
    }
    const held = await heldLike(database, sources)
    const unchanged = await unchangedAmong(sources, held, options)
    const repeats = repeatsIn(sources)
    const printed = await readApart(sources.filter((source) => !unchanged.has(source.sha256) && !repeats.has(source)))
    for (const [index, source] of sources.entries()) {
      // A possible new edition of an earlier document of the batch is checked after that one is written.
      if (repeats.has(source)) {
        await flush()
        outcomes[index] = (await loadBatch([source], options))[0] as Outcome
        continue
      }
      const early = printed.get(source)
      if (early === undefined) {
        const id = unchanged.get(source.sha256) as string
        taken.set(id, source.name)
        outcomes[index] = { kind: 'unchanged', id }
        continue
      }
      // Another text of this batch may have the same number.
      if (pending.some(({ document }) => document.graph.document === early.graph.document)) await flush()
      const document = hasWritten ? await apart({ source, read: early }) : early
      const id = document.graph.document
      const holder = taken.get(id)
      if (options.force === false && saysNothing(document.graph)) outcomes[index] = { kind: 'noPolicy' }
      else if (holder !== undefined && holder !== source.name && !document.displaces) {
        await run(database, loadStatement('noteDuplicate'), { id, sha256: source.sha256 })
        outcomes[index] = { kind: 'duplicate', id, of: holder }
      } else {
        taken.set(id, source.name)
        const next = { index, source, document: { ...document, former: await formerSelves(source, held) } }
        const alone = isRenamed(next.document)
        if (alone || !fitTogether([...pending, next].map(({ document }) => document))) await flush()
        pending.push(next)
        if (alone) await flush()
      }
    }
    await flush()
    return outcomes
  }

  async function readApart(sources: readonly SourceDocument[]): Promise<ReadonlyMap<SourceDocument, Placed>> {
    const texts: ReadText[] = []
    for (const source of sources) texts.push({ source, read: await read(source) })
    const documents = await apartFromHeld(database, texts)
    return new Map(texts.map(({ source, read }, at) => [source, documents[at] ?? read]))
  }

  const apart = async (text: ReadText): Promise<Placed> => (await apartFromHeld(database, [text]))[0] ?? text.read

  /** For each digest of bytes: the ids of documents that need not be read. */
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

  /** Ids of documents with the same bytes (read by another version), or with the same file name and mostly the same lines. */
  async function formerSelves(source: SourceDocument, held: readonly Held[]): Promise<readonly string[]> {
    const alike = held.filter(({ sourceName, sha256 }) => sourceName === source.name || sha256 === source.sha256)
    const namesakes = alike.filter(({ sha256 }) => sha256 !== source.sha256).map(({ id }) => id)
    const texts = await sourceTexts(database, namesakes)
    // Newer rules may read quite another text out of the same bytes.
    return alike
      .filter(({ id, sha256 }) => sha256 === source.sha256 || sameDocumentEdited(texts.get(id)?.text ?? '', source.text))
      .map(({ id }) => id)
  }

  /** Writes documents in one transaction. If the database refuses, each is written alone, so that only the failing one is left out. */
  async function write(pending: readonly Pending[]): Promise<readonly (readonly [number, Outcome])[]> {
    return pending.length === 0 ? [] : togetherOrAlone(pending, writeTogether)
  }

  async function writeTogether(pending: readonly Pending[]): Promise<readonly (readonly [number, Outcome])[]> {
    const before = await heldUnder(
      database,
      pending.flatMap(({ document }) => [document.graph.document, ...document.former]),
    )
    const moved = await moveToTitles(pending.flatMap(({ document }) => (document.displaces ? document.graph.document : [])))
    const graphs = await loadDocuments(
      database,
      pending.map(({ document }) => stamped(document)),
    )
    for (const [at, graph] of graphs.entries()) taken.set(graph.document, pending[at]?.source.name ?? '')
    await settleTwins([...moved, ...graphs])
    return pending.map(({ index, document }, at) => {
      const graph = graphs[at] ?? document.graph
      const replaced = before.get(graph.document) ?? before.get(document.former[0] ?? '') ?? null
      return [index, loaded(graph, replaced)]
    })
  }

  /** Gives held documents the id of their title, because an earlier text has their number. */
  async function moveToTitles(ids: readonly string[]): Promise<readonly DocumentGraph[]> {
    const moved: DocumentGraph[] = []
    for (const [id, source] of await sourceTexts(database, ids)) {
      const document = await byItsTitle(await read(source))
      const graphs = await loadDocuments(database, [stamped({ ...document, former: [id] }, source.pipeline)])
      for (const graph of graphs) taken.set(graph.document, taken.get(id) ?? source.name)
      moved.push(...graphs)
    }
    return moved
  }

  /**
   * If documents known by title turn out to have a number or another edition, the documents that refer to them are resolved again from their
   * held texts; the same for those documents in turn.
   */
  async function settleTwins(graphs: readonly DocumentGraph[]): Promise<void> {
    const ids = [...new Set(graphs.flatMap(documentIds))].sort()
    const twins = await run(database, loadStatement('titleTwins'), { ids, later: LATER_EDITION })
    const editions = await run(database, loadStatement('titleEditions'), { ids, loaded: graphs.map(({ document }) => document) })
    const speakers = [
      ...new Set([...twins.flatMap((row) => row.documents as string[]), ...editions.map(({ document }) => String(document))]),
    ].sort()
    const renamed: DocumentGraph[] = []
    for (const batch of inParts(speakers, BATCH)) {
      for (const [former, source] of await sourceTexts(database, batch)) {
        const document = await apart({ source, read: await read(source) })
        const [graph] = await loadDocuments(database, [stamped({ ...document, former: [former] }, source.pipeline)])
        if (graph && graph.document !== former) renamed.push({ ...graph, document: former })
      }
    }
    if (renamed.length > 0) await settleTwins(renamed)
  }

  /** One round is enough: the names that a document prints do not depend on other documents. */
  async function settle(): Promise<readonly string[]> {
    const settled: string[] = []
    for (let ids = await unsettledIds(database, BATCH); ids.length > 0; ids = await unsettledIds(database, BATCH)) {
      const texts = await sourceTexts(database, ids)
      begin([...texts.values()])
      const documents = await readApart([...texts.values()])
      const former = [...texts].flatMap(([id, source]) => {
        const document = documents.get(source)
        return document ? stamped({ ...document, former: [id] }, source.pipeline) : []
      })
      for (const together of inTransactions(former)) await togetherOrAlone(together, (some) => loadDocuments(database, some))
      settled.push(...ids)
    }
    return settled
  }

  /** A document that another version has read from its file stays to be read again, though its kept text was read in between. */
  function stamped(document: Loadable, version = pipeline): Loadable {
    return {
      ...document,
      graph: withPipeline(document.graph, version),
      resolve: async (known) => withPipeline(await document.resolve(known), version),
    }
  }

  const one = async (source: SourceDocument, options: LoadOptions) => (await loadMany([source], options))[0] as Outcome

  return {
    loadMany: (sources, options) => loadMany(sources, { force: false, ...options }),
    load: (source, options) => one(source, { force: false, ...options }),
    fill: (source) => one(source, { fill: true }),
    fillMany: (sources, options) => loadMany(sources, { ...options, fill: true }),
    settle,
    outdated: () => outdatedCount(database, pipeline),
    async refresh(progress = () => undefined) {
      const outdatedBehind = (id: string) => outdatedAfter(database, pipeline, id, BATCH)
      const opened = new Map<string, readonly SourceDocument[]>()
      const sourcesOf = async (ids: readonly string[]) => {
        const unopened = ids.filter((id) => !opened.has(id))
        for (const [id, held] of await sourceTexts(database, unopened)) opened.set(id, await reopen(held))
        return ids.flatMap((id) => opened.get(id) ?? [])
      }
      let [ids, done] = [await outdatedBehind(''), 0]
      for (let last = ids.at(-1); last !== undefined; last = ids.at(-1)) {
        begin(await sourcesOf(await outdatedBehind(last)))
        await loadMany(await sourcesOf(ids), { settleLater: true })
        for (const id of ids) opened.delete(id)
        done += ids.length
        progress(done)
        // Queried again, because a later document may have turned out to be one of these.
        ids = await outdatedBehind(last)
      }
      await settle()
      taken.clear()
    },
    async correct() {
      const ids = (await mayBeCorrected(database, corrections)).filter((one) => !isAsCorrected(one)).map(({ id }) => id)
      for (const batch of inParts(ids, BATCH)) await loadMany([...(await sourceTexts(database, batch)).values()])
      taken.clear()
      return ids
    },
  }
}

/** The sources that have the name or the bytes of an earlier one. */
function repeatsIn(sources: readonly SourceDocument[]): ReadonlySet<SourceDocument> {
  const seen = new Set<string>()
  return new Set(
    sources.filter(({ name, sha256 }) => {
      const isRepeat = seen.has(name) || seen.has(sha256)
      seen.add(name).add(sha256)
      return isRepeat
    }),
  )
}

/** Ids of the document of a graph and of those it cites. */
function documentIds({ document, nodes }: DocumentGraph): readonly string[] {
  return [document, ...nodes.filter(({ type }) => type === 'CitedDocument').map(({ id }) => id)]
}

function withPipeline(graph: DocumentGraph, pipeline: string): DocumentGraph {
  const nodes = graph.nodes.map((node) => (node.id === graph.document ? { ...node, properties: { ...node.properties, pipeline } } : node))
  const { corrected } = graph
  return { ...graph, nodes, ...(corrected && { corrected: { ...corrected, asRead: withPipeline(corrected.asRead, pipeline) } }) }
}
