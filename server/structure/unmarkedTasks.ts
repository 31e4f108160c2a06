import { assignsDepartments, isRoleLine } from '../text/lineKinds/assignment.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import type { TreeNode } from './tree.ts'

/** A task without a mark: its paragraphs, and the headings printed on lines above it. */
export interface UnmarkedTask {
  /** In reading order; the first is the task's own heading, if it has one. */
  readonly paragraphs: readonly TreeNode[]
  readonly heading: TreeNode | null
  /** The heading of its group. */
  readonly section: TreeNode | null
}

const FEWEST_RUNS = 2

/**
 * Tasks of a text without marks, each ended by its departments: in brackets, in a last sentence, or on separate lines. A task starts after
 * the previous one. Of the short lines at its start the last is its heading, the others are group headings. Empty if fewer than two tasks
 * end so.
 */
export function unmarkedTasks(paragraphs: readonly TreeNode[]): readonly UnmarkedTask[] {
  const runs = closedRuns(paragraphs).map((run, index) => (index === 0 ? withoutPreamble(run) : run))
  if (runs.length < FEWEST_RUNS) return []
  const headed = runs.every((run) => leadingHeadings(run) > 0)
  let section: TreeNode | null = null
  return runs.flatMap((whole) => {
    const headings = Math.min(leadingHeadings(whole), firstClosing(whole) - (headed && closesInText(whole) ? 0 : 1))
    if (headings > 1) section = whole[headings - 2] ?? section
    const heading = headings > 0 ? (whole[headings - 1] ?? null) : null
    const own = whole.slice(Math.max(0, headings - 1))
    return own.length > 0 ? [{ paragraphs: own, heading, section }] : []
  })
}

/** Runs of paragraphs, each up to the one with the departments; paragraphs after the last departments are left out. */
function closedRuns(paragraphs: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const runs: TreeNode[][] = []
  let run: TreeNode[] = []
  for (const [index, node] of paragraphs.entries()) {
    run.push(node)
    const next = paragraphs[index + 1]
    if (!closes(node) || (next !== undefined && isRoleLine(next.paragraph.words))) continue
    runs.push(run)
    run = []
  }
  return runs
}

function closes({ kind, paragraph: { words } }: TreeNode): boolean {
  return kind === 'paragraph' && assignsDepartments(words)
}

/** Drops the text before the first heading (`为做好就业工作，制定本方案。`); without headings, keeps only the paragraph with the departments. */
function withoutPreamble(run: readonly TreeNode[]): readonly TreeNode[] {
  const first = run.findIndex(isHeading)
  if (first >= 0 && first < firstClosing(run)) return run.slice(first)
  return run.slice(Math.max(0, firstClosing(run) - (isRoleLine(run[firstClosing(run)]?.paragraph.words ?? '') ? 1 : 0)))
}

const firstClosing = (run: readonly TreeNode[]): number => run.findIndex(closes)

/** Whether the departments are at the end of the text, `…普惠服务。（市民政局牵头）`, not on a line below it. */
const closesInText = (run: readonly TreeNode[]): boolean => !isRoleLine(run[firstClosing(run)]?.paragraph.words ?? '')

function leadingHeadings(run: readonly TreeNode[]): number {
  const text = run.findIndex((node, index) => !isHeading(node) && !listsHeadings(node, run[index + 1]))
  return text < 0 ? run.length : text
}

/** `打造数字技术创新高地、深化数据要素市场化配置改革、深入开展“人工智能+”行动` above the first of these headings. */
function listsHeadings({ kind, paragraph: { words } }: TreeNode, next: TreeNode | undefined): boolean {
  const [first] = words.split('、')
  return kind === 'paragraph' && first !== words && first === next?.paragraph.words && !/[。；]/.test(words)
}

const LONGEST_HEADING = 20

/** `拓宽基层就业空间`: a few words without a full stop or comma. */
function isHeading({ kind, paragraph: { words } }: TreeNode): boolean {
  return (
    kind === 'paragraph' && words.length <= LONGEST_HEADING && !/[。；：:，,、！？]/.test(words) && !isDate(words) && !isSignature(words)
  )
}
