import type { ComponentProps } from 'react'
import { Tip } from './Tip.tsx'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'title' | 'aria-label'> {
  /** Name of the button, shown as a tooltip. */
  readonly label: string
  readonly side?: ComponentProps<typeof Tip>['side']
}

/** A button that shows only an icon. */
export function IconButton({ label, side, className = 'button quiet icon', children, ...button }: Props) {
  return (
    <Tip words={label} side={side}>
      <button type="button" className={className} aria-label={label} {...button}>
        {children}
      </button>
    </Tip>
  )
}
