import { type Review, said } from '../report.ts'
import type { Language } from '../words.ts'

/** The review as plain data: each finding with its position, and as text. */
export function reviewJson(review: Review, language: Language) {
  return { ...review, findings: review.findings.map((finding) => ({ ...finding, ...said(finding, language) })) }
}
