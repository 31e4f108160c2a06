/** Opens the browser's print dialog for a separate HTML page, not for the visible one. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.srcdoc = html
  frame.addEventListener('load', () => {
    const page = frame.contentWindow
    if (!page) return
    page.addEventListener('afterprint', () => frame.remove())
    page.focus()
    page.print()
  })
  document.body.append(frame)
}
