import type { Span } from '../text/span.ts'
import { compared } from './compared.ts'
import { marksOf, SHORTEST_RUN } from './marks.ts'

/** Words of a passage that many documents hold: a group of all that hold its marks, and no pairs. */
export interface WordsOfMany extends Span {
  readonly marks: readonly number[]
}

/** The marks by which the words of a passage are looked up. */
export const marksIn = (words: string): readonly number[] => [...new Set(marksOf(compared(words).characters).map(({ key }) => key))]

/** The stretches of `words` whose marks many documents hold, each as long as two passages must share; spans are offsets into `words`. */
export function wordsOfMany(words: string, isOfMany: (mark: number) => boolean): readonly WordsOfMany[] {
  const { characters, offsets } = compared(words)
  return runsOf(marksOf(characters), ({ key }) => isOfMany(key)).flatMap((run) => {
    const [first, last] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    if (last - first < SHORTEST_RUN) return []
    return [{ start: offsets[first] ?? 0, end: (offsets[last - 1] ?? 0) + 1, marks: [...new Set(run.map(({ key }) => key))] }]
  })
}

/** The longest stretches that pass, in their order. */
function runsOf<T>(all: readonly T[], passes: (one: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [[]]
  for (const one of all) {
    if (passes(one)) runs.at(-1)?.push(one)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
