import type { MeasureFilter } from './operations.ts'
import type { Order } from './state.ts'

/** More rows than this no file has; the server cuts it there and says so. */
export const MOST_ROWS = 20_000

interface Export {
  readonly format: 'csv' | 'xlsx'
  readonly where: MeasureFilter
  readonly orderBy: Order
  readonly asOf: string
  readonly title: string
  /** What was chosen, in words, for the head of the sheet. */
  readonly choice: string
  readonly corrections: boolean
}

/** Address of the whole list as a file. */
export function exportAddress({ format, where, orderBy, asOf, title, choice, corrections }: Export): string {
  const asked = new URLSearchParams({ where: JSON.stringify(where), orderBy, asOf, title })
  if (choice !== '') asked.set('choice', choice)
  if (!corrections) asked.set('corrections', 'false')
  return `/export/measures.${format}?${asked}`
}
