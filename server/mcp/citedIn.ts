import { bracketedTitles } from '../extraction/citation/brackets.ts'
import { BETWEEN_NUMBER_AND_TITLE } from '../extraction/citation/candidates.ts'
import { documentNumbersIn, type NumberFound } from '../extraction/documentNumber.ts'
import { folded } from '../lexicon/folded.ts'

/** A document mentioned in a draft. */
export interface Mentioned {
  /** The words of the draft. */
  readonly words: string
  readonly title: string | null
  readonly number: string | null
}

/** What may separate a title from its number: 《…》（津政发〔2022〕12号）, 《…》的通知（…）. */
const BETWEEN = /^\s*(?:的?(?:通知|意见|决定|公告|批复|文件|规定))?\s*[（(]?\s*$/u
/** The end of the words, including the closing parenthesis after a number. */
const closed = (text: string, end: number): number =>
  /^\s*[）)]/u.test(text.slice(end)) ? text.slice(end).search(/[）)]/u) + end + 1 : end

/** Every title in 《》 and every document number of a text, in order; a title and the number after it, or else right before it, are one mention. */
export function mentionedIn(text: string): readonly Mentioned[] {
  const even = folded(text)
  const numbers = documentNumbersIn(even)
  const taken = new Set<NumberFound>()
  const titles = bracketedTitles(even).map(({ span, title }) => {
    const behind = numbers.find((each) => each.span.start >= span.end && BETWEEN.test(even.slice(span.end, each.span.start)))
    const number =
      behind ??
      numbers.findLast(
        (each) => !taken.has(each) && each.span.end <= span.start && BETWEEN_NUMBER_AND_TITLE.test(even.slice(each.span.end, span.start)),
      )
    if (number) taken.add(number)
    const at = number && number !== behind ? number.span.start : span.start
    const end = behind ? closed(even, behind.span.end) : span.end
    const printed = text.slice(title.start, title.end).replace(/\s+/gu, '')
    return { at, end, mention: { words: text.slice(at, end), title: printed, number: number?.number ?? null } }
  })
  const alone = numbers
    .filter((each) => !taken.has(each) && !titles.some(({ at, end }) => each.span.start >= at && each.span.end <= end))
    .map(({ span, number }) => ({ at: span.start, mention: { words: text.slice(span.start, span.end), title: null, number } }))
  return [...titles, ...alone].sort((a, b) => a.at - b.at).map(({ mention }) => mention)
}
