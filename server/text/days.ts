/** Milliseconds of a day. Days are ISO days: 2023-02-28. */

const DAY = 86_400_000

/** Whether `words` are a calendar day as YYYY-MM-DD. 2023-02-30 is not, although Date.parse accepts it as 2 March. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false
  const time = Date.parse(`${words}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
}

/** The day `days` days after another; before it if negative. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Number of days from the first day to the second; negative if the second is earlier. */
export const daysBetween = (first: string, second: string): number => (Date.parse(second) - Date.parse(first)) / DAY

/** The midnight at the start of a day, in UTC. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
