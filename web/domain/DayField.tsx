import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { dayIn, laterDay, today } from '../state/days.ts'
import { domain } from './words.ts'
import './domain.css'

interface Props {
  readonly label: string
  /** The day set; null for today. */
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/** The day from which a page looks at its documents, written the same way whatever the language of the browser; arrows step by a day. */
export function DayField({ label, day, onChange }: Props) {
  const say = useWords(domain)
  const id = useId()
  const [written, write] = useState(day ?? today())
  useEffect(() => write(day ?? today()), [day])
  const wrong = written.trim() !== '' && dayIn(written) === null
  const set = (to: string | null) => onChange(to === today() ? null : to)
  const commit = () => {
    if (wrong) return
    set(dayIn(written))
    write(dayIn(written) ?? today())
  }
  const reset = () => {
    set(null)
    write(today())
  }
  const step = (event: KeyboardEvent, days: number) => {
    event.preventDefault()
    set(laterDay(dayIn(written) ?? today(), days))
  }
  return (
    <div className="field day-field">
      <label htmlFor={id}>{label}</label>
      <span className="day-field-line">
        <input
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          placeholder="YYYY-MM-DD"
          value={written}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => write(target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'ArrowUp') step(event, 1)
            if (event.key === 'ArrowDown') step(event, -1)
          }}
        />
        <button type="button" className="button" disabled={day === null && written === today()} onClick={reset}>
          {say('asOfToday')}
        </button>
      </span>
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className="small day-field-wrong">
          {say('noDay')}
        </span>
      )}
    </div>
  )
}
