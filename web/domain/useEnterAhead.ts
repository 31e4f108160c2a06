import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Hit } from './operations.ts'
import type { Found } from './useFoundNodes.ts'

interface Awaited {
  readonly words: string
  readonly take: (hit: Hit) => void
}

/**
 * Enter pressed before the typed words are answered takes their first hit once it is there. The list still shows the hits of the words before,
 * and Enter would take one of those.
 */
export function useEnterAhead(words: string, { hits, state }: Found) {
  const [awaited, setAwaited] = useState<Awaited | null>(null)
  const first = hits[0]
  useEffect(() => {
    if (awaited === null || state === 'searching') return
    setAwaited(null)
    if (awaited.words === words && first) awaited.take(first)
  }, [awaited, state, words, first])
  return (event: KeyboardEvent, take: (hit: Hit) => void) => {
    const composes = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || state !== 'searching' || composes) return
    event.preventDefault()
    setAwaited({ words, take })
  }
}
