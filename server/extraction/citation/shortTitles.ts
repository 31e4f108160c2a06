import { DOCUMENT_KINDS } from '../../lexicon/documentTitles.ts'
import { titleKey } from '../titleKey.ts'
import type { Candidate } from './candidates.ts'

const KINDS = new Set(DOCUMENT_KINDS)

/** Whether a title is short and refers to a document named before: the kind alone (《条例》, 《细则》, 《实施方案》), or one defined by 以下简称 (《指导清单》). */
export function isShortTitle(title: string, candidates: readonly Candidate[]): boolean {
  return KINDS.has(title) || candidates.some(({ shortName }) => shortName?.replace(/\s+/gu, '') === title)
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
