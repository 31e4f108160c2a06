import { DEPARTMENTS } from '../../reference/departments.ts'
import { abbreviates, isContained } from './abbreviation.ts'
import { linesOf } from './lines.ts'

/** A full department name printed in a document. Abbreviations in other documents of the same place may mean it. */
export interface PrintedName {
  /** Place, period and first character: `410702/now/发`. */
  readonly key: string
  /** Without the place. */
  readonly full: string
  /** The short name that the document defines for it (以下简称), or null. */
  readonly short: string | null
}

/** A name whose full form the document does not print. */
export interface NameQuestion {
  readonly key: string
  /** Without the place. */
  readonly name: string
  /** The full name assumed if no document prints one; null if there is none. */
  readonly alone: string | null
}

/** The full names that a document prints, and the names that it abbreviates. Depends on the document alone. */
export interface DocumentNames {
  readonly prints: readonly PrintedName[]
  readonly asks: readonly NameQuestion[]
}

/** Year by which all places had renamed their departments: an abbreviation from before never means a later name. */
const REFORM = 2019

/** The key for looking up a name. An abbreviation always keeps the first character. Without a year the present names are used. */
export function nameKey(place: string, year: number | null, name: string): string {
  return `${place}/${year !== null && year < REFORM ? 'former' : 'now'}/${name.slice(0, 1)}`
}

/**
 * The full name from a list or definition, if the abbreviation keeps its characters in order; null for a name like 领导小组办公室, which means
 * something else in another document.
 */
export function printedName(place: string, year: number | null, full: string, short: string | null): PrintedName {
  const kept = short !== null && short.length >= 3 && short.charAt(0) === full.charAt(0) && isContained(short, full) ? short : null
  return { key: nameKey(place, year, full), full, short: kept === full ? null : kept }
}

/**
 * The full name that a name means, given the names printed in documents of the place: the one defined for it, the name itself, or the only
 * one that it may abbreviate. Null if there is none or several.
 */
export function fullNameFor({ name, key, alone }: NameQuestion, printed: readonly PrintedName[]): string | null {
  const near = printed.filter((one) => one.key === key)
  const defined = new Set(near.filter(({ short }) => short === name).map(({ full }) => full))
  if (defined.size > 0) return defined.size === 1 ? ([...defined][0] ?? null) : null
  const fulls = [...new Set(near.map(({ full }) => full))]
  if (fulls.includes(name)) return name
  const [only, ...others] = fulls.filter((full) => mayShorten(name, full, alone))
  return only !== undefined && others.length === 0 ? only : null
}

/** 经科局 → 经济发展和科技信息化局; 市监局 does not abbreviate 市政设施监督管理局, which is of another line. */
function mayShorten(name: string, full: string, alone: string | null): boolean {
  if (!abbreviates(name, full) || name.endsWith('分局') !== full.endsWith('分局')) return false
  const [lines, ofFull] = [linesCalled(alone ?? name), linesCalled(full)]
  return lines.size === 0 || (ofFull.size === 0 ? alone === null : [...ofFull].some((line) => lines.has(line)))
}

function linesCalled(name: string): ReadonlySet<string> {
  const composites = DEPARTMENTS.composites.filter((one) => one.name === name || one.short.includes(name))
  return new Set([...linesOf(name).map(({ key }) => key), ...composites.flatMap(({ lines }) => lines)])
}

/** The printed names that change how a document's departments are resolved; empty if none does. */
export function namesThatTell(asks: readonly NameQuestion[], printed: readonly PrintedName[]): readonly PrintedName[] {
  const keys = new Set(asks.filter((ask) => tells(ask, printed)).map(({ key }) => key))
  return printed.filter(({ key }) => keys.has(key))
}

function tells(ask: NameQuestion, printed: readonly PrintedName[]): boolean {
  const full = fullNameFor(ask, printed)
  return full !== null && full !== ask.alone
}
