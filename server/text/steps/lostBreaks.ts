import type { CleaningStep, Edit } from '../draft.ts'
import { opensWithLabel } from '../lineKinds/assignment.ts'
import { unitMark } from '../unitMarks.ts'

/** Minimum length of a paragraph that lost its line breaks, and minimum number of its spaces. Both are lower for a text on one line. */
const LEAST_LENGTH = 400
const LEAST_SPACES = 4
const WHOLE_TEXT = { length: 60, spaces: 2 }
const SHARE_AT_ENDS = 0.6
/** Not the blank after a mark, or in the history of a regulation: `第一章 总则`, `（2024年8月20日公布 自2024年10月1日起施行）`. */
const BLANK = new RegExp(
  `(?<=[\\p{Script=Han}。；：:，,！？”》）)〕\\]])(?<!${unitMark('章条條节節')}|(?:通过|公布|批准|发布)(?=[ \\t\\u3000]+自\\d))[ \\t\\u3000]+(?=[\\p{Script=Han}“《（(\\d])`,
  'gu',
)
/** Lines end after a full stop and before a numbering mark. */
const AFTER_STOP = /[。；：:！？”号號]$/u
const BEFORE_MARK = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|${unitMark('章条條')}|\\d{1,2}[.．、])`,
  'u',
)

/** `…的意見 國辦發〔2025〕27號 各省、…機構: 學前教育…。 一、總體要求 以…`: restores line breaks that a page turned into spaces. */
export const lostBreaks: CleaningStep = {
  name: 'blanks that were line breaks',
  edits: (text) => {
    const least = text.trim().includes('\n') ? { length: LEAST_LENGTH, spaces: LEAST_SPACES } : WHOLE_TEXT
    return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
      const record = recordBreaksIn(line, index)
      if (record.length > 0 || line.length < least.length) return record
      return breaksIn(line, index, least.spaces)
    })
  },
}

/** Two full-width spaces, the indent of a paragraph. */
const INDENT = /(?<=\S)[ \t]*\u3000{2}[ \t\u3000]*(?=\S)/gu

/**
 * If the page kept the indents of its paragraphs, they mark the breaks; otherwise all spaces between words do, if most follow a full stop
 * or precede a mark.
 */
function breaksIn(line: string, at: number, fewest: number): readonly Edit[] {
  const runs = (blanks: RegExp) =>
    [...line.matchAll(blanks)]
      .filter(({ index }) => !IN_BRACKET.test(line.slice(Math.max(0, index - LONGEST_BRACKET), index)))
      .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
  const indents = runs(INDENT)
  const blanks = isSure(line, indents, fewest) ? indents : runs(BLANK)
  return isSure(line, blanks, fewest) ? blanks.map(({ start, end }) => ({ start: at + start, end: at + end, put: '\n' })) : []
}

function isSure(line: string, blanks: readonly Edit[], fewest: number): boolean {
  const sure = blanks.filter(
    ({ start, end }, index) =>
      AFTER_STOP.test(line.slice(start - 1, start)) ||
      BEFORE_MARK.test(line.slice(end, end + 6)) ||
      opensWithLabel(line.slice(end, end + LONGEST_LABEL)) ||
      isMarkedHeading(line.slice(blanks[index - 1]?.end ?? 0, start)),
  )
  return sure.length >= fewest && sure.length >= blanks.length * SHARE_AT_ENDS
}

/** `（市水利局牵头 市财政局配合）`: a blank between departments. */
const IN_BRACKET = /[（(〔【[][^（()）〔〕【】[\]]*$/u
const LONGEST_BRACKET = 120
const LONGEST_LABEL = 24

/** `（一）完善供水设施` before the text of the unit. */
const isMarkedHeading = (words: string): boolean => words.length <= LONGEST_HEADING && BEFORE_MARK.test(words) && !/[。；]/u.test(words)
const LONGEST_HEADING = 40

/** Start of a field in the record that law libraries print above a text, or of the text below it. */
const OPENS_FIELD = /(?:文章属性|文章屬性)?[•·](?=【)/gu
const OPENS_TEXT = /正文(?=\p{Script=Han}{4})/u
const FEWEST_FIELDS = 3

/** `…意见(试行)文章属性•【制定机关】杭州市人民政府•【字号】杭政函[2005]39号•【主题分类】基础教育正文杭州市…`: record fields on one line. */
function recordBreaksIn(line: string, at: number): readonly Edit[] {
  const fields = [...line.matchAll(OPENS_FIELD)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  const last = fields.at(-1)
  if (last === undefined || fields.length < FEWEST_FIELDS) return []
  const text = OPENS_TEXT.exec(line.slice(last.end, last.end + 60))
  const body = text === null ? [] : [{ start: last.end + text.index, end: last.end + text.index + 2 }]
  return [...fields, ...body].filter(({ start }) => start > 0).map(({ start, end }) => ({ start: at + start, end: at + end, put: '\n' }))
}
