import { startOf } from '../text/days.ts'
import { dueDay, namingInWords, nearnessInWords, othersInWords, roleInWords, statusInWords, type TaskRow } from './taskRow.ts'

export type Value = string | number | Date | { readonly text: string; readonly hyperlink: string }

export interface Column {
  readonly name: string
  /** In digits of the standard font, Excel's width unit; a full-width character takes two. */
  readonly width: number
  readonly group?: string
  readonly value: (row: TaskRow, index: number, asOf: string) => Value
  readonly centred?: true
}

/** Columns for filtering and checking, beside the printed sheet. */
const NOT_PRINTED = '备查（不打印）'

/** A 任务分解表 as offices exchange it, readable on A4; each row has its source. */
export const PRINTED_COLUMNS: readonly Column[] = [
  { name: '序号', width: 5, value: (_, index) => index + 1, centred: true },
  { name: '重点任务', width: 12, group: '任务', value: (r) => r.section ?? '' },
  { name: '具体措施', width: 56, group: '任务', value: withLabel },
  { name: '指标', width: 12, group: '任务', value: (r) => r.figures.join('；') },
  { name: '责任单位', width: 13, group: '责任分工', value: (r) => (r.named ? r.department : r.as) },
  { name: '角色', width: 6, group: '责任分工', value: roleInWords, centred: true },
  { name: '其他单位', width: 21, group: '责任分工', value: othersInWords },
  { name: '完成时限', width: 11, group: '时限', value: deadlinesInWords },
  { name: '截止日期', width: 15, group: '时限', value: dueCell, centred: true },
  { name: '状态', width: 11, group: '时限', value: (r, _, asOf) => nearnessInWords(r, asOf), centred: true },
  { name: '文件', width: 20, group: '依据', value: documentInWords },
  { name: '出处', width: 8, group: '依据', value: sourceCell, centred: true },
]

export const COLUMNS: readonly Column[] = [
  ...PRINTED_COLUMNS,
  { name: '文号', width: 18, group: NOT_PRINTED, value: (r) => r.documentNumber ?? '' },
  { name: '产业', width: 14, group: NOT_PRINTED, value: (r) => r.industries.join('、') },
  { name: '是否点名', width: 14, group: NOT_PRINTED, value: namingInWords },
  { name: '原文', width: 18, group: NOT_PRINTED, value: (r) => r.source.quote },
]

/** A 督办台账: the task, who is responsible, and people's notes. */
const LEDGER_PRINTED: readonly Column[] = [
  { name: '序号', width: 5, value: (_, index) => index + 1, centred: true },
  { name: '具体措施', width: 50, value: withLabel },
  { name: '责任单位', width: 16, group: '责任分工', value: (r) => (r.named ? r.department : r.as) },
  { name: '角色', width: 6, group: '责任分工', value: roleInWords, centred: true },
  { name: '完成时限', width: 12, group: '时限', value: (r) => r.deadlines.map(({ words }) => words).join('；') },
  { name: '截止日期', width: 15, group: '时限', value: dueCell, centred: true },
  { name: '调整时限', width: 15, group: '时限', value: (r) => (r.note?.movedTo ? startOf(r.note.movedTo) : ''), centred: true },
  { name: '办理状态', width: 9, group: '办理情况', value: statusInWords, centred: true },
  { name: '责任人', width: 10, group: '办理情况', value: (r) => r.note?.owner ?? '' },
  { name: '备注', width: 26, group: '办理情况', value: (r) => r.note?.remark ?? '' },
  { name: '文件', width: 22, group: '依据', value: documentInWords },
  { name: '出处', width: 8, group: '依据', value: sourceCell, centred: true },
]

/** The columns of a file: the printed ones, and all. */
export interface TaskLayout {
  /** Default name of the sheet and of the file. */
  readonly name: string
  readonly printed: readonly Column[]
  readonly all: readonly Column[]
}

export const BREAKDOWN: TaskLayout = { name: '任务分解表', printed: PRINTED_COLUMNS, all: COLUMNS }
export const LEDGER: TaskLayout = { name: '督办台账', printed: LEDGER_PRINTED, all: LEDGER_PRINTED }

/** A heading above a group of columns, or above one column without a group. */
interface Heading {
  readonly name: string
  /** First and last column, from 0. */
  readonly from: number
  readonly to: number
  readonly grouped: boolean
}

/** The upper row of headings. Columns of one group share a heading; their names are below it. */
export function headingsOf(columns: readonly Column[]): readonly Heading[] {
  const headings: Heading[] = []
  columns.forEach(({ name, group }, at) => {
    const last = headings.at(-1)
    if (group !== undefined && last?.grouped && last.name === group) headings[headings.length - 1] = { ...last, to: at }
    else headings.push({ name: group ?? name, from: at, to: at, grouped: group !== undefined })
  })
  return headings
}

/** 12.规范收费…: the text of a measure usually starts with its heading, but never with its mark. */
function withLabel({ label, heading, text }: TaskRow): string {
  const words = heading === null || text.startsWith(heading) ? text : `${heading}。${text}`
  return words.startsWith(label) ? words : label + words
}

/** 《…》（津滨政发〔2020〕20号） */
function documentInWords({ policyTitle, documentNumber }: TaskRow): string {
  return documentNumber === null ? policyTitle : `${policyTitle}（${documentNumber}）`
}

/** 第45行, 第45行（有更正） */
function sourceCell({ source, corrected, link }: TaskRow): Value {
  return { text: `第${source.line}行${corrected ? '（有更正）' : ''}`, hyperlink: link }
}

/** 2023年12月底前；每季度末；调整为2024-03-31: the state in the next column is that on the new day. */
function deadlinesInWords({ deadlines, note }: TaskRow): string {
  return [...deadlines.map(({ words }) => words), note?.movedTo && `调整为${note.movedTo}`].filter(Boolean).join('；')
}

function dueCell(row: TaskRow): Date | string {
  const day = dueDay(row)
  return day === null ? '' : startOf(day)
}
