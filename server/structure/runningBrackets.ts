import { group } from 'd3-array'
import { namesResponsible } from '../text/lineKinds/assignment.ts'
import type { TaskUnit } from './taskUnit.ts'
import type { TreeNode } from './tree.ts'

/** Fewer measures may have a second bracket by chance. */
const FEWEST_RUNNING = 3
/** How many measures run on behind a bracket for each that seems to end there. */
const PER_ENDED = 2

/**
 * `10.全面开展创新创业。…（责任单位：省科技厅）` over `统筹整合创新创业资金。…（责任单位：省教育厅）`: one measure where most numbered ones run on behind a bracket of
 * departments, `…（责任单位：省发展改革委）对专精特新企业给予奖补。（责任单位：省财政厅）`; there a bracket at the end of a line ends no measure.
 */
export function withRunningBrackets(tasks: readonly TaskUnit[]): readonly TaskUnit[] {
  const owners = ownersOf(tasks)
  if (owners.size === 0) return tasks
  const ended = new Set(owners.values()).size
  const running = tasks.filter(({ node }) => node.kind === 'numbered' && runsOn(node.paragraph.words)).length
  if (running < FEWEST_RUNNING || running < ended * PER_ENDED) return tasks
  const more = group(owners.keys(), (task) => owners.get(task))
  return tasks
    .filter((task) => !owners.has(task))
    .map((task) => ({ ...task, paragraphs: [task, ...(more.get(task) ?? [])].flatMap(({ paragraphs }) => paragraphs) }))
}

/** The tasks without a mark that are paragraphs of a numbered task above them, each with that task. */
function ownersOf(tasks: readonly TaskUnit[]): ReadonlyMap<TaskUnit, TaskUnit> {
  const owners = new Map<TaskUnit, TaskUnit>()
  let above: TaskUnit | undefined
  let below: ReadonlySet<TreeNode> = new Set()
  for (const task of tasks) {
    if (task.node.kind === 'numbered') {
      above = task
      below = new Set(closes(task.paragraphs) ? task.node.children : [])
    } else if (above && !task.headings && below.has(task.node)) owners.set(task, above)
  }
  return owners
}

const closes = (paragraphs: readonly TreeNode[]): boolean => namesResponsible(paragraphs.at(-1)?.paragraph.words ?? '')

/** Whether a bracket of departments after a sentence is followed by another sentence. */
function runsOn(words: string): boolean {
  return Array.from(words.matchAll(/[）)](?=\p{Script=Han}[^。]{5,}。)/gu), ({ index }) => words.slice(0, index + 1)).some(
    (before) => /。[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]$/u.test(before) && namesResponsible(before),
  )
}
