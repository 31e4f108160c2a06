/** All days are ISO days: 2023-02-28. */

const DAY = 86_400_000

/** True if the text is a day of the calendar. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false
  const time = Date.parse(`${word}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word)
}

/** Today in the reader's time zone. */
export const today = (now: Date = new Date()): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')

/** Number of days from `asOf` to `to`; negative if it has passed. */
export const daysUntil = (to: string, asOf: string): number => Math.round((Date.parse(to) - Date.parse(asOf)) / DAY)

/** The day a number of days after another; before it if the number is negative. */
export const laterDay = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Parses a day as people write it: 2022-06-30, 2022/6/30, 20220630, 2022年6月30日; null if it is not a day. */
export function dayIn(words: string): string | null {
  const found = /^(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?|(\d{2})(\d{2}))$/.exec(words.trim().normalize('NFKC'))
  if (!found) return null
  const [, year, month, date, plainMonth, plainDate] = found
  const day = [year, (month ?? plainMonth ?? '').padStart(2, '0'), (date ?? plainDate ?? '').padStart(2, '0')].join('-')
  return isDay(day) ? day : null
}
