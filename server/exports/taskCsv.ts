import { stringify } from 'csv-stringify/sync'
import { dueDay, othersInWords, ROLE_NAMES, type TaskRow } from './taskRow.ts'

const COLUMNS: readonly (readonly [name: string, value: (row: TaskRow) => string | number])[] = [
  ['部门', (r) => r.department],
  ['角色', (r) => ROLE_NAMES[r.role]],
  ['是否点名', (r) => (r.named ? '点名' : '统称')],
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

/** The tasks as CSV: UTF-8 with a byte order mark, so that Excel reads it as such, and CRLF as RFC 4180 has it. */
export function taskCsv(rows: readonly TaskRow[]): string {
  const cells = rows.map((row) => COLUMNS.map(([, value]) => asText(value(row))))
  return stringify([COLUMNS.map(([name]) => name), ...cells], { bom: true, record_delimiter: 'windows' })
}

/** A spreadsheet takes a cell that opens with = + - @ for a formula; the words of a document are never one. */
export function asText(value: string | number): string | number {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
