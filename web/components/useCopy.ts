import { useEffect, useState } from 'react'

/** Copies words and says for a moment that they are copied; where the browser refuses, it shows them for copying by hand. */
export function useCopy(refused: string): readonly [boolean, (words: string) => void] {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 1600)
    return () => clearTimeout(timer)
  }, [done])
  const copy = (words: string) => {
    // Over plain HTTP on another host there is no clipboard.
    const written = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setDone(true),
      () => window.prompt(refused, words),
    )
  }
  return [done, copy]
}
