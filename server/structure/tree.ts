import { isDate } from '../text/lineKinds/date.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import { type Mark, rankOf } from '../text/marks.ts'
import { type Depth, depthsOf } from './depths.ts'
import { dutyHeads } from './dutyHeads.ts'
import { departmentWords, type Paragraph } from './paragraphs.ts'
import { withSignMarks } from './signMarks.ts'
import { withSpokenMarks } from './spokenMarks.ts'

/**
 * A paragraph with its descendants: below a numbered one, all paragraphs up to the next mark of the same or a higher level; below a department
 * on a separate line, its duties.
 */
export interface TreeNode {
  readonly kind: 'numbered' | 'paragraph' | 'table'
  readonly paragraph: Paragraph
  readonly children: TreeNode[]
}

export interface Tree {
  readonly roots: readonly TreeNode[]
  readonly jumps: readonly { readonly message: string; readonly paragraph: Paragraph }[]
}

/** A department with its duties below: the depth of both, and the position after the last duty. */
interface DutyHead {
  readonly node: TreeNode
  readonly depth: number
  readonly end: number
}

/** The tree of a part's paragraphs. Every paragraph occurs once, in reading order. */
export function treeOf(paragraphs: readonly Paragraph[]): Tree {
  const read = withSignMarks(withSpokenMarks(withoutFalseMarks(paragraphs)))
  const depths = depthsOf(read.flatMap(({ mark }) => (mark ? [mark] : [])))
  const roots: TreeNode[] = []
  const path: TreeNode[] = []
  const jumps: { message: string; paragraph: Paragraph }[] = []
  let table: TreeNode | null = null
  let marks = 0
  const heads = dutyHeads(read)
  let head: DutyHead | null = null
  const siblings = () => (head?.depth === path.length ? head.node : path.at(-1))?.children ?? roots
  for (const [index, paragraph] of read.entries()) {
    const end = heads.get(paragraph)
    if (end !== undefined && head?.end === index) path.length = head.depth
    if (head !== null && head.end <= index) head = null
    if (end !== undefined) {
      const node: TreeNode = { kind: 'paragraph', paragraph, children: [] }
      siblings().push(node)
      head = { node, depth: path.length, end }
      continue
    }
    if (paragraph.table) {
      siblings().push({ kind: 'table', paragraph, children: [] })
      continue
    }
    if (paragraph.mark) table = null
    if (opensTable(paragraph.words)) table = { kind: 'table', paragraph, children: [] }
    if (table) {
      siblings().push(table.paragraph === paragraph ? table : { kind: 'table', paragraph, children: [] })
      continue
    }
    if (!paragraph.mark) {
      siblings().push({ kind: 'paragraph', paragraph, children: [] })
      continue
    }
    const { depth: own, jump } = depths[marks] as Depth
    marks += 1
    if (jump) jumps.push({ message: `${paragraph.mark.label} ${jump}`, paragraph })
    const node: TreeNode = { kind: 'numbered', paragraph, children: [] }
    path.length = Math.min(path.length, own)
    siblings().push(node)
    path.push(node)
  }
  return { roots, jumps }
}

/** `序号方面2020年国家级新区重点任务…`: the head of a table. Its rows end where the numbering of the text above continues. */
function opensTable(words: string): boolean {
  return /^(序号|编号)(?![一-十]、)/.test(words) && words.length < 200
}

/** Removes marks that do not number units: in a table of contents, a list of attachments, or rows of a flattened table. */
function withoutFalseMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const contents = contentsEnd(paragraphs)
  const closing = closingList(paragraphs)
  let listing = 0
  let table = false
  const last = new Map<string, number>()
  return paragraphs.map((paragraph, index) => {
    table = (table && !countsOn(paragraph, last)) || (paragraph.table === null && opensTable(paragraph.words))
    if (paragraph.mark && !table) last.set(paragraph.mark.alphabet, paragraph.mark.number)
    listing = listsAttachment(paragraph, listing) ? Math.max(listing, 1) + (listing > 0 || paragraph.mark ? 1 : 0) : 0
    return paragraph.mark && (index < contents || closing.has(paragraph) || listing > 0 || table) ? { ...paragraph, mark: null } : paragraph
  })
}

/**
 * The attachments listed without 附件： between the last words and the signature: `本通知自2024年3月4日起施行，有效期5年。` / `１．财产限额` / `２．补贴标准` /
 * `广州市住房和城乡建设局`.
 */
