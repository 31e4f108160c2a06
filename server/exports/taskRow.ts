/** A task as it leaves the program: plain words, dates as ISO days, and where it is said. */
export interface TaskRow {
  readonly policyTitle: string
  readonly documentNumber: string | null
  readonly section: string | null
  /** Place of the measure in its document, from 1. */
  readonly ordinal: number
  /** The printed mark: （三）. */
  readonly label: string
  readonly heading: string | null
  readonly text: string
  readonly department: string
  readonly role: 'lead' | 'responsible' | 'support'
  /** False where a collective (各区政府) includes the body without naming it. */
  readonly named: boolean
  /** The words as printed. */
  readonly as: string
  readonly others: readonly { readonly name: string; readonly role: TaskRow['role'] }[]
  readonly figures: readonly string[]
  readonly deadlines: readonly Deadline[]
  /** Where it is said: file, line, offsets and quoted words. */
  readonly source: { readonly file: string; readonly line: number; readonly start: number; readonly end: number; readonly quote: string }
  /** Address of the words in the reader. */
  readonly link: string
  /** Stable id of the assignment. */
  readonly id: string
}

export interface Deadline {
  readonly words: string
  readonly from: string | null
  readonly to: string | null
  readonly recurring: string | null
}

export const ROLE_NAMES: Readonly<Record<TaskRow['role'], string>> = { lead: '牵头', responsible: '责任', support: '配合' }

/** Day by which the task is due, the earliest where there are several; null where none has a date. */
export function dueDay(row: TaskRow): string | null {
  return row.deadlines.flatMap((d) => d.to ?? []).sort()[0] ?? null
}

/** The other bodies of a task, those that lead first: 牵头：市发展改革委；配合：市财政局、市商务局. */
export function othersInWords(row: TaskRow): string {
  return (['lead', 'responsible', 'support'] as const)
    .map((role) => [ROLE_NAMES[role], row.others.filter((o) => o.role === role).map((o) => o.name)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([role, names]) => `${role}：${names.join('、')}`)
    .join('；')
}

/** Where the task is said, in words: 津滨政发〔2020〕20号《…》 12. 第45行. */
export function sourceInWords(row: TaskRow): string {
  return `${row.documentNumber ?? ''}《${row.policyTitle}》${row.label} 第${row.source.line}行`
}
