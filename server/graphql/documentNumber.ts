import { ACCEPTED_NUMBERS, type TypedNumber, typedNumber } from '../extraction/typedNumber.ts'
import { clientError } from './errors.ts'

/** The argument as a normalised document number. Throws INVALID_DOCUMENT_NUMBER, naming the accepted forms. */
export function numberAsked(words: string): TypedNumber {
  const asked = typedNumber(words)
  if (asked !== null) return asked
  throw clientError('INVALID_DOCUMENT_NUMBER', `This is not a document number. Accepted forms: ${ACCEPTED_NUMBERS}.`)
}
