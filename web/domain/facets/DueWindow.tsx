import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { dayIn } from '../../state/days.ts'
import { DayInput, isNoDay } from '../DayInput.tsx'
import { facetWords } from './words.ts'
import './facets.css'

interface Props {
  readonly from: string | null
  readonly to: string | null
  readonly onChange: (change: { readonly from?: string | null; readonly to?: string | null }) => void
}

/** Limits deadlines to a range of days; an empty end is open. */
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
  const [written, write] = useState(day ?? '')
  useEffect(() => write(day ?? ''), [day])
  const commit = () => {
    if (!isNoDay(written) && dayIn(written) !== day) onChange(dayIn(written))
  }
  return <DayInput className="field" label={label} written={written} write={write} commit={commit} noDay={say('noDay')} />
}
