import { precisionOf } from '../extraction/precision.ts'
import { titleOf } from '../neo4j/store/titles.ts'
import type { Store } from '../neo4j/store.ts'
import type { Passage, Source, Statement } from './answer.ts'
import type { Draft, PlacedWords, Words } from './draft.ts'
import { MCP_LIMITS } from './limits.ts'
import { nodeLink, readerLink } from './links.ts'
import { type QuotedDocument, quotedDocuments } from './sources.ts'
import { thingOf } from './thing.ts'
import { lineAt, placeOf, shortened } from './verbatim.ts'

/** The statements with their words, fetched together. `most` is the maximum length of a quote. */
export async function statementsOf(store: Store, drafts: readonly Draft[], most: number = MCP_LIMITS.quote): Promise<Statement[]> {
  const words = drafts.flatMap((draft) => [draft.words, ...(draft.passages ?? []).map((each) => each.words)])
  const documents = await quotedDocuments(
    store,
    words.flatMap((each) => each?.document ?? []),
  )
  return drafts.map((draft) => statementOf(draft, documents, most))
}

type Documents = ReadonlyMap<string, QuotedDocument>

function statementOf(draft: Draft, documents: Documents, most: number): Statement {
  const quoted = quotedOf(draft.words, documents, most)
  const { subject, object, rule = null } = draft
  return {
    says: draft.says,
    relation: draft.relation ?? null,
    subject: thingOf(subject),
    object: object ? thingOf(object) : null,
    document: quoted?.document ?? null,
    quote: quoted?.quote ?? null,
    start: quoted?.start ?? null,
    end: quoted?.end ?? null,
    line: quoted?.line ?? null,
    cut: quoted?.cut ?? false,
    status: draft.status ?? null,
    reason: draft.reason ?? null,
    candidates: (draft.candidates ?? []).slice(0, MCP_LIMITS.candidates),
    rule,
    confidence: rule === null ? null : confidenceIn(rule),
    link: quoted?.link ?? nodeLink(subject.id),
    passages: (draft.passages ?? []).flatMap(({ what, words }) => {
      const passage = quotedOf(words, documents, most)
      return passage ? [{ what, ...passage }] : []
    }),
  }
}

type Quoted = Omit<Passage, 'what'>

/** The words as printed in the document; null if the document or the words are not available. */
function quotedOf(words: Words | null, documents: Documents, most: number): Quoted | null {
  const source = words && documents.get(words.document)
  if (!source) return null
  const { text, policy } = source
  if (text === null) return 'span' in words && words.quote !== null ? fromRecord(words, words.quote, policyOf(source)) : null
  const whole = 'span' in words ? words.span : placeOf(text, words.find, words.within)
  if (whole === null) return null
  const span = shortened(text, whole, most)
  const line = 'span' in words ? words.line : lineAt(text, span.start)
  return {
    document: policyOf(source),
    quote: text.slice(span.start, span.end),
    ...span,
    line,
    cut: span.end < whole.end,
    link: readerLink(policy.id, span),
  }
}

/** The words kept by the relationship, if the text was too large to fetch. */
function fromRecord({ document: id, span, line }: PlacedWords, quote: string, document: Source): Quoted {
  return { document, quote, ...span, line, cut: false, link: readerLink(id, span) }
}

const policyOf = ({ policy }: QuotedDocument): Source => ({ id: policy.id, title: titleOf(policy), number: policy.documentNumber })

/** Precision on documents that nobody had seen when the rules were made. */
function confidenceIn(rule: string): Statement['confidence'] {
  const heldOut = precisionOf(rule)?.[2]
  return heldOut ? { right: heldOut[0], checked: heldOut[1], low: heldOut[2] } : null
}
