import { isDraft, isReissued } from '../lexicon/documentTitles.ts'
import { yearOfNumber } from './numberYear.ts'
import type { KnownDocument, ResolvedPolicy } from './types.ts'

/**
 * Of the known documents of one title, those that a citation without a number may mean. 《公租房管理办法》 of 2015, issued again in 2021, is the later one in
 * a document of 2023 and the former one in a document of 2018. If the dates do not tell, both may be meant; none if all are later.
 */
export function editionsMeant(known: readonly KnownDocument[], citing: ResolvedPolicy): readonly KnownDocument[] {
  // A document known only by its title is one of the editions.
  const editions = known.filter(isEdition)
  if (editions.length === 0) return known
  // Two places may have rules of one title.
  if (editions.some(({ place }) => place === null || place !== editions[0]?.place)) return editions.length === 1 ? editions : known
  const own = editions.find(({ id }) => id === citing.id)
  if (own !== undefined) return [own]
  const possible = editions.filter((one) => !isBefore(daysOf(citing), daysOf(one)))
  const last = possible.find((one) => possible.every((other) => other === one || replaces(one, other)))
  return last !== undefined && isBefore({ ...daysOf(last), day: lastOf(last) }, daysOf(citing)) ? [last] : possible
}

/** A document with a number, or a held text with a date; a draft is no edition. */
function isEdition({ held, number, issuedOn, title }: KnownDocument): boolean {
  return (number !== null || (held && typeof issuedOn === 'string')) && !isDraft(title ?? '')
}

function replaces(later: KnownDocument, former: KnownDocument): boolean {
  const isTold = isReissued(later.title ?? '') || [former.id, `${later.id}:former`].some((id) => later.repeals?.includes(id))
  return isTold && isBefore(daysOf(former), daysOf(later))
}

interface Days {
  readonly day: string | null
  readonly year: number | null
}

function daysOf({ issuedOn = null, number, year = null }: KnownDocument | ResolvedPolicy): Days {
  return { day: issuedOn, year: issuedOn === null ? (yearOfNumber(number) ?? year) : Number(issuedOn.slice(0, 4)) }
}

/** The day on which it is both issued and in force. */
function lastOf({ issuedOn = null, inForceFrom = null }: KnownDocument): string | null {
  return issuedOn !== null && inForceFrom !== null && inForceFrom > issuedOn ? inForceFrom : issuedOn
}

/** Whether the one is certainly of an earlier day, or of an earlier year if a day is unknown. */
function isBefore(one: Days, other: Days): boolean {
  if (one.day !== null && other.day !== null) return one.day < other.day
  return one.year !== null && other.year !== null && one.year < other.year
}
