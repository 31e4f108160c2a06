import { DOCUMENT_KINDS } from '../../lexicon/documentTitles.ts'
import { titleKey } from '../titleKey.ts'
import type { Candidate } from './candidates.ts'

const KINDS = new Set(DOCUMENT_KINDS)

/** Whether a title is short and refers to a document named before: the kind alone (《条例》, 《细则》, 《实施方案》), or one defined by 以下简称 (《指导清单》). */
export function isShortTitle(title: string, candidates: readonly Candidate[]): boolean {
  return KINDS.has(title) || shortNamesOf(candidates).has(title)
}

const SHORT_NAMES = new WeakMap<readonly Candidate[], ReadonlySet<string>>()

/** The short names that 以下简称 defines, cached: they are asked for with each title. */
function shortNamesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = SHORT_NAMES.get(candidates) ?? new Set(candidates.flatMap(({ shortName }) => shortName?.replace(/\s+/gu, '') ?? []))
  SHORT_NAMES.set(candidates, names)
  return names
}

/**
 * The document that a short title means: the one defined with this short name, or else the last one before it that ends in this word
 * (《江苏省优化营商环境条例》 … 《条例》).
 */
export function meantBy(short: Candidate, earlier: readonly Candidate[]): Candidate | null {
  const named = earlier.findLast((candidate) => candidate.shortName?.replace(/\s+/gu, '') === short.title)
  if (named) return named
  const ending = titleKey(short.title)
  return earlier.findLast(({ title }) => !KINDS.has(title) && titleKey(title).endsWith(ending)) ?? null
}
