import { closesWithAssignment, closingRole, isRoleLine, namesResponsible } from '../text/lineKinds/assignment.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { isImprint } from '../text/lineKinds/imprint.ts'
import { isNote } from '../text/lineKinds/note.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import { isWordToAll } from '../text/lineKinds/wordToAll.ts'
import { chargesBesides, dividedParagraphs, dividesDuties, dividesInItself, isCharged, isDutyHead } from './dividedDuties.ts'
import { departmentWords } from './paragraphs.ts'
import { isTaskless } from './taskless.ts'
import { headingOf, lastParagraph, type TreeNode } from './tree.ts'
import { type UnmarkedTask, unmarkedTasks } from './unmarkedTasks.ts'

/** A unit that gives a task: consecutive paragraphs in reading order. */
export interface TaskUnit {
  readonly node: TreeNode
  /** The first paragraph is the unit's own. */
  readonly paragraphs: readonly TreeNode[]
  /** For a task without a mark: the heading lines of the task and of its group, if any. */
  readonly headings?: { readonly own: TreeNode | null; readonly section: TreeNode | null }
}

/**
 * The tasks of a part. Their level varies: the smallest numbered unit that gives a task, that is, the lowest one that names who is
 * responsible; if nobody is named, the lowest one that is not a mere enumeration.
 */
