import { ChevronsUpDown, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useWords } from '../../i18n/words.ts'
import { panelWords as words } from './panelWords.ts'

interface Props {
  /** Id of the content; a new id scrolls to the top. */
  readonly id: string
  readonly buttons: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel beside the drawing. On a narrow screen it is below the drawing and can be raised. */
export function Sheet({ id, buttons, onClose, children }: Props) {
  const say = useWords(words)
  const sheet = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useFocusBack(sheet)
  const [high, setHigh] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
  }, [id])
  return (
    <aside ref={sheet} className="sheet" data-high={high} aria-label={say('panel')}>
      <div className="sheet-bar">
        <button
          type="button"
          className="button quiet icon sheet-raise"
          aria-label={say('sheet')}
          aria-expanded={high}
          onClick={() => setHigh(!high)}
        >
          <ChevronsUpDown size={18} aria-hidden="true" />
        </button>
        <div className="sheet-buttons">{buttons}</div>
        <button type="button" className="button quiet icon" aria-label={say('close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="sheet-body" ref={body}>
        {children}
      </div>
    </aside>
  )
}
