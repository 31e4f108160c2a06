/** Opens the browser's print dialog on a page of its own, apart from the one that is shown. */
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
