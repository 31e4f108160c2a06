import { documentWord } from '../lexicon/documentTitles.ts'
import { endsAsName, SIGNING_END } from '../lexicon/names.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { PUBLICITY_WORDS } from '../lexicon/publicityWords.ts'
import { isDate } from '../text/lineKinds/date.ts'
import { documentNumberOf } from '../text/lineKinds/documentNumber.ts'
import { isImprint } from '../text/lineKinds/imprint.ts'
import { isNote } from '../text/lineKinds/note.ts'
import { isPartOfOrderNumber } from '../text/lineKinds/orderNumber.ts'
import { recordEntriesOf } from '../text/lineKinds/recordLine.ts'
import { isSignature } from '../text/lineKinds/signature.ts'
import { endsAsTitle } from '../text/lineKinds/title.ts'
import type { Paragraph } from './paragraphs.ts'

/** A title over one or several paragraphs. `start` may be after the number of a compendium heading. */
export interface Title {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Whether words could be the title of a document: not a sentence, and ending in 方案, 措施, 办法（试行） … */
export function isTitle(words: string): boolean {
  if (words.length < 4 || words.length > 120 || endsLikeText(words) || /[。；]/.test(words)) return false
  return endsAsTitle(words) || ENDS_AS_FORWARDED.test(words)
}

/** `北京市财政局转发财政部《关于颁发…的通知》`: the whole title of what is forwarded closes that of the notice. */
const ENDS_AS_FORWARDED = new RegExp(
  `^[\\p{Script=Han}、\\s]{2,40}(?:${SIGNING_END})(?:关于)?(?:转发|批转)[^《》]{0,40}《[^《》]{4,}》$`,
  'u',
)

function endsLikeText(words: string): boolean {
  return /[，,、：:；;。]$/.test(words)
}

/** Number of paragraphs of a title that starts at `index`: one to three, plus its issuers above them; or 0. */
export function titleLength(paragraphs: readonly Paragraph[], index: number): number {
  if (isIssuerAbove(paragraphs, index) || isFurnitureAbove(paragraphs, index)) return 0
  let words = ''
  let length = 0
  const issuers = issuersFrom(paragraphs, index)
  for (let count = 1; count <= Math.max(0, issuers - 1) + 3; count += 1) {
    const paragraph = paragraphs[index + count - 1]
    if (!paragraph || paragraph.table || !mayBeTitle(paragraph, count === 1)) break
    if (count > 1 && (documentNumberOf(paragraph.words) !== null || (length > 0 && endsTitle(words, paragraph.words)))) break
    words += paragraph.words
    if (isTitle(words)) length = count
  }
  return length
}

/** Number of paragraphs from `index` on that name departments, as above 关于印发…的通知 of several issuers. */
function issuersFrom(paragraphs: readonly Paragraph[], index: number): number {
  const end = paragraphs.slice(index, index + MOST_ISSUERS).findIndex(({ words }) => !isSignature(words))
  return end < 0 ? MOST_ISSUERS : end
}

const MOST_ISSUERS = 20

/** `中共绍兴市委人才工作领导小组办公室文件`: the letterhead above number and title. */
const LETTERHEAD = /^[\p{Script=Han}、]{6,60}文件$/u
const COVER_TITLE = new RegExp(`^.{3,40}关于.*${documentWord('cover')}$`, 'u')

/** `关于印发《…方案》的通知` */
const ENDS_COVER = new RegExp(`关于.*${documentWord('cover')}$`, 'u')

/**
 * `广州市住房和城乡建设局` above `广州市住房和城乡建设局关于…的通知`, `天津市人民政府` above `天津市稳住经济工作方案`: the page prints the issuer, the title starts
 * below, with a name or place of its own.
 */
function isIssuerAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  const [issuer, title] = [paragraphs[index]?.words ?? '', paragraphs[index + 1]?.words ?? '']
  const isWhole = COVER_TITLE.test(title) || MINUTES_OF_GOVERNMENT.test(title) || (isTitle(title) && title.startsWith(issuer.slice(0, 2)))
  return isSignature(issuer) && isWhole
}

/** `市政府专题会议纪要` below `宁原市人民政府办公室`: it says whose meeting it was. */
const MINUTES_OF_GOVERNMENT = /^[省市区县州镇乡](?:人民)?政府\p{Script=Han}{0,12}会(?:议)?纪要$/u

/** A complete title, starting with the issuer: `国务院办公厅关于…的通知`, `中共辽宁省委 辽宁省人民政府关于…的实施意见`. */
const WHOLE_TITLE = new RegExp(`^[\\p{Script=Han}\\s、]{2,40}(?:${SIGNING_END})\\s*关于`, 'u')

/** `法规库`, `尚未施行`, `行政规范性文件`, `数字威海建设2023年工作要点` above a complete title or its issuers: words of the page. The first of two issuers is part of the title. */
function isFurnitureAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  const words = paragraphs.slice(index, index + MOST_WORDS_OF_PAGE).findIndex((paragraph) => !isWordOfPage(paragraph))
  if (words > 0 && isCoverTitle(paragraphs[index + words + issuersFrom(paragraphs, index + words)])) return true
  const below = [1, 2].find((count) => isWholeTitle(paragraphs[index + count]))
  return (
    below !== undefined &&
    !paragraphs.slice(index, index + below).some(({ words }) => ENDS_AS_ISSUER.test(words) || WHOLE_TITLE.test(words))
  )
}

