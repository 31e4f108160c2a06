import type { Conventions } from './conventions.ts'
import type { LineView } from './lineRule.ts'

/** A printed line is never given in more pieces. */
const PIECES = 40

/** True when so much stands on a printed line that nothing more fitted on it. */
export function isFull(fill: number, { wrap, slack }: Pick<Conventions, 'wrap' | 'slack'>): boolean {
  return wrap !== null && fill >= wrap - slack
}

/** True if the next pieces complete a full printed line: then they belong to it. */
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
