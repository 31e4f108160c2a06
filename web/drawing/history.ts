import type { View } from './view.ts'

/** The undo history: earlier views, the present view, and undone views. */
export interface History {
  readonly past: readonly View[]
  readonly present: View
  readonly future: readonly View[]
}

const LONGEST = 200

export const historyOf = (view: View): History => ({ past: [], present: view, future: [] })

/** The history after a new view. A change of the selection alone adds no step: undo is for expanding, hiding, filtering and moving. */
export function visited(history: History, next: View): History {
  if (onlySelectionDiffers(history.present, next)) return { ...history, present: next }
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] }
}

/** One step back; the same history if there is none. */
export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** One step forward; the same history if there is none. */
export function redone(history: History): History {
  const [after, ...rest] = history.future
  if (!after) return history
  return { past: [...history.past, history.present], present: after, future: rest }
}

/** True if two views differ only in their selection. */
export function onlySelectionDiffers(left: View, right: View): boolean {
  const without = (view: View) => JSON.stringify({ ...view, selected: null, picked: [], captions: {} })
  return without(left) === without(right)
}
