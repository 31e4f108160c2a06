import { isAssignment, opensWithLabel } from '../lineKinds/assignment.ts'
import { endsWithComma, isUnfinished, startsMidSentence } from '../lineKinds/sentence.ts'
import type { Line } from '../lines.ts'
import { wrapWidthOf } from './wrapWidth.ts'

/** How this document prints its paragraphs, learnt from all its lines before the rules run. */
export interface Conventions {
  /** Width at which lines were wrapped, or null if each line is a paragraph. */
  readonly wrap: number | null
  /** Maximum space left at the end of a full line. */
  readonly slack: number
  /** true if lines were broken inside paragraphs, at one width or at random: at least one line certainly continues the line above. */
  readonly broken: boolean
  /** true if paragraphs are indented and continuation lines are not. */
  readonly indented: boolean
  /** true if departments and their verb are on separate lines, after lines with room for more. */
  readonly departmentsAlone: boolean
  /** Kinds of marks whose units have their text on the line of the mark, without a separate heading line. */
  readonly running: ReadonlySet<string>
  /** true if units start with a dash: ——推进“厕所革命”。 */
  readonly dashed: boolean
}

/** The conventions of a document's lines. */
export function conventionsOf(lines: readonly Line[]): Conventions {
  const wrap = wrapWidthOf(lines)
  const slack = slackOf(lines, wrap)
  const broken = wrap !== null || goingOn(lines).length > 0 || hasOpenEnds(lines)
  return {
    wrap,
    slack,
    broken,
    indented: isIndented(lines),
    departmentsAlone: wrap !== null && standAlone(lines, wrap - slack),
    running: runningKinds(lines, wrap === null ? LONGEST_HEADING : wrap - slack),
    dashed: lines.filter(({ words }) => startsWithDash(words)).length >= FEWEST_DASHED,
  }
}

/** A single line that starts with a dash may be a sentence that was broken there. */
const FEWEST_DASHED = 3

/** ——推进“厕所革命”。 */
export const startsWithDash = (words: string): boolean => /^[—－–]{2}\s*\S/u.test(words)

/** Fewer lines of departments show nothing. */
const FEWEST_ALONE = 3

/** Most lines that contain only departments and their verb are below a line that is not full. */
function standAlone(lines: readonly Line[], full: number): boolean {
  const above = lines.flatMap(({ words }, index) => (index > 0 && isAssignment(words) ? [lines[index - 1]?.width ?? 0] : []))
  return above.length >= FEWEST_ALONE && above.filter((width) => width < full).length >= above.length * 0.6
}

/** Space for a word of three characters, or for a bracket that may not open at the end of a line. */
const USUAL_SLACK = 3
/** Letters of unequal width leave more space. */
const LARGEST_SLACK = 6

/** The space that nine in ten of the certainly continued lines leave at their end. */
function slackOf(lines: readonly Line[], wrap: number | null): number {
  if (wrap === null) return USUAL_SLACK
  const left = goingOn(lines)
    .map(({ before }) => wrap - before.width)
    .filter((rest) => rest <= LARGEST_SLACK)
    .sort((a, b) => a - b)
  return left.length < 10 ? USUAL_SLACK : Math.max(USUAL_SLACK, left[Math.floor(left.length * 0.9)] ?? 0)
}

/** Pairs of lines of which the second certainly continues the first. */
function goingOn(lines: readonly Line[]): { readonly before: Line; readonly line: Line }[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && line.opener === null && (endsWithComma(before.words) || startsMidSentence(line.words)) ? [{ before, line }] : []
  })
}

/**
 * Whether lines contain a full stop but do not end with one; a paragraph would end with one, but not always a line of labels: `牵头单位：市水利局；完成时限：2025年底`.
 */
function hasOpenEnds(lines: readonly Line[]): boolean {
  return lines.some(({ words }, index) => {
    return /[。；]/.test(words) && isUnfinished(words) && !opensWithLabel(words) && lines[index + 1]?.opener === null
  })
}

/** Minimum indent: two characters, or four spaces. */
const INDENT = 1.5

function isIndented(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ opener }) => opener?.doubtful === false)
  const going = goingOn(lines)
  if (marked.length < 3 || going.length < 3) return false
  const indented = (line: Line) => line.indent >= INDENT
  return marked.filter(indented).length >= marked.length * 0.8 && going.filter(({ line }) => indented(line)).length <= going.length * 0.1
}

/** A longer line is running text. */
const LONGEST_HEADING = 40

/** Kinds of marks whose units nearly all contain a full stop or reach the margin. */
function runningKinds(lines: readonly Line[], margin: number): ReadonlySet<string> {
  const counts = new Map<string, { readonly headed: number; readonly all: number }>()
  for (const { words, width, opener } of lines) {
    if (!opener || opener.doubtful) continue
    const count = counts.get(opener.kind) ?? { headed: 0, all: 0 }
    const headed = width < margin && !/[。；;：:]/.test(words) && !endsWithComma(words)
    counts.set(opener.kind, { headed: count.headed + (headed ? 1 : 0), all: count.all + 1 })
  }
  return new Set([...counts].flatMap(([kind, { headed, all }]) => (all >= 4 && headed <= all * 0.15 ? [kind] : [])))
}
