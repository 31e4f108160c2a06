import { compared } from '../../server/wording/compared.ts'
import { marksOf } from '../../server/wording/marks.ts'
import type { PlacedPassage } from '../../server/wording/resemblance.ts'

/** Each of the left passages compared with each of the right ones, by the letter of the definition and without any index: pairs of ids, sorted. */
export function bruteForce(
  left: readonly PlacedPassage[],
  right: readonly PlacedPassage[],
  isRare: (mark: number) => boolean,
): readonly string[] {
  const [lefts, rights] = [left, right].map((passages) => passages.map(spelledOut))
  const pairs = (lefts ?? []).flatMap((one) =>
    (rights ?? []).flatMap((other) => (resemble(one, other, isRare) ? [[one.id, other.id]] : [])),
  )
  return pairs.map((pair) => pair.sort().join(' ')).sort()
}

function spelledOut({ id, type, document, words }: PlacedPassage) {
  const text = compared(words).characters
  const threesOnce = new Set(pieces(text, 3))
  return {
    id,
    type,
    document: document.id,
    text,
    runs: pieces(text, 18),
    threes: [...threesOnce],
    threesOnce,
    marks: new Set(marksOf(text).map(({ key }) => key)),
  }
}

type Spelled = ReturnType<typeof spelledOut>

function resemble(one: Spelled, other: Spelled, isRare: (mark: number) => boolean): boolean {
  if (one.document === other.document || (one.type === 'UpstreamTask' && other.type === 'UpstreamTask')) return false
  const common = one.threes.filter((three) => other.threesOnce.has(three)).length
  if ((2 * common) / (one.threes.length + other.threes.length) < 0.5) return false
  if (!one.runs.some((run) => other.text.includes(run))) return false
  const rare = [...one.marks].filter((mark) => other.marks.has(mark) && isRare(mark)).length
  return rare > 0 && rare / Math.min(one.marks.size, other.marks.size) >= 0.1
}

const pieces = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))
