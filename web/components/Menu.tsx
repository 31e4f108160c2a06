import { type ReactNode, useRef, useState } from 'react'
import { useDismissal } from './useDismissal.ts'
import { useFocusBack } from './useFocusBack.ts'
import './menu.css'

interface Props {
  readonly label: string
  readonly icon: ReactNode
  readonly children: ReactNode
  /** Class of the button; one that shows its icon alone still has the label as its name. */
  readonly buttonClass?: string
  readonly iconOnly?: boolean
}

/** A button that opens a short list beside itself; Escape, a choice, a click or the focus elsewhere closes it. */
export function Menu({ label, icon, children, buttonClass = 'button quiet', iconOnly = false }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const close = () => setOpen(false)
  useDismissal(box, open, close)
  return (
    <div className="menu" ref={box}>
      <button
        type="button"
        className={buttonClass}
        aria-expanded={open}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        {!iconOnly && <span className="menu-label">{label}</span>}
      </button>
      {open && <List onChosen={close}>{children}</List>}
    </div>
  )
}

function List({ children, onChosen }: { readonly children: ReactNode; readonly onChosen: () => void }) {
  const list = useRef<HTMLDivElement>(null)
  useFocusBack(list)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the click that chooses one of its buttons also comes from the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={list}
      className="menu-list"
      onClick={({ target }) => {
        if ((target as Element).closest('button, a')) onChosen()
      }}
    >
      {children}
    </div>
  )
}