export function tasksIn(roots: readonly TreeNode[]): TaskUnit[] {
  const marked = roots.some(({ kind }) => kind === 'numbered')
  return withoutClosingWords(marked ? roots.flatMap((root) => (root.kind === 'numbered' ? tasksOf(root) : [])) : tasksWithoutMarks(roots))
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

function tasksOf(node: TreeNode): TaskUnit[] {
  const named = namesSomebody(node)
  const divides = dividesDuties(node)
  const numbered = node.children.filter(({ kind }) => kind === 'numbered')
  // 二、组织体系 sets no task, but （二）成员单位职责 in it does
  if (isTaskless(node) && !named && !divides && !dividesInItself(node)) return numbered.filter(dividesWithin).flatMap(tasksOf)
  if (!holdsTaskTable(node) && (numbered.length === 0 || !(divides || isGroup(node, numbered)))) return paragraphTasks(node, divides)
  const below = node.children.flatMap((child) => (child.kind === 'numbered' ? tasksOf(child) : ownTask(child)))
  const isTask = closesSentence(node.paragraph.words) || (divides && chargesBesides(node))
  return isTask ? [{ node, paragraphs: [node] }, ...below] : below
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
  return kind === 'paragraph' && (namesResponsible(words) || closesWithAssignment(words)) && !isRoleLine(words)
}

/** A unit without numbered tasks below it is one task, or several if its paragraphs name their own departments. */
function paragraphTasks(node: TreeNode, divides: boolean): TaskUnit[] {
  const paragraphs = flattened(node)
  const below = new Set(node.children)
  const owns = (part: TreeNode) => below.has(part) && (namesItsDepartments(part) || (divides && isCharged(part, true)))
  const owning = paragraphs.flatMap((part, index) => (owns(part) ? [index] : []))
  const first = namesResponsible(node.paragraph.words)
  if (owning.length + (first ? 1 : 0) < 2) return closedByLines(node) ?? [{ node, paragraphs }]
  const task = first || (node.children.some(isDutyHead) && hasSentence(node))
  const own = task || departmentWords(node.paragraph).length > 60
  const starts = own ? [0, ...owning.slice(task ? 0 : 1)] : owning
  return starts.map((start, index) => ({ node: paragraphs[start] ?? node, paragraphs: paragraphs.slice(start, starts[index + 1]) }))
}

/** `（二）推进医养结合。建设机构10家。`: more than a heading. */
function hasSentence({ paragraph }: TreeNode): boolean {
  return /。./.test(departmentWords(paragraph))
}

/** `二、就业服务` above tasks without marks, each with a heading and a line with its departments. */
function closedByLines(node: TreeNode): TaskUnit[] | null {
  if (!isBareHeading(departmentWords(node.paragraph)) || node.children.some(({ kind }) => kind === 'numbered')) return null
  const tasks = unmarkedTasks(node.children)
  return tasks.length > 0 && tasks.every(({ heading }) => heading !== null) ? tasks.map(unmarkedUnit) : null
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
  if (enumerates(node, numbered) || listsInArticle(node, numbered)) return false
  if (ownWordsName(node)) return false
  return naming.length === 1 || !isDeep(numbered) || departmentWords(node.paragraph).length <= 40
}

/** Whether the units below only enumerate: conditions, clauses of one sentence, or a few words each without a full stop. */
function enumerates(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  const lead = leadOf(node, numbered)
  if (ANNOUNCES_CONDITIONS.test(lead) && !numbered.every(hasHeadingAndText)) return true
  const clauses = numbered.filter((child) => /[；;，,、]$/.test(lastParagraph(child).words))
  if (clauses.length >= Math.max(1, numbered.length - 1) && numbered.length > 1 && !isBareHeading(lead)) return true
  return numbered.every(
    (child) => child.children.length === 0 && departmentWords(child.paragraph).length < 12 && !/。$/.test(child.paragraph.words),
  )
}

function hasHeadingAndText(node: TreeNode): boolean {
  return OWN_HEADING.test(headingOf(node) ?? '') && /。./.test(node.paragraph.words)
}

/** The unit's last words before the units below. */
function leadOf(node: TreeNode, numbered: readonly TreeNode[]): string {
  const above = node.children.slice(0, node.children.indexOf(numbered[0] as TreeNode)).at(-1)
  return above ? above.paragraph.words : departmentWords(node.paragraph)
}

/** Whether it is a heading like `重点任务`, below which all units are tasks, whatever their punctuation. */
function isBareHeading(lead: string): boolean {
  return lead.length <= 30 && !/[。；：:，,]/.test(lead)
}

/** `符合下列要求的社会团体予以保留：`, `对存在下列问题的…予以撤销：`, `重点是：` */
const ANNOUNCES_CONDITIONS =
  /(?:以下|下列)[^。，；]{0,8}(?:要求|条件|标准|情形|情况|问题|行为|材料|资料|范围|对象|内容|单位|企业|人员|信息|指标|费用)[^。]{0,30}[：:]$|(?:重点|对象|标准|条件)是[：:]$/

/**
 * Below an article, clauses are a list (`下列项目应当开展需求调查：（一）…`, `第十三条 限时办理。（一）话务员对群众来电3秒钟内接线，…`), but units with their own heading are tasks
 * (`（二）定期轮岗。采购人应当…`).
 */
function listsInArticle(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  if (node.paragraph.mark?.alphabet !== 'article') return false
  const clauses = numbered.filter(
    (child) => (child.children.length === 0 && !/。(?!$)/.test(child.paragraph.words)) || !OWN_HEADING.test(headingOf(child) ?? ''),
  )
  return clauses.length > numbered.length / 2
}

const OWN_HEADING = /^[^，,；;]{4,24}$/

/** Whether the marks usually number parts of a task: （1）, 1）, ①, 1.1. */
function isDeep(numbered: readonly TreeNode[]): boolean {
  return numbered.every(({ paragraph }) => ['（1）', '1）', '①', 'a）'].includes(paragraph.mark?.alphabet ?? ''))
}

/**
 * Whether the unit's own text names its departments before the units below. Departments in a group heading, `一、企业开办注销领域（省市场监管局牵头）`, or in
 * the line below it, `牵头单位：市市场监管局`, do not make the group one task.
 */
function ownWordsName(node: TreeNode): boolean {
  const below = node.children.filter(({ kind }) => kind === 'paragraph')
  if ([node, ...below].some(({ paragraph }) => closesSentence(paragraph.words))) return true
  return /。/.test(departmentWords(node.paragraph)) && below.some(({ paragraph }) => isRoleLine(paragraph.words))
}

/** Whether text beyond the heading ends with its departments: `（三）推进一网通办。…（市政务办牵头）`, not `（一）市场环境。（市商务局牵头）`. */
function closesSentence(words: string): boolean {
  const role = closingRole(words)
  return role !== null && /[。；]./.test(words.slice(0, role))
}

function namesSomebody(node: TreeNode): boolean {
  return (
    node.kind !== 'table' &&
    (namesResponsible(node.paragraph.words) || isRoleLine(node.paragraph.words) || node.children.some(namesSomebody))
  )
}

/** `本公告自2024年4月1日起施行。`, `本办法由市水利局负责解释。` on a paragraph of its own: about the document. */
const ABOUT_DOCUMENT =
  /^本(?:公告|通告|通知|办法|规定|意见|决定|细则|方案|措施|规则|条例|文件)(?:自|从|有效期|由[^，。]{2,24}(?:负责)?解释|解释权)[^。]{0,80}。?(?:有效期[^。]{1,30}。?)?$/u

function isAboutDocument({ paragraph }: TreeNode): boolean {
  return paragraph.mark === null && ABOUT_DOCUMENT.test(paragraph.words)
}

/** Removes the signature and closing words from the last task, such as `以上具体措施，已由市发改委正式印发…`. */
function withoutClosingWords(tasks: readonly TaskUnit[]): TaskUnit[] {
  const before = tasks.slice(0, -1)
  const mostly = (test: (task: TaskUnit) => boolean, of: readonly TaskUnit[], least: number) =>
    of.length >= least && of.filter(test).length >= of.length * 0.8
  const singles = mostly(({ paragraphs }) => paragraphs.length === 1, before, 2)
  const closed = before.filter(isClosed)
  const bracketsClose = mostly((task) => closedAt(task) === task.paragraphs.length - 1, closed, 1) && closed.length >= before.length * 0.5
  const open = closed.length < before.length * 0.5
  return tasks.map((task, index) => {
    const last = index === tasks.length - 1
    const bracket = last && bracketsClose ? closedAt(task) : -1
    if (bracket >= 0) return upTo(task, bracket + 1)
    const end = task.paragraphs.findIndex((part, at) => {
      const whole = at > 1 || hasText(task) || (singles && open && /。$/.test(task.node.paragraph.words))
      return at > 0 && ((last && isAboutDocument(part)) || closes(part, last && whole, singles && open))
    })
    return end > 0 ? upTo(task, end) : task
  })
}

function upTo(task: TaskUnit, end: number): TaskUnit {
  return { ...task, paragraphs: task.paragraphs.slice(0, end) }
}

const isClosed = (task: TaskUnit): boolean => closedAt(task) >= 0

/** Index of the last paragraph of a task that ends with its departments, or -1. */
function closedAt({ paragraphs }: TaskUnit): number {
  return paragraphs.findLastIndex(({ paragraph }) => closingRole(paragraph.words) !== null || isRoleLine(paragraph.words))
}

/** Whether the unit has text beyond its heading; `二、加强纳税人诚信教育。` has its text in the next paragraph. */
function hasText({ paragraphs }: TaskUnit): boolean {
  return /。./.test(paragraphs[0]?.paragraph.words ?? '')
}

/** Paragraphs that never belong to a task: form, list of attachments. */
const NEVER: readonly RegExp[] = [
  // `白银市招商引资项目奖补申请表`
  /^[^，。；：]{2,40}(申请表|登记表|审批表|一览表|汇总表|流程图|承诺书)([（(].{1,10}[）)])?$/,
  /^(?:[（(]略[）)])?附(件|表)?[：:0-9]/,
]

/** `3077696`, `张宇（技术支撑）`: names and numbers of contacts after the last sentence. */
function isCrumb(words: string): boolean {
  return words.length <= 12 && !/[。；，：]/.test(words)
}

function closes({ kind, paragraph }: TreeNode, afterLast: boolean, singles: boolean): boolean {
  const { words, mark } = paragraph
  if (kind === 'table') return true
  if (isImprint(words)) return true
  if (mark || isRoleLine(words)) return false
  if (isDate(words) || isNote(words) || isSignature(words) || NEVER.some((pattern) => pattern.test(words))) return true
  return afterLast && (isWordToAll(words) || isCrumb(words) || (singles && words.length < 400))
}
