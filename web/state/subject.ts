import { atom } from 'nanostores'
import { useEffect } from 'react'

/** What the page is about, where it is about one thing: for the title of the window, the history and the bookmarks. */
export const $subject = atom<string | null>(null)

/** Names what the page is about for as long as it is shown. */
export function useSubject(name: string | null | undefined): void {
  useEffect(() => {
    if (!name) return
    $subject.set(name)
    return () => {
      if ($subject.get() === name) $subject.set(null)
    }
  }, [name])
}
