import { folded } from '../lexicon/folded.ts'
import { documentNumbersIn } from './documentNumber.ts'
import { orderNumber, yearNumber } from './numberForms.ts'

/** A document number typed by a user. */
export type TypedNumber =
  /** A complete number, normalised. */
  | { readonly kind: 'number'; readonly number: string }
  /** The number of an order without its issuer, normalised: 722号令 is the end of 国务院令第722号. */
  | { readonly kind: 'order'; readonly ending: string }

/** The accepted forms, for messages. */
export const ACCEPTED_NUMBERS =
  '国办发〔2022〕30号, 国办发[2022]30号, 2022年国办发第30号, 国务院令第722号, 722号令, 第722号, GB/T 33250-2016'

/** 国办发2022-30, 国办发〔2022〕30, 国办发202230号: forms with omitted characters. */
const LETTERS_YEAR_SERIAL =
  /^(?<letters>[\p{Script=Han}A-Za-z]{2,16})[^\p{L}\p{N}]*(?<year>(?:19|20)\d{2})(?:[^\p{L}\p{N}]|年|第)*(?<serial>\d{1,5})号?$/u
/** 722号令, 令第722号, 第722号令, 第722号 */
const ORDER_ALONE = /^(?<kind>令)?(?<ordinal>第)?(?<serial>\d{1,5})(?<counter>号)(?<behind>令)?$/u
/** 文号：, 发文字号: */
const CAPTION = /^(?:文号|发文字号)[：:]/u

/** Parses words that are a document number in any usual form; null if they are not. */
export function typedNumber(words: string): TypedNumber | null {
  const plain = folded(words.normalize('NFKC'))
    .replace(/[\s《》"“”]+/gu, '')
    .replace(CAPTION, '')
    .replace(/^\((.*)\)$/u, '$1')
  const [found] = documentNumbersIn(plain)
  if (found && found.span.start === 0 && found.span.end === plain.length) return { kind: 'number', number: found.number }
  const order = ORDER_ALONE.exec(plain)?.groups
  if (order?.serial && (order.kind ?? order.ordinal ?? order.behind) !== undefined)
    return { kind: 'order', ending: orderNumber({ issuer: '', kind: '令', between: '', serial: order.serial }) }
  const { letters, year, serial } = LETTERS_YEAR_SERIAL.exec(plain)?.groups ?? {}
  return letters && year && serial ? { kind: 'number', number: yearNumber(letters, year, serial) } : null
}
