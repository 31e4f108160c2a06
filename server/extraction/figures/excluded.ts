import { bisector } from 'd3-array'
import type { Span } from '../../text/span.ts'
import type { CleanText } from '../../text/types.ts'
import { titlesOf } from '../citation/brackets.ts'
import type { RuleContext } from '../rule.ts'

/** No name in quotes is longer; a longer quotation is a sentence, whose figures count. */
const LONGEST_NAME = 24

/** Why a figure sets no target, or null where it may. */
export type FigureGuard = (digits: number, end: number) => string | null

const GUARDS = new WeakMap<object, FigureGuard>()

/** The guard of one document: figures in titles, in names in quotes, ordinals and baselines set no target. */
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
  return (digits, end) => {
    if (inTitle(digits)) return 'stands in the title of a document'
    if (inName(digits)) return 'stands in a name in quotes'
    const before = folded.slice(Math.max(0, digits - 6), digits)
    if (HOURS_OF_SERVICE.test(folded.slice(digits, end + 6))) return 'hours of service'
    if (isServiceNumber(folded, digits, end)) return 'the number of a service'
    if (PART_OF_NAME.test(before) && !LABEL.test(before)) return 'an ordinal, or part of a name'
    if (DONE_BEFORE.test(folded.slice(Math.max(0, digits - 40), digits))) return 'says what there is'
    return isBaseline(folded, digits, end) ? 'the starting point, not the goal' : null
  }
}

const PART_OF_NAME = /[第A-Za-z+＋*×./]$|附件$|[附图]表?$/u
/** 7天×24小时, 7×24小时, 5天*8小时 */
const HOURS_OF_SERVICE = /^\d{1,2}(?:天|日)?[×xX*＊]\d{1,2}(?:个?小时)?/u
/** 由110处置, 12345受理, 拨打119处警: short numbers of services, with the verb of what they do glued to them. */
const SERVICE_NUMBER = /^(?:1[12]\d|12\d{3}|96\d{3,4})(?=处置|处警|处理|受理|接警|接听|热线|平台|电话)/u

function isServiceNumber(text: string, digits: number, end: number): boolean {
  return (
    SERVICE_NUMBER.test(text.slice(digits, end + 4)) &&
    /(?:由|拨打|通过|经|向|[，,。；;、\n]|热线|平台|电话)$/u.test(text.slice(Math.max(0, digits - 2), digits))
  )
}
/** 25.2023年…: the mark of the measure, not the front of a figure. */
const LABEL = /\n\d{1,3}[.．、]$/u

/** 自2021年以来，已建成平台|8个，较2020年增长|30% */
const DONE_BEFORE =
  /(?:目前|截至[^，,。；;]{2,10}|以来)[，,]?[^，,。；;]{0,12}已[^，,。；;]{1,18}(?:[，,](?:较|比|同比)[^，,。；;]{0,12})?$/u

const CHANGED_TO =
  /^(?:以上|以下|以内)?[^，,。；;、（(\d]{0,6}(?:提高|提升|增加|增长|压缩|压减|缩短|精简|减少|降低|下调|调整|优化|缩减|降|减)(?:至|到|为)/u

/** 由30%以上阶段性提高至40%以上: what stands before 提高至 is what was. */
function isBaseline(text: string, digits: number, end: number): boolean {
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

/** Spans stand in order and apart. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => offset < (spans[spansUpTo(spans, offset) - 1]?.end ?? 0)
}
