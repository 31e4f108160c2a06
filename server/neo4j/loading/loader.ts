import type { DocumentGraph } from '../../graph/graph.ts'
import { numberKey } from '../../resolution/documents.ts'
import type { DocumentRegistry } from '../../resolution/types.ts'
import type { Layout } from '../../text/layout.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, type Row, run } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { sameDocument, sameDocumentEdited } from './editions.ts'
import { loadDocument } from './loadDocument.ts'

/** Reads a document once; what comes back resolves it against the documents that are known at that moment. */
export type Reader = (source: SourceDocument) => (known: DocumentRegistry) => DocumentGraph

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

/** A document whose text the database holds. */
interface Held {
  readonly id: string
  readonly sourceName: string
  readonly sha256: string
  readonly pipeline: string | null
  readonly replaced: readonly string[]
}

export interface LoadOptions {
  /** Loads what has no title, no number and no task, too. */
  readonly force?: boolean
}

export interface Loader {
  /** Loads a document, unless the same bytes were loaded before by the same version of the reading. */
  load(source: SourceDocument, options?: LoadOptions): Promise<Outcome>
  /** Loads a document of the first filling: one that a later load has replaced is left replaced. */
  fill(source: SourceDocument): Promise<Outcome>
  /** How many held documents another version has read. */
  outdated(): number
  /** Reads those again, from the texts that are held. */
  refresh(): Promise<void>
}

/** A loader for one run. `pipeline` names the version of the reading. */
export async function createLoader(database: Database, reader: Reader, pipeline: string): Promise<Loader> {
  const held = new Map((await run(database, loadStatement('heldDocuments'))).map(heldDocument).map((document) => [document.id, document]))
  /** By document id: the file of this run that holds it. */
  const holders = new Map<string, string>()

  const outdated = () => [...held.values()].filter((document) => document.pipeline !== pipeline)
  const heldWith = (sha256: string) => [...held.values()].find((document) => document.sha256 === sha256)

  async function write(source: SourceDocument, { force = true }: LoadOptions = {}): Promise<Outcome> {
    const resolve = reader(source)
    const printed = resolve({ documents: [] })
    if (!force && saysNothing(printed)) return { kind: 'noPolicy' }
    // Two different texts that print one number are both kept.
    const taken = (await isOfAnotherText(printed, source)) ? new Set([printed.document]) : NONE_TAKEN
    const build = (known: DocumentRegistry) => stamped(resolve({ ...known, taken }), pipeline)
    const id = build({ documents: [] }).document
    const holder = holders.get(id)
    if (holder !== undefined && holder !== source.name) {
      await run(database, loadStatement('noteDuplicate'), { id, sha256: source.sha256 })
      return { kind: 'duplicate', id, of: holder }
    }
    const former = await formerSelves(source)
    const before = held.get(id) ?? former[0] ?? null
    const graph = await loadDocument(database, build, () => former.map((document) => document.id))
    for (const document of former) held.delete(document.id)
    held.set(graph.document, heldNow(graph.document, source, pipeline, before))
    holders.set(graph.document, source.name)
    await settleTwins(graph.document)
    return {
      kind: 'loaded',
      id: graph.document,
      nodes: graph.nodes.length,
      edges: graph.edges.length,
      alarms: alarmsIn(graph),
      replaced: before?.sourceName ?? null,
    }
  }

  /** True where the id that the document would have by its number belongs to another text, as far as title and words tell. */
  async function isOfAnotherText(graph: DocumentGraph, source: SourceDocument): Promise<boolean> {
    const holder = held.get(graph.document)
    if (!holder || holder.sha256 === source.sha256 || graph.document !== idByNumber(graph)) return false
    const [row] = await run(database, loadStatement('sourceText'), { ids: [holder.id] })
    if (!row) return false
    const own = graph.nodes.find(({ id }) => id === graph.document)?.properties.titleKey
    return !sameDocument(
      { titleKey: String(own ?? ''), text: source.text },
      { titleKey: String(row.titleKey ?? ''), text: String(row.text) },
    )
  }

  /** The same bytes under another id (another version read them), or a file of the same name with mostly the same lines. */
  async function formerSelves(source: SourceDocument): Promise<readonly Held[]> {
    const namesakes = [...held.values()].filter(({ sourceName, sha256 }) => sourceName === source.name || sha256 === source.sha256)
    if (namesakes.length === 0) return []
    const texts = await sourceTexts(
      database,
      namesakes.map(({ id }) => id),
    )
    return namesakes.filter(({ id }) => sameDocumentEdited(texts.get(id)?.text ?? '', source.text))
  }

  const othersThan = (id: string): ReadonlySet<string> => new Set([...held.keys()].filter((other) => other !== id))

  /** A title-only document has turned out to be a numbered one: those who speak of it are resolved again, from the text that is held. */
  async function settleTwins(id: string): Promise<void> {
    const speakers = (await run(database, loadStatement('titleTwins'), { id })).flatMap((row) => row.documents as string[])
    const texts = await sourceTexts(database, [...new Set(speakers)])
    for (const [document, source] of texts) {
      const resolve = reader(source)
      const graph = await loadDocument(
        database,
        (known) => stamped(resolve({ ...known, taken: othersThan(document) }), pipeline),
        () => [document],
      )
      if (graph.document !== document) held.delete(document)
      held.set(graph.document, heldNow(graph.document, source, pipeline, null))
    }
  }

  return {
    async load(source, { force = false } = {}) {
      const same = heldWith(source.sha256)
      if (same?.pipeline !== pipeline) return write(source, { force })
      holders.set(same.id, source.name)
      return { kind: 'unchanged', id: same.id }
    },
    async fill(source) {
      const same = heldWith(source.sha256) ?? [...held.values()].find((document) => document.replaced.includes(source.sha256))
      if (!same || (same.sha256 === source.sha256 && same.pipeline !== pipeline)) return write(source)
      holders.set(same.id, source.name)
      return { kind: 'unchanged', id: same.id }
    },
    outdated: () => outdated().length,
    async refresh() {
      for (const source of (
        await sourceTexts(
          database,
          outdated().map(({ id }) => id),
        )
      ).values())
        await write(source)
      holders.clear()
    },
  }
}

