const ORDER = /^[\p{Script=Han}、\s]{2,120}(?:令|公告)\s*(?:(?:19|20)\d{2}\s*年?)?\s*第?\s*\d{1,5}\s*号$/u
const PART_OF_ORDER = /^(?:[\p{Script=Han}、\s]{0,40}令|令?\s*[（(]?第\s*\d{1,5}\s*号[）)]?)$/u

/** The number of an order or announcement that fills a line: `国务院国资委、财政部令第3号`, `财政部 税务总局公告2023年第12号`. */
export function isOrderNumber(words: string): boolean {
  return ORDER.test(words)
}

/** One line of an order number that is printed over several lines: `商务部令`, `令`, `第 47 号`. */
export function isPartOfOrderNumber(words: string): boolean {
  return isOrderNumber(words) || PART_OF_ORDER.test(words)
}
