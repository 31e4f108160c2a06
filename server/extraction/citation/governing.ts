import type { Span } from '../../text/span.ts'
import type { CitationRelation } from '../findings.ts'
import { shortened, titlesBlotted } from './brackets.ts'

/** How the words before a title take it up, and how far before it they begin (0 where none do). */
export interface Governing {
  readonly kind: 'carry-out' | 'rest-on' | 'none'
  readonly distance: number
}

const NONE: Governing = { kind: 'none', distance: 0 }

/** 贯彻落实《…》, 全面落实《…》, 深入实施《…》 */
const CARRY_OUT = '(?:贯彻(?:落实|执行|实施)?|落实(?:落细|好)?|抓好)'
/** 根据《…》, 依据《…》, 按照《…》 */
const REST_ON = '(?:根据|依据|依照|按照|遵照|据|按(?=▢|$))'
/** Other verbs, which take the title for themselves: 参照《…》, 对照《…》, 严格执行《…》, 修订《…》. */
const OTHER =
  '(?:参照|对照|参考|执行|实施|修订|修改|完善|编制|推进|推动|宣传|学习|结合|围绕|依托|符合|违反|纳入|列入|废止|(?<![厅局委部院府办室央会署])(?:印发|发布|公布|出台|制定))'

const VERBS = new RegExp(`(?<carry>${CARRY_OUT})|(?<rest>${REST_ON})|(?<other>${OTHER})`, 'gu')

/**
 * The verb that governs the title standing after `before` (the words of its sentence up to it): 根据《A》（…）和《B》 takes up both.
 * A clause of its own in between ends its power: 按照…要求，修订《B》.
 */
export function governingVerb(before: string): Governing {
  const words = titlesBlotted(before)
  let verb: RegExpExecArray | null = null
  for (const match of words.matchAll(VERBS)) verb = match
  if (!verb?.groups || verb.groups.other) return NONE
  if (endsClause(shortened(words.slice(verb.index + verb[0].length)))) return NONE
  return { kind: verb.groups.carry ? 'carry-out' : 'rest-on', distance: words.length - verb.index }
}

/** The words that say what a citation is for, from the verb to the end of the title: 根据《A》和《B》 for B. */
export function statementOf({ distance }: Governing, { start, end }: Span): Span {
  return { start: start - distance, end }
}

/** A comma that does not merely part two titles of one list. */
function endsClause(between: string): boolean {
  return /[，,；;：:。]/u.test(
    between.replace(/[，,](?=以及|和|及|与)/gu, '').replace(/▢[^▢，,；;。]{0,12}[，,]\s*(?=[^，,]{0,16}(?:▢|$))/gu, ''),
  )
}

/** The relation of a citation: carrying out is told by title and preamble alone, elsewhere it is a mention. */
export function relationOf({ kind }: Governing, opening: boolean): CitationRelation {
  if (kind === 'rest-on') return 'based-on'
  return kind === 'carry-out' && opening ? 'implements' : 'cites'
}
