import { DOCUMENT_KINDS } from '../../reference/documentKinds.ts'
import { titleKey } from '../titleKey.ts'
import type { Candidate } from './candidates.ts'

const KINDS = new Set(DOCUMENT_KINDS)

/** 《条例》, 《细则》, 《实施方案》: the kind alone, which stands for a document named before. */
export function isShortTitle(title: string): boolean {
  return KINDS.has(title) || /^(?:.{0,4})(?:条例|细则|方案|意见|通知|办法|措施|清单|规划|纲要|指南|规定)$/u.test(title)
}

/**
 * The document that a short title stands for: the one whose short name it is, else the last one before it that ends in its word
 * (《江苏省优化营商环境条例》 … 《条例》).
 */
export function meantBy(short: Candidate, earlier: readonly Candidate[]): Candidate | null {
  const named = earlier.findLast((candidate) => candidate.shortName?.replace(/\s+/gu, '') === short.title)
  if (named) return named
  const ending = titleKey(short.title)
  return earlier.findLast(({ title }) => !isShortTitle(title) && titleKey(title).endsWith(ending)) ?? null
}
