import type { Digest } from './digest.ts'

/** The marks found to be common, with the number of documents that contain each. */
export type CommonMarks = Map<number, number>

/** Number of marks kept for the next load, some 50 bytes each. */
const MARKS_KEPT = 300_000

let kept: { readonly graph: Digest; readonly marks: CommonMarks } | null = null

/**
 * What earlier loads have found out about a graph with this digest: batch after batch asks for the same common marks. Empty if another
 * program has loaded in between. The caller owns the result and may return it to `keepCommonMarks`; after a failed load nothing is kept.
 */
export function commonMarksOf(graph: Digest): CommonMarks {
  const marks = kept?.graph === graph && kept.marks.size <= MARKS_KEPT ? kept.marks : new Map<number, number>()
  kept = null
  return marks
}

/** Keeps common marks, which are true of a graph with this digest. */
export function keepCommonMarks(graph: Digest, marks: CommonMarks): void {
  kept = { graph, marks }
}

/** For a program that continues after a large load. */
export function forgetCommonMarks(): void {
  kept = null
}
