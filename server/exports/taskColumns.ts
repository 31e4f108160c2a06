import { startOf } from '../text/days.ts'
import { dueDay, namingInWords, nearnessInWords, othersInWords, roleInWords, type TaskRow } from './taskRow.ts'

export type Value = string | number | Date | { readonly text: string; readonly hyperlink: string }

export interface Column {
  readonly name: string
  /** In digits of the usual letter, as a spreadsheet has it; a full-width letter takes two. */
  readonly width: number
  readonly group?: string
  readonly value: (row: TaskRow, index: number, asOf: string) => Value
  readonly centred?: true
}

/** To filter and to check by, beside the printed sheet. */
const NOT_PRINTED = '备查（不打印）'

/** A 任务分解表 as offices hand it on, no wider than can be read on A4; each row with its source. */
export const PRINTED_COLUMNS: readonly Column[] = [
  { name: '序号', width: 5, value: (_, index) => index + 1, centred: true },
  { name: '重点任务', width: 12, group: '任务', value: (r) => r.section ?? '' },
  { name: '具体措施', width: 56, group: '任务', value: withLabel },
  { name: '指标', width: 12, group: '任务', value: (r) => r.figures.join('；') },
  { name: '责任单位', width: 13, group: '责任分工', value: (r) => (r.named ? r.department : r.as) },
  { name: '角色', width: 6, group: '责任分工', value: roleInWords, centred: true },
  { name: '其他单位', width: 21, group: '责任分工', value: othersInWords },
  { name: '完成时限', width: 11, group: '时限', value: (r) => r.deadlines.map(({ words }) => words).join('；') },
  { name: '截止日期', width: 11, group: '时限', value: dueCell, centred: true },
  { name: '状态', width: 11, group: '时限', value: (r, _, asOf) => nearnessInWords(r, asOf), centred: true },
  { name: '文件', width: 20, group: '依据', value: documentInWords },
  { name: '出处', width: 8, group: '依据', value: (r) => ({ text: `第${r.source.line}行`, hyperlink: r.link }), centred: true },
]

export const COLUMNS: readonly Column[] = [
  ...PRINTED_COLUMNS,
  { name: '文号', width: 18, group: NOT_PRINTED, value: (r) => r.documentNumber ?? '' },
  { name: '是否点名', width: 14, group: NOT_PRINTED, value: namingInWords },
  { name: '原文', width: 18, group: NOT_PRINTED, value: (r) => r.source.quote },
]

/** 12.规范收费…: the text of a measure mostly opens with its heading, and never with its mark. */
function withLabel({ label, heading, text }: TaskRow): string {
  const words = heading === null || text.startsWith(heading) ? text : `${heading}。${text}`
  return words.startsWith(label) ? words : label + words
}

/** 《…》（津滨政发〔2020〕20号） */
function documentInWords({ policyTitle, documentNumber }: TaskRow): string {
  return documentNumber === null ? policyTitle : `${policyTitle}（${documentNumber}）`
}

function dueCell(row: TaskRow): Date | string {
  const day = dueDay(row)
  return day === null ? '' : startOf(day)
}
