import type { Span } from '../../text/span.ts'
import type { TargetMention } from '../findings.ts'
import type { Found, Refusal, RuleContext } from '../rule.ts'
import { clauseBefore, deadlineAt, type Period, sentenceBehind } from './deadline.ts'
import { figureGuard } from './excluded.ts'

/** A time in a measure, with the words around it. */
export interface Time {
  readonly match: RegExpExecArray
  readonly span: Span
  /** Id of the measure. */
  readonly measure: string
  /** The words of its clause before it. */
  readonly before: string
  /** The rest of its sentence. */
  readonly behind: string
  /** Why no figure here is a target (it is part of a title, a name …); null if it may be one. */
  readonly excluded: string | null
}

/** A deadline; or the reason why the time is none; or null if the rule has nothing to say of it. */
export type Judgement = Period | string | null

/** The matches in measures that are judged to be deadlines, and those that are refused, in the order of the matches. */
export function deadlinesIn(
  context: RuleContext,
  rule: string,
  matches: Iterable<RegExpExecArray>,
  judge: (time: Time) => Judgement,
): Required<Pick<Found, 'targets' | 'refused'>> {
  const guard = figureGuard(context)
  const targets: TargetMention[] = []
  const refused: Refusal[] = []
  for (const match of matches) {
    const measure = context.measureAt(match.index)?.id
    if (measure === undefined || match[0] === '') continue
    const span = { start: match.index, end: match.index + match[0].length }
    const before = clauseBefore(context.folded, span.start)
    const behind = sentenceBehind(context.folded, span.end)
    const judged = judge({ match, span, measure, before, behind, excluded: guard(span.start, span.end) })
    if (typeof judged === 'string') refused.push({ span, reason: judged })
    else if (judged !== null) targets.push(deadlineAt(context, span, measure, rule, judged))
  }
  return { targets, refused }
}

/** A deadline that comes again and again, in these words. */
export const recurring = (words: string): Period => ({ from: null, to: null, recurring: words })
