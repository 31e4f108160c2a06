import type { DocumentGraph } from '../../graph/graph.ts'
import { numberKey } from '../../resolution/documents.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, run } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { sameDocument, type TitledText } from './editions.ts'
import type { ReadDocument } from './knownDocuments.ts'

/** A text and what was read in it. */
export interface ReadText {
  readonly source: SourceDocument
  readonly read: ReadDocument
}

/** Returns the documents unchanged, or identified by their title if another held text has their number. Both texts are kept. */
export async function apartFromHeld(database: Database, texts: readonly ReadText[]): Promise<readonly ReadDocument[]> {
  const others = await textsHeldInstead(database, texts.filter(isKnownByNumber))
  return Promise.all(texts.map((text) => (isOf(others.get(idOf(text)), text) ? text.read : byItsTitle(text.read))))
}

/** The held texts with the ids of these documents, unless their bytes are the same. */
async function textsHeldInstead(database: Database, texts: readonly ReadText[]): Promise<ReadonlyMap<string, TitledText>> {
  if (texts.length === 0) return new Map()
  const rows = await run(database, loadStatement('otherTexts'), {
    rows: texts.map((text) => ({ id: idOf(text), sha256: text.source.sha256 })),
  })
  return new Map(rows.map(({ id, titleKey, text }) => [String(id), { titleKey: String(titleKey ?? ''), text: String(text) }]))
}

const idOf = ({ read: { graph } }: ReadText): string => graph.document

/** Whether the id is made from the document's number. */
function isKnownByNumber({ read: { graph } }: ReadText): boolean {
  const number = factsOf(graph)?.documentNumber
  return typeof number === 'string' && graph.document === `doc:${numberKey(number)}`
}

/** Whether two texts with one number are one document, judging by title and words. */
function isOf(held: TitledText | undefined, { source, read: { graph } }: ReadText): boolean {
  return held === undefined || sameDocument({ titleKey: String(factsOf(graph)?.titleKey ?? ''), text: source.text }, held)
}

const factsOf = ({ document, nodes }: DocumentGraph) => nodes.find(({ id }) => id === document)?.properties

async function byItsTitle(document: ReadDocument): Promise<ReadDocument> {
  const taken = new Set([document.graph.document])
  return {
    ...document,
    graph: await document.resolve({ documents: [], taken }),
    resolve: (known) => document.resolve({ ...known, taken }),
  }
}
