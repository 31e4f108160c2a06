import type { Condition } from '../lists.ts'

/** Whether a day lies in the date range of a condition, whose ends may be open. */
export function dayWithin(on: Condition['on']): (day: string) => boolean {
  const [from, to] = [on?.from?.[0], on?.to?.[0]]
  return (day) => (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** 2026-08-31 → 2026-Q3. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
