import { daysUntil } from '../../state/days.ts'

/** How near a deadline is, seen from a day. */
export type Due = 'overdue' | 'soon' | 'later' | 'none'

export const DUES = ['overdue', 'soon', 'later', 'none'] as const satisfies readonly Due[]

export const SOON_DAYS = 30

/** A task is overdue once its last day has passed, and due soon within 30 days. */
export function dueOf(to: string | null, asOf: string): Due {
  if (to === null) return 'none'
  const days = daysUntil(to, asOf)
  if (days < 0) return 'overdue'
  return days <= SOON_DAYS ? 'soon' : 'later'
}
