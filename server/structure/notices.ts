import type { CleanText } from '../text/types.ts'
import { isDate, isNote } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { COMPENDIUM_HEADING, titleLength } from './titles.ts'

/** Where the notices of a file begin, as offsets into its source; the first begins with the file. One for nearly all files. */
export function noticeStarts(text: CleanText): readonly number[] {
  const paragraphs = paragraphsOf(text)
  const later = laterNotices(paragraphs).map((index) => paragraphs[index]?.start ?? 0)
  return [0, ...later.map((start) => text.toSource({ start, end: start + 1 }).start)]
}

/** The paragraphs with which further notices begin, behind the first one of the file. */
export function laterNotices(paragraphs: readonly Paragraph[]): readonly number[] {
  const lengths = lengthsBefore(paragraphs)
  const kept: number[] = []
  paragraphs.forEach((_, index) => {
    const head = headAt(paragraphs, index)
    if (head === null || head.start <= (kept.at(-1) ?? 0)) return
    const begun = head.collected && kept.length > 0
    if (begun || (lengths[head.start] ?? 0) - (lengths[kept.at(-1) ?? 0] ?? 0) >= SCRAP) kept.push(head.start)
  })
  return kept
}

/** What is shorter is no notice: the end of the one before the file's first heading, or that heading itself above a title and number. */
const SCRAP = 200

/** `宜府办发〔2023〕6号` in a line of its own */
const NUMBER_LINE =
  /^(?<prefix>[\u4e00-\u9fff（）()]{2,16})\s*[〔［[【﹝（(]\s*(?<year>[12][0-9]{3})\s*[〕］\]】﹞）)]\s*第?\s*(?<serial>[0-9]{1,5})\s*号$/u
/** `（三）甘肃`: the part of a compendium that begins with the heading below it. */
const REGION = /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{2,8}$/

interface Head {
  /** The first paragraph of the notice. */
  readonly start: number
  /** A collection gave it its heading, which nothing else looks like. */
  readonly collected: boolean
}

/** The head of a notice that is recognised at `index`: a compendium's heading, or a title with a number of its own. */
function headAt(paragraphs: readonly Paragraph[], index: number): Head | null {
  const words = paragraphs[index]?.words ?? ''
  if (COMPENDIUM_HEADING.test(words)) return { start: REGION.test(paragraphs[index - 1]?.words ?? '') ? index - 1 : index, collected: true }
  if (opensUnsigned(paragraphs, index)) return { start: index, collected: false }
  if (!NUMBER_LINE.test(words) || !followsAnotherNumber(paragraphs, index)) return null
  const above = [3, 2, 1].find((count) => index >= count && titleLength(paragraphs, index - count) === count)
  const below = above === undefined ? titleLength(paragraphs, index + 1) : 0
  if (above === undefined && below === 0) return null
  if (!opensText(paragraphs.slice(index + below + 1, index + below + 4))) return null
  return { start: index - (above ?? 0), collected: false }
}

/** `西港市人民政府办公室关于开展安全生产检查的通知`: the title of a notice opens with the body that issues it. */
const NOTICE_TITLE =
  /^[\u4e00-\u9fff（）()、]{4,50}(政府|办公厅|办公室|委员会|[省市区县州]委|局|厅|管委会|领导小组)关于.{4,80}的(通知|通告|公告|意见|函|决定)$/

/** A notice without a number begins behind the signature of the one before, with its own title and those whom it tells. */
function opensUnsigned(paragraphs: readonly Paragraph[], index: number): boolean {
  const length = titleLength(paragraphs, index)
  const words = paragraphs
    .slice(index, index + length)
    .map((paragraph) => paragraph.words)
    .join('')
  const before = paragraphs[index - 1]?.words ?? ''
  if (length === 0 || !NOTICE_TITLE.test(words) || !(isDate(before) || isNote(before))) return false
  return /^[^。]{0,160}[：:]$/.test(paragraphs[index + length]?.words ?? '')
}

/** The first number line is that of the file's own first notice, wherever it stands. */
function followsAnotherNumber(paragraphs: readonly Paragraph[], index: number): boolean {
  const own = numberIn(paragraphs[index])
  return paragraphs.slice(0, index).some((paragraph) => {
    const number = numberIn(paragraph)
    return number !== null && number !== own
  })
}

function numberIn(paragraph: Paragraph | undefined): string | null {
  const groups = NUMBER_LINE.exec(paragraph?.words ?? '')?.groups
  return groups === undefined ? null : `${groups.prefix} ${groups.year} ${groups.serial}`
}

/** A list of documents has numbers too; below the head of a notice stand those whom it tells, or running text. */
function opensText(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ words }) => /[：:]$/.test(words) || (words.length > 30 && /[，。；]/.test(words)))
}

function lengthsBefore(paragraphs: readonly Paragraph[]): readonly number[] {
  const lengths = [0]
  for (const { words } of paragraphs) lengths.push((lengths.at(-1) ?? 0) + words.length)
  return lengths
}
