import type { Fold } from '../../drawing/lineage/folds.ts'
import { nameOfSpan } from '../../drawing/lineage/spans.ts'
import { model } from '../../i18n/model.ts'
import { said } from '../../i18n/words.ts'
import type { Language } from '../../state/language.ts'
import { explorer as words } from './words.ts'

/** Names a stack by the kind, band, place, years and number of its documents, for tables and screen readers. */
export const nameOfFold = ({ kind, band, place, span, members }: Fold, language: Language): string =>
  [
    said(model, language, kind),
    said(words, language, `band${band}`),
    place,
    span ? nameOfSpan(span) : said(words, language, 'undated'),
    said(words, language, 'documents', { count: members.length }),
  ]
    .filter(Boolean)
    .join(' · ')
