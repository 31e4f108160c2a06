import { endsWithComma, isUnfinished, startsMidSentence } from '../lineKinds/sentence.ts'
import type { Line } from '../lines.ts'
import { wrapWidthOf } from './wrapWidth.ts'

/** How this document prints its paragraphs, learnt from all its lines before the rules run. */
export interface Conventions {
  /** Width at which the lines were broken, or null where each line is a paragraph. */
  readonly wrap: number | null
  /** How much may be left of a printed line that is full. */
  readonly slack: number
  /** Lines were broken inside paragraphs, all at one width or some by chance: at least one surely goes on with the line above. */
  readonly broken: boolean
  /** Paragraphs are indented, and lines that go on are not. */
  readonly indented: boolean
  /** Kinds of marks whose units have their text on the line of the mark, and no heading on a line of its own. */
  readonly running: ReadonlySet<string>
}

/** The conventions of a document's lines. */
export function conventionsOf(lines: readonly Line[]): Conventions {
  const wrap = wrapWidthOf(lines)
  const slack = slackOf(lines, wrap)
  const broken = wrap !== null || goingOn(lines).length > 0 || hasOpenEnds(lines)
  return { wrap, slack, broken, indented: isIndented(lines), running: runningKinds(lines, wrap === null ? LONGEST_HEADING : wrap - slack) }
}

/** A word of three characters, or a bracket that may not open at the end of a line. */
const USUAL_SLACK = 3
/** Letters of unequal width leave more. */
const LARGEST_SLACK = 6

/** Nine in ten of the lines that surely go on are full: the text says itself how much they leave. */
function slackOf(lines: readonly Line[], wrap: number | null): number {
  if (wrap === null) return USUAL_SLACK
  const left = goingOn(lines)
    .map(({ before }) => wrap - before.width)
    .filter((rest) => rest <= LARGEST_SLACK)
    .sort((a, b) => a - b)
  return left.length < 10 ? USUAL_SLACK : Math.max(USUAL_SLACK, left[Math.floor(left.length * 0.9)] ?? 0)
}

/** Pairs of lines of which the second surely goes on with the first. */
function goingOn(lines: readonly Line[]): { readonly before: Line; readonly line: Line }[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && line.opener === null && (endsWithComma(before.words) || startsMidSentence(line.words)) ? [{ before, line }] : []
  })
}

/** A line has a stop inside and none at its end: a paragraph would have ended with one. */
function hasOpenEnds(lines: readonly Line[]): boolean {
  return lines.some(({ words }, index) => {
    return /[。；]/.test(words) && isUnfinished(words) && lines[index + 1]?.opener === null
  })
}

/** An indent of two characters, or of four blanks. */
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

/** Kinds of marks of which nearly all lines have a stop or reach the margin. */
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
