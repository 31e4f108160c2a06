/** How near a deadline is, seen from a day. */
export type Due = 'overdue' | 'soon' | 'later' | 'none'

export const DUES = ['overdue', 'soon', 'later', 'none'] as const satisfies readonly Due[]

export const SOON_DAYS = 30
const DAY = 86_400_000

/** Days from `asOf` to `to`; below zero once it has passed. Both are ISO days. */
export const daysUntil = (to: string, asOf: string): number => Math.round((Date.parse(to) - Date.parse(asOf)) / DAY)

/** A task is overdue once its last day has passed, and due soon within 30 days. */
export function dueOf(to: string | null, asOf: string): Due {
  if (to === null) return 'none'
  const days = daysUntil(to, asOf)
  if (days < 0) return 'overdue'
  return days <= SOON_DAYS ? 'soon' : 'later'
}

/** The day some days after (or before) another. */
export const laterDay = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The reader's own day, as an ISO day. */
export const today = (now: Date = new Date()): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')

/** A day as people write it: 2022-06-30, 2022/6/30, 20220630, 2022年6月30日; null where it is none. */
export function dayIn(words: string): string | null {
  const found = /^(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?|(\d{2})(\d{2}))$/.exec(words.trim().normalize('NFKC'))
  if (!found) return null
  const [, year, month, date, plainMonth, plainDate] = found
  const day = [year, (month ?? plainMonth ?? '').padStart(2, '0'), (date ?? plainDate ?? '').padStart(2, '0')].join('-')
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null
}
