import type { Conventions } from './conventions.ts'
import type { LineView } from './lineRule.ts'

/** Maximum number of pieces of a printed line. */
const PIECES = 40

/** Whether a printed line is so full that nothing more fitted on it. */
export function isFull(fill: number, { wrap, slack }: Pick<Conventions, 'wrap' | 'slack'>): boolean {
  return wrap !== null && fill >= wrap - slack
}

/** Whether the next pieces complete a full printed line, so that they belong to it. */
export function fillsTheLine({ lines, index, state, wrap, slack }: LineView): boolean {
  if (wrap === null) return false
  let sum = state.fill
  for (let next = index; next < lines.length && next < index + PIECES; next += 1) {
    const line = lines[next]
    if (!line || (next > index && line.opener?.doubtful === false)) return false
    sum += line.width
    if (sum > wrap + 1) return false
    if (isFull(sum, { wrap, slack })) return true
  }
  return false
}
