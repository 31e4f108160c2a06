import { titleKey } from '../extraction/titleKey.ts'
import { REGISTER, type RegisteredDocument } from '../reference/register.ts'
import { yearOfNumber } from './numberYear.ts'

const BY_NUMBER: ReadonlyMap<string, RegisteredDocument> = new Map(REGISTER.map((entry) => [entry.number, entry]))
const BY_TITLE: ReadonlyMap<string, RegisteredDocument> = new Map(
  REGISTER.flatMap((entry) => [entry.title, ...entry.short].map((title) => [titleKey(title), entry] as const)),
)

/** Minimum length of a title that identifies a document; a shorter one may belong to any place. */
const TELLING_TITLE = 8

/** The known facts about a document before the register is used. */
export interface Unregistered {
  readonly number: string | null
  readonly titleKey: string
  /** Full name of the place of the document; null if unknown. */
  readonly place: string | null
}

/**
 * The entry of a document that may be a national one: by number, or else by title. An entry found by title may be unsure: it then suggests
 * a number and merges nothing.
 */
export function registered({ number, titleKey: key, place }: Unregistered): RegisteredDocument | null {
  if (number !== null) return BY_NUMBER.get(number) ?? null
  if (place !== '全国' && (place !== null || key.length < TELLING_TITLE)) return null
  return BY_TITLE.get(key) ?? null
}

/** The number that the register gives for a title cited in a year; null if none is sure. A notice never means a later edition. */
export function registeredNumber(titled: Omit<Unregistered, 'number'>, citedIn: number | null): string | null {
  const entry = registered({ ...titled, number: null })
  if (!entry?.sure) return null
  const year = yearOfNumber(entry.number) ?? Number(entry.issued?.slice(0, 4) ?? 0)
  return citedIn !== null && year > citedIn ? null : entry.number
}

/** Whether a title (by its key) is the title of an entry. */
export const isRegisteredTitle = (key: string): boolean => BY_TITLE.has(key)

/** Whether a title (by its key) is a title of the entry, or a part of one. */
export function isTitleOf({ title, short }: RegisteredDocument, key: string): boolean {
  return [title, ...short].map(titleKey).some((own) => own.includes(key) || key.includes(own))
}
