import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
  readonly icon?: ReactNode
  readonly role?: 'status' | 'alert'
  /** `h1` if the notice fills the whole page. */
  readonly heading?: 'h1' | 'h2'
}

/** Replaces a result that does not exist: says why, and what to do. */
export function Notice({ title, children, icon, role = 'status', heading: Heading = 'h2' }: Props) {
  return (
    <div className="notice" role={role}>
      {icon}
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
