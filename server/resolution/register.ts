import { titleKey } from '../extraction/titleKey.ts'
import { REGISTER, type RegisteredDocument } from '../reference/register.ts'

const BY_NUMBER: ReadonlyMap<string, RegisteredDocument> = new Map(REGISTER.map((entry) => [entry.number, entry]))
const BY_TITLE: ReadonlyMap<string, RegisteredDocument> = new Map(
  REGISTER.flatMap((entry) => [entry.title, ...entry.short].map((title) => [titleKey(title), entry] as const)),
)

/** Shorter titles may as well be those of a document of any place. */
const TELLING_TITLE = 8

/** What is known of a document without asking the register. */
export interface Unregistered {
  readonly number: string | null
  readonly titleKey: string
  /** Full name of the place whose document it is; null where nothing tells. */
  readonly place: string | null
}

/**
 * The entry of a document: by its number, else by its title, where it may be one of the whole country. An entry by title may be unsure:
 * it then tells a possible number and joins nothing.
 */
export function registered({ number, titleKey: key, place }: Unregistered): RegisteredDocument | null {
  if (number !== null) return BY_NUMBER.get(number) ?? null
  if (place !== '全国' && (place !== null || key.length < TELLING_TITLE)) return null
  return BY_TITLE.get(key) ?? null
}

/**
 * The number that the register gives a title cited in a year, null where none is sure. A notice does not mean an edition that came later.
 */
export function registeredNumber(titled: Omit<Unregistered, 'number'>, citedIn: number | null): string | null {
  const entry = registered({ ...titled, number: null })
  if (!entry?.sure) return null
  const year = Number(/〔(?<year>\d{4})〕/u.exec(entry.number)?.groups?.year ?? entry.issued?.slice(0, 4) ?? 0)
  return citedIn !== null && year > citedIn ? null : entry.number
}

/** True where a title, by its key, is one that the entry goes by, or a part of one. */
export function isTitleOf({ title, short }: RegisteredDocument, key: string): boolean {
  return [title, ...short].map(titleKey).some((own) => own.includes(key) || key.includes(own))
}
