import * as Radix from '@radix-ui/react-popover'
import type { ReactNode } from 'react'
import './menu.css'

interface Props {
  /** Content of the button. */
  readonly label: ReactNode
  readonly buttonClass?: string
  /** CSS class of the popup. */
  readonly className?: string
  readonly align?: 'start' | 'center'
  readonly defaultOpen?: boolean
  readonly children: ReactNode
}

/** A text button that opens a popup with something to read or choose from. */
export function Popup({ label, buttonClass = 'text-button', className, align = 'start', defaultOpen = false, children }: Props) {
  return (
    <Radix.Root defaultOpen={defaultOpen}>
      <Radix.Trigger className={buttonClass}>{label}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={`popup ${className ?? ''}`} align={align} sideOffset={6} collisionPadding={12}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Inside a popup: wraps a link or button that also closes the popup. */
export const PopupClose = ({ children }: { readonly children: ReactNode }) => <Radix.Close asChild>{children}</Radix.Close>
