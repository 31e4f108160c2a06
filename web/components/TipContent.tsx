import * as Radix from '@radix-ui/react-tooltip'
import type { ComponentProps } from 'react'
import './menu.css'

interface Props {
  /** The element; its `data-tip` holds the text, and `data-tip-side` the side on which the tooltip opens. */
  readonly of: Element
  readonly onClose: () => void
}

/** An open tooltip beside an element. */
export function TipContent({ of, onClose }: Props) {
  const { left, top, width, height } = of.getBoundingClientRect()
  const side = of.getAttribute('data-tip-side') as ComponentProps<typeof Radix.Content>['side']
  return (
    <Radix.Provider disableHoverableContent>
      <Radix.Root open onOpenChange={(open) => !open && onClose()}>
        <Radix.Trigger asChild>
          <span className="tip-place" style={{ left, top, width, height }} />
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className="tip" side={side} sideOffset={6} collisionPadding={8}>
            {of.getAttribute('data-tip')}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
