import { type AlignedPair, alignedTexts } from '../figures/alignedTexts.ts'
import type { MeasureRecord, UpstreamTaskRecord } from '../neo4j/store/records.ts'

/** A text that can be compared: a measure, or a task of a document whose own text is not held. */
export type Unit = MeasureRecord | UpstreamTaskRecord

/** Length of the n-grams by which tasks are compared. */
export const PIECE = 3

/** Minimum similarity for two measures to count as one task. The help of the page says this number. */
export const SAME_TASK = 0.3

/** Pairs of measures that give the same task, one from each side, most similar first. */
export const sameTasks = (lefts: readonly Unit[], rights: readonly Unit[]): readonly AlignedPair[] =>
  alignedTexts(lefts.map(asText), rights.map(asText), { piece: PIECE, least: SAME_TASK })

/** The words of a task, with its heading if the text does not begin with it. */
export function taskText(unit: Unit): string {
  if (unit.kind !== 'MEASURE' || unit.heading === null || unit.text.startsWith(unit.heading)) return unit.text
  return `${unit.heading}${unit.text}`
}

const asText = (unit: Unit) => ({ id: unit.id, text: taskText(unit) })
