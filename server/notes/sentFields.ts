import { isDay } from '../text/days.ts'

/** Submitted data that cannot be stored; the message says which field. */
export class NoteError extends Error {}

/** The fields of submitted data, not validated yet. */
export type SentFields = Readonly<Record<string, unknown>>

/** The fields of an object; `name` is used in the message. */
export function fieldsOf(value: unknown, name: string): SentFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoteError(`${name} must be an object.`)
  return value as SentFields
}

/** A text of at most `longest` letters. */
export function wordsIn(name: string, value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new NoteError(`\`${name}\` must be a text.`)
  if (value.length > longest) throw new NoteError(`\`${name}\` has ${value.length} letters; ${longest} are allowed.`)
  return value
}

/** The revision that the writer saw; `what` names the kind of thing in the message. */
export function revisionIn(value: unknown, what: string): number {
  if (!Number.isInteger(value) || Number(value) < 0)
    throw new NoteError(`\`revision\` must be the revision that was seen, 0 for a new ${what}.`)
  return Number(value)
}

export function dayOrNull(name: string, value: unknown): string | null {
  if (value === null) return null
  if (typeof value !== 'string' || !isDay(value)) throw new NoteError(`\`${name}\` must be a day such as 2026-09-30, or null.`)
  return value
}
