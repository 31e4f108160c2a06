import { type RefObject, useLayoutEffect } from 'react'

/** Gives the focus back to where it was before a panel came, when the panel goes with the focus in it. */
export function useFocusBack(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = panel.current
    const before = document.activeElement
    return () => {
      if (own?.contains(document.activeElement) && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true })
    }
  }, [panel])
}
