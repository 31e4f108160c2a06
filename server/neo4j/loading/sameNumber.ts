import type { DocumentGraph } from '../../graph/graph.ts'
import { numberKey } from '../../resolution/documents.ts'
import type { SourceDocument } from '../../text/types.ts'
import { type Database, run } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { sameDocument } from './editions.ts'
import type { ReadDocument } from './knownDocuments.ts'

/** The document, known by its title where the number that it prints is that of another text that is held: both are kept. */
export async function apartFromHeld(database: Database, document: ReadDocument, source: SourceDocument): Promise<ReadDocument> {
  if (!(await isOfAnotherText(database, document.graph, source))) return document
  const taken = new Set([document.graph.document])
  return {
    ...document,
    graph: await document.resolve({ documents: [], taken }),
    resolve: (known) => document.resolve({ ...known, taken }),
  }
}

/** True where the id that a document has by its number belongs to another text, as far as title and words tell. */
async function isOfAnotherText(database: Database, graph: DocumentGraph, source: SourceDocument): Promise<boolean> {
  const own = graph.nodes.find(({ id }) => id === graph.document)?.properties
  const number = own?.documentNumber
  if (typeof number !== 'string' || graph.document !== `doc:${numberKey(number)}`) return false
  const [held] = await run(database, loadStatement('sourceText'), { ids: [graph.document] })
  if (!held || held.sha256 === source.sha256) return false
  return !sameDocument(
    { titleKey: String(own?.titleKey ?? ''), text: source.text },
    { titleKey: String(held.titleKey ?? ''), text: String(held.text) },
  )
}
