import { numberOf } from '../../text/numerals.ts'

/** A measure requested by its number in a document: 滨海新区 第12条 means number 12 in what 滨海新区 finds. */
export interface TypedUnit {
  /** The typed name of the document, also without a final 措施 or 任务. */
  readonly holders: readonly string[]
  readonly number: number
}

const NUMERAL = '(?<number>\\d{1,3}|[一二三四五六七八九十百]{1,5})'
const UNIT = '(?:条|项|款|点|号|个)'
/** 措施12, 任务十二; in English measure 12. */
const KIND = '(?:措施|任务|举措|measure|task|article|item|no\\.?)'

const FORMS: readonly RegExp[] = [
  // measure 12 of 滨海新区
  new RegExp(`^${KIND}\\s*${NUMERAL}\\s*(?:of|in)?\\s+(?<holder>\\S.*)$`, 'iu'),
  // 滨海新区第12条, 滨海新区 第十二项措施
  new RegExp(`^(?<holder>.*?\\S)\\s*的?\\s*第\\s*${NUMERAL}\\s*${UNIT}\\s*${KIND}?$`, 'iu'),
  // 滨海新区 12, 津滨政发〔2020〕20号 12., 滨海新区 （十二）, 滨海新区 十二、, 滨海新区 measure 12
  new RegExp(`^(?<holder>.*?\\S)\\s+[（(]?${NUMERAL}[）)]?[.、．]?\\s*${UNIT}?$`, 'iu'),
  // 滨海新区措施12
  new RegExp(`^(?<holder>.*?\\S)\\s*的?\\s*${KIND}\\s*${NUMERAL}\\s*${UNIT}?$`, 'iu'),
  // 滨海新区（十二）, 滨海新区12条
  new RegExp(`^(?<holder>.*?\\S)[（(]${NUMERAL}[）)]$`, 'iu'),
  /^(?<holder>.*?[^\d\s])\s*(?<number>\d{1,3})(?:条|项)(?:措施|任务)?$/iu,
  // 滨海新区12
  /^(?<holder>.*\p{Script=Han})(?<number>\d{1,3})[.、．]?$/u,
]

const CLOSING_KIND = new RegExp(`\\s*(?:的|具体)?${KIND}$`, 'iu')

/** Parses the document and the number in a text; null if it does not end in a number or names nothing else. */
export function typedUnit(text: string): TypedUnit | null {
  for (const form of FORMS) {
    const { holder, number } = form.exec(text.trim())?.groups ?? {}
    if (holder === undefined || number === undefined) continue
    const value = /^\d/u.test(number) ? Number(number) : numberOf(number)
    if (value === null || value < 1 || value >= 1000) continue
    const holders = [...new Set([holder, holder.replace(CLOSING_KIND, '')])].filter((words) => words.length > 1)
    if (holders.length > 0) return { holders, number: value }
  }
  return null
}
