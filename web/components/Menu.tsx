import * as Radix from '@radix-ui/react-dropdown-menu'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { arrowsAtOnce } from './arrowsAtOnce.ts'
import { Tip } from './Tip.tsx'
import './menu.css'

interface Props {
  readonly label: string
  readonly icon: ReactNode
  /** `MenuItem`, `MenuLink` and `MenuChoices`. */
  readonly children: ReactNode
  /** CSS class of the button. An icon button keeps the label as its accessible name. */
  readonly buttonClass?: string
  readonly iconOnly?: boolean
  readonly side?: 'bottom' | 'left' | 'top'
  readonly defaultOpen?: boolean
}

/** A button that opens a list of actions. */
export function Menu({
  label,
  icon,
  children,
  buttonClass = 'button quiet',
  iconOnly = false,
  side = 'bottom',
  defaultOpen = false,
}: Props) {
  const button = (
    <Radix.Trigger className={buttonClass} aria-label={iconOnly ? label : undefined}>
      {icon}
      {!iconOnly && <span className="menu-label">{label}</span>}
    </Radix.Trigger>
  )
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      {iconOnly ? (
        <Tip words={label} side={side}>
          {button}
        </Tip>
      ) : (
        button
      )}
      <Radix.Portal>
        <Radix.Content
          className="menu-list"
          side={side}
          align={side === 'left' ? 'start' : 'end'}
          sideOffset={4}
          collisionPadding={12}
          onKeyDownCapture={arrowsAtOnce}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface ItemProps {
  readonly onSelect: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

export function MenuItem({ onSelect, disabled = false, children }: ItemProps) {
  return (
    <Radix.Item className="menu-item" disabled={disabled} onSelect={onSelect}>
      {children}
    </Radix.Item>
  )
}

/** A menu item that is a link; the child renders the link. */
export function MenuLink({ children }: { readonly children: ReactNode }) {
  return (
    <Radix.Item className="menu-item" asChild>
      {children}
    </Radix.Item>
  )
}

interface ChoicesProps<Value extends string> {
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[]
  readonly onChoose: (value: Value) => void
}

/** Menu items of which exactly one is selected. */
export function MenuChoices<Value extends string>({ value, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <Radix.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as Value)}>
      {choices.map((choice) => (
        <Radix.RadioItem key={choice.value} className="menu-item" value={choice.value}>
          {choice.icon}
          {choice.label}
          <Radix.ItemIndicator className="menu-chosen">
            <Check size={15} aria-hidden="true" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuSeparator() {
  return <Radix.Separator className="menu-separator" />
}
