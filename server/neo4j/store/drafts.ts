import type { Node } from 'neo4j-driver'
import { nodeRecord } from './nodeRecord.ts'
import type { DocumentRecord } from './records.ts'
import type { Row, Session } from './session.ts'

/** A document that a draft may mean, with the normalised title used for comparison. */
export interface MeantDocument {
  readonly document: DocumentRecord
  readonly titleKey: string
  /** Number of policies that print its title and number together. */
  readonly namedBy: number
}

/** A place with its own policies, with its names that occur in a text. */
export interface NamedPlace {
  readonly id: string
  readonly names: readonly string[]
  /** Ids of the places around it. */
  readonly holders: readonly string[]
}

export interface NamingMeasure {
  readonly measure: string
  readonly text: string
  readonly title: string
  readonly names: readonly string[]
}

/** The documents, held or cited, with one of these numbers or titles. */
export async function documentsMeant(
  session: Session,
  asked: { readonly numbers: readonly string[]; readonly titleKeys: readonly string[] },
): Promise<readonly MeantDocument[]> {
  if (asked.numbers.length + asked.titleKeys.length === 0) return []
  const rows = await session.read('Review.documents', { ...asked })
  return rows.flatMap((row) => {
    const document = nodeRecord(row.n as Node)
    return document.kind === 'POLICY' || document.kind === 'CITED_DOCUMENT'
      ? [{ document, titleKey: String(row.titleKey), namedBy: Number(row.namedBy) }]
      : []
  })
}

/** The places with their own policies whose names occur in a text. */
export async function placesInText(session: Session, text: string): Promise<readonly NamedPlace[]> {
  const rows = await session.read('ReviewFinding.words', { text })
  return rows.map((row) => ({ id: String(row.id), names: words(row, 'names'), holders: words(row, 'holders') }))
}

/** Maximum number of measures searched for the words of a draft. */
const MOST_MEASURES = 2000

/** The measures of these places that contain a name of their place. */
export async function measuresNaming(
  session: Session,
  places: readonly Pick<NamedPlace, 'id' | 'names'>[],
): Promise<readonly NamingMeasure[]> {
  if (places.length === 0) return []
  const asked = places.map(({ id, names }) => ({ id, names }))
  const rows = await session.read('ReviewFinding.source', { places: asked, limit: MOST_MEASURES })
  return rows.map((row) => ({
    measure: String(row.measure),
    text: String(row.text),
    title: String(row.title),
    names: words(row, 'names'),
  }))
}

const words = (row: Row, column: string): readonly string[] => (row[column] as readonly unknown[]).map(String)
