import { daysUntil } from '../../state/days.ts'

/** How near a deadline is on a given day. */
export type Due = 'passed' | 'soon' | 'later' | 'none'

export const DUES = ['passed', 'soon', 'later', 'none'] as const satisfies readonly Due[]

export const SOON_DAYS = 30

/** `passed` means only that the date has passed, not that the task was missed. `soon` means within 30 days. */
export function dueOf(to: string | null, asOf: string): Due {
  if (to === null) return 'none'
  const days = daysUntil(to, asOf)
  if (days < 0) return 'passed'
  return days <= SOON_DAYS ? 'soon' : 'later'
}
