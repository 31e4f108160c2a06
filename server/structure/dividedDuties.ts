import { COORDINATING_GROUP } from '../lexicon/coordinatingGroups.ts'
import { chargedAlone, chargedWithDuties, chargeIn, opensWithRole } from '../text/lineKinds/charge.ts'
import { announcesDuties, announcesDutiesOfAll, isDutyHeading, onlyAnnouncesDuties, speaksOfDuties } from '../text/lineKinds/dutyHeading.ts'
import { departmentWords } from './paragraphs.ts'
import { headingOf, type TreeNode } from './tree.ts'

/** `领导小组主要职责`: the duties of a coordinating group, not of those who implement the document; `市防指成员单位职责` are those of its members. */
const OF_A_GROUP = new RegExp(`${COORDINATING_GROUP}(?!\\p{Script=Han}{0,4}成员单位)`, 'u')
const FEWEST_UNITS = 2

/**
 * Whether a unit divides its work: most units below it start with the departments they assign duties to, or its heading is one of them and
 * the units below are its duties: `第三十六条 旅游部门职责：`. `announcedAbove`: a heading above says so, `二、责任划分` above `（一）非A级旅游景区`.
 */
export function dividesDuties(node: TreeNode, announcedAbove = false): boolean {
  if (chargedWithDuties(departmentWords(node.paragraph)) !== null && node.children.some(({ kind }) => kind === 'numbered')) return true
  if (OF_A_GROUP.test(headingOf(node) ?? '')) return false
  const numbered = node.children.filter(({ kind }) => kind === 'numbered')
  const units = numbered.length > 0 ? numbered : node.children.filter(({ kind }) => kind === 'paragraph')
  const words = departmentWords(node.paragraph)
  const headed = node.children.some(isDutyHead)
  // Without a number, a line is a unit only if the parent announces the division, as a short heading or with its last words; otherwise it is
  // the next sentence of a task.
  if (numbered.length === 0 && !headed && !announcedAbove && !isDutyHeading(words) && !announcesDuties(words)) return false
  const announced = headed || announcedAbove || speaksOfDuties(words)
  const charged = units.filter((unit) => isCharged(unit, announced))
  return charged.length >= FEWEST_UNITS && charged.length >= units.length / 2
}

/**
 * Paragraphs without marks that divide the work below a heading that announces it: `市防指成员单位职责` above `宣传部：把握…`, `网信办：收集…`. Each starts
 * with its departments; the first other one ends them. Without a heading, as in an excerpt, three that follow one another with a role show it
 * themselves. They must be at least half of the text, so that they do not hide its other tasks.
 */
export function dividedParagraphs(
  paragraphs: readonly TreeNode[],
): readonly { readonly heading: TreeNode | null; readonly unit: TreeNode }[] {
  let heading: TreeNode | null = null
  const unannounced = chargedRuns(paragraphs)
  const found = paragraphs.flatMap((node) => {
    if (announcesDivision(node)) heading = node
    else if (heading !== null && !isCharged(node, true)) heading = null
    return heading === node || (heading === null && !isDutyHead(node) && !unannounced.has(node)) ? [] : [{ heading, unit: node }]
  })
  return found.length >= FEWEST_UNITS && found.length >= paragraphs.length / 2 ? found : []
}

const FEWEST_UNANNOUNCED = 3

/** `县自然资源局：负责…`, `县农业农村局：负责…`, one below the other. */
function chargedRuns(paragraphs: readonly TreeNode[]): ReadonlySet<TreeNode> {
  const runs: TreeNode[][] = [[]]
  for (const node of paragraphs) {
    const charge = node.kind === 'paragraph' ? chargeIn(departmentWords(node.paragraph)) : null
    if (charge?.form === 'heading' && isCharged(node, false)) runs.at(-1)?.push(node)
    else runs.push([])
  }
  return new Set(runs.filter(({ length }) => length >= FEWEST_UNANNOUNCED).flat())
}

function announcesDivision({ kind, paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  return (
    kind === 'paragraph' && (isDutyHeading(words) || announcesDutiesOfAll(words)) && !OF_A_GROUP.test(words) && chargeIn(words) === null
  )
}

/** `二、责任划分`: a heading of duties, for the units below it. */
export function headsDuties({ paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  return isDutyHeading(words) && !OF_A_GROUP.test(words)
}

/** A department on a separate line, with its duties below. */
export function isDutyHead({ kind, children }: TreeNode): boolean {
  return kind === 'paragraph' && children.length > 0
}

/** Whether a unit starts with the departments it assigns duties to. A heading counts if its parent announces it, or if a role follows. */
export function isCharged({ paragraph, children }: TreeNode, announced: boolean): boolean {
  const words = departmentWords(paragraph)
  if (onlyAnnouncesDuties(words)) return false
  if (announced && children.length > 0 && chargedAlone(words) !== null) return true
  const charge = chargeIn(words)
  return charge !== null && (charge.form === 'subject' || announced || opensWithRole(words.slice(charge.duty)))
}

/** `第五条 职责分工。县财政局负责…，县公共资源交易中心负责…`: the text below the heading opens with a department, and not with the group itself. */
export function dividesInItself(node: TreeNode): boolean {
  const heading = headingOf(node) ?? ''
  const words = departmentWords(node.paragraph)
  const text = words.slice(words.indexOf(heading) + heading.length).replace(/^[。：:\s]+/u, '')
  const charge = speaksOfDuties(heading) && !OF_A_GROUP.test(heading) ? chargeIn(text) : null
  const names = text.slice(charge?.from, charge?.names)
  return charge?.form === 'subject' && !/办公室$/u.test(names) && !OF_A_GROUP.test(names)
}

/** `各街道办事处。负责开展排查；…。具体分工为：`: the unit itself assigns duties, before the units below it. */
export function chargesBesides({ paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  const charge = chargeIn(words)
  return charge?.form === 'heading' && /[。；]/.test(words.slice(charge.duty))
}
