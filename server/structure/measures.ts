import { closesWithAssignment, closingRole, isRoleLine, namesResponsible, opensWithOtherLabel } from '../text/lineKinds/assignment.ts'
import { withoutClosingWords } from './closingWords.ts'
import { chargesBesides, dividedParagraphs, dividesDuties, dividesInItself, headsDuties, isCharged, isDutyHead } from './dividedDuties.ts'
import { announcesTasks, enumerates, isDeep } from './enumeration.ts'
import { departmentWords, isBareHeading } from './paragraphs.ts'
import { withRunningBrackets } from './runningBrackets.ts'
import { isTaskless } from './taskless/isTaskless.ts'
import type { TaskUnit } from './taskUnit.ts'
import { lastParagraph, type TreeNode } from './tree.ts'
import { type UnmarkedTask, unmarkedTasks } from './unmarkedTasks.ts'

/**
 * The tasks of a part. Their level varies: the smallest numbered unit that gives a task, that is, the lowest one that names who is
 * responsible; if nobody is named, the lowest one that is not a mere enumeration.
 */
export function tasksIn(roots: readonly TreeNode[]): TaskUnit[] {
  const marked = roots.some(({ kind }) => kind === 'numbered')
  return withoutClosingWords(
    marked
      ? withRunningBrackets(roots.flatMap((root) => (root.kind === 'numbered' ? tasksOf(root, false) : [])))
      : tasksWithoutMarks(roots),
  )
}

function tasksWithoutMarks(roots: readonly TreeNode[]): TaskUnit[] {
  const closed = unmarkedTasks(roots)
  if (closed.length > 0) return closed.map(unmarkedUnit)
  return dividedParagraphs(roots).map(({ heading, unit }) => ({
    node: unit,
    paragraphs: flattened(unit),
    headings: { own: null, section: heading },
  }))
}

function unmarkedUnit({ paragraphs, heading, section }: UnmarkedTask): TaskUnit {
  return { node: paragraphs[0] as TreeNode, paragraphs, headings: { own: heading, section } }
}

function tasksOf(node: TreeNode, announced: boolean): TaskUnit[] {
  const named = namesSomebody(node)
  const divides = dividesDuties(node, announced)
  const announcedBelow = announced || headsDuties(node)
  const tasksBelow = (child: TreeNode) => tasksOf(child, announcedBelow)
  const numbered = node.children.filter(({ kind }) => kind === 'numbered')
  // 二、组织体系 sets no task, but （二）成员单位职责 in it does
  if (isTaskless(node) && !named && !divides && !dividesInItself(node)) return numbered.filter(dividesWithin).flatMap(tasksBelow)
  if (!holdsTaskTable(node) && (numbered.length === 0 || !(divides || isGroup(node, numbered)))) return paragraphTasks(node, divides)
  const below = node.children.flatMap((child) => (child.kind === 'numbered' ? tasksBelow(child) : ownTask(child)))
  if (closesSentence(node.paragraph.words) || (divides && chargesBesides(node))) return [{ node, paragraphs: [node] }, ...below]
  const lines = ownWordsName(node) ? node.children.filter(({ paragraph }) => isRoleLine(paragraph.words)) : []
  return lines.length > 0 && announcesTasks(node, numbered) ? [{ node, paragraphs: [node, ...lines] }, ...below] : below
}

function dividesWithin(node: TreeNode): boolean {
  return dividesDuties(node) || node.children.some(dividesWithin)
}

/** Whether the unit only introduces a task table, whose rows are the tasks. */
function holdsTaskTable({ children }: TreeNode): boolean {
  return children.some(({ paragraph }) => paragraph.table?.kind === 'tasks')
}

/** A paragraph of a group with its own responsible department is a task, numbered or not. */
function ownTask(child: TreeNode): TaskUnit[] {
  return namesItsDepartments(child) ? [{ node: child, paragraphs: [child] }] : []
}

function namesItsDepartments({ kind, paragraph }: TreeNode): boolean {
  const { words } = paragraph
  return (
    kind === 'paragraph' && (namesResponsible(words) || closesWithAssignment(words)) && !isRoleLine(words) && !opensWithOtherLabel(words)
  )
}

/** A unit without numbered tasks below it is one task, or several if its paragraphs name their own departments. */
function paragraphTasks(node: TreeNode, divides: boolean): TaskUnit[] {
  const paragraphs = flattened(node)
  const below = new Set(node.children)
  const owns = (part: TreeNode) => below.has(part) && (namesItsDepartments(part) || (divides && isCharged(part, true)))
  const owning = paragraphs.flatMap((part, index) => (owns(part) ? [index] : []))
  const first = namesResponsible(node.paragraph.words)
  const closed = closedByLines(node)
  if (owning.length + (first ? 1 : 0) < 2) return closed ?? chargingParagraphs(node) ?? [{ node, paragraphs }]
  if (closed?.every(({ headings }) => headings?.own)) return closed
  const task = first || (node.children.some(isDutyHead) && hasSentence(node))
  const own = task || departmentWords(node.paragraph).length > LONG_TEXT
  const starts = own ? [0, ...owning.slice(task ? 0 : 1)] : [...(divides ? textBefore(paragraphs, owning[0] ?? 0) : []), ...owning]
  return starts.map((start, index) => ({ node: paragraphs[start] ?? node, paragraphs: paragraphs.slice(start, starts[index + 1]) }))
}

