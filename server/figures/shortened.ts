import { containmentOf, similarityOf } from './alignedTexts.ts'
import { isTelling, objectWords, SAME_OBJECT, withSentence } from './comparable.ts'
import { contextOf, type Figure } from './figures.ts'

/** Minimum share of the words of a shortened sentence that the whole one has. */
const CONTAINED = 0.85
/** Minimum number of characters of a shortened sentence that name its object. */
const LEAST_WORDS = 10

/**
 * Whether the second deadline is that of the first in a shortened sentence: 于新增实体证照制发后5个工作日内完成电子证照签章, cut out of a sentence of
 * a hundred characters. The clauses with the figures must be alike too: a long sentence may have several deadlines.
 */
export function isShortened(whole: Figure, short: Figure): boolean {
  if (whole.kind !== 'deadline' || short.kind !== 'deadline' || whole.unit !== short.unit) return false
  if (!isTelling(whole) || !isTelling(short) || objectWords(withSentence(short)).length < LEAST_WORDS) return false
  const [sentence, part] = [whole, short].map((figure) => contextOf(withSentence(figure)))
  return containmentOf(part ?? '', sentence ?? '', 2) >= CONTAINED && similarityOf(contextOf(whole), contextOf(short), 2) >= SAME_OBJECT
}
