import { ACCEPTED_NUMBERS, type TypedNumber, typedNumber } from '../extraction/typedNumber.ts'
import { clientError } from './errors.ts'

/** The document number that an argument is, in its normal form. Throws INVALID_DOCUMENT_NUMBER with the accepted forms. */
export function numberAsked(words: string): TypedNumber {
  const asked = typedNumber(words)
  if (asked !== null) return asked
  throw clientError('INVALID_DOCUMENT_NUMBER', `This is no document number. Accepted are forms like ${ACCEPTED_NUMBERS}.`)
}
