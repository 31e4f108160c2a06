import { closingRole, isRoleLine, namesResponsible } from '../text/lineKinds/assignment.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { isNote } from '../text/lineKinds/note.ts'
import { isWordToAll } from '../text/lineKinds/wordToAll.ts'
import { departmentWords } from './paragraphs.ts'
import { isTaskless } from './taskless.ts'
import { headingOf, lastParagraph, type TreeNode } from './tree.ts'

/** A unit that gives a task: the paragraphs from one to another, in reading order. */
export interface TaskUnit {
  readonly node: TreeNode
  /** The first is the unit's own. */
  readonly paragraphs: readonly TreeNode[]
}

/**
 * The tasks of a part. The level is not given: it is the smallest numbered unit that gives a task, that is the lowest one that names who is
 * responsible for it; where nobody is named, the lowest that is no mere enumeration.
 */
export function tasksIn(roots: readonly TreeNode[]): TaskUnit[] {
  const tasks = roots.flatMap((root) => (root.kind === 'numbered' ? tasksOf(root) : []))
  return withoutClosingWords(tasks)
}

function tasksOf(node: TreeNode): TaskUnit[] {
  const named = namesSomebody(node)
  if (isTaskless(node) && !named) return []
  const numbered = node.children.filter(({ kind }) => kind === 'numbered')
  if (numbered.length === 0 || !isGroup(node, numbered)) return paragraphTasks(node)
  return node.children.flatMap((child) => (child.kind === 'numbered' ? tasksOf(child) : ownTask(child)))
}

/** A paragraph of a group that carries its own responsible body is a task, numbered or not. */
function ownTask(child: TreeNode): TaskUnit[] {
  return namesItsDepartments(child) ? [{ node: child, paragraphs: [child] }] : []
}

function namesItsDepartments({ kind, paragraph }: TreeNode): boolean {
  return kind === 'paragraph' && namesResponsible(paragraph.words) && !isRoleLine(paragraph.words)
}

/** A unit without numbered tasks below is one task, or several where its paragraphs name departments of their own. */
function paragraphTasks(node: TreeNode): TaskUnit[] {
  const paragraphs = flattened(node)
  const below = new Set(node.children)
  const owning = paragraphs.flatMap((part, index) => (below.has(part) && namesItsDepartments(part) ? [index] : []))
  const first = namesResponsible(node.paragraph.words)
  if (owning.length + (first ? 1 : 0) < 2) return [{ node, paragraphs }]
  const own = first || departmentWords(node.paragraph).length > 60
  const starts = own ? [0, ...owning.slice(first ? 0 : 1)] : owning
  return starts.map((start, index) => ({ node: paragraphs[start] ?? node, paragraphs: paragraphs.slice(start, starts[index + 1]) }))
}

/** A node and all below it, in reading order. */
function flattened(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(flattened)]
}

/** True where the numbered units below are tasks of their own and not an enumeration inside this one. */
function isGroup(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  const naming = numbered.filter(namesSomebody)
  if (naming.length >= 2 || (naming.length === 1 && numbered.length === 1)) return true
  if (naming.length === 1 && naming[0] !== numbered.at(-1)) return true
  if (enumerates(numbered) || listsInArticle(node, numbered)) return false
  if (ownWordsName(node)) return false
  return naming.length === 1 || !isDeep(numbered) || departmentWords(node.paragraph).length <= 40
}

/** Clauses of one sentence: all but the last end with a semicolon, or all are a few words without a stop. */
function enumerates(numbered: readonly TreeNode[]): boolean {
  const clauses = numbered.filter((child) => /[；;，,、]$/.test(lastParagraph(child).words))
  if (clauses.length >= Math.max(1, numbered.length - 1) && numbered.length > 1) return true
  return numbered.every(
    (child) => child.children.length === 0 && departmentWords(child.paragraph).length < 12 && !/。$/.test(child.paragraph.words),
  )
}

