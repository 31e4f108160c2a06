/** A figure with the clause that says what it counts: 力争获评市级专精特新中小企业 | 35家. */
export interface Clause {
  readonly before: string
  readonly after: string
}

const EDGE = /[，。；：！？,;:!?、（）()\n]/u

/**
 * Finds the clause around a figure in its measure. If the figure occurs several times, the occurrence nearest to `at` is used. Empty if
 * the text does not contain the figure.
 */
export function clauseAround(text: string, figure: string, at: number): Clause {
  const start = nearest(text, figure, at)
  if (start < 0) return { before: '', after: '' }
  const before = text.slice(0, start).split(EDGE).at(-1) ?? ''
  const [after = ''] = text.slice(start + figure.length).split(EDGE)
  return { before, after }
}

function nearest(text: string, words: string, at: number): number {
  let best = -1
  for (let found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1)) {
    if (best < 0 || Math.abs(found - at) < Math.abs(best - at)) best = found
  }
  return best
}
