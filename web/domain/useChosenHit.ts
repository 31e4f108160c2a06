import { useEffect, useState } from 'react'
import type { Hit } from './operations.ts'

/**
 * The hit that Enter takes: the first of each new answer, until another is moved to.
 * The list itself keeps an item of the answer before, which is gone, and then Enter would do nothing.
 */
export function useChosenHit(hits: readonly Hit[]) {
  const [chosen, setChosen] = useState('')
  const first = hits[0]?.node.id ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer counts even where it begins as the last one did.
  useEffect(() => setChosen(first), [hits, first])
  return [chosen, setChosen] as const
}
