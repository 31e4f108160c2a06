import { Highlighter } from 'lucide-react'
import { useState } from 'react'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { kindSlug, type NodeKindName } from '../../styles/palette.ts'
import { reader } from './words.ts'

interface Props {
  readonly counts: ReadonlyMap<NodeKindName, number>
  readonly hidden: readonly NodeKindName[]
  readonly onToggle: (kind: NodeKindName) => void
}

/** The kinds of highlight in the text with their counts; each can be switched off. */
export function Legend({ counts, hidden, onToggle }: Props) {
  const say = useWords(reader)
  const sayModel = useWords(model)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button legend-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Highlighter size={16} aria-hidden="true" />
        {say('legend')}
      </button>
      <fieldset className={`reader-legend ${open ? 'legend-open' : ''}`}>
        <legend className="visually-hidden">{say('legend')}</legend>
        {[...counts].map(([kind, count]) => (
          <button
            key={kind}
            type="button"
            className={`legend-item kind-${kindSlug(kind)}`}
            aria-pressed={!hidden.includes(kind)}
            onClick={() => onToggle(kind)}
          >
            <span className="legend-dot" aria-hidden="true" />
            {sayModel(kind)}
            <span className="faint">{count}</span>
          </button>
        ))}
        <small className="faint">{say('legendHint')}</small>
      </fieldset>
    </>
  )
}
