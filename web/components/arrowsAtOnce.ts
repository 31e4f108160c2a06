import type { KeyboardEvent } from 'react'

/**
 * Moves the focus of an open menu with the arrow keys. Radix does so in a later task, so only one of several keys in quick succession
 * would count.
 */
export function arrowsAtOnce(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]:not([data-disabled])')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? items.at(step > 0 ? 0 : -1) : items[at + step]
  next?.focus()
}
