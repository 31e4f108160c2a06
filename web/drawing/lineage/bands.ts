import { NODE_TYPES } from '../../model/generated/model.ts'
import type { DrawingNode } from '../drawing.ts'

/** Bands from upstream to downstream: documents by level, then their contents and subjects. */
export const BANDS = [
  'STATE',
  'MINISTRY',
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'STREET',
  'UNLEVELLED',
  'UPSTREAM_TASKS',
  'PARTS',
  'DEPARTMENTS',
  'PLACES',
  'INDUSTRIES',
  'OTHERS',
] as const
export type Band = (typeof BANDS)[number]

/** Bands of documents; these have columns of years. */
export const DATED_BANDS: ReadonlySet<Band> = new Set<Band>(['STATE', 'MINISTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'UNLEVELLED'])

/** The band of a node. */
export function bandOf(node: DrawingNode): Band {
  switch (node.kind) {
    case 'POLICY':
    case 'CITED_DOCUMENT':
      return levelBand(node)
    case 'UPSTREAM_TASK':
      return 'UPSTREAM_TASKS'
    case 'DEPARTMENT':
      return 'DEPARTMENTS'
    case 'JURISDICTION':
      return 'PLACES'
    case 'INDUSTRY':
      return 'INDUSTRIES'
    default:
      return NODE_TYPES[node.kind].part ? 'PARTS' : 'OTHERS'
  }
}

function levelBand(node: DrawingNode): Band {
  switch (node.level) {
    case 'NATIONAL':
      return isOfMinistry(node) ? 'MINISTRY' : 'STATE'
    case 'PROVINCE':
      return 'PROVINCE'
    case 'CITY':
      return 'CITY'
    case 'DISTRICT':
    case 'ZONE':
      return 'DISTRICT'
    case 'STREET':
      return 'STREET'
    case null:
      return 'UNLEVELLED'
  }
}

/** 国务院办公厅, 中共中央, 全国人民代表大会常务委员会 */
const HIGHEST_ISSUER = /^(?:中共中央|中央|中华人民共和国国务院|国务院(?:办公厅)?$|国务院、|全国人民代表大会|全国人大)/u
/** 国发〔2022〕12号, 国办发〔2020〕24号, 中发, 国令第722号 */
const HIGHEST_NUMBER = /^(?:国发|国办|国函|国令|中发|中办|厅字|(?:中华人民共和国)?(?:国务院|主席)令)/u

/**
 * True for a national document whose issuer or number belongs to a ministry: 国家发展改革委, 发改产业〔2021〕1780号. If neither is known, the document
 * counts as the state's.
 */
function isOfMinistry({ issuer, detail, label }: DrawingNode): boolean {
  if (issuer !== null) return !HIGHEST_ISSUER.test(issuer)
  const number = [detail, label].find((words) => words !== null && /[〔［[(（]\d{4}[〕］\])）]\s*\d+\s*号$/u.test(words))
  return number != null && !HIGHEST_NUMBER.test(number)
}
