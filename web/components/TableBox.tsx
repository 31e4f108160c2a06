import type { ReactNode } from 'react'

/** Wraps a table that may be wider than the screen, so that the table scrolls instead of the page. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-box" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
