import type { DocumentFailure } from '../../api/documents.ts'
import { failures } from '../../i18n/failures.ts'
import { useWords } from '../../i18n/words.ts'
import { documents } from './words.ts'

/** Returns the message of a failure: in the reader's language if its code is known, otherwise the server's. */
export function useFailureWords(): (failure: Pick<DocumentFailure, 'code' | 'message' | 'reason'>) => string {
  const say = useWords(documents)
  const sayFailure = useWords(failures)
  return ({ code, message, reason }) => {
    if (reason !== null) return say('refused', { message: say(reason, { message }) })
    if (code === null) return say('network')
    if (code in failures.zh) return sayFailure(code as keyof (typeof failures)['zh'])
    return code in documents.zh ? say(code as 'NOT_FOUND', { message }) : message || say('failed')
  }
}
