import { lettersOf } from '../../text/letters.ts'

/** Whether the second text is an edited version of the first: at least half of the lines of the shorter one occur in both. */
export function sameDocumentEdited(first: string, second: string): boolean {
  const [a, b] = [linesOf(first), linesOf(second)]
  const shared = [...a].filter((line) => b.has(line)).length
  const shorter = Math.min(a.size, b.size)
  return shorter > 0 && shared / shorter >= 0.5
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  )
}

/** A text and its title. */
export interface TitledText {
  readonly titleKey: string
  readonly text: string
}

/**
 * Whether two texts with the same number are one document: their titles, their openings, or half of their words agree. The number alone is
 * no proof, because notices sometimes print another document's number by mistake.
 */
export function sameDocument(a: TitledText, b: TitledText): boolean {
  if (a.titleKey !== '' && a.titleKey === b.titleKey) return true
  const [first, second] = [lettersOf(a.text), lettersOf(b.text)]
  return (
    opening(first) === opening(second) || sharedShare(shinglesOf(first), shinglesOf(second)) >= 0.5 || sameDocumentEdited(a.text, b.text)
  )
}

const OPENING = 200
const SHINGLE = 8

const opening = (letters: string): string => letters.slice(0, OPENING)

/** Share of the shorter text's 8-grams of letters that also occur in the other text. */
export function sharedShare(a: Shingles, b: Shingles): number {
  const [shorter, longer] = [a, b].sort((one, other) => one.size - other.size)
  if (!shorter || !longer || shorter.size === 0) return 0
  return [...shorter].filter((shingle) => longer.has(shingle)).length / shorter.size
}

/** The 8-grams of letters of a text. */
export type Shingles = ReadonlySet<string>

export function shinglesOf(letters: string): Shingles {
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(letters.slice(at, at + SHINGLE))
  return shingles
}
