import { type ComponentType, lazy, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** A part of the page whose code is loaded on first use, or prefetched. */
export interface Part<Props> {
  readonly Part: ComponentType<Props>
  readonly fetch: () => Promise<unknown>
}

/** Splits a component off the initial code. */
export function whenUsed<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let fetched: ComponentType<Props> | null = null
  const fetch = async () => {
    fetched ??= await load()
    return { default: fetched }
  }
  const Later = lazy(fetch) as unknown as ComponentType<Props>
  return {
    fetch,
    Part(props) {
      // Prefetched components render at once. React would delay a lazy component for a moment, and letters typed meanwhile would be lost.
      const [Shown] = useState(() => fetched ?? Later)
      return <Shown {...props} />
    },
  }
}

/** Prefetches parts once the page is visible, so that they open at once. A failed fetch is reported when the part is used. */
export function useFetchedAhead(ready: boolean, parts: readonly Pick<Part<never>, 'fetch'>[]): void {
  useEffect(() => {
    if (ready) for (const part of parts) part.fetch().catch(() => undefined)
  }, [ready, parts])
}

/**
 * Fetches a part when it is wanted. True once its code is there; also if it could not be fetched, which the part reports when it is
 * rendered. The change is rendered at once, because a letter may be typed between two tasks.
 */
export function useFetched(part: Pick<Part<never>, 'fetch'>, wanted: boolean): boolean {
  const [fetched, setFetched] = useState(false)
  useEffect(() => {
    if (!wanted || fetched) return
    let over = false
    const done = () => {
      if (!over) flushSync(() => setFetched(true))
    }
    part.fetch().then(done, done)
    return () => {
      over = true
    }
  }, [part, wanted, fetched])
  return fetched
}

/** True once `open` has been true. A dialog that stays mounted can restore the focus when it closes. */
export function useEverOpen(open: boolean): boolean {
  const [ever, setEver] = useState(open)
  if (open && !ever) setEver(true)
  return ever || open
}
