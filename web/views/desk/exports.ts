import type { VariablesOf } from '../../api/graphql.ts'
import { laterDay } from '../../state/days.ts'
import { type Due, SOON_DAYS } from './due.ts'
import type { DeskTasks } from './operations.ts'
import type { DeskState } from './state.ts'

export type TaskFilter = VariablesOf<typeof DeskTasks>['where']

/** Filter for the tasks of the departments, or of a whole function line. */
export const ownerFilter = (departments: readonly string[], line: string | null | undefined): TaskFilter =>
  line ? { line: [line] } : { department: [...departments] }

/** The page's filters in the form of the API. */
export function filterOf(state: DeskState, line: string | null | undefined, asOf: string): TaskFilter {
  const words = state.q.trim().split(/\s+/).filter(Boolean)
  return {
    ...ownerFilter([state.department ?? '', ...state.also], line),
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

/** The page's sort order in the form of the API. */
export const orderOf = ({ sort, down }: Pick<DeskState, 'sort' | 'down'>) => `${ORDERS[sort]}_${down ? 'DESC' : 'ASC'}` as const

const ORDERS = { document: 'DOCUMENT', due: 'DUE', role: 'ROLE', department: 'DEPARTMENT' } as const

export interface Export {
  readonly format: 'xlsx' | 'docx' | 'slips' | 'ledger' | 'ledgerWord' | 'csv' | 'ics' | 'feed'
  readonly state: DeskState
  /** Key of the function line if the whole line is shown. */
  readonly line: string | null | undefined
  readonly asOf: string
  /** Heading of the file, and the filters in words. */
  readonly title: string
  readonly choice: string
}

/** File extension of each format, and its layout parameter if it is not the default. */
const FORMS = {
  xlsx: ['xlsx', null],
  docx: ['docx', null],
  slips: ['docx', 'slips'],
  ledger: ['xlsx', 'ledger'],
  ledgerWord: ['docx', 'ledger'],
  csv: ['csv', null],
  ics: ['ics', null],
} as const

/** Address of the list as a file, or as a calendar feed, with the filters and sort order of the page. */
export function exportAddress({ format, state, line, asOf, title, choice }: Export): string {
  // The feed ignores the deadline filter and contains all dated tasks, because people subscribe to it for years.
  const held = format === 'feed' ? { ...state, due: [] } : state
  const where = filterOf(held, line, asOf)
  const isCalendar = format === 'feed' || format === 'ics'
  const asked = new URLSearchParams({
    where: JSON.stringify(isCalendar && state.undated === null ? { ...where, dated: true } : where),
    orderBy: orderOf(state),
    title,
    choice,
  })
  for (const status of state.status) asked.append('status', status)
  if (isCalendar && state.undated !== null) asked.set('undated', state.undated)
  if (format === 'feed') return `/feed/tasks.ics?${asked}`
  asked.set('asOf', asOf)
  if (!isCalendar && state.group !== 'none') asked.set('group', state.group)
  const [file, form] = FORMS[format]
  if (form !== null) asked.set('form', form)
  return `/export/tasks.${file}?${asked}`
}
