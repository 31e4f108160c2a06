import type { Span } from '../../domain/span.ts'
import type { FoundChange } from './operations.ts'

/**
 * Positions of the changed figures and deadlines in the text of one side. Changed roles are not marked, because a role has no words of its
 * own.
 */
export function marksOf(
  text: string,
  changes: readonly Pick<FoundChange, 'what' | 'left' | 'right'>[],
  side: 'left' | 'right',
): readonly Span[] {
  return changes.flatMap((change) => {
    const words = change.what === 'ROLE' ? null : change[side]
    const start = words ? text.indexOf(words) : -1
    return words && start >= 0 ? [{ start, end: start + words.length }] : []
  })
}
