import { cloneElement, type ReactElement } from 'react'

interface Props {
  /** The text must also be available elsewhere: a tooltip opens neither on touch nor in print. */
  readonly words: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactElement<{ readonly 'data-tip'?: string; readonly 'data-tip-side'?: string }>
}

/** Text that `Tips` shows beside its child on hover and on keyboard focus. */
export const Tip = ({ words, side = 'bottom', children }: Props) => cloneElement(children, { 'data-tip': words, 'data-tip-side': side })
