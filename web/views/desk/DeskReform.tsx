import { switched } from '../../domain/facets/chosen.ts'
import { useWords } from '../../i18n/words.ts'
import type { DeskOwner, OfReform } from './useTasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly subject: DeskOwner
  /** Departments whose tasks are listed too. */
  readonly also: readonly string[]
  readonly onChange: (also: readonly string[]) => void
}

/** The names of the department before and after a reform. The tasks of each can be listed together with its own. */
export function DeskReform({ subject, also, onChange }: Props) {
  const say = useWords(desk)
  const [before, after] = [subject.predecessors.nodes, subject.successors.nodes]
  if (before.length + after.length === 0 && subject.successor === null) return null
  const offer = ({ id, name, taskCount }: OfReform, words: 'before' | 'after') => (
    <label key={id} className="check">
      <input type="checkbox" checked={also.includes(id)} onChange={() => onChange(switched(also, id))} />
      {say(words, { name, count: taskCount?.all ?? 0 })}
    </label>
  )
  return (
    <fieldset className="plain">
      <legend className="field-label">{say('reform')}</legend>
      {before.map((department) => offer(department, 'before'))}
      {after.map((department) => offer(department, 'after'))}
      {after.length === 0 && subject.successor !== null && (
        <span className="small">{say('ended', { name: subject.successor, year: subject.endedBy ?? '' })}</span>
      )}
    </fieldset>
  )
}
