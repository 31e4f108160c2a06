import { type ComponentType, lazy, useEffect, useState } from 'react'

/** A part of the page whose code comes when it is first shown, or was fetched ahead. */
export interface Part<Props> {
  readonly Part: ComponentType<Props>
  readonly fetch: () => Promise<unknown>
}

/** Splits a part off the code that the page begins with. */
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
      // What was fetched ahead is shown at once: React would keep a lazy part back for a moment, and letters typed meanwhile would be lost.
      const [Shown] = useState(() => fetched ?? Later)
      return <Shown {...props} />
    },
  }
}

/** Fetches parts once the page is shown without them, so that they open at once; a failure shows where the part is used. */
export function useFetchedAhead(ready: boolean, parts: readonly Pick<Part<never>, 'fetch'>[]): void {
  useEffect(() => {
    if (ready) for (const part of parts) part.fetch().catch(() => undefined)
  }, [ready, parts])
}

/** True from the first time on that something was open: a dialog that stays can give the focus back as it closes. */
export function useEverOpen(open: boolean): boolean {
  const [ever, setEver] = useState(open)
  if (open && !ever) setEver(true)
  return ever || open
}
