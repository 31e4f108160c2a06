import { oneOf } from '../../lexicon/pattern.ts'
import { LOOKING_TOWARDS, VISION_TIMES, VISION_WORDS } from '../../lexicon/visionWords.ts'
import type { Span } from '../../text/span.ts'

const WORD = oneOf(VISION_WORDS)
const YEAR = '20\\d{2}年'
const PLAN = '[“"]?十[五六七八九]五[”"]?'

/**
 * 展望2035年, 展望到2030年, 展望“十五五”, 远期（2035年）, 远景到2050年, 到2035年远景目标, 到本世纪中叶; 2035年远景目标纲要 is the name of
 * a plan.
 */
const VISION = new RegExp(
  `${WORD}(?:目标)?[，,：:（(]?(?:[到至])?(?:${YEAR}|${PLAN})|[到至]?${YEAR}的?${WORD}(?<name>目标(?:纲要|的?建议))?|[到至]?${oneOf(VISION_TIMES)}`,
  'gu',
)
/** A vision ends with its sentence, or at the next year by which something must be reached. */
const END = new RegExp(`[。\\n]|(?<!${WORD})(?:[到至]|力争|确保|争取)${YEAR}`, 'u')
const TOWARDS = new RegExp(`${oneOf(LOOKING_TOWARDS)}$`, 'u')

/** Passages about the time after the plan, whose years and figures are not binding. Sorted, without overlaps. */
export function visionsIn(folded: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of folded.matchAll(VISION)) {
    const behind = match.index + match[0].length
    if (match.index < (spans.at(-1)?.end ?? 0)) continue
    const length = match.groups?.name === undefined ? folded.slice(behind).search(END) : 0
    spans.push({ start: match.index, end: length < 0 ? folded.length : behind + length })
  }
  return spans
}

/** 面向|2035年: a year after 面向 is not a deadline. */
export function isLookedTowards(before: string): boolean {
  return TOWARDS.test(before)
}
