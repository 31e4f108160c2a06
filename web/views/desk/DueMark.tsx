import { noteWords } from '../../domain/notes/words.ts'
import { useWords } from '../../i18n/words.ts'
import { daysUntil } from '../../state/days.ts'
import { dueOf } from './due.ts'
import { type Deadline, dueDay, type Task } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly task: Pick<Task, 'deadline' | 'movedTo'>
  /** The other deadlines of the measure. */
  readonly further: readonly Deadline[]
  readonly asOf: string
}

/** A deadline as printed in the document, with its last day and the time left. If people moved it, the time left is that to the new day. */
export function DueMark({ task, further, asOf }: Props) {
  const say = useWords(desk)
  const sayNote = useWords(noteWords)
  const { deadline, movedTo } = task
  const to = deadline?.to ?? null
  const day = dueDay(task)
  const due = dueOf(day, asOf)
  return (
    <div className={`due due-${due}`}>
      <span className="due-mark">{say(due)}</span>
      {deadline && (
        <span className="due-words" lang="zh-CN">
          {to === null ? say('undated', { words: deadline.words }) : deadline.words}
        </span>
      )}
      {day && (
        <span className="due-day small">
          {movedTo === null ? day : sayNote('movedToDay', { day: movedTo })}
          <span className="due-near"> · {near(daysUntil(day, asOf), say)}</span>
        </span>
      )}
      {deadline?.recurring && <span className="small">{say('recurring', { words: deadline.recurring })}</span>}
      {further.map(({ id, words, to }) => (
        <span key={id} className="small faint" lang="zh-CN">
          {say('alsoDue', { words: to === null || words.includes(to) ? words : `${words}（${to}）` })}
        </span>
      ))}
    </div>
  )
}

function near(days: number, say: ReturnType<typeof useWords<keyof (typeof desk)['zh']>>): string {
  if (days === 0) return say('dueToday')
  return days < 0 ? say('passedBy', { count: -days }) : say('dueIn', { count: days })
}
