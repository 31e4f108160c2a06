import { fold } from './searchFold.ts'

/** A document number as somebody typed it: 津滨政发〔2020〕20号, 津滨政发2020 20, 津滨政发202020, 2020年20号, 津滨政发20号. */
export interface TypedNumber {
  readonly issuer: string
  readonly year: string | null
  readonly serial: string
}

const WITH_YEAR = /^(?<issuer>\p{Script=Han}{0,12}?)\[?(?<year>(?:19|20)\d{2})\]?年?第?(?<serial>\d{1,4})号?$/u
const WITHOUT_YEAR = /^(?<issuer>\p{Script=Han}{2,12}?)第?(?<serial>\d{1,4})号$/u

/** The document number that the whole of a text is, or null. Brackets, blanks, 年, 第 and 号 do not count. */
export function typedNumber(text: string): TypedNumber | null {
  const plain = fold(text).replace(/[\s《》"]+/gu, '')
  const parts = (WITH_YEAR.exec(plain) ?? WITHOUT_YEAR.exec(plain))?.groups
  if (parts?.serial === undefined) return null
  return { issuer: parts.issuer ?? '', year: parts.year ?? null, serial: String(Number(parts.serial)) }
}

/** The number as documents print it, where all of it was typed. */
export function printedNumber({ issuer, year, serial }: TypedNumber): string | null {
  return issuer !== '' && year !== null ? `${issuer}〔${year}〕${serial}号` : null
}

/** A query for the full-text index of names. */
export function numberQuery({ issuer, year, serial }: TypedNumber): string {
  if (year !== null) return `documentNumber:"${[issuer, year, serial].filter(Boolean).join(' ')}"`
  return `(documentNumber:"${issuer}" AND documentNumber:"${serial} 号")`
}

/** True where the printed number is the one typed, or has all that was typed of it. */
export function isNumber({ issuer, year, serial }: TypedNumber, printed: string): boolean {
  const parts = /^(?<issuer>.*?)\[(?<year>\d{4})\]第?0*(?<serial>\d+)号?$/u.exec(fold(printed))?.groups
  if (parts === undefined) return false
  return (parts.issuer ?? '').endsWith(issuer) && parts.serial === serial && (year === null || parts.year === year)
}
