import { PAST_TIMES, TURNS_TO_NOW } from '../../lexicon/backgroundWords.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { TargetKind, TargetMention } from '../findings.ts'
import type { Found, Refusal, RuleContext } from '../rule.ts'
import { speakingOf } from './documentYear.ts'
import { figureGuard } from './excluded.ts'
import { changeBefore, comparedBefore, type Figure, figureOf } from './figures.ts'
import { figureText } from './figureText.ts'

interface FigureSearch {
  readonly rule: string
  readonly kind: TargetKind
  readonly pattern: RegExp
  /** Why a match is not such a figure after all, or null: 24小时不打烊, 个 before 月. */
  readonly refuse?: (figure: Figure, text: string) => string | null
}

/** Finds the figures of one kind in the measures of a text. Figures outside measures are not targets. */
export function figuresIn(context: RuleContext, { rule, kind, pattern, refuse }: FigureSearch): Found {
  const guard = figureGuard(context)
  const own = speakingOf(context).year
  const text = figureText(context)
  const targets: TargetMention[] = []
  const refused: Refusal[] = []
  for (const match of text.matchAll(pattern)) {
    const figure = figureOf(match, text)
    const measure = context.measureAt(figure.digits)
    if (!measure) continue
    const span = { start: figure.start, end: figure.end }
    const reason = cutByBlank(match) ?? guard(figure.digits, figure.end) ?? ofThePast(figure, text, own) ?? refuse?.(figure, text) ?? null
    if (reason) refused.push({ span, reason })
    else targets.push(targetOf(figure, context, measure.id, kind, rule))
  }
  return { targets, refused }
}

/** 5 |000家: the rest of a figure with a space inside. */
function cutByBlank(match: RegExpExecArray): string | null {
  return /^[0０][0-9０-９]/u.test(match[0]) ? 'part of a figure' : null
}

/** 2022年参展企业|86家 in a document of 2024, 去年全年新增就业|5000人: the clause starts with a past year. */
function ofThePast(figure: Figure, text: string, own: number | null): string | null {
  const told = PAST_SENTENCE.exec(text.slice(Math.max(0, figure.start - LONGEST_SENTENCE), figure.start))?.groups?.since
  if (told !== undefined && !TURNS_TO_TASK.test(told)) return 'describes the past'
  const time = PAST_YEAR.exec(text.slice(Math.max(0, figure.start - 40), figure.start))?.groups
  if (time === undefined) return null
  return time.last !== undefined || (own !== null && Number(time.year) < own) ? 'describes the past' : null
}

const LONGEST_SENTENCE = 120
/** 去年汛期，全省共发生险情|120起，转移群众|5.6万人: a sentence that opens with a past time. */
const PAST_SENTENCE = new RegExp(`(?:^|[。；;\\n])\\s*${oneOf(PAST_TIMES)}[^，,。；;\\n]{0,8}[，,](?<since>[^。；;\\n]*)$`, 'u')
/** What is to be done may follow in the sentence. */
const TURNS_TO_TASK = new RegExp(`${oneOf(TURNS_TO_NOW)}|20\\d{2}年|[要应须将拟到]|确保|力争|争取|计划|目标`, 'u')
const PAST_YEAR = /(?:^|[，,。；;\n])(?:(?<year>20\d{2})年(?!度)|(?<last>去年|上年(?!度)))[^，,。；;\n]*$/u

function targetOf(figure: Figure, context: RuleContext, measure: string, kind: TargetKind, rule: string): TargetMention {
  const before = context.folded.slice(Math.max(0, figure.start - 28), figure.start)
  return {
    span: { start: figure.start, end: figure.end },
    rule,
    measure,
    surface: context.text.slice(figure.start, figure.end),
    kind,
    value: figure.value,
    upper: figure.upper,
    unit: figure.unit,
    comparator: figure.comparator ?? changeBefore(before) ?? comparedBefore(before),
    from: null,
    to: null,
    recurring: rhythmBefore(before, figure.unit),
  }
}

/** 每5年修订|1次, 每季度召开|2次: how often something is repeated. */
function rhythmBefore(before: string, unit: string): string | null {
  if (unit !== '次') return null
  return (
    /(?<rhythm>每(?:[0-9]{1,2}|[半两二三四五六七八九十])?个?(?:年|季度?|月|周|天|日))[^，,。；;、0-9]{0,12}$/u.exec(before)?.groups
      ?.rhythm ?? null
  )
}
