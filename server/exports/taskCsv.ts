import { stringify } from 'csv-stringify/sync'
import type { TaskGroup } from './taskGroups.ts'
import { dueDay, namingInWords, nearnessInWords, othersInWords, roleInWords, type TaskRow } from './taskRow.ts'

const COLUMNS: readonly (readonly [name: string, value: (row: TaskRow) => string | number])[] = [
  ['部门', (r) => r.department],
  ['角色', roleInWords],
  ['是否点名', namingInWords],
  ['文件', (r) => r.policyTitle],
  ['文号', (r) => r.documentNumber ?? ''],
  ['章节', (r) => r.section ?? ''],
  ['序号', (r) => r.label],
  ['任务', (r) => r.heading ?? ''],
  ['任务内容', (r) => r.text],
  ['指标', (r) => r.figures.join('；')],
  ['期限（原文）', (r) => r.deadlines.map((d) => d.words).join('；')],
  ['完成时限', (r) => dueDay(r) ?? ''],
  ['其他单位', othersInWords],
  ['原文称谓', (r) => r.as],
  ['原文', (r) => r.source.quote],
  ['来源文件', (r) => r.source.file],
  ['行', (r) => r.source.line],
  ['起', (r) => r.source.start],
  ['止', (r) => r.source.end],
  ['链接', (r) => r.link],
]

/** With a byte order mark and CRLF; a cell of several lines is quoted whichever sign ends its lines, or each of them would be a row. */
export const CSV = { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

/** The tasks as CSV, group below group: UTF-8 with a byte order mark, so that Excel reads it as such, and CRLF as RFC 4180 has it. */
export function taskCsv(groups: readonly TaskGroup[], asOf: string): string {
  const names = ['分组', ...COLUMNS.map(([name]) => name), '期限状态']
  const cells = groups.flatMap(({ title, rows }) =>
    rows.map((row) => [title ?? '', ...COLUMNS.map(([, value]) => value(row)), nearnessInWords(row, asOf)].map(asText)),
  )
  return stringify([names, ...cells], CSV)
}

/** A spreadsheet takes a cell that opens with = + - @, of either width, for a formula; the words of a document are never one. */
export function asText(value: string | number): string | number {
  return typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
}
