import { chargedAlone, chargedWithDuties, chargeIn, opensWithRole } from '../text/lineKinds/charge.ts'
import { departmentWords } from './paragraphs.ts'
import { headingOf, type TreeNode } from './tree.ts'

/** `二、职责分工`, `第六条 …按照职责分工，共同做好…`, `四、各单位按以下职能分工…：`: the units below say who does what. */
export const DIVIDES = /职责|职能|分工/u
/** `领导小组主要职责`: the duties of a coordinating group, not of those who implement the document; `市防指成员单位职责` are those of its members. */
const OF_A_GROUP = /(?:领导小组|专班|指挥部|联席会议|委员会)(?!\p{Script=Han}{0,4}成员单位)/u
/** `各部门要各司其职，组织好各项工作。其职责分工为：` */
const ANNOUNCES = /(?:职责|职能|分工)[^。；，：]{0,6}[：:]$/u
/** `各有关部门具体分工如下`: names nobody's duty, although it starts with departments. */
const ONLY_ANNOUNCES = /(?:职责|职能|分工)[^。；，：]{0,6}如下[：:]?$/u
const FEWEST = 2
const LONGEST_HEADING = 20

/**
 * Whether a unit divides its work: most units below it start with the departments they assign duties to, or its heading is one of them and
 * the units below are its duties: `第三十六条 旅游部门职责：`.
 */
export function dividesDuties(node: TreeNode): boolean {
  if (chargedWithDuties(departmentWords(node.paragraph)) !== null && node.children.some(({ kind }) => kind === 'numbered')) return true
  if (OF_A_GROUP.test(headingOf(node) ?? '')) return false
  const numbered = node.children.filter(({ kind }) => kind === 'numbered')
  const units = numbered.length > 0 ? numbered : node.children.filter(({ kind }) => kind === 'paragraph')
  const words = departmentWords(node.paragraph)
  const headed = node.children.some(isDutyHead)
  const announced = headed || DIVIDES.test(words)
  // Without a number, a line is a unit only if the parent announces the division, as a short heading or with its last words; otherwise it is
  // the next sentence of a task.
  if (
    numbered.length === 0 &&
    !headed &&
    !(announced && (ANNOUNCES.test(words) || (words.length <= LONGEST_HEADING && !/[。；，]/.test(words))))
  )
    return false
  const charged = units.filter((unit) => isCharged(unit, announced))
  return charged.length >= FEWEST && charged.length >= units.length / 2
}

/**
 * Paragraphs without marks that divide the work below a heading that announces it: `市防指成员单位职责` above `宣传部：把握…`, `网信办：收集…`. Each starts
 * with its departments; the first other one ends them. They must be at least half of the text, so that they do not hide its other tasks.
 */
export function dividedParagraphs(
  paragraphs: readonly TreeNode[],
): readonly { readonly heading: TreeNode | null; readonly unit: TreeNode }[] {
  let heading: TreeNode | null = null
  const found = paragraphs.flatMap((node) => {
    if (announcesDivision(node)) heading = node
    else if (heading !== null && !isCharged(node, true)) heading = null
    return heading === node || (heading === null && !isDutyHead(node)) ? [] : [{ heading, unit: node }]
  })
  return found.length >= FEWEST && found.length >= paragraphs.length / 2 ? found : []
}

/** `…，现将各有关单位在整治工作中的任务明确如下：` */
const CLOSES_PREAMBLE = /各(?:有关|相关|成员)?(?:单位|部门)[^。；，：]{0,20}(?:职责|分工|任务)[^。；，：]{0,8}[：:]$/u

function announcesDivision({ kind, paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  const isHeading = words.length <= LONGEST_HEADING && !/[。；，]/.test(words) && DIVIDES.test(words)
  return kind === 'paragraph' && (isHeading || CLOSES_PREAMBLE.test(words)) && !OF_A_GROUP.test(words) && chargeIn(words) === null
}

/** A department on a line of its own, with its duties below. */
export function isDutyHead({ kind, children }: TreeNode): boolean {
  return kind === 'paragraph' && children.length > 0
}

/** Whether a unit starts with the departments it assigns duties to. A heading counts if its parent announces it, or if a role follows. */
export function isCharged({ paragraph, children }: TreeNode, announced: boolean): boolean {
  const words = departmentWords(paragraph)
  if (ONLY_ANNOUNCES.test(words)) return false
  if (announced && children.length > 0 && chargedAlone(words) !== null) return true
  const charge = chargeIn(words)
  return charge !== null && (charge.form === 'subject' || announced || opensWithRole(words.slice(charge.duty)))
}

/** `第五条 职责分工。县财政局负责…，县公共资源交易中心负责…`: the text below the heading opens with a department, and not with the group itself. */
export function dividesInItself(node: TreeNode): boolean {
  const heading = headingOf(node) ?? ''
  const words = departmentWords(node.paragraph)
  const text = words.slice(words.indexOf(heading) + heading.length).replace(/^[。：:\s]+/u, '')
  const charge = DIVIDES.test(heading) && !OF_A_GROUP.test(heading) ? chargeIn(text) : null
  const names = text.slice(charge?.from, charge?.names)
  return charge?.form === 'subject' && !/办公室$/u.test(names) && !OF_A_GROUP.test(names)
}

/** `各街道办事处。负责开展排查；…。具体分工为：`: the unit itself assigns duties, before the units below it. */
export function chargesBesides({ paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  const charge = chargeIn(words)
  return charge?.form === 'heading' && /[。；]/.test(words.slice(charge.duty))
}
