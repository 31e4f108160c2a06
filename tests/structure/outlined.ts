import { outlineOf } from '../../server/structure/outlineOf.ts'
import { outlineText } from '../../server/structure/outlineText.ts'
import { cleaned } from '../text/cleaned.ts'

/** The outline of words as plain text, a line a node. */
export function outlined(text: string): string {
  return outlineText(outlineOf(cleaned(text)))
}

/** The opening words of the measures that a text is read to have. */
export function measuresIn(text: string): string[] {
  return outlineOf(cleaned(text)).measures.map(({ label, text: words }) => `${label}${words.slice(0, 8)}`)
}