/** Longer words are the text of a task, not its heading. */
const LONG_TEXT = 60

/** The first paragraph below a heading, if it is a text of its own before those that open with departments. */
function textBefore(paragraphs: readonly TreeNode[], first: number): readonly number[] {
  const above = first > 1 ? paragraphs[1] : undefined
  return above !== undefined && departmentWords(above.paragraph).length > LONG_TEXT ? [1] : []
}

/** `（二）推进医养结合。建设机构10家。`: more than a heading. */
function hasSentence({ paragraph }: TreeNode): boolean {
  return /。./.test(departmentWords(paragraph))
}

/** `二、就业服务`, `一、加快转型升级，提升产业竞争力` above tasks without marks, each with a heading or lines of its departments. */
function closedByLines(node: TreeNode): TaskUnit[] | null {
  if (!isBareHeading(departmentWords(node.paragraph).replace(/[，,]/gu, '')) || node.children.some(({ kind }) => kind === 'numbered'))
    return null
  const tasks = unmarkedTasks(node.children)
  return tasks.length > 0 && tasks.every((task) => task.heading !== null || closesWithLine(task)) ? tasks.map(unmarkedUnit) : null
}

const closesWithLine = ({ paragraphs }: UnmarkedTask): boolean =>
  paragraphs.length > 1 && isRoleLine(paragraphs.at(-1)?.paragraph.words ?? '') && !isRoleLine(paragraphs[0]?.paragraph.words ?? '')

/** `…发放劝诫书，由县司法局牵头，县检察院配合，必要时提起诉讼。`: a sentence says who leads. */
const CHARGES = /[，。；]由[^，。；：]{2,40}?(?:牵头|负责)/u
/** Fewer such paragraphs may be parts of one task. */
const FEWEST_CHARGING = 3

/** `二、工作任务` above lines of headings and paragraphs without marks, nearly all of which say who leads. */
function chargingParagraphs(node: TreeNode): TaskUnit[] | null {
  if (!isBareHeading(departmentWords(node.paragraph)) || node.children.some(({ kind }) => kind !== 'paragraph')) return null
  const texts = node.children.filter(({ paragraph }) => /。$/u.test(paragraph.words))
  const charging = texts.filter(({ paragraph }) => CHARGES.test(paragraph.words))
  if (charging.length < FEWEST_CHARGING || charging.length < texts.length * 0.75) return null
  return texts.map((text) => ({ node: text, paragraphs: [text], headings: { own: null, section: node } }))
}

/** A node and its descendants, in reading order. */
function flattened(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(flattened)]
}

/** Whether the numbered units below are separate tasks rather than an enumeration. */
function isGroup(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  const naming = numbered.filter(namesSomebody)
  if (naming.length >= 2 || (naming.length === 1 && numbered.length === 1)) return true
  if (naming.length === 1 && naming[0] !== numbered.at(-1)) return true
  if (enumerates(node, numbered)) return false
  if (announcesTasks(node, numbered) && numbered.every(endsSentence)) return true
  if (ownWordsName(node)) return false
  return naming.length === 1 || announcesTasks(node, numbered) || !isDeep(numbered) || departmentWords(node.paragraph).length <= 40
}

/** `1.清理隐性准入壁垒。`, not `1.编制目录；` */
const endsSentence = (node: TreeNode): boolean => /[。）)]$/u.test(lastParagraph(node).words)

/**
 * Whether the unit's own text names its departments before the units below. Departments in a group heading, `一、企业开办注销领域（省市场监管局牵头）`, or in
 * the line below it, `牵头单位：市市场监管局`, do not make the group one task.
 */
function ownWordsName(node: TreeNode): boolean {
  const below = node.children.filter(({ kind }) => kind === 'paragraph')
  if ([node, ...below].some(({ paragraph }) => closesSentence(paragraph.words))) return true
  return /。/.test(departmentWords(node.paragraph)) && below.some(({ paragraph }) => isRoleLine(paragraph.words))
}

/**
 * Whether text beyond the heading ends with its departments: `（三）推进一网通办。…（市政务办牵头）`, or one long sentence, `（一）继续培育市场主体，坚持两个毫不动摇，…。（…负责）`;
 * not `（一）市场环境。（市商务局牵头）`.
 */
function closesSentence(words: string): boolean {
  const role = closingRole(words)
  if (role === null) return false
  const before = words.slice(0, role)
  return /[。；]./.test(before) || (before.length > SHORTEST_TASK && /，.*。$/u.test(before))
}

/** A sentence with a comma that is longer than this is no heading. */
const SHORTEST_TASK = 25

function namesSomebody(node: TreeNode): boolean {
  return (
    node.kind !== 'table' &&
    ((namesResponsible(node.paragraph.words) && !opensWithOtherLabel(node.paragraph.words)) ||
      isRoleLine(node.paragraph.words) ||
      node.children.some(namesSomebody))
  )
}
