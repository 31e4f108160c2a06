import { ROLES, type Role } from '../lexicon/roles.ts'
import type { Note, NoteStatus, NoteWords } from '../notes/note.ts'
import { daysBetween } from '../text/days.ts'
import { type Deadline, firstDated, nearnessOf } from './deadline.ts'

/** A task for export: plain text, ISO days, and its source. */
export interface TaskRow {
  /** Stable id of the document: two documents may have the same title. */
  readonly policyId: string
  readonly policyTitle: string
  readonly documentNumber: string | null
  /** ISO day on which the document was signed. */
  readonly issuedOn: string | null
  readonly section: string | null
  /** Position of the measure in its document, from 1. */
  readonly ordinal: number
  /** The printed mark: （三）. */
  readonly label: string
  readonly heading: string | null
  readonly text: string
  /** Empty for a measure that names none. */
  readonly department: string
  /** Stable id of the department; empty for a measure that names none. */
  readonly departmentId: string
  /** Null if the words give none. */
  readonly role: Role | null
  /** false if a group (各区政府) includes the department without naming it. */
  readonly named: boolean
  /** The words as printed. */
  readonly as: string
  readonly others: readonly { readonly id: string; readonly name: string; readonly role: TaskRow['role'] }[]
  /** Names of the industries that the measure names. */
  readonly industries: readonly string[]
  readonly figures: readonly string[]
  readonly deadlines: readonly Deadline[]
  /** The source: file, line, offsets and quoted words. */
  readonly source: { readonly file: string; readonly line: number; readonly start: number; readonly end: number; readonly quote: string }
  /** URL of the words in the reader. */
  readonly link: string
  /** Stable id of the assignment. */
  readonly id: string
  /** The note on it; null if there is none. */
  readonly note: RowNote | null
  /** true if a person corrected a department, figure or deadline of the measure, or added it. */
  readonly corrected: boolean
  /** true if people corrected anything in the document: a statement that they removed leaves no row. */
  readonly correctedDocument: boolean
}

/** A note, and how often it was written. */
export type RowNote = NoteWords & Pick<Note, 'revision'>

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: '牵头',
  responsible: '责任',
  support: '配合',
  guide: '指导',
}

/** 牵头; empty if the words give no role. */
export const roleInWords = ({ role }: Pick<TaskRow, 'role'>): string => (role === null ? '' : ROLE_NAMES[role])

/** 点名, or the words by which a group includes the department: 未点名（各有关部门）; empty for a measure that names none. */
export const namingInWords = ({ department, named, as }: TaskRow): string => (department === '' ? '' : named ? '点名' : `未点名（${as}）`)

/** The title of the measure with its mark: （三）规范涉企收费; without a heading its first sentence. */
export function titleInWords({ label, heading, text }: TaskRow): string {
  const title = heading ?? (/^[^。；;]*/u.exec(text)?.[0] || text)
  return title.startsWith(label) ? title : label + title
}

/** The day by which the task is due now: the one to which people moved it, or else the printed one. */
export const currentDueDay = (row: Pick<TaskRow, 'deadlines' | 'note'>): string | null => row.note?.movedTo ?? dueDay(row)

/** First day by which the task is due; null if no deadline has a date. */
export const dueDay = ({ deadlines }: Pick<TaskRow, 'deadlines'>): string | null => firstDated(deadlines)?.to ?? null

/** The other departments of a task, leading ones first: 牵头：市发展改革委；配合：市财政局、市商务局. */
export function othersInWords(row: TaskRow): string {
  return [...ROLES, null]
    .map((role) => [role === null ? '' : `${ROLE_NAMES[role]}：`, row.others.filter((o) => o.role === role).map((o) => o.name)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([role, names]) => role + names.join('、'))
    .join('；')
}

/** 人工更正, 同一文件有人工更正; empty if the document is as read. */
export const correctionInWords = ({ corrected, correctedDocument }: Pick<TaskRow, 'corrected' | 'correctedDocument'>): string =>
  corrected ? '人工更正' : correctedDocument ? '同一文件有人工更正' : ''

/** The source of the task as text: 津滨政发〔2020〕20号《…》，二、保障措施，12.，第45行，有人工更正. */
export function sourceInWords(row: TaskRow): string {
  return [
    `${row.documentNumber ?? ''}《${row.policyTitle}》`,
    row.section,
    row.label,
    `第${row.source.line}行`,
    row.corrected && '有人工更正',
  ]
    .filter(Boolean)
    .join('，')
}

export const NOTE_STATUS_NAMES: Readonly<Record<NoteStatus, string>> = {
  NOT_STARTED: '未启动',
  IN_PROGRESS: '推进中',
  DONE: '已完成',
  ON_HOLD: '暂缓',
}

/** 推进中; empty if there is no status. */
export const statusInWords = ({ note }: Pick<TaskRow, 'note'>): string => (note?.status ? NOTE_STATUS_NAMES[note.status] : '')

/** 期限已过5天 (whether the task was done is unknown), 30天内到期, 未到期; 无明确日期 if no deadline has a date. */
export function nearnessInWords(row: TaskRow, asOf: string): string {
  const day = currentDueDay(row)
  const passed = day === null ? 0 : daysBetween(day, asOf)
  return { passed: `期限已过${passed}天`, soon: '30天内到期', later: '未到期', none: '无明确日期' }[nearnessOf(day, asOf)]
}
