import { bisector } from 'd3-array'
import { oneOf } from '../../lexicon/pattern.ts'
import { PEOPLE_BETWEEN_AGES, PEOPLE_BY_AGE } from '../../lexicon/peopleByAge.ts'
import type { Span } from '../../text/span.ts'
import type { CleanText } from '../../text/types.ts'
import { titlesOf } from '../citation/brackets.ts'
import type { RuleContext } from '../rule.ts'
import { isLookedTowards, visionsIn } from './visions.ts'

/** Maximum length of a quoted name; a longer quotation is a sentence, whose figures count. */
const LONGEST_NAME = 24

/** The reason against a figure in a quoted name; a rule that knows the form of its dates may read it all the same. */
export const IN_QUOTED_NAME = 'part of a quoted name'

/** Why a figure is not a target, or null if it may be one. */
export type FigureGuard = (digits: number, end: number) => string | null

const GUARDS = new WeakMap<object, FigureGuard>()

/** The guard of one document: figures in titles, quoted names and visions, ordinals and baselines are not targets. */
export function figureGuard(context: RuleContext): FigureGuard {
  const { text } = context.outline
  const guard = GUARDS.get(text) ?? guardOf(text)
  GUARDS.set(text, guard)
  return guard
}

function guardOf(text: CleanText): FigureGuard {
  const { folded } = text
  const inTitle = within(titlesOf(text).map(({ span }) => span))
  const inName = within(quotedNames(folded))
  const inVision = within(visionsIn(folded))
  return (digits, end) => {
    if (inTitle(digits)) return 'part of the title of a document'
    if (inName(digits)) return IN_QUOTED_NAME
    if (inVision(digits)) return 'tells a vision'
    const before = folded.slice(Math.max(0, digits - 6), digits)
    if (isLookedTowards(before) && YEAR.test(folded.slice(digits, digits + 6))) return 'a year looked towards'
    if (HOURS_OF_SERVICE.test(folded.slice(digits, end + 6))) return 'hours of service'
    if (isServiceNumber(folded, digits, end)) return 'a service number'
    if (WHOSE.test(folded.slice(digits, digits + 24)) || (OF_AGE_BEFORE.test(before) && OF_AGE.test(folded.slice(digits, digits + 10))))
      return 'says who it is for'
    if (CLASS.test(folded.slice(digits, digits + 8))) return 'names a class'
    if (ORDINAL_BEFORE.test(folded.slice(Math.max(0, digits - 24), digits))) return 'an ordinal, or part of a name'
    if (PART_OF_NAME.test(before) && !LABEL.test(before) && !isMonthOfUnit(before, folded.slice(digits, digits + 6)))
      return 'an ordinal, or part of a name'
    if (DONE_BEFORE.test(folded.slice(Math.max(0, digits - 40), digits))) return 'describes what exists'
    return isBaseline(folded, digits, end) ? 'the starting point, not the goal' : null
  }
}

const YEAR = /^[到至]?20\d{2}年/u
/** 第17、|18件, 第3至|5条: the later numbers of a list of ordinals. */
const ORDINAL_BEFORE = /第\d{1,4}(?:[、，,和及与至到—–-]\d{1,4})*[、，,和及与至到—–-]$/u
const PART_OF_NAME = /[第A-Za-z+＋*×./]$|附件$|[附图]表?$/u
/** 7天×24小时, 7×24小时, 5天*8小时 */
const HOURS_OF_SERVICE = /^\d{1,2}(?:天|日)?[×xX*＊]\d{1,2}(?:个?小时)?/u
/** 由110处置, 12345受理, 拨打119处警: short service numbers, directly followed by their verb. */
const SERVICE_NUMBER = /^(?:1[12]\d|12\d{3}|96\d{3,4})(?=处置|处警|处理|受理|接警|接听|热线|平台|电话)/u