/** `专题专栏` above `关于开展专项监管工作的通知`: only the issuer can precede such a title. */
const isWordOfPage = ({ words, table }: Paragraph): boolean =>
  !table && words.length <= 8 && !endsAsName(words) && !/[委会府]$/u.test(words)

const MOST_WORDS_OF_PAGE = 12

const isCoverTitle = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.table && /^关于/u.test(paragraph.words) && ENDS_COVER.test(paragraph.words)

const isWholeTitle = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.table && WHOLE_TITLE.test(paragraph.words) && isTitle(paragraph.words)

const ENDS_AS_ISSUER = new RegExp(`(?:${SIGNING_END})$`, 'u')

/** The title made of `length` paragraphs from `index`, or null. */
export function titleOver(paragraphs: readonly Paragraph[], index: number, length: number): Title | null {
  const own = paragraphs.slice(index, index + length)
  const [first] = own
  const last = own.at(-1)
  return first && last ? { start: first.start, end: last.end, words: own.map(({ words }) => words).join('') } : null
}

/** Navigation of a page: `热门站点| 世界资料网 | 专利资料网`, `首页 > 滚动资讯 > 正文`. */
const NAVIGATION = /[|｜].*[|｜]|\|(?:加入收藏|设为首页|收藏本站)|[>»›].*[>»›]/u

/** The index of a site above the title, without its key: `11330700MB10327095/2024-00144`. */
const INDEX_NUMBER = /^[A-Z0-9]{6,24}[-/]?[A-Z0-9]*\/\d{4}-\d{3,8}$/

/** What may precede the title on a first page: `特急`, `机密★一年`, `000001`, `（公开）`, `文件` beside several issuers, `行政规范性文件`, `（第6期）`, an issuer with a day. */
const HEAD_MARK = new RegExp(
  `^[（(【]?(?:特[急提]|[加平]急|急件|绝密|机密|秘密|内部(?:资料|文件)|公开|${oneOf(PUBLICITY_WORDS)})(?:★.{0,6})?[】）)]?$|^\\d{6,7}$|^(?:\\p{Script=Han}{0,4}规范性)?文件$|^[（(]?(?:总)?第\\d{1,4}期[）)]?$|^\\p{Script=Han}{2,30}(?:${SIGNING_END})(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日$`,
  'u',
)

/** `2023年5月` above a title: a heading of the page. */
const MONTH = /^(?:19|20)\d{2}年\d{1,2}月$/u

/** `发布时间：2019-11-25 10:47:40`: a line of the site's record; `标题：…的通知` holds the title. */
const isOfRecord = (words: string): boolean => recordEntriesOf(words.replaceAll(/\s+/g, '')).some(({ key }) => !/名称|标题/u.test(key))

function mayBeTitle({ words, mark }: Paragraph, first: boolean): boolean {
  if (
    isDate(words) ||
    isOfRecord(words) ||
    (first && MONTH.test(words)) ||
    isNote(words) ||
    isImprint(words) ||
    HEAD_MARK.test(words) ||
    isPartOfOrderNumber(words) ||
    INDEX_NUMBER.test(words) ||
    NAVIGATION.test(words) ||
    /^附(件|表|录)|^特此/.test(words) ||
    (first && LETTERHEAD.test(words))
  )
    return false
  return (first || mark === null) && !endsLikeText(words) && words.length <= 80
}

/**
 * Whether the title ends here, because the next line is not part of it: a sentence, the title again, or the document that a notice issues.
 */
function endsTitle(title: string, below: string): boolean {
  if (opensSentence(below) || title.startsWith(below)) return true
  const goesOn = /^的/.test(below) || (/》$/.test(title) && ENDS_AS_NOTICE.test(below))
  return ENDS_COVER.test(title) && !goesOn
}

/** 关于印发2017年区《政府工作报告》/ 重点工作责任分解的通知 */
const ENDS_AS_NOTICE = /的(?:通知|通报|函|意见|决定)$/u

/**
 * Whether a line starts a sentence. A title may continue even if its first line could already end one: `全省2023年度深化工程建设项目审批制度` /
 * `改革提升“办理建筑许可”营商环境工作方案`.
 */
function opensSentence(words: string): boolean {
  return words.length > 40 || /^(为|按照|根据|依据|目录|序号|附|各|第)/.test(words)
}

/** Similarity of two titles: share of the shorter one's character bigrams that occur in the other. */
export function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < long.length; index += 1) pairs.add(long.slice(index, index + 2))
  let shared = 0
  for (let index = 0; index + 1 < short.length; index += 1) if (pairs.has(short.slice(index, index + 2))) shared += 1
  return short.length < 2 ? 0 : shared / (short.length - 1)
}
