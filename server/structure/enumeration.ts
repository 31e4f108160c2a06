import { departmentWords, isBareHeading } from './paragraphs.ts'
import { headingOf, lastParagraph, type TreeNode } from './tree.ts'

/** Whether the numbered units below only enumerate: conditions, clauses of one sentence or of an article, or a few words each without a full stop. */
export function enumerates(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  return goesOnInList(node, numbered) || listsInArticle(node, numbered)
}

function goesOnInList(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  const lead = leadOf(node, numbered)
  if (ANNOUNCES_TASKS.test(lead)) return false
  if (ANNOUNCES_CONDITIONS.test(lead) && !numbered.every(hasHeadingAndText)) return true
  const clauses = numbered.filter((child) => /[；;，,、]$/.test(lastParagraph(child).words))
  if (clauses.length >= Math.max(1, numbered.length - 1) && numbered.length > 1 && !isBareHeading(lead)) return true
  return numbered.every(
    (child) => child.children.length === 0 && departmentWords(child.paragraph).length < 12 && !/。$/.test(child.paragraph.words),
  )
}

/** Whether `具体措施：` or `三、整治任务：` precedes the units below: then each is a task, whatever its mark. */
export function announcesTasks(node: TreeNode, numbered: readonly TreeNode[]): boolean {
  return ANNOUNCES_TASKS.test(leadOf(node, numbered))
}

const ANNOUNCES_TASKS = /^(?!.*(?:以下|下列|如下|包括|采取))\p{Script=Han}{0,6}(?:措施|举措|任务)[：:]?$/u

function hasHeadingAndText(node: TreeNode): boolean {
  return OWN_HEADING.test(headingOf(node) ?? '') && /。./.test(node.paragraph.words)
}

/** The unit's last words before the units below. */
function leadOf(node: TreeNode, numbered: readonly TreeNode[]): string {
  const above = node.children.slice(0, node.children.indexOf(numbered[0] as TreeNode)).at(-1)
  return above ? above.paragraph.words : departmentWords(node.paragraph)
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
export function isDeep(numbered: readonly TreeNode[]): boolean {
  return numbered.every(({ paragraph }) => ['（1）', '1）', '①', 'a）', 'A.'].includes(paragraph.mark?.alphabet ?? ''))
}
