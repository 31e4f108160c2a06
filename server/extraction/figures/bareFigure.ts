import { isNamedAim } from '../../tables/aimColumns.ts'
import type { Span } from '../../text/span.ts'
import type { TargetMention } from '../findings.ts'
import { MONEY_UNITS, PERCENT_UNITS, PHYSICAL_UNITS } from './units.ts'

/** The number of a cell with the unit of its row; null if it has none. */
export function bareFigure(cell: Span, unit: string, text: string): Omit<TargetMention, 'rule' | 'measure'> | null {
  const bare = BARE.exec(text.slice(cell.start, cell.end))
  if (bare?.groups === undefined || unit === '') return null
  const { number = '', least, most } = bare.groups
  const start = cell.start + bare.index
  return {
    span: { start, end: start + bare[0].length },
    surface: bare[0],
    kind: kindOf(unit),
    value: Number(number.replaceAll(/[,，]/gu, '')),
    upper: null,
    unit,
    comparator: least ? 'at-least' : most ? 'at-most' : null,
    from: null,
    to: null,
    recurring: null,
  }
}

/** A number alone, whose unit is in another cell: 22, 1,500, ≥95. */
const BARE = /(?<=^\s*)(?:(?<least>[≥>＞])|(?<most>[≤<＜]))?(?<number>\d[\d,，]*(?:\.\d+)?)(?=\s*$)/u

function kindOf(unit: string): TargetMention['kind'] {
  if (PERCENT_UNITS.includes(unit)) return 'percent'
  const isAmount = [...MONEY_UNITS, ...PHYSICAL_UNITS].some(
    (known) => unit === known || (/^[十百千万亿]+/u.test(unit) && unit.endsWith(known)),
  )
  return isAmount ? 'amount' : 'count'
}

/** 2020年 in a document of 2021 is what was reached; 目标值 is not. */
export function isPast(header: string, own: number | null): boolean {
  const year = /20\d{2}/u.exec(header)?.[0]
  return year !== undefined && own !== null && Number(year) < own && !isNamedAim(header)
}

/** 2022年 in a document of 2021 is yet to be reached. */
export function isToCome(header: string, own: number | null): boolean {
  return own !== null && Number(/20\d{2}/u.exec(header)?.[0] ?? 0) > own
}
