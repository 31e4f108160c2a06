import { choice, optional, queryOf, text } from '../../state/query.ts'

export const ORDERS = [
  'ISSUED_ON_DESC',
  'ISSUED_ON_ASC',
  'TITLE_ASC',
  'TITLE_DESC',
  'DOCUMENT_NUMBER_ASC',
  'DOCUMENT_NUMBER_DESC',
  'MEASURE_COUNT_DESC',
  'MEASURE_COUNT_ASC',
] as const
export type Order = (typeof ORDERS)[number]

export const LEVELS = ['all', 'NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'ZONE'] as const

/** The list of held documents: which words, which level, in which order, and from which document on. */
export const documentsQuery = queryOf({
  q: text(),
  level: choice(LEVELS, 'all'),
  order: choice(ORDERS, 'ISSUED_ON_DESC'),
  after: optional,
  before: optional,
})
