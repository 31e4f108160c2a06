import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { useWords } from '../../i18n/words.ts'
import { type Lineage, upperTasksOf } from './lineage.ts'
import { trace } from './words.ts'

/** The short answer before the whole trace: which task of which document the start carries out. */
export function Answer({ lineage }: { readonly lineage: Lineage }) {
  const say = useWords(trace)
  const tasks = upperTasksOf(lineage)
  if (tasks.length === 0) return null
  return (
    <section className="card trace-part trace-answer">
      <h3>{say('answer')}</h3>
      <ul>
        {tasks.map(({ task, by, document }) => (
          <li key={task.id}>
            <NodeLink id={task.id} kind={task.kind} title={task.title} />
            {document && (
              <p>
                <span className="faint small">{say('taskOf')}</span>{' '}
                <NodeLink id={document.id} kind={document.kind} title={document.title} />{' '}
                {document.detail && <span className="faint small">{document.detail}</span>}
              </p>
            )}
            {by.map(({ id, evidence }) => evidence && <Quote key={id} evidence={evidence} />)}
          </li>
        ))}
      </ul>
    </section>
  )
}
