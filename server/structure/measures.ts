import { isDate, isNote } from './lines.ts'
import { bodyWords, type Paragraph } from './paragraphs.ts'
import { closingRole, isRoleLine, namesResponsible } from './responsibility.ts'
import { isTaskless } from './taskless.ts'
import { lastParagraph, type TreeNode } from './tree.ts'

/** A unit that gives a task: the paragraphs from one to another, of one node. */
export interface TaskUnit {
  readonly node: TreeNode
  readonly first: Paragraph
  readonly last: Paragraph
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
  const { paragraph } = child
  return child.kind === 'paragraph' && namesResponsible(paragraph.words) && !isRoleLine(paragraph.words)
    ? [{ node: child, first: paragraph, last: paragraph }]
    : []
}

/** A unit without numbered tasks below is one task, or several where its paragraphs name bodies of their own. */
function paragraphTasks(node: TreeNode): TaskUnit[] {
  const whole: TaskUnit = { node, first: node.paragraph, last: lastParagraph(node) }
  const below = node.children.filter(({ kind }) => kind === 'paragraph')
  const owning = below.filter(({ paragraph }) => namesResponsible(paragraph.words) && !isRoleLine(paragraph.words))
  const first = namesResponsible(node.paragraph.words)
  if (owning.length + (first ? 1 : 0) < 2) return [whole]
  const starts = first || bodyWords(node.paragraph).length > 60 ? [node, ...owning.slice(first ? 0 : 1)] : owning
  const paragraphs = [node, ...node.children]
  const places = new Map(paragraphs.map((child, index) => [child, index]))
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const before = next ? paragraphs[(places.get(next) ?? 0) - 1] : undefined
    return { node: start, first: start.paragraph, last: before ? lastOf(before, node) : lastParagraph(node) }
  })
}

/** The last paragraph of a child, or the node's own first one. */
function lastOf(part: TreeNode, node: TreeNode): Paragraph {
  return part === node ? node.paragraph : lastParagraph(part)
}

/** True where the numbered units below are tasks of their own and not an enumeration inside this one. */
function isGroup(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  const naming = numbered.filter(namesSomebody)
  if (naming.length >= 2 || (naming.length === 1 && numbered.length === 1)) return true
  if (naming.length === 1 && naming[0] !== numbered.at(-1)) return true
  if (enumerates(numbered) || listsInArticle(node, numbered)) return false
  if (ownWordsName(node)) return false
  return naming.length === 1 || !isDeep(numbered) || bodyWords(node.paragraph).length <= 40
}

/** Clauses of one sentence: all but the last end with a semicolon, or all are a few words without a stop. */
function enumerates(numbered: readonly TreeNode[]): boolean {
  const clauses = numbered.filter((child) => /[；;，,、]$/.test(lastParagraph(child).words))
  if (clauses.length >= Math.max(1, numbered.length - 1) && numbered.length > 1) return true
  return numbered.every(
    (child) => child.children.length === 0 && bodyWords(child.paragraph).length < 12 && !/。$/.test(child.paragraph.words),
  )
}

/** Below an article single clauses are a list (`下列项目应当开展需求调查：（一）…`), units with a heading of their own are tasks. */
function listsInArticle(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  if (node.paragraph.mark?.alphabet !== 'article') return false
  const single = numbered.filter(({ paragraph, children }) => children.length === 0 && !/。(?!$)/.test(paragraph.words))
  return single.length > numbered.length / 2
}

/** Marks that usually number parts of a task: （1）, 1）, ①, 1.1. */
function isDeep(numbered: readonly TreeNode[]): boolean {
  return numbered.every(({ paragraph }) => ['（1）', '1）', '①'].includes(paragraph.mark?.alphabet ?? ''))
}

/**
 * The unit's own text names its bodies, before the units below. Bodies in the heading of a group, `一、企业开办注销领域（省市场监管局牵头）`,
 * or in a line right below it, `牵头单位：市市场监管局`, do not make it one task.
 */
function ownWordsName(node: TreeNode): boolean {
  const below = node.children.filter(({ kind }) => kind === 'paragraph')
  if ([node, ...below].some(({ paragraph }) => closesSentence(paragraph.words))) return true
  return /。/.test(bodyWords(node.paragraph)) && below.some(({ paragraph }) => isRoleLine(paragraph.words))
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
  const single = tasks.length > 2 && tasks.slice(0, -1).filter(({ first, last }) => first === last).length >= (tasks.length - 1) * 0.8
  return tasks.map((task, index) => {
    const paragraphs = [task.node, ...task.node.children]
    const end = paragraphs.findIndex(
      ({ kind, paragraph }, at) =>
        at > 0 && (kind === 'table' || closes(paragraph, single && index === tasks.length - 1 && (at > 1 || hasText(task.first)))),
    )
    const before = paragraphs[end - 1]
    return end > 0 && before ? { ...task, last: lastOf(before, task.node) } : task
  })
}

/** A heading alone has its text in the next paragraph. */
function hasText(paragraph: Paragraph): boolean {
  return /。/.test(paragraph.words)
}

/** `白银市招商引资项目奖补申请表`: a form behind the text. */
const FORM = /^[^，。；：]{2,40}(申请表|登记表|审批表|一览表|汇总表|流程图|承诺书)([（(].{1,10}[）)])?$/

/** `安徽省人民政府办公厅`, below the text. */
const SIGNATURE = /^[^，。；：、]{3,40}(政府|办公厅|办公室|委员会|管委会|局|厅|领导小组|法院|检察院|中心)$/

function closes(paragraph: Paragraph, lastOfSingles: boolean): boolean {
  const { words, mark } = paragraph
  if (mark || isRoleLine(words)) return false
  if (isDate(words) || isNote(words) || SIGNATURE.test(words) || FORM.test(words) || /^附(件|表)?[：:0-9]/.test(words)) return true
  if (
    /^(以上|上述).{0,12}(措施|政策|任务|举措|事项|工作)|^(本|此)(方案|措施|办法|通知|意见|清单|政策|举措|要点|规定)|^特此|^(请)?各(地|县|市|区|单位|部门|有关|相关|责任|级)[^。]{0,40}(要|请|应)|^联系人/.test(
      words,
    )
  )
    return lastOfSingles
  return lastOfSingles && words.length < 400
}