function isServiceNumber(text: string, digits: number, end: number): boolean {
  return (
    SERVICE_NUMBER.test(text.slice(digits, end + 4)) &&
    /(?:由|拨打|通过|经|向|[，,。；;、\n]|热线|平台|电话)$/u.test(text.slice(Math.max(0, digits - 2), digits))
  )
}
/** 25.2023年…: the mark of the measure, not the start of a figure. */
const LABEL = /\n\d{1,3}[.．、]$/u

/** 完成施工。2.|8月底前竣工: a decimal never precedes 月. */
const isMonthOfUnit = (before: string, words: string): boolean =>
  /[。；;]\d{1,2}[.．、]$/u.test(before) && /^1?\d月(?:底|末|份|[上中下]旬|\d)/u.test(words)

const AGE = '\\d{1,3}周?岁(?:[（(]含[^（()）]{0,8}[）)])?(?:及?以[上下内])?'
/** 0—6岁儿童, 16至24岁青年, 3岁以下婴幼儿, 65岁以上老人, 80周岁及以上的户籍老年人: the people a task is for. */
const WHOSE = new RegExp(
  `^(?:\\d{1,3}[-—–~至]${AGE}的?[^，。；\\d]{0,6}?${oneOf([...PEOPLE_BY_AGE, ...PEOPLE_BETWEEN_AGES])}|(?:${AGE}[、和及与或])*${AGE}的?[^，。；\\d]{0,6}?${oneOf(PEOPLE_BY_AGE)})`,
  'u',
)
/** 年满|60周岁的, 未满|16周岁, 妇女|35—64岁 */
const OF_AGE_BEFORE = new RegExp(`(?:(?<![圆美丰期届])满|${oneOf(PEOPLE_BY_AGE)}(?:年龄)?)$`, 'u')
const OF_AGE = new RegExp(`^(?:\\d{1,3}[-—–~至])?${AGE}`, 'u')
/** 1类新药, 三类医疗器械: the class of a thing. */
const CLASS = /^[1-5]类(?=新药|创新药|中药|药品|疫苗|医疗器械|水[，。；、体域质]|用地|地区)/u

/** 自2021年以来，已建成平台|8个，较2020年增长|30% */
const DONE_BEFORE =
  /(?:目前|截至[^，,。；;]{2,10}|以来)[，,]?[^，,。；;]{0,12}已[^，,。；;]{1,18}(?:[，,](?:较|比|同比)[^，,。；;]{0,12})?$/u

const CHANGED_TO =
  /^(?:以上|以下|以内)?[^，,。；;、（(\d]{0,6}(?:提高|提升|增加|增长|压缩|压减|缩短|精简|减少|降低|下调|调整|优化|缩减|降|减)(?:至|到|为)/u

/** 在2023年300亿元的基础上, 以2020年120万吨为基数 */
const STARTED_FROM = /^(?:左右|以上)?(?:的?(?:基础|基数)上|为(?:基数|基期))/u

/** 由30%以上阶段性提高至40%以上: the figure before 提高至 is the old value. */
function isBaseline(text: string, digits: number, end: number): boolean {
  if (STARTED_FROM.test(text.slice(end, end + 8))) return true
  const from = /[由从自](?<between>[^，,。；;]{0,24})$/u.exec(text.slice(Math.max(0, digits - 26), digits))?.groups?.between
  if (from === undefined) return false
  const behind = text.slice(end, end + 16)
  return CHANGED_TO.test(behind) || (from.length <= 8 && /^(?:以上|以下|以内)?(?:至|到|变为|改为)/u.test(behind))
}

function quotedNames(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[“"「『][^“”"「」『』\n]{1,40}[”"」』]/gu))
    if (match[0].length <= LONGEST_NAME) spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}

const { right: spansUpTo } = bisector(({ start }: Span) => start)

/** Spans are sorted and do not overlap. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => offset < (spans[spansUpTo(spans, offset) - 1]?.end ?? 0)
}
