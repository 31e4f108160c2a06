import * as Radix from '@radix-ui/react-dropdown-menu'
import { type ReactNode, useRef } from 'react'
import { arrowsAtOnce } from './arrowsAtOnce.ts'
import { giveBackFocus } from './giveBackFocus.ts'
import './menu.css'

interface Props {
  /** Position on the screen, in pixels. */
  readonly at: { readonly x: number; readonly y: number }
  /** Accessible name of the menu. */
  readonly label: string
  /** Content above the items. */
  readonly head?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** An open menu at a point of the screen, after a right click, a long press or the menu key. Restores the focus when it closes. */
export function PointMenu({ at, label, head, onClose, children }: Props) {
  const opener = useRef(document.activeElement)
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Radix.Trigger className="menu-point" style={{ left: at.x, top: at.y }} aria-label={label} tabIndex={-1} />
      <Radix.Portal>
        <Radix.Content
          className="menu-list point-menu"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onKeyDownCapture={arrowsAtOnce}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveBackFocus(opener.current)
          }}
        >
          {head && <Radix.Label className="point-menu-head">{head}</Radix.Label>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
