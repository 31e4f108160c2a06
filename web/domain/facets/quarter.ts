/** Splits a quarter as the API writes it: 2026-Q3. */
export function quarterIn(quarter: string): { readonly year: string; readonly number: string } {
  const [year = '', number = ''] = quarter.split('-Q')
  return { year, number }
}

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const

/** First and last day of a quarter. */
export function daysOf(quarter: string): { readonly from: string; readonly to: string } {
  const { year, number } = quarterIn(quarter)
  const at = Number(number) - 1
  return { from: `${year}-${FIRST_DAYS[at]}`, to: `${year}-${LAST_DAYS[at]}` }
}

/** The quarter with exactly these first and last days, or null. */
export function quarterOf(from: string | null, to: string | null): string | null {
  const at = FIRST_DAYS.findIndex((day) => from?.endsWith(day) ?? false)
  const bounds = from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) && at >= 0 && to.slice(5) === LAST_DAYS[at]
  return bounds ? `${from.slice(0, 4)}-Q${at + 1}` : null
}
