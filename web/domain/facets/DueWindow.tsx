import { useEffect, useId, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { dayIn } from '../../state/days.ts'
import { facetWords } from './words.ts'
import './facets.css'

interface Props {
  readonly from: string | null
  readonly to: string | null
  readonly onChange: (change: { readonly from?: string | null; readonly to?: string | null }) => void
}

/** Between which days a deadline ends; an end that is empty is open. */
export function DueWindow({ from, to, onChange }: Props) {
  const say = useWords(facetWords)
  return (
    <div className="due-window">
      <Day label={say('dueFrom')} day={from} onChange={(day) => onChange({ from: day })} />
      <Day label={say('dueTo')} day={to} onChange={(day) => onChange({ to: day })} />
    </div>
  )
}

interface DayProps {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

function Day({ label, day, onChange }: DayProps) {
  const say = useWords(facetWords)
  const id = useId()
  const [written, write] = useState(day ?? '')
  useEffect(() => write(day ?? ''), [day])
  const wrong = written.trim() !== '' && dayIn(written) === null
  const commit = () => {
    if (!wrong && dayIn(written) !== day) onChange(dayIn(written))
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit()
        }}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className="small day-field-wrong">
          {say('noDay')}
        </span>
      )}
    </div>
  )
}