const NONE_TAKEN: ReadonlySet<string> = new Set()

/** The id that a document has by its number; null for one that is known by its title. */
function idByNumber({ document, nodes }: DocumentGraph): string | null {
  const number = nodes.find(({ id }) => id === document)?.properties.documentNumber
  return typeof number === 'string' ? `doc:${numberKey(number)}` : null
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

function stamped(graph: DocumentGraph, pipeline: string): DocumentGraph {
  const nodes = graph.nodes.map((node) => (node.id === graph.document ? { ...node, properties: { ...node.properties, pipeline } } : node))
  return { ...graph, nodes }
}

function heldNow(id: string, source: SourceDocument, pipeline: string, before: Held | null): Held {
  const replaced = before && before.sha256 !== source.sha256 ? [...before.replaced, before.sha256] : (before?.replaced ?? [])
  return { id, sourceName: source.name, sha256: source.sha256, pipeline, replaced }
}

async function sourceTexts(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, SourceDocument>> {
  if (ids.length === 0) return new Map()
  const rows = await run(database, loadStatement('sourceText'), { ids })
  return new Map(rows.map((row) => [String(row.id), sourceDocument(row)]))
}

/** A text as it was kept, with what its format told of it. */
function sourceDocument(row: Row): SourceDocument {
  const layout = typeof row.layout === 'string' ? { layout: JSON.parse(row.layout) as Layout } : {}
  return { name: String(row.sourceName), sha256: String(row.sha256), text: String(row.text), ...layout }
}

function heldDocument(row: Row): Held {
  return {
    id: String(row.id),
    sourceName: String(row.sourceName),
    sha256: String(row.sha256),
    pipeline: row.pipeline === null ? null : String(row.pipeline),
    replaced: row.replaced as string[],
  }
}
