import { clean } from '../../server/text/clean.ts'
import type { CleanText } from '../../server/text/types.ts'

/** The clean text of words as if they were a file. */
export function cleaned(text: string): CleanText {
  return clean({ name: 'test.txt', sha256: '0'.repeat(64), text })
}
