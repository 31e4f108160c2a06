import { type RefObject, useLayoutEffect } from 'react'

/** Gives the focus back to where it was before a panel came, when the panel goes with the focus in it. */
export function useFocusBack(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = panel.current
    const before = document.activeElement
    return () => {
      if (!own?.contains(document.activeElement)) return
      // Only once it has really gone: in development React takes every panel away once and puts it back.
      queueMicrotask(() => {
        if (!own.isConnected && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [panel])
}