/**
 * Below an article clauses are a list (`下列项目应当开展需求调查：（一）…`, `第十三条 限时办理。（一）话务员对群众来电3秒钟内接线，…`), units with a
 * heading of their own are tasks (`（二）定期轮岗。采购人应当…`).
 */
function listsInArticle(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  if (node.paragraph.mark?.alphabet !== 'article') return false
  const clauses = numbered.filter(
    (child) => (child.children.length === 0 && !/。(?!$)/.test(child.paragraph.words)) || !OWN_HEADING.test(headingOf(child) ?? ''),
  )
  return clauses.length > numbered.length / 2
}

const OWN_HEADING = /^[^，,；;]{4,24}$/

/** Marks that usually number parts of a task: （1）, 1）, ①, 1.1. */
function isDeep(numbered: readonly TreeNode[]): boolean {
  return numbered.every(({ paragraph }) => ['（1）', '1）', '①'].includes(paragraph.mark?.alphabet ?? ''))
}

/**
 * The unit's own text names its departments, before the units below. Departments in the heading of a group, `一、企业开办注销领域（省市场监管局牵头）`,
 * or in a line right below it, `牵头单位：市市场监管局`, do not make it one task.
 */
function ownWordsName(node: TreeNode): boolean {
  const below = node.children.filter(({ kind }) => kind === 'paragraph')
  if ([node, ...below].some(({ paragraph }) => closesSentence(paragraph.words))) return true
  return /。/.test(departmentWords(node.paragraph)) && below.some(({ paragraph }) => isRoleLine(paragraph.words))
}

function closesSentence(words: string): boolean {
  const role = closingRole(words)
  return role !== null && /[。；]/.test(words.slice(0, role))
}

function namesSomebody(node: TreeNode): boolean {
  return (
    node.kind !== 'table' &&
    (namesResponsible(node.paragraph.words) || isRoleLine(node.paragraph.words) || node.children.some(namesSomebody))
  )
}

/** The signature and the words to all below the last task belong to no task: `以上具体措施，已由市发改委正式印发…`. */
function withoutClosingWords(tasks: readonly TaskUnit[]): TaskUnit[] {
  const ofOne = tasks.slice(0, -1).filter(({ paragraphs }) => paragraphs.length === 1)
  const singles = tasks.length > 2 && ofOne.length >= (tasks.length - 1) * 0.8
  return tasks.map((task, index) => {
    const end = task.paragraphs.findIndex(
      (part, at) => at > 0 && closes(part, index === tasks.length - 1 && (at > 1 || hasText(task)), singles),
    )
    return end > 0 ? { ...task, paragraphs: task.paragraphs.slice(0, end) } : task
  })
}

/** A heading alone has its text in the next paragraph. */
function hasText({ paragraphs }: TaskUnit): boolean {
  return /。/.test(paragraphs[0]?.paragraph.words ?? '')
}

/** What is no part of a task wherever it stands: date, note, signature, list of attachments, form. */
const NEVER: readonly RegExp[] = [
  // `安徽省人民政府办公厅`, below the text
  /^[^，。；：、]{3,40}(政府|办公厅|办公室|委员会|管委会|局|厅|领导小组|法院|检察院|中心)$/,
  // `白银市招商引资项目奖补申请表`
  /^[^，。；：]{2,40}(申请表|登记表|审批表|一览表|汇总表|流程图|承诺书)([（(].{1,10}[）)])?$/,
  /^(?:[（(]略[）)])?附(件|表)?[：:0-9]/,
]

function closes({ kind, paragraph }: TreeNode, afterLast: boolean, singles: boolean): boolean {
  const { words, mark } = paragraph
  if (kind === 'table') return true
  if (mark || isRoleLine(words)) return false
  if (isDate(words) || isNote(words) || NEVER.some((pattern) => pattern.test(words))) return true
  return afterLast && (isWordToAll(words) || (singles && words.length < 400))
}
