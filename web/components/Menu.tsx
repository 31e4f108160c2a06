import { type ReactNode, useEffect, useRef, useState } from 'react'
import './menu.css'

interface Props {
  readonly label: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

/** A button that opens a short list below itself; Escape, a choice or a click elsewhere closes it. */
export function Menu({ label, icon, children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <div className="menu" ref={box}>
      <button ref={button} type="button" className="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {icon}
        <span className="menu-label">{label}</span>
      </button>
      {open && <div className="menu-list">{children}</div>}
    </div>
  )
}
