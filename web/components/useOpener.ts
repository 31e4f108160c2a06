import { useRef } from 'react'
import { giveBackFocus } from './giveBackFocus.ts'

/** Restores the focus after a dialog that was opened without a Radix trigger. */
export function useOpener() {
  const opener = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      giveBackFocus(opener.current)
    },
  }
}
