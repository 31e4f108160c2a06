import type { Span } from '../../text/span.ts'

/** A row of a flattened table: its number and the span of its content. */
export interface TableRow {
  readonly number: number
  readonly span: Span
}

/** Header line of a table whose cells run together: 序号方面2020年国家级新区重点任务国家分工…具体措施新区负责部门…. */
const HEADER = /^[^\n。]{0,4}序号[^\n。]{4,160}$/gmu
const HEADER_WORDS = [/任务|事项|工作内容|项目/, /措施|举措|内容|目标/, /部门|单位|分工|责任/]
/** 注:, 备注: or a new attachment ends a table. */
const TABLE_END = /\n(?=\s*(?:注|备注|说明)[：:]|\s*附件\s*[0-9一二三四五六七八九十]*\s*[：:\n])/u

/** The flattened tables of a text: from after the header line to the note below, or to the end. */
export function tablesIn(plain: string): readonly Span[] {
  const heads = [...plain.matchAll(HEADER)].filter((match) => HEADER_WORDS.every((words) => words.test(match[0])))
  return heads.map((match, index) => {
    const start = match.index + match[0].length
    const next = heads[index + 1]?.index ?? plain.length
    const end = plain.slice(start, next).search(TABLE_END)
    return { start, end: end === -1 ? next : start + end }
  })
}

/**
 * The rows of a table by their numbers 1, 2, 3 …, where the next cell may follow without a space: 22.完善相关举措 is row 2, task 2.; 2629.指导 is
 * row 26, task 29.; 6二、着力提升 is row 6 of a new area. A row starts a line, or follows the names of the previous row if their lines were
 * joined.
 */
export function rowsIn(plain: string, table: Span): readonly TableRow[] {
  const starts: { readonly number: number; readonly at: number; readonly from: number }[] = []
  const words = plain.slice(table.start, table.end)
  let at = 0
  for (;;) {
    const number = starts.length + 1
    const opening = openingOf(number)
    opening.lastIndex = at
    const match = opening.exec(words)
    if (match === null) break
    at = match.index + match[0].length
    starts.push({ number, at: table.start + match.index, from: table.start + at })
  }
  return starts.map(({ number, from }, index) => ({ number, span: trimmed(plain, from, starts[index + 1]?.at ?? table.end) }))
}

function openingOf(number: number): RegExp {
  const inLine = `(?<=[\\p{Script=Han}）)—-])${number}(?=[一二三四五六七八九十]{1,3}、|\\d{1,3}[.．、][\\p{Script=Han}“]|\\s*\\n)`
  const atLine = `(?<=\\n)[^\\S\\n]*${number}(?=\\s*\\n|[\\p{Script=Han}“‘《（(]|\\d{1,3}[.．、])`
  return new RegExp(`${atLine}|${inLine}`, 'gu')
}

function trimmed(plain: string, start: number, end: number): Span {
  const words = plain.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}
