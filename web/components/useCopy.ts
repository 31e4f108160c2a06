import { useEffect, useState } from 'react'

/** Copies text and reports success for a moment. If the browser refuses, it shows the text for manual copying. */
export function useCopy(refused: string): readonly [boolean, (words: string) => void] {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 1600)
    return () => clearTimeout(timer)
  }, [done])
  const copy = (words: string) => {
    // Browsers offer no clipboard over plain HTTP, except on localhost.
    const written = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setDone(true),
      () => window.prompt(refused, words),
    )
  }
  return [done, copy]
}
