import { useState } from 'react'

/**
 * The value while a list is open, and the last one once it is closed. A list component that loses its items takes the focus back, even from
 * another field that the reader has gone on to; so a closed list keeps them.
 */
export function useLastWhileOpen<T>(value: T, open: boolean): T {
  const [last, setLast] = useState(value)
  if (!open) return last
  if (value !== last) setLast(value)
  return value
}
