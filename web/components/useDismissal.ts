import { type RefObject, useEffect, useRef } from 'react'

/** Closes what floats over the page when Escape is pressed, or when the pointer or the focus goes elsewhere. Escape closes nothing beneath it. */
export function useDismissal(box: RefObject<HTMLElement | null>, open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) close.current()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close.current()
    }
    document.addEventListener('pointerdown', elsewhere, true)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', elsewhere, true)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [box, open])
}
