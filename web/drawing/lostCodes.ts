import { codeOf } from './codes.ts'
import { isDocument } from './drawing.ts'
import type { Frame } from './frame.ts'
import { possibleFolds, UNFOLDED_AT_MOST } from './lineage/folds.ts'
import { OPENING_VIEW, type View } from './view.ts'
import { oncePerFrame, visibleOf } from './visible.ts'

/** Codes of the nodes and of the possible stacks of a frame. */
const codesOf = oncePerFrame((frame): ReadonlySet<string> => {
  const documents = [...frame.nodes.values()].filter(isDocument)
  return new Set([...frame.positions.keys(), ...possibleFolds(documents)].map(codeOf))
})

/** True if the reader has opened stacks, or taken documents out of them, that exist in the frame. */
export const opensAny = (frame: Frame, { opened }: View): boolean => opened.some((code) => codesOf(frame).has(code))

/**
 * Codes of the selection, of hidden nodes and of opened stacks that mean nothing in the frame. Only a link just opened should be asked:
 * in use, a selected line may disappear because a stack closes.
 */
export function lostCodes(frame: Frame, view: View): readonly string[] {
  const known = codesOf(frame)
  const folds = [...frame.nodes.values()].filter(isDocument).length > UNFOLDED_AT_MOST
  const named = [...view.hidden, ...(folds ? view.opened : [])].filter((code) => !known.has(code))
  const { selected } = view
  const selectedIsLost = selected !== null && !known.has(selected) && !isLine(frame, view, selected)
  return [...new Set([...named, ...(selectedIsLost ? [selected] : [])])]
}

/** True for the code of a line that would be drawn without filters. */
function isLine(frame: Frame, { arrangement, centre, opening, opened, tall }: View, code: string): boolean {
  const { lines } = visibleOf(frame, { ...OPENING_VIEW, arrangement, centre, opening, opened, tall })
  return lines.some(({ id }) => codeOf(id) === code)
}
