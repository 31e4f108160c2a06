import { bracketedTitles } from '../extraction/citation/brackets.ts'
import { documentNumbersIn } from '../extraction/documentNumber.ts'
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

/** Every title in 《》 and every document number of a text, in order; a title and its number are one mention. */
export function mentionedIn(text: string): readonly Mentioned[] {
  const even = folded(text)
  const numbers = documentNumbersIn(even)
  const titles = bracketedTitles(even).map(({ span, title }) => {
    const number = numbers.find((each) => each.span.start >= span.end && BETWEEN.test(even.slice(span.end, each.span.start)))
    const words = text.slice(span.start, number ? closed(even, number.span.end) : span.end)
    return {
      at: span.start,
      end: span.end,
      of: number,
      mention: { words, title: text.slice(title.start, title.end).replace(/\s+/gu, ''), number: number?.number ?? null },
    }
  })
  const alone = numbers
    .filter((each) => !titles.some(({ of, at, end }) => of === each || (each.span.start >= at && each.span.end <= end)))
    .map(({ span, number }) => ({ at: span.start, mention: { words: text.slice(span.start, span.end), title: null, number } }))
  return [...titles, ...alone].sort((a, b) => a.at - b.at).map(({ mention }) => mention)
}
