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

/** A document to load, and whether the held text with its id must get another id first. */
export interface Placed extends ReadDocument {
  readonly displaces?: boolean
}

/**
 * Returns the documents unchanged, or identified by their title if another held text has their number. Both texts are kept: whichever is loaded
 * first, the one that was issued first is known by the number.
 */
export async function apartFromHeld(database: Database, texts: readonly ReadText[]): Promise<readonly Placed[]> {
  const others = await textsHeldInstead(database, texts.filter(isKnownByNumber))
  return Promise.all(
    texts.map((text) => {
      const held = others.get(idOf(text))
      if (held === undefined || isOf(held, text)) return text.read
      return isEarlier(text, held) ? { ...text.read, displaces: true } : byItsTitle(text.read)
    }),
  )
}

interface HeldInstead extends TitledText {
  readonly issuedOn: string | null
}

/** Whether a text was issued before another, or comes first by its words. */
function isEarlier({ source, read }: ReadText, held: HeldInstead): boolean {
  const keys = (day: unknown, { titleKey, text }: TitledText) => [String(day ?? '9999'), titleKey, text]
  const [own, other] = [keys(factsOf(read.graph)?.issuedOn, titledOf({ source, read })), keys(held.issuedOn, held)]
  const at = own.findIndex((key, index) => key !== other[index])
  return at >= 0 && (own[at] ?? '') < (other[at] ?? '')
}

/** The held texts with the ids of these documents, unless their bytes are the same. */
async function textsHeldInstead(database: Database, texts: readonly ReadText[]): Promise<ReadonlyMap<string, HeldInstead>> {
  if (texts.length === 0) return new Map()
  const rows = await run(database, loadStatement('otherTexts'), {
    rows: texts.map((text) => ({ id: idOf(text), sha256: text.source.sha256 })),
  })
  return new Map(
    rows.map(({ id, titleKey, issuedOn, text }) => [
      String(id),
      { titleKey: String(titleKey ?? ''), issuedOn: typeof issuedOn === 'string' ? issuedOn : null, text: String(text) },
    ]),
  )
}

const idOf = ({ read: { graph } }: ReadText): string => graph.document

/** Whether the id is made from the document's number. */
function isKnownByNumber({ read: { graph } }: ReadText): boolean {
  const number = factsOf(graph)?.documentNumber
  return typeof number === 'string' && graph.document === `doc:${numberKey(number)}`
}

/** Whether two texts with one number are one document, judging by title and words. */
const isOf = (held: TitledText, text: ReadText): boolean => sameDocument(titledOf(text), held)

const titledOf = ({ source, read: { graph } }: ReadText): TitledText => ({
  titleKey: String(factsOf(graph)?.titleKey ?? ''),
  text: source.text,
})

const factsOf = ({ document, nodes }: DocumentGraph) => nodes.find(({ id }) => id === document)?.properties

/** The document identified by its title, because another text has its number. */
export async function byItsTitle(document: ReadDocument): Promise<ReadDocument> {
  const taken = new Set([document.graph.document])
  return {
    ...document,
    graph: await document.resolve({ documents: [], taken }),
    resolve: (known) => document.resolve({ ...known, taken }),
  }
}
