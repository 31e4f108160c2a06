import { useEffect } from 'react'
import type { Explorer } from './explorer.ts'

interface Shortcuts {
  /** Closes the open part; returns false if nothing was open. */
  readonly close: () => boolean
  readonly help: () => void
  readonly table: () => void
  readonly lasso: () => void
}

/**
 * Page-wide shortcuts: Ctrl Z undo, Ctrl Shift Z or Ctrl Y redo, ? help, T table, L lasso, Escape closes. Input fields keep their own
 * keys.
 */
export function useShortcuts(explorer: Explorer, { close, help, table, lasso }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const command = event.ctrlKey || event.metaKey
      if (command && key === 'z') {
        event.preventDefault()
        if (event.shiftKey) explorer.change({ kind: 'redo' })
        else explorer.change({ kind: 'undo' })
      } else if (command && key === 'y') {
        event.preventDefault()
        explorer.change({ kind: 'redo' })
      } else if (!command && !event.altKey && (key === '?' || key === 't' || key === 'l') && !document.querySelector(OPEN)) {
        event.preventDefault()
        if (key === '?') help()
        else if (key === 't') table()
        else lasso()
      } else if (key === 'escape' && !document.querySelector(OPEN)) {
        if (!close()) explorer.change({ kind: 'select', id: null })
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [explorer, close, help, table, lasso])
}

/** Elements with their own keyboard handling while open. */
const OPEN = '[role=dialog], [role=menu]'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
