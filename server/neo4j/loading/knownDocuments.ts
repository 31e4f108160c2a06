import type { DocumentGraph } from '../../graph/graph.ts'
import { namesThatTell, type PrintedName } from '../../resolution/departments/printedNames.ts'
import { numberKey } from '../../resolution/documents.ts'
import type { DocumentQuestion, DocumentRegistry, KnownDocument } from '../../resolution/types.ts'
import type { Row, Send } from '../database.ts'
import { loadStatement } from '../statements.ts'

/** A document that was read, and resolved as if no other document were known. */
export interface ReadDocument {
  readonly graph: DocumentGraph
  /** The lookups of known documents made during the resolution. */
  readonly questions: readonly DocumentQuestion[]
  /** Resolves it again with these known documents. */
  resolve(known: DocumentRegistry): DocumentGraph | Promise<DocumentGraph>
}

/**
 * The graphs of documents that are loaded one after another. Each is resolved against the documents of the database and the earlier ones,
 * and against the full department names (from `namesFor`) that are known when all are loaded. Few graphs change: most citations resolve
 * without other documents.
 */
export async function resolvedInOrder(
  send: Send,
  documents: readonly ReadDocument[],
  namesFor: (graphs: readonly DocumentGraph[]) => Promise<readonly PrintedName[]>,
): Promise<readonly DocumentGraph[]> {
  const stored = await knownFor(
    send,
    documents.flatMap(({ questions }) => questions),
  )
  const resolved = documents.map(({ graph }) => ({ graph, known: '[[],[]]' }))
  // Citations and document ids do not depend on department names.
  const printed = await namesFor(await settled([]))
  return settled(printed)

  /** Each graph depends on the earlier ones. After round n the first n are final; usually all are final after the first round. */
  async function settled(printed: readonly PrintedName[]): Promise<readonly DocumentGraph[]> {
    for (;;) {
      const before = JSON.stringify(resolved.map(({ graph }) => documentsOf(graph)))
      const known = new KnownDocuments(stored)
      const answers = documents.map(({ questions }, index) => {
        const answer = known.answers(questions)
        for (const one of documentsOf(resolved[index]?.graph ?? documents[index]?.graph)) known.add(one)
        return answer
      })
      await Promise.all(
        documents.map(async (document, index) => {
          const documentsKnown = answers[index] ?? []
          const names = namesThatTell(document.graph.names?.asks ?? [], printed)
          const key = JSON.stringify([documentsKnown, names])
          if (resolved[index]?.known === key) return
          const isAlone = documentsKnown.length + names.length === 0
          const graph = isAlone ? document.graph : await document.resolve({ documents: documentsKnown, names })
          resolved[index] = { graph, known: key }
        }),
      )
      if (JSON.stringify(resolved.map(({ graph }) => documentsOf(graph))) === before) return resolved.map(({ graph }) => graph)
    }
  }
}

/** Documents, indexed by what citations look up. */
class KnownDocuments {
  readonly #byId = new Map<string, KnownDocument>()
  readonly #byNumber = new Map<string, Set<string>>()
  readonly #byTitle = new Map<string, Set<string>>()

  constructor(documents: readonly KnownDocument[]) {
    for (const document of documents) this.add(document)
  }

  /** A held text is more reliable than citations of the document. */
  add(document: KnownDocument): void {
    const known = this.#byId.get(document.id)
    if (known && (known.held || !document.held)) return
    this.#byId.set(document.id, document)
    if (document.number !== null) put(this.#byNumber, document.number, document.id)
    if (document.titleKey !== '') put(this.#byTitle, document.titleKey, document.id)
  }

  /** The known documents that may match a lookup, if one of them differs from the default answer; otherwise none. */
  answers(questions: readonly DocumentQuestion[]): readonly KnownDocument[] {
    const ids = new Set<string>()
    let surprising = false
    for (const { number, titleKey, id } of questions) {
      const meant = [...((number && this.#byNumber.get(number)) || []), ...((titleKey && this.#byTitle.get(titleKey)) || [])]
      if (meant.some((other) => other !== id)) surprising = true
      for (const each of meant) ids.add(each)
    }
    if (!surprising) return []
    return [...ids].sort().flatMap((id) => this.#byId.get(id) ?? [])
  }
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id))
}

async function knownFor(send: Send, questions: readonly DocumentQuestion[]): Promise<readonly KnownDocument[]> {
  const numbers = distinct(questions.flatMap(({ number }) => number ?? []))
  const titleKeys = distinct(questions.flatMap(({ titleKey }) => titleKey || []))
  const ids = numbers.map((number) => `doc:${numberKey(number)}`)
  if (numbers.length + titleKeys.length === 0) return []
  const rows = await send(loadStatement('knownDocuments'), { ids, numbers, titleKeys })
  return rows.map((row) => ({ ...knownDocument(row), repeals: repealsOf(row, rows) }))
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort()

/** The documents in a graph, as other documents know them. */
function documentsOf(graph: DocumentGraph | undefined): readonly KnownDocument[] {
  const repealed = (graph?.edges ?? []).filter(({ type }) => type === 'REPEALS')
  return (graph?.nodes ?? [])
    .filter(({ type }) => type === 'Policy' || type === 'CitedDocument')
    .map(({ id, type, properties }) => ({
      id,
      held: type === 'Policy',
      title: stringOrNull(properties.title),
      number: stringOrNull(properties.documentNumber),
      titleKey: String(properties.titleKey ?? ''),
      place: stringOrNull(properties.place),
      year: numberOrNull(properties.year),
      issuedOn: stringOrNull(properties.issuedOn),
      inForceFrom: stringOrNull(properties.inForceFrom),
      repeals: id === graph?.document ? distinct(repealed.map(({ to }) => to)) : [],
    }))
}

function knownDocument(row: Row): KnownDocument {
  return {
    id: String(row.id),
    held: row.held === true,
    title: stringOrNull(row.title),
    number: stringOrNull(row.number),
    titleKey: String(row.titleKey),
    place: stringOrNull(row.place),
    year: numberOrNull(row.year),
    issuedOn: stringOrNull(row.issuedOn),
    inForceFrom: stringOrNull(row.inForceFrom),
  }
}

/** The former editions that a document repeals: one without a number has an id of its own. */
function repealsOf({ id, repealsFormer }: Row, rows: readonly Row[]): readonly string[] {
  const others = rows.filter(({ repealedBy }) => (repealedBy as readonly unknown[]).includes(id)).map((row) => String(row.id))
  return repealsFormer === true ? [...others, `${id}:former`] : others
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
