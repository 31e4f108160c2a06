import { documentWord } from '../lexicon/documentTitles.ts'
import { closingRole, isRoleLine } from '../text/lineKinds/assignment.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { isImprint } from '../text/lineKinds/imprint.ts'
import { areNameLines, isNameLine } from '../text/lineKinds/nameLine.ts'
import { isNote } from '../text/lineKinds/note.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import { isWordToAll } from '../text/lineKinds/wordToAll.ts'
import type { TaskUnit } from './taskUnit.ts'
import type { TreeNode } from './tree.ts'

/**
 * Removes what follows the tasks from them: signatures and forms from all, and from the last one closing words, such as
 * `以上具体措施，已由市发改委正式印发…`.
 */
export function withoutClosingWords(tasks: readonly TaskUnit[]): TaskUnit[] {
  const custom = customOf(tasks.slice(0, -1))
  const haveNames = areNameLines(tasks.map(({ paragraphs }) => paragraphs[1]?.paragraph.words))
  const ends = (part: TreeNode, at: number) => endsTasks(part) && !(haveNames && at === 1 && isNameLine(part.paragraph.words))
  return tasks.map((task, index) => (index === tasks.length - 1 ? lastTask(task, custom, ends) : upToFirst(task, ends)))
}

/** How the tasks before the last one end; the last one ends in the same way. */
interface Custom {
  /** Their departments are their last words. */
  readonly closeWithDepartments: boolean
  /** Each is one paragraph, and few name departments at its end. */
  readonly areSingle: boolean
}

const NEARLY_ALL = 0.8

function customOf(tasks: readonly TaskUnit[]): Custom {
  const mostly = (test: (task: TaskUnit) => boolean, of: readonly TaskUnit[], least: number) =>
    of.length >= least && of.filter(test).length >= of.length * NEARLY_ALL
  const closed = tasks.filter((task) => closedAt(task) >= 0)
  const isUsual = closed.length * 2 >= tasks.length
  return {
    closeWithDepartments: isUsual && mostly((task) => closedAt(task) === task.paragraphs.length - 1, closed, 1),
    areSingle: !isUsual && mostly(({ paragraphs }) => paragraphs.length === 1, tasks, 2),
  }
}

function lastTask(task: TaskUnit, { closeWithDepartments, areSingle }: Custom, ends: (part: TreeNode, at: number) => boolean): TaskUnit {
  // Below the signature `（发至县级人民政府）` would look like its departments.
  const own = upToFirst(task, ends)
  const closed = closeWithDepartments ? closedAt(own) : -1
  if (closed >= 0) return upTo(own, closed + 1)
  const isWhole = hasText(own) || (areSingle && /。$/.test(own.node.paragraph.words))
  return upToFirst(own, (part, at) => isAboutDocument(part) || ((isWhole || at > 1) && followsTasks(part, areSingle)))
}

/** The task up to the first of its further paragraphs that belongs to none. */
function upToFirst(task: TaskUnit, isOutside: (part: TreeNode, at: number) => boolean): TaskUnit {
  const end = task.paragraphs.findIndex((part, at) => at > 0 && isOutside(part, at))
  return end > 0 ? upTo(task, end) : task
}

function upTo(task: TaskUnit, end: number): TaskUnit {
  return { ...task, paragraphs: task.paragraphs.slice(0, end) }
}

/** Index of the last paragraph of a task that ends with its departments, or -1. */
function closedAt({ paragraphs }: TaskUnit): number {
  return paragraphs.findLastIndex(({ paragraph }) => closingRole(paragraph.words) !== null || isRoleLine(paragraph.words))
}

/** Whether the unit has text beyond its heading; `二、加强纳税人诚信教育。` has its text in the next paragraph. */
function hasText({ paragraphs }: TaskUnit): boolean {
  return /。./.test(paragraphs[0]?.paragraph.words ?? '')
}

/** A paragraph about the document itself, not about a task: `本公告自2024年4月1日起施行。`, `本办法由市水利局负责解释。`, `本意见自2019年8月10日起施行。《…的意见》同时废止。` */
const ABOUT_DOCUMENT = new RegExp(
  `^本(?:${documentWord('heading')}|文件)(?:自|从|有效期|由[^，。]{2,24}(?:负责)?解释|解释权)[^。]{0,80}。?(?:有效期[^。]{1,30}。?)?(?:[^。]{0,20}《[^。]{4,160}废止。?)?$`,
  'u',
)

function isAboutDocument({ paragraph }: TreeNode): boolean {
  return paragraph.mark === null && ABOUT_DOCUMENT.test(paragraph.words)
}

/** Paragraphs that never belong to a task: form, list of attachments. */
const NEVER: readonly RegExp[] = [
  // `白银市招商引资项目奖补申请表`
  /^[^，。；：]{2,40}(申请表|登记表|审批表|一览表|汇总表|流程图|承诺书)([（(].{1,10}[）)])?$/,
  /^(?:[（(]略[）)])?附(件|表)?[：:0-9]/,
  // `感谢您对我市工作的关心和支持。` at the end of a reply
  /^(?:最后|再次|衷心|诚挚|真诚|地|的)*感谢(?:您|你|各位|贵)/,
]

/** `3077696`, `张宇（技术支撑）`: names and numbers of contacts after the last sentence. */
function isCrumb(words: string): boolean {
  return words.length <= 12 && !/[。；，：]/.test(words)
}

/** Whether a paragraph ends the tasks, wherever it is. */
function endsTasks(node: TreeNode): boolean {
  const { words } = node.paragraph
  if (node.kind === 'table' || isImprint(words)) return true
  return !isPartOfTask(node) && (isDate(words) || isNote(words) || isSignature(words) || NEVER.some((pattern) => pattern.test(words)))
}

/** Maximum length of closing words: longer ones are text of a task. */
const LONGEST_CLOSING = 400

/** Whether a paragraph after the complete last task is not part of it: closing words, in a document in which each task is one paragraph. */
function followsTasks(node: TreeNode, areSingle: boolean): boolean {
  const { words } = node.paragraph
  return !isPartOfTask(node) && (isWordToAll(words) || isCrumb(words) || (areSingle && words.length < LONGEST_CLOSING))
}

const isPartOfTask = ({ paragraph: { mark, words } }: TreeNode): boolean => mark !== null || isRoleLine(words)
