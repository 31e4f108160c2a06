import { type SentenceRest, sentenceRest } from './sentence.ts'
import type { Row, Session } from './session.ts'

/** A passage of a policy: half-open range of offsets in its text, in UTF-16 code units. */
export interface PassageKey {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Longer sentences are truncated at this number of characters on either side of the passage. */
const REACH = 300

/** The rest of the sentence around each passage, in the given order; null if the text is not held. */
export async function sentences(session: Session, passages: readonly PassageKey[]): Promise<readonly (SentenceRest | null)[]> {
  const spans = new Map<string, { readonly start: number; readonly end: number }[]>()
  for (const { document, start, end } of passages) spans.set(document, [...(spans.get(document) ?? []), { start, end }])
  const asked = [...spans].map(([document, of]) => ({ document, spans: of }))
  const rows = await session.read('Evidence.before', { asked, reach: REACH })
  const found = new Map(rows.map((row) => [`${row.document} ${row.start} ${row.end}`, sentenceRest(...around(row))]))
  return passages.map(({ document, start, end }) => found.get(`${document} ${start} ${end}`) ?? null)
}

/** The text before and after a passage. */
function around({ start, end, whole, before, after }: Row): [string, string] {
  if (typeof whole !== 'string') return [String(before), String(after)]
  return [whole.slice(Math.max(0, Number(start) - REACH), Number(start)), whole.slice(Number(end), Number(end) + REACH)]
}
