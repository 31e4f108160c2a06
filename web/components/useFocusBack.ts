import { type RefObject, useLayoutEffect } from 'react'

/** Restores the earlier focus when a panel disappears while it contains the focus. */
export function useFocusBack(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = panel.current
    const before = document.activeElement
    return () => {
      if (!own?.contains(document.activeElement)) return
      // Waits until the panel has really gone: in development React unmounts and remounts every component once.
      queueMicrotask(() => {
        if (!own.isConnected && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      })
    }
  }, [panel])
}
