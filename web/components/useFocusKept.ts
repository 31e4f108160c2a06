import { type RefObject, useEffect } from 'react'
import { isFocusFree } from './giveBackFocus.ts'

/** By then every menu and panel that closes has restored the focus itself, in milliseconds. */
const SETTLED = 30

/**
 * Keeps the focus on the page when the focused control disappears: a layer that was added, the last hidden node shown again, the field in
 * which a department was chosen. It goes to the part of the page that asks for it with `data-keeps-focus`, or to the page itself. Otherwise
 * the next Tab would start at the top of the window.
 */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = page.current
    if (!own) return
    let last: EventTarget | null = null
    let waiting: ReturnType<typeof setTimeout> | undefined
    const onFocus = ({ target }: FocusEvent) => {
      last = target
    }
    const isLost = () => last instanceof Element && !last.isConnected && isFocusFree()
    const keep = () => {
      if (isLost()) (own.querySelector<HTMLElement>('[data-keeps-focus]') ?? own).focus({ preventScroll: true })
    }
    // The page may have changed just before a dialog closes, whose own time to restore the focus begins only then.
    const keepOnceSettled = () => {
      if (isLost()) waiting = setTimeout(keep, SETTLED)
    }
    const watch = new MutationObserver(() => {
      clearTimeout(waiting)
      waiting = setTimeout(keepOnceSettled, SETTLED)
    })
    // Popups are outside the page's own element.
    document.addEventListener('focusin', onFocus)
    watch.observe(own, { childList: true, subtree: true })
    return () => {
      clearTimeout(waiting)
      watch.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [page])
}
