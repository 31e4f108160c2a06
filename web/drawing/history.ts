import type { View } from './view.ts'

/** The way back and forth: what was seen before, what is seen, what was taken back. */
export interface History {
  readonly past: readonly View[]
  readonly present: View
  readonly future: readonly View[]
}

const LONGEST = 200

export const historyOf = (view: View): History => ({ past: [], present: view, future: [] })

/**
 * The history with a new view in front. A mere selection moves the present without a step of its own:
 * taking back is for what was expanded, hidden, filtered or moved.
 */
export function visited(history: History, next: View): History {
  if (onlySelectionDiffers(history.present, next)) return { ...history, present: next }
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] }
}

/** One step back, or the same history where there is none. */
export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** One step forth again. */
export function redone(history: History): History {
  const [after, ...rest] = history.future
  if (!after) return history
  return { past: [...history.past, history.present], present: after, future: rest }
}

/** True where two views differ in what is selected alone. */
export function onlySelectionDiffers(left: View, right: View): boolean {
  const without = (view: View) => JSON.stringify({ ...view, selected: null, picked: [] })
  return without(left) === without(right)
}
