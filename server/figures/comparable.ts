import { TIME_UNITS } from '../extraction/figures/units.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { PERSON_LABEL, ROLE_LABEL } from '../lexicon/roles.ts'
import { contextOf, type Figure, isTime, placeOf } from './figures.ts'

/** Minimum similarity of two clauses for the same object. */
export const SAME_OBJECT = 0.6

/** Why two figures for the same object cannot be compared. */
export const INCOMPARABLE = ['AMOUNT', 'NO_OBJECT', 'BOUNDS'] as const
export type Incomparable = (typeof INCOMPARABLE)[number]

/**
 * Why the figure cannot be compared with one of another level, or null if it can. Shares, times and days apply to all levels; of an amount
 * or count, each place is expected to reach only its own share.
 */
export function incomparable(figure: Figure): Incomparable | null {
  const { kind, comparator } = figure
  if (!isTelling(figure)) return 'NO_OBJECT'
  if (kind === 'deadline' || kind === 'percent') return null
  if (!isTime(figure)) return 'AMOUNT'
  return comparator === 'at-most' || comparator === 'at-least' ? null : 'BOUNDS'
}

/**
 * Adds the whole sentence to the context, because it says what is to be done by a day: 2023年底前，惠企政策全部上线平台. Brackets that only say who and
 * when are removed.
 */
export function withSentence<F extends Figure>(figure: F): F {
  if (figure.kind !== 'deadline') return figure
  const at = placeOf(figure)
  if (at < 0) return figure
  const begin = Math.max(figure.text.lastIndexOf('。', at), figure.text.lastIndexOf('\n', at)) + 1
  const sentence = /^[^。\n]*/u.exec(figure.text.slice(begin))?.[0] ?? ''
  return {
    ...figure,
    nth: figure.text.slice(begin, at).split(figure.surface).length - 1,
    text: sentence
      .replace(BRACKETS, (words) => (words.includes(figure.surface) ? figure.surface : ''))
      .replace(WHO, '')
      .replace(/[，,；;、：:（）()]/gu, ''),
  }
}

const BRACKETS = /[（(〔【][^（()）〔〕【】]*[）)〕】]/gu

/** 牵头单位：市科技局责任单位：各区人民政府, up to the label of the deadline. */
const WHO = new RegExp(`(?:${ROLE_LABEL}|${PERSON_LABEL})[：:].*?(?=(?:完成|整改)?时[限间]|$)`, 'gu')

/** Whether the words name an object: 目标时限：3个工作日内 and 分别给予20万元 do not say what is to be done within the time, or what for. */
export const isTelling = (figure: Figure): boolean => objectWords(figure).length >= 6

/** The words around a figure that may name its object. */
export const objectWords = (figure: Figure): string => contextOf(figure).replace(SAYS_NO_OBJECT, '')

const SAYS_NO_OBJECT = new RegExp(
  `${oneOf([...TIME_UNITS])}|目标|时限|期限|时间|完成|办结|整改|要求|持续推进|分别|给予|每[件人家个年]|一次性|补贴|补助|资助|奖励|奖补|支持|以?内|[底之以]?前|达到?|\\p{P}`,
  'gu',
)
