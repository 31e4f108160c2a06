import { isDate } from '../../text/lineKinds/date.ts'
import { documentNumberOf } from '../../text/lineKinds/documentNumber.ts'
import { isNote } from '../../text/lineKinds/note.ts'
import { isSalutation } from '../../text/lineKinds/salutation.ts'
import type { Paragraph } from '../paragraphs.ts'
import { likeness, type Title, titleLength, titleOver } from '../titles.ts'
import type { Boundary, BoundaryRule, BoundaryView } from './boundary.ts'

export const firstTitle: BoundaryRule = {
  name: 'title of the document',
  does: 'The first line that is a title begins the document, or the notice that forwards it.',
  examples: ['关于印发《天津市滨海新区优化营商环境三年行动计划》的通知'],
  boundary(view) {
    const { current, paragraph, paragraphs, index } = view
    if (current || paragraph.mark) return null
    const length = titleLength(paragraphs, index)
    const title = titleOver(paragraphs, index, length)
    return title && { kind: kindOfFirst(title), title, start: title.start, length }
  },
}

function kindOfFirst({ words }: Title): Boundary['kind'] {
  return /通知$/.test(words) || (/函$/.test(words) && !/^关于/.test(words)) ? 'notice' : 'main'
}

export const furtherTitle: BoundaryRule = {
  name: 'title of a further part',
  does: 'A title line without numbering starts a part if it follows a date or a note, or if the first page announces it and a text starts below it.',
  examples: ['天津市滨海新区优化营商环境三年行动计划'],
  boundary(view) {
    const { current, paragraph, paragraphs, index } = view
    if (!current || paragraph.mark) return null
    const length = titleLength(paragraphs, index)
    const title = titleOver(paragraphs, index, length)
    if (!title || (current.length > 0 && current.start === title.start) || isPrintedAgain(current, title)) return null
    if (!isExpected(view, title, length)) return null
    const isFirst = current.title === null && current.kind === 'main' && isBelowFurniture(paragraphs, index)
    return { kind: isFirst ? kindOfFirst(title) : kindBelow(current), title, start: title.start, length }
  },
}

/** A page may print its title again right below: `工作规则的通知（2019修订）` / `工作规则的通知`. */
const isPrintedAgain = ({ title: above }: Boundary, title: Title): boolean =>
  above !== null && title.start - above.end < 4 && above.words.startsWith(title.words)

function isExpected({ current, paragraphs, index, announced }: BoundaryView, title: Title, length: number): boolean {
  const above = paragraphs[index - 1]?.words
  if (above !== undefined && (isDate(above) || isNote(above))) return true
  if (isFirstBelowFurniture(paragraphs, index, index + length)) return true
  if (current?.title === null && isBelowFurniture(paragraphs, index) && opensSoon(paragraphs, index + length)) return true
  if (!opensText(paragraphs[index + length])) return false
  const known = title.words.length >= 8 && announced.some((words) => likeness(words, title.words) >= 0.6)
  return known || /印发|转发/.test(above ?? '')
}

/**
 * Whether only page furniture precedes the title: no sentence above it, and a number or the addressees below it, possibly after a day, a
 * source and a font size: `2022-10-19 14:39`, `来源:市政府办公厅`, `【字体:`.
 */
function isFirstBelowFurniture(paragraphs: readonly Paragraph[], title: number, below: number): boolean {
  const head = paragraphs.slice(below, below + CRUMBS + 1)
  const opens = head.findIndex(({ words }) => documentNumberOf(words) !== null || isSalutation(words))
  const crumbs = head.slice(0, opens)
  return (
    opens >= 0 &&
    crumbs.every(({ words, mark }) => mark === null && /^.{0,30}$/.test(words) && !/[。；]/.test(words)) &&
    isBelowFurniture(paragraphs, title)
  )
}

const CRUMBS = 3

/** Whether no sentence precedes the title. */
const isBelowFurniture = (paragraphs: readonly Paragraph[], title: number): boolean =>
  title <= FURNITURE && paragraphs.slice(0, title).every(({ words }) => !/[。；]/.test(words))

/** Maximum number of page lines above a document. */
const FURNITURE = 40

function kindBelow(current: Boundary): Boundary['kind'] {
  return current.kind === 'notice' || (current.kind === 'main' && current.title === null) ? 'main' : 'attachment'
}

/** Whether the text starts within a few lines; a page may print a day and a source below a title: `2019年03月03日 10:19 来源:辽宁日报`. */
const opensSoon = (paragraphs: readonly Paragraph[], below: number): boolean => paragraphs.slice(below, below + 3).some(opensText)

/** Whether a paragraph looks like the start of a document's text: 为深入贯彻…, 根据…, 第一章, 一、. */
function opensText(paragraph: Paragraph | undefined): boolean {
  if (!paragraph) return false
  if (paragraph.mark) return paragraph.mark.number === 1
  return paragraph.words.length > 30 || /^(为|按照|根据|依据|目录|序号|第)/.test(paragraph.words)
}
