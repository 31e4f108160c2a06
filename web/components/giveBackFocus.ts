/** Whether no control has the focus. */
export const isFocusFree = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Focuses the element that opened what has closed, unless it has gone or the page has moved the focus on, for example into a dialog. */
export function giveBackFocus(opener: Element | null): void {
  if (isFocusFree() && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
}
