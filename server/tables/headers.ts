import { COLUMN_HEADERS, type ColumnKind } from '../lexicon/columnHeaders.ts'
import { roleOfLabel, TIME_LABEL } from '../lexicon/roles.ts'

const TIME = new RegExp(`^${TIME_LABEL}$`, 'u')

/** The kind of a column by its normalised header, or null. */
export function columnKindOf(header: string): ColumnKind | null {
  const words = bareHeader(header)
  if (words === '' || words.length > LONGEST_HEADER) return null
  return listedKindOf(words) ?? roleOfLabel(words) ?? (TIME.test(words) ? 'deadline' : null)
}

/** The kind of a column whose header is listed here; a label that merely contains a role word has none. */
export function listedKindOf(header: string): ColumnKind | null {
  const words = bareHeader(header)
  return COLUMN_HEADERS.find((one) => one.words.test(words))?.kind ?? null
}

/** 牵头/配合单位, 牵头单位/参与部门: whether each cell holds those who lead and, after a stroke, those who support. */
export function leadsAndSupports(header: string): boolean {
  const [first = '', second = ''] = bareHeader(header).split('/')
  return roleOfLabel(first) === 'lead' && roleOfLabel(second) === 'support'
}

const LONGEST_HEADER = 24

/** A colon, and what brackets add to a name: 责任单位（部门）, 完成时限（年月） */
const GLOSS =
  /[:：]$|(?<=部门|单位)[（(](?:单位|部门|机构|科室|处室)[）)]$|(?<=时间|时限|期限|节点)[（(](?:[年月日、/季度]{1,5}|截止)[）)]$/u

function bareHeader(header: string): string {
  return header.replaceAll(/\s+/g, '').replace(GLOSS, '')
}
