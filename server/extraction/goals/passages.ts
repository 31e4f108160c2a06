import { sort } from 'd3-array'
import { folded } from '../../lexicon/folded.ts'
import type { Measure, OutlineNode } from '../../structure/outline.ts'
import { tablesRead } from '../../structure/tables.ts'
import type { Span } from '../../text/span.ts'
import { asMeasure } from '../figures/inCells.ts'
import type { RuleContext } from '../rule.ts'

/** （二）主要目标, 2.工作目标。, 三年目标, 预期指标: headings that end in a word for goals. */
const GOAL_HEADING = /^(?:[^。，；\n]{0,16}(?:目标|指标)(?:任务|要求|设定)?)(?=[。：:\s]|$)/u
/** 到2027年，…; 力争到2025年底…; 经过3年努力: sentences that state a future situation. */
const GOAL_SENTENCE =
  /(?:^|[，,。；;：:])(?:力争|争取|确保|计划)?(?:到|至)?20\d{2}年(?:底|末)?[，,]?(?:力争|争取|确保|全[省市州县区]|我[省市州县区])?[^。；\n]{0,200}?(?:达到|达|实现|超过|突破|提升至?|提高到?|增长|新增|建成|形成|培育|打造|下降|控制在|稳定在|降至|降到|不低于|不少于|不超过|保持在)/u
/** Sections about the whole document: 总体要求, 指导思想, 发展思路. */
const OF_THE_WHOLE = /^(?:总体(?:要求|思路|目标|定位)|指导思想|(?:工作|发展)思路|发展定位)/u
/** 力争到2023年11月底，在40个行业推行; 审批用时整体压缩40%以上: goals in a section about the whole document. */
const REACHED =
  /(?:力争|确保|争取)(?:到|至)?20\d{2}年|(?:压缩|压减|缩短|提升|提高|下降|降低|增长|达到?|超过|突破|不低于|不少于)[^。；，\n]{0,4}\d/u
/** 到2025年，公共服务更加均衡: a goal even without a figure. */
const OPENS_WITH_YEAR = /^\s*(?:力争|争取|确保)?(?:到|至)20\d{2}年(?:底|末)?[，,]/u
/** 工作步骤 and 职责 contain days and numbers of people but no goals, 面临的挑战 forecasts. */
const NO_GOALS_UNDER = /现状|形势|挑战|背景|机遇|问题$|基本情况|发展基础|步骤|进度|阶段|安排|职责|小组|条件|标准|程序|流程|附则/u

/** A passage in the shape of a measure, so that the rules for figures can read it. */
export interface GoalPassage extends Measure {
  /** Whether a deadline without a figure is a goal: under a heading such as 主要目标, and in a sentence that opens with 到2025年，. */
  readonly needsNoFigure: boolean
}

/**
 * Passages with figures for the whole document: under a heading such as 主要目标, and sentences outside the measures that state the situation
 * in a future year. They do not overlap with measures.
 */
export function goalPassages(context: RuleContext): readonly GoalPassage[] {
  const spans = context.outline.parts
    .filter(({ kind }) => kind !== 'notice')
    .flatMap(({ children }) => children.flatMap((child) => spansIn(child, context, { excluded: false, ofTheWhole: false })))
  return spans.map((found, index) => passage(found, index, context.text))
}

/** Passages about the whole document, outside its measures: under 总体要求, 指导思想, 发展思路, 主要目标. */
export function passagesOfTheWhole(context: RuleContext): readonly Span[] {
  const within = (node: OutlineNode): readonly Span[] => {
    if (node.kind === 'measure' || node.kind === 'table' || context.measureAt(node.span.start) !== null) return []
    const named = headingOf(node, context)
    return OF_THE_WHOLE.test(named) || GOAL_HEADING.test(named) ? withoutMeasures(node.span, context) : node.children.flatMap(within)
  }
  return context.outline.parts.filter(({ kind }) => kind !== 'notice').flatMap(({ children }) => children.flatMap(within))
}

