import type { VariablesOf } from '../../api/graphql.ts'
import { laterDay } from '../../state/days.ts'
import { type Due, SOON_DAYS } from './due.ts'
import type { DeskTasks } from './operations.ts'
import type { DeskState } from './state.ts'

export type TaskFilter = VariablesOf<typeof DeskTasks>['where']

/** Whose tasks: those of the department, or of its whole function line. */
export const ownerFilter = (department: string, line: string | null | undefined): TaskFilter =>
  line ? { line: [line] } : { department: [department] }

/** The filters of the page as the API takes them. */
export function filterOf(state: DeskState, line: string | null | undefined, asOf: string): TaskFilter {
  const words = state.q.trim().split(/\s+/).filter(Boolean)
  return {
    ...ownerFilter(state.department ?? '', line),
    ...(state.role.length > 0 && { role: [...state.role] }),
    ...(state.document !== null && { document: [state.document] }),
    ...withinColumns(state),
    ...(words.length > 0 && { and: words.map((text) => ({ text })) }),
    ...(state.due.length > 0 && { or: state.due.map((due) => dueFilter(due, asOf)) }),
  }
}

function withinColumns({ measure, source, target, partner }: DeskState): TaskFilter {
  const asked = { measureText: measure, documentText: source, targetText: target, otherName: partner }
  return Object.fromEntries(Object.entries(asked).flatMap(([name, words]) => (words.trim() === '' ? [] : [[name, words.trim()]])))
}

function dueFilter(due: Due, asOf: string): TaskFilter {
  switch (due) {
    case 'passed':
      return { dueTo: laterDay(asOf, -1) }
    case 'soon':
      return { dueFrom: asOf, dueTo: laterDay(asOf, SOON_DAYS) }
    case 'later':
      return { dueFrom: laterDay(asOf, SOON_DAYS + 1) }
    case 'none':
      return { dated: false }
  }
}

/** The order of the page as the API names it. */
export const orderOf = ({ sort, down }: Pick<DeskState, 'sort' | 'down'>) => `${ORDERS[sort]}_${down ? 'DESC' : 'ASC'}` as const

const ORDERS = { document: 'DOCUMENT', due: 'DUE', role: 'ROLE', department: 'DEPARTMENT' } as const

export interface Export {
  readonly format: 'xlsx' | 'docx' | 'slips' | 'ledger' | 'ledgerWord' | 'csv' | 'ics' | 'feed'
  readonly state: DeskState
  /** Key of the function line where the whole line is shown. */
  readonly line: string | null | undefined
  readonly asOf: string
  /** Heading of the file, and the choice in words. */
  readonly title: string
  readonly choice: string
}

/** The file of each format, and its layout where that is not the usual one. */
const FORMS = {
  xlsx: ['xlsx', null],
  docx: ['docx', null],
  slips: ['docx', 'slips'],
  ledger: ['xlsx', 'ledger'],
  ledgerWord: ['docx', 'ledger'],
  csv: ['csv', null],
  ics: ['ics', null],
} as const

/** Address of the list as a file, or as a calendar to subscribe to, with the filters and the order of the page. */
export function exportAddress({ format, state, line, asOf, title, choice }: Export): string {
  // What has passed or is due soon today is not so next year: a calendar that is read for years holds all that has a day.
  const held = format === 'feed' ? { ...state, due: [] } : state
  const where = filterOf(held, line, asOf)
  const isCalendar = format === 'feed' || format === 'ics'
  const asked = new URLSearchParams({
    where: JSON.stringify(isCalendar && state.undated === null ? { ...where, dated: true } : where),
    orderBy: orderOf(state),
    title,
    choice,
  })
  if (state.corrections === 'false') asked.set('corrections', 'false')
  for (const status of state.status) asked.append('status', status)
  if (isCalendar && state.undated !== null) asked.set('undated', state.undated)
  if (format === 'feed') return `/feed/tasks.ics?${asked}`
  asked.set('asOf', asOf)
  if (!isCalendar && state.group !== 'none') asked.set('group', state.group)
  const [file, form] = FORMS[format]
  if (form !== null) asked.set('form', form)
  return `/export/tasks.${file}?${asked}`
}
