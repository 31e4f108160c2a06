import { useEffect, useState } from 'react'
import type { Hit } from './operations.ts'

/**
 * The hit that Enter opens: the first hit of each new answer, until the reader moves to another. The list component alone would keep an
 * item of the old answer, and Enter would do nothing.
 */
export function useChosenHit(hits: readonly Hit[]) {
  const [chosen, setChosen] = useState('')
  const first = hits[0]?.node.id ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer counts even where it begins as the last one did.
  useEffect(() => setChosen(first), [hits, first])
  return [chosen, setChosen] as const
}
