import { type KeyboardEvent, useEffect, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { dayIn, laterDay, today } from '../state/days.ts'
import { DayInput, isNoDay } from './DayInput.tsx'
import { domain } from './words.ts'

interface Props {
  readonly label: string
  /** The chosen day; null for today. */
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/** The reference day of a page. It is written the same way in every browser language; arrow keys change it by a day. */
export function DayField({ label, day, onChange }: Props) {
  const say = useWords(domain)
  const [written, write] = useState(day ?? today())
  useEffect(() => write(day ?? today()), [day])
  const set = (to: string | null) => onChange(to === today() ? null : to)
  const commit = () => {
    if (isNoDay(written)) return
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
    <DayInput
      className="field day-field"
      label={label}
      written={written}
      write={write}
      commit={commit}
      onArrow={step}
      noDay={say('noDay')}
      beside={
        <button type="button" className="button" disabled={day === null && written === today()} onClick={reset}>
          {say('asOfToday')}
        </button>
      }
    />
  )
}
