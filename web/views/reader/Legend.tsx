import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { kindSlug, type NodeKindName } from '../../styles/palette.ts'
import { reader } from './words.ts'

interface Props {
  readonly counts: ReadonlyMap<NodeKindName, number>
  readonly hidden: readonly NodeKindName[]
  readonly onToggle: (kind: NodeKindName) => void
}

/** The kinds of mark in the text with their number; each can be hidden and shown. */
export function Legend({ counts, hidden, onToggle }: Props) {
  const say = useWords(reader)
  const sayModel = useWords(model)
  return (
    <fieldset className="reader-legend" title={say('legendHint')}>
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
    </fieldset>
  )
}
