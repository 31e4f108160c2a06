import type { CleaningStep, Edit } from '../draft.ts'
import { printedNumber } from '../lineKinds/documentNumber.ts'
import { endsAsTitle } from '../lineKinds/title.ts'
import { type HeadLine, headOf } from './head.ts'

const NUMBER = printedNumber()
/** A site's heading above the document, with number and title in one line: `鲁政发〔2014〕20号《山东省人民政府关于…的实施意见》`. */
const SITE_HEADING = new RegExp(`^\\s*(?<number>${NUMBER})\\s*(?<marked>《(?<title>[^《》]{6,120})》\\s*)$`, 'u')
/** `《2015-2017年桂林市大气污染综合防治计划》全文` */
const WHOLE_TEXT = /^\s*《[^《》]{6,120}(?<behind>》\s*(?:全文|原文|正文)(?:发布)?\s*)$/u
/** A title printed in citation marks, above its number or addressees: `《成都市人民政府关于印发〈…〉的通知》`. */
const MARKED_TITLE = /^\s*《(?<title>[^《》]{6,120})》\s*$/u
/** `【市政府重点工作】滁州市人民政府关于…的通知`: the site's category before the title. */
const CATEGORY = /^\s*【[^【】]{2,24}】\s*(?=(?<title>[^【】。；]{10,120})$)/u
/** `为深入贯彻…，制定以下细则。` */
const OPENS_PREAMBLE = /^\s*(?:为|根据|按照)[^\n]{20,}/u
const OPENS_NOTICE = new RegExp(`^\\s*${NUMBER}\\s*$|^\\s*[^。；]{4,80}[：:]\\s*$`, 'u')

/**
 * Cleans the title of a document as printed by its site: removes the title from a heading that the document repeats, citation marks, and the site's
 * category.
 */
export const titleInMarks: CleaningStep = {
  name: 'title in the marks of a citation',
  edits: (text) => {
    const lines = headOf(text)
    return lines.flatMap(
      (line, index) =>
        headingGone(line, lines.slice(index + 1)) ??
        categoryGone(line) ??
        wholeText(line) ??
        marksGone(line, lines[index + 1], index === 0) ??
        [],
    )
  },
}

/** The number stays if it is printed here alone: `琼府办〔2018〕48号《海南省人民政府办公厅关于印发…的通知》` above the title without a number. */
function headingGone({ start, words }: HeadLine, below: readonly HeadLine[]): readonly Edit[] | null {
  const { number = '', marked = '', title = '' } = SITE_HEADING.exec(words)?.groups ?? {}
  if (title === '' || !below.some((line) => bare(line.words) === bare(title))) return null
  const end = start + words.length
  const repeatsNumber = below.some((line) => bare(line.words).includes(number))
  return [{ start: repeatsNumber ? start : end - marked.length, end }]
}

function categoryGone({ start, words }: HeadLine): readonly Edit[] | null {
  const found = CATEGORY.exec(words)
  if (found === null || !endsAsTitle(bare(found.groups?.title ?? ''))) return null
  return [{ start, end: start + found[0].length }]
}

function wholeText({ start, words }: HeadLine): readonly Edit[] | null {
  const behind = WHOLE_TEXT.exec(words)?.groups?.behind
  if (behind === undefined) return null
  const open = start + words.indexOf('《')
  return [
    { start: open, end: open + 1 },
    { start: start + words.length - behind.length, end: start + words.length },
  ]
}

/** Single marks inside the removed marks become double ones. */
function marksGone({ start, words }: HeadLine, next: HeadLine | undefined, first: boolean): readonly Edit[] | null {
  const title = MARKED_TITLE.exec(words)?.groups?.title
  const below = next?.words ?? ''
  if (title === undefined || !endsAsTitle(bare(title)) || !(OPENS_NOTICE.test(below) || (first && OPENS_PREAMBLE.test(below)))) return null
  return [...words.matchAll(/[《》〈〉]/gu)].map(({ index, 0: mark }) => ({ start: start + index, end: start + index + 1, ...OUTER[mark] }))
}

const OUTER: Readonly<Record<string, { readonly put: string }>> = { '〈': { put: '《' }, '〉': { put: '》' } }

function bare(words: string): string {
  return words.replace(/[\s《》]/gu, '')
}
