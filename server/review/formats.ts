import { reviewJson } from './formats/json.ts'
import { reviewMarkdown } from './formats/markdown.ts'
import { reviewSarif } from './formats/sarif.ts'
import { reviewText } from './formats/text.ts'
import type { Review } from './report.ts'
import type { Language } from './words.ts'

const printed = (value: unknown) => JSON.stringify(value, null, 1)

/** The output formats of a review, by name. */
export const REVIEW_FORMATS: Readonly<Record<'text' | 'markdown' | 'sarif' | 'json', (review: Review, language: Language) => string>> = {
  text: reviewText,
  markdown: reviewMarkdown,
  sarif: (review, language) => printed(reviewSarif(review, language)),
  json: (review, language) => printed(reviewJson(review, language)),
}
