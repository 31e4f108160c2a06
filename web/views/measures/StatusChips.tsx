import { switched } from '../../domain/facets/chosen.ts'
import { STATUS_CHOICES, type StatusChoice } from '../../domain/notes/notes.ts'
import { noteWords } from '../../domain/notes/words.ts'
import { useWords } from '../../i18n/words.ts'
import { measures } from './words.ts'

interface Props {
  readonly chosen: readonly StatusChoice[]
  /** True if the notes could not be loaded. */
  readonly failed: boolean
  readonly onChange: (chosen: readonly StatusChoice[]) => void
}

/** Filters measures by the status of the notes on their tasks. */
export function StatusChips({ chosen, failed, onChange }: Props) {
  const say = useWords(measures)
  const sayNote = useWords(noteWords)
  return (
    <fieldset className="measures-statuses">
      <legend className="field-label">{sayNote('status')}</legend>
      {STATUS_CHOICES.map((status) => (
        <label key={status} className="check">
          <input type="checkbox" checked={chosen.includes(status)} onChange={() => onChange(switched<StatusChoice>(chosen, status))} />
          {sayNote(status === 'NONE' ? 'unset' : status)}
        </label>
      ))}
      <p className="faint small">{failed ? sayNote('unread') : say('statusHint')}</p>
    </fieldset>
  )
}