function closingList(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const signed = paragraphs.findLastIndex(({ words, mark }) => mark !== null && !/。/.test(words)) + 1
  const below = paragraphs[signed]?.words ?? ''
  if (!isSignature(below) && !isDate(below)) return new Set()
  const first = paragraphs.slice(0, signed).findLastIndex((paragraph) => !isListed(paragraph)) + 1
  const list = paragraphs.slice(first, signed)
  return list[0]?.mark?.number === 1 && ENDS_TEXT.test(paragraphs[first - 1]?.words ?? '') ? new Set(list) : new Set()
}

function isListed({ words, mark }: Paragraph): boolean {
  return mark !== null && isFigure(mark) && words.length < 80 && !/[。；]/.test(words)
}

const ENDS_TEXT = /(施行|实施|执行|生效|有效期|特此|落实)[^。]{0,20}。$/

/** `六、缴费方式` below a table in section 五 continues the text. Numbers in the rows of a table are separate. */
function countsOn({ mark }: Paragraph, last: ReadonlyMap<string, number>): boolean {
  if (mark === null || rankOf(mark.alphabet) > LOWEST_ABOVE_TABLE) return false
  return (last.get(mark.alphabet) ?? 0) > 0 && mark.number === (last.get(mark.alphabet) ?? 0) + 1
}

/** Arabic numerals number the rows. */
const LOWEST_ABOVE_TABLE = 5

function listsAttachment({ words, mark }: Paragraph, listing: number): boolean {
  if (/^(?:[（(]略[）)])?附(件|表)?(?:下载|列表)?[：:]/.test(words)) return true
  if (listing === 0) return false
  return words.length < 90 && !/。$/.test(words) && (mark === null || isFigure(mark))
}

const isFigure = (mark: Mark): boolean => mark.alphabet === '1.' || mark.alphabet === '1、'

/** Index after a table of contents: it ends where its first entry occurs again. */
function contentsEnd(paragraphs: readonly Paragraph[]): number {
  const head = paragraphs.findIndex(({ words }) => /^目[录次]$/.test(words))
  if (head < 0 || head > 20) return 0
  const first = paragraphs[head + 1]
  if (!first?.mark) return 0
  const again = paragraphs.findIndex(
    ({ words, mark }, index) => index > head + 1 && mark?.label === first.mark?.label && words.slice(0, 6) === first.words.slice(0, 6),
  )
  return Math.max(again, 0)
}

/** `一、指导思想|以…为指导`, `二、创建目标|2022年8月底前，…`: a heading that lost the line break after it. */
const STANDING_HEADING =
  /^(?:指导思想|总体要求|总体思路|基本原则|(?:总体|主要|工作|创建|发展|预期|年度|行动)目标)(?=以|坚持|深入|全面贯彻|认真|按照|围绕|通过|为(?!主)|(?:力争|确保)?(?:到|至)?20\d{2}年)/u

/** The words of a node and of all below it. */
export function wordsBelow({ paragraph, children }: TreeNode): string[] {
  return [departmentWords(paragraph), ...children.flatMap(wordsBelow)]
}

/** The heading of a node: `进一步优化审批流程` in `（一）进一步优化审批流程。省工程…`, or the whole of a short paragraph. */
export function headingOf({ paragraph, children }: TreeNode): string | null {
  const words = departmentWords(paragraph)
  // `第五条（财政部门职责）市财政局负责…`: in an article, brackets contain the heading; elsewhere they may name who does it.
  const bracketed = (paragraph.mark?.alphabet === 'article' ? /^[【（(]([^】）()]{2,30})[】）)]/ : /^【([^】]{2,30})】/).exec(words)?.[1]
  if (bracketed !== undefined) return bracketed
  const standing = STANDING_HEADING.exec(words)?.[0]
  if (standing !== undefined) return standing
  const stop = headingEnd(words)
  if (words === '') return null
  if (stop < 0) return words.length <= 60 || children.length > 0 ? words : null
  return stop > 0 && stop <= 50 ? words.slice(0, stop) : null
}

/** End of the first sentence. A bracket with departments, `土地（牵头部门：…）`, is not part of the heading. */
function headingEnd(words: string): number {
  const stop = words.search(/[。：:]/)
  const open = words.slice(0, Math.max(0, stop)).search(/[（(〔][^）)〕]*$/)
  return open > 0 ? open : stop
}

/** The last paragraph of a node and its descendants. */
export function lastParagraph(node: TreeNode): Paragraph {
  const last = node.children.at(-1)
  return last ? lastParagraph(last) : node.paragraph
}
