import { numberOf } from '../text/numerals.ts'

/** Whether a line names a group of rows: `一、稳增长`, `（二）扩大内需`, `第三部分 惠民生`. Not a sentence, and not long. */
export function groupRowOf(words: string): boolean {
  return (
    /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:部分|类|方面)|[IVX]{1,4}[.、])\s*\S/.test(
      words,
    ) &&
    words.length <= 40 &&
    !/[。；]/.test(words)
  )
}

/** Whether a line may name a group without a mark: `推动模型研发应用`. Only the rows around it show whether it does. */
export function plainGroupOf(words: string): boolean {
  return /^[\p{Script=Han}、“”（）()]{3,24}$/u.test(words)
}

/** `3`, `3.`: a number of rows in digits alone. */
export function isDigits(words: string): boolean {
  return /^[0-9]{1,3}[.、]?$/.test(words)
}

/** `一`, `（三）`, `二、`: an ordinal alone, which numbers groups where the rows have digits. */
export function isOrdinal(words: string): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.]?$/.test(words)
}

/** `第0027号`: the number of a proposal. */
export const isCaseNumber = (words: string): boolean => /^第\s?[0-9]{1,6}\s?号$/u.test(words)

/** The number in a cell of numbers: `3`, `3.`, `（三）`, `(3)`; null if it is none. */
export function rowNumberOf(words: string): number | null {
  const found = /^(?:(?<digits>[0-9]{1,3})[.．、]?|[（(](?:(?<inner>[0-9]{1,3})|(?<han>[一二三四五六七八九十]{1,3}))[）)])$/.exec(
    words.trim(),
  )
  if (!found?.groups) return null
  const digits = found.groups.digits ?? found.groups.inner
  return digits === undefined ? numberOf(found.groups.han ?? '') : Number(digits)
}
