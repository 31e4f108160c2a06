import * as Radix from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { useOpener } from './useOpener.ts'
import './dialog.css'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly children: ReactNode
  readonly side?: 'centre' | 'left'
}

/** A dialog that traps the focus until it is closed. */
export function Dialog({ open, onOpenChange, title, children, side = 'centre' }: Props) {
  const say = useWords(common)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-ground" />
        <Radix.Content className={`dialog dialog-${side}`} aria-describedby={undefined} {...useOpener()}>
          <div className="dialog-head">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <Radix.Close className="button quiet icon" aria-label={say('close')}>
              <X size={18} aria-hidden="true" />
            </Radix.Close>
          </div>
          <div className="dialog-body">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
