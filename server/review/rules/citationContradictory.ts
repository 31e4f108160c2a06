import { titleKey } from '../../extraction/titleKey.ts'
import { similarityOf } from '../../figures/alignedTexts.ts'
import { registered } from '../../resolution/register.ts'
import type { CitationResolution, ResolvedDocument } from '../../resolution/types.ts'
import type { Fault, ReviewRule } from '../finding.ts'
import type { HeldDocument } from '../held.ts'
import { citedOnce, nameOf, titled } from './cited.ts'

export const citationContradictory: ReviewRule = {
  kind: 'CITATION_CONTRADICTORY',
  severity: 'ERROR',
  find: ({ resolution }, { documents }) =>
    citedOnce(resolution.citations.filter(({ mention }) => mention.number !== null)).flatMap((citation) => {
      const { mention, document } = citation
      const meant = contradicted(citation, documents)
      if (meant === null) return []
      const details = { document: nameOf(mention, document), meant: titled(meant.title, meant.number) }
      return [{ span: mention.span, details, source: meant.id } satisfies Fault]
    }),
}

/** A document which shows that title and number of a citation do not match. */
interface Meant {
  readonly id: string | null
  readonly title: string | null
  readonly number: string | null
}

/**
 * The document known by the title or number of a citation, if the other of the two is not its own; otherwise null. Held texts and the register
 * count as proof, and a cited document if several policies print its title and number together: a single one may be wrong too.
 */
export function contradicted({ mention, document }: CitationResolution, all: readonly HeldDocument[]): Meant | null {
  const { number } = document
  if (mention.title === null || mention.number === null || number === null) return null
  const documents = all.filter((one) => one.held || isAgreedOn(one, document))
  const ofNumber = [...documents.filter((one) => one.number === number && one.title !== null), ...registeredAs(number)]
  if (ofNumber.length > 0) return ofNumber.some(({ title }) => isSameTitle(title, mention.title)) ? null : (ofNumber[0] ?? null)
  const key = titleKey(mention.title)
  const isTelling = key.length >= TELLING_TITLE
  const ofTitle = isTelling
    ? documents.find((one) => one.titleKey === key && one.place === document.place && one.number !== null)
    : undefined
  return ofTitle ?? listedTitle(key, document.place)
}

/** Number of policies that must agree on the number of a document that is not held. */
const AGREEING = 2

/** 国发〔2022〕: the issuer and year of a number. */
const seriesOf = (number: string | null): string | undefined => /^.+〔\d{4}〕/u.exec(number ?? '')?.[0]

/**
 * Whether enough policies name this document as a possible correction of the cited one. Only another serial number of the same issuer and year is
 * a likely mistake: a title may be used again in a later year.
 */
function isAgreedOn({ namedBy, number, place }: HeldDocument, cited: ResolvedDocument): boolean {
  const series = seriesOf(number)
  return namedBy >= AGREEING && place !== null && place === cited.place && series !== undefined && series === seriesOf(cited.number)
}

/** Minimum length of a distinctive title: many places use shorter ones, and one place may use a title again each year. */
const TELLING_TITLE = 10

const registeredAs = (number: string): readonly Meant[] => {
  const entry = registered({ number, titleKey: '', place: null })
  return entry?.sure ? [entry.title, ...entry.short].map((title) => ({ id: null, title, number })) : []
}

function listedTitle(key: string, place: string | null): Meant | null {
  const entry = registered({ number: null, titleKey: key, place })
  return entry?.sure ? { id: null, title: entry.title, number: entry.number } : null
}

/** Whether titles are the same: cited titles are often shortened, so one may contain the other, or share most character bigrams with it. */
function isSameTitle(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [a, b] = [titleKey(one), titleKey(other)]
  return a.includes(b) || b.includes(a) || similarityOf(a, b, 2) >= 0.6
}
