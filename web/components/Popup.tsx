import * as Radix from '@radix-ui/react-popover'
import type { ReactNode } from 'react'
import './menu.css'

interface Props {
  /** What the button shows. */
  readonly label: ReactNode
  readonly buttonClass?: string
  /** Class of what opens. */
  readonly className?: string
  readonly align?: 'start' | 'center'
  readonly children: ReactNode
}

/** Words that open something to read or to choose from beside themselves. */
export function Popup({ label, buttonClass = 'text-button', className, align = 'start', children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger className={buttonClass}>{label}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={`popup ${className ?? ''}`} align={align} sideOffset={6} collisionPadding={12}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Within a popup: a link or button that closes it when chosen. */
export const PopupClose = ({ children }: { readonly children: ReactNode }) => <Radix.Close asChild>{children}</Radix.Close>
