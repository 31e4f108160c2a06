import { chargedAlone } from './charge.ts'

/** `区教育局、区财政局` on a line below a task, without a label. */
export function isNameLine(words: string): boolean {
  return !/[：:]\s*$/u.test(words) && chargedAlone(words.trim()) !== null
}

const FEWEST_LINES = 3

/** Whether the lines below the first ones of tasks are names often enough to say whose tasks they are: such a line alone is a signature. */
export function areNameLines(linesBelow: readonly (string | undefined)[]): boolean {
  const names = linesBelow.filter((line) => line !== undefined && isNameLine(line))
  return names.length >= FEWEST_LINES && names.length * 2 >= linesBelow.length
}
