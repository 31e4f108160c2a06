import { atom } from 'nanostores'
import { useEffect } from 'react'

/** The subject of the page, if it has a single one: used in the window title, the history and bookmarks. */
export const $subject = atom<string | null>(null)

/** Sets the page's subject while the component is mounted. */
export function useSubject(name: string | null | undefined): void {
  useEffect(() => {
    if (!name) return
    $subject.set(name)
    return () => {
      if ($subject.get() === name) $subject.set(null)
    }
  }, [name])
}
