import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
  readonly icon?: ReactNode
  readonly role?: 'status' | 'alert'
}

/** Says in the place of a result why there is none, and what to do. */
export function Notice({ title, children, icon, role = 'status' }: Props) {
  return (
    <div className="notice" role={role}>
      {icon}
      <h2>{title}</h2>
      {children}
    </div>
  )
}
