import * as Radix from '@radix-ui/react-tooltip'
import type { ReactElement } from 'react'
import './menu.css'

interface Props {
  /** Must be readable elsewhere, too: a tooltip opens neither on touch nor in print. */
  readonly words: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactElement
}

/** Shows the name of an icon on hover and on keyboard focus. */
export function Tip({ words, side = 'bottom', children }: Props) {
  return (
    <Radix.Provider delayDuration={500} disableHoverableContent>
      <Radix.Root>
        <Radix.Trigger asChild onFocus={unlessSeen}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className="tip" side={side} sideOffset={6} collisionPadding={8}>
            {words}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}

/** A focus that a closing menu gives back after a press is not one that asks for a name. */
function unlessSeen(event: React.FocusEvent): void {
  if (!event.currentTarget.matches(':focus-visible')) event.preventDefault()
}