/** The heading of a unit, or else its first words. */
function headingOf(node: OutlineNode, context: RuleContext): string {
  const opening = context.folded.slice(node.body.start, Math.min(node.body.end, node.body.start + 40))
  return node.heading === null ? (opening.split(/[。\n]/u)[0] ?? '') : folded(node.heading)
}

type FoundSpan = Span & Pick<GoalPassage, 'needsNoFigure'>

/** What the headings above a unit imply for its sentences. */
interface Above {
  /** true if nothing under this heading is a goal. */
  readonly excluded: boolean
  /** true if the heading is 总体要求 or similar. */
  readonly ofTheWhole: boolean
}

function spansIn(node: OutlineNode, context: RuleContext, above: Above): readonly FoundSpan[] {
  if (node.kind === 'measure' || node.kind === 'table' || context.measureAt(node.span.start) !== null) return []
  const named = headingOf(node, context)
  if (GOAL_HEADING.test(named)) return withoutMeasures(node.span, context).map((span) => ({ ...span, needsNoFigure: true }))
  const excluded = above.excluded || NO_GOALS_UNDER.test(named.length <= 16 ? named : '')
  const own = node.children[0] ? { start: node.body.start, end: node.children[0].span.start } : node.body
  const ofTheWhole = above.ofTheWhole || OF_THE_WHOLE.test(named)
  const sentences = excluded ? [] : goalSentences(own, context, ofTheWhole)
  return [...sentences, ...node.children.flatMap((child) => spansIn(child, context, { excluded, ofTheWhole }))]
}

/**
 * The ranges of a unit outside measures and tables of indicators: goals may be numbered, and tasks may follow them; another rule reads the
 * cells of a table, which also say what has been reached.
 */
function withoutMeasures({ start, end }: Span, { outline }: RuleContext): readonly Span[] {
  const spans: Span[] = []
  let from = start
  const tables = tablesRead(outline.text).filter(({ read }) => read.kind === 'indicators')
  for (const span of sort(
    [...outline.measures, ...tables.map(({ table }) => table)].map(({ span }) => span),
    ({ start }) => start,
  )) {
    if (span.end <= start || span.start >= end) continue
    if (span.start > from) spans.push({ start: from, end: span.start })
    from = Math.max(from, span.end)
  }
  return from < end ? [...spans, { start: from, end }] : spans
}

/** 主要预期目标是：生产总值增长8.5%左右；…；…。: each clause up to the full stop is a goal. */
const LISTS_GOALS = /(?:目标|指标)(?:任务)?(?:是|为|如下)?[：:]/u

function goalSentences({ start, end }: Span, context: RuleContext, ofTheWhole: boolean): readonly FoundSpan[] {
  const spans: FoundSpan[] = []
  let isListed = false
  for (const match of context.folded.slice(start, end).matchAll(/[^。；\n]+[。；]?/gu)) {
    const from = start + match.index
    isListed = (isListed || LISTS_GOALS.test(match[0])) && !/\n$/u.test(context.folded.slice(start, from))
    const opensList = isListed
    isListed = isListed && match[0].endsWith('；')
    if (isPast(match[0], context)) continue
    if (
      (opensList || GOAL_SENTENCE.test(match[0]) || OPENS_WITH_YEAR.test(match[0]) || (ofTheWhole && REACHED.test(match[0]))) &&
      context.measureAt(from) === null
    )
      spans.push({ start: from, end: from + match[0].length, needsNoFigure: OPENS_WITH_YEAR.test(match[0]) })
  }
  return spans
}

/** 2003年，…处理水量1700万吨 in a document of 2005 describes the past; with a later year, 力争, 确保 or 目标 it does not. */
function isPast(sentence: string, { policy }: RuleContext): boolean {
  const issued = Number(policy.date?.value.slice(0, 4) ?? 0)
  const years = [...sentence.matchAll(/(?:19|20)\d{2}(?=年)/gu)].map(([year]) => Number(year))
  return issued > 0 && years.length > 0 && years.every((year) => year < issued) && !/力争|争取|确保|目标/u.test(sentence)
}

function passage({ start, end, needsNoFigure }: FoundSpan, index: number, text: string): GoalPassage {
  return { ...asMeasure(`goal${index + 1}`, { start, end }, text), needsNoFigure }
}
