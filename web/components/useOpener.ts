import { useRef } from 'react'

/** Restores the focus after a dialog that no trigger of its own opened, unless that element has gone or the page has moved the focus on. */
export function useOpener() {
  const opener = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      const free = document.activeElement === null || document.activeElement === document.body
      if (free && opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true })
    },
  }
}
