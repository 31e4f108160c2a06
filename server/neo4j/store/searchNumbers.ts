import { type TypedNumber as WholeNumber, typedNumber as wholeNumber } from '../../extraction/typedNumber.ts'
import { fold } from './searchFold.ts'

/** A document number as typed, complete or partial: 津滨政发〔2020〕20号, 津滨政发2020 20, 2020年20号, 津滨政发20号. */
export interface YearNumber {
  readonly kind: 'year'
  readonly issuer: string
  readonly year: string | null
  readonly serial: string
}

/** 国务院令第722号, 722号令: the number of an order, or its ending. */
export interface OrderNumber {
  readonly kind: 'order'
  readonly ending: string
}

export type TypedNumber = YearNumber | OrderNumber

const WITH_YEAR = /^(?<issuer>\p{Script=Han}{0,12}?)\[?(?<year>(?:19|20)\d{2})\]?年?第?(?<serial>\d{1,4})号?$/u
const WITHOUT_YEAR = /^(?<issuer>\p{Script=Han}{2,12}?)第?(?<serial>\d{1,4})号$/u

/** Parses a text as a document number; null if it is not one. Brackets, spaces, 年, 第 and 号 are ignored. */
export function typedNumber(text: string): TypedNumber | null {
  const whole = wholeNumber(text)
  if (whole !== null && !isOfYear(whole)) return { kind: 'order', ending: whole.kind === 'order' ? whole.ending : whole.number }
  const plain = fold(whole?.kind === 'number' ? whole.number : text).replace(/[\s《》"]+/gu, '')
  const parts = (WITH_YEAR.exec(plain) ?? WITHOUT_YEAR.exec(plain))?.groups
  if (parts?.serial === undefined) return null
  return { kind: 'year', issuer: parts.issuer ?? '', year: parts.year ?? null, serial: String(Number(parts.serial)) }
}

const isOfYear = (whole: WholeNumber): boolean => whole.kind === 'number' && /〔\d{4}〕\d+号$/u.test(whole.number)

/** The number as printed in documents, if it was typed completely. */
export function printedNumber(typed: TypedNumber): string | null {
  if (typed.kind === 'order') return typed.ending
  const { issuer, year, serial } = typed
  return issuer !== '' && year !== null ? `${issuer}〔${year}〕${serial}号` : null
}

/** A query for the full-text index of names. */
export function numberQuery(typed: TypedNumber): string {
  if (typed.kind === 'order') return `documentNumber:"${typed.ending.replace(/[\\"]/g, '\\$&')}"`
  const { issuer, year, serial } = typed
  if (year !== null) return `documentNumber:"${[issuer, year, serial].filter(Boolean).join(' ')}"`
  return `(documentNumber:"${issuer}" AND documentNumber:"${serial} 号")`
}

/** Whether the printed number is the typed one, or contains all typed parts. */
export function isNumber(typed: TypedNumber, printed: string): boolean {
  if (typed.kind === 'order') return printed.endsWith(typed.ending)
  const parts = /^(?<issuer>.*?)\[(?<year>\d{4})\]第?0*(?<serial>\d+)号?$/u.exec(fold(printed))?.groups
  if (parts === undefined) return false
  const { issuer, year, serial } = typed
  return (parts.issuer ?? '').endsWith(issuer) && parts.serial === serial && (year === null || parts.year === year)
}

/** Whether the complete number was typed, not a part that others share. */
export function isWholeNumber(typed: TypedNumber, printed: string): boolean {
  if (typed.kind === 'order') return typed.ending === printed
  return typed.year !== null && fold(printed).startsWith(typed.issuer)
}
