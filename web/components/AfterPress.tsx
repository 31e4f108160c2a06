import { type ReactNode, Suspense, useState } from 'react'

interface Props {
  /** The button before its first press. */
  readonly button: (onPress: () => void) => ReactNode
  /** Replaces the button after the first press, already open; its code may be loaded only then. */
  readonly children: ReactNode
}

/** A button that opens something. Only the button is rendered before its first press. */
export function AfterPress({ button, children }: Props) {
  const [pressed, setPressed] = useState(false)
  const before = button(() => setPressed(true))
  return pressed ? <Suspense fallback={before}>{children}</Suspense> : before
}
