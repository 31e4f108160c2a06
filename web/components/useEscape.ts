import { useEffect, useRef } from 'react'

/** Closes a side panel on Escape, wherever the focus is, except below an open dialog or while typing in a field. */
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
