import type { StatusChoice } from '../../domain/notes/notes.ts'
import type { MeasureFilter } from './operations.ts'
import type { Order } from './state.ts'

/** Maximum number of rows in a file; the server cuts longer lists and says so. */
export const MOST_ROWS = 20_000

interface Export {
  readonly format: 'csv' | 'xlsx' | 'docx'
  readonly where: MeasureFilter
  readonly status: readonly StatusChoice[]
  readonly orderBy: Order
  readonly asOf: string
  readonly title: string
  /** The filters in words, for the head of the sheet. */
  readonly choice: string
}

/** Address of the whole list as a file. */
export function exportAddress({ format, where, status, orderBy, asOf, title, choice }: Export): string {
  const asked = new URLSearchParams({ where: JSON.stringify(where), orderBy, asOf, title })
  for (const each of status) asked.append('status', each)
  if (choice !== '') asked.set('choice', choice)
  return `/export/measures.${format}?${asked}`
}
