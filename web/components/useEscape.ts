import { useEffect, useRef } from 'react'

/** Closes a panel beside the page on Escape, wherever the focus is, but not beneath an open dialog or while a field is typed in. */
export function useEscape(onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('[role=dialog]') || document.activeElement?.matches('input, textarea, select')) return
      close.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
