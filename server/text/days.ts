/** Days are ISO days: 2023-02-28. */

const DAY = 86_400_000

/** Whether `words` are a day of the calendar as YYYY-MM-DD; 2023-02-30, which Date.parse takes for 2 March, is none. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const time = Date.parse(`${words}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}

/** The day so many days after another, or before it. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** How many days the second is after the first; below zero where it is before it. */
export const daysBetween = (first: string, second: string): number => (Date.parse(second) - Date.parse(first)) / DAY

/** The midnight with which a day begins, by UTC. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
