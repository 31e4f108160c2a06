import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { StateMark } from '../../domain/StateMark.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundCovering } from './operations.ts'
import { coverage as words } from './words.ts'

/** The table cells of a policy: its relation to the document, with the quotes that prove each step. */
export function CoveringPolicy({ covering }: { readonly covering: FoundCovering }) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const { policy, state, hops, tasks, measures, chain } = covering
  const document = chain.at(-1)?.target.id
  return (
    <>
      <td data-head={say('policies')}>
        <NodeLink id={policy.id} kind="POLICY" title={policy.title ?? policy.documentNumber} />
        <div>
          <span className={`coverage-state coverage-${state}`}>{say(state)}</span>{' '}
          <span className="faint small">{hops > 1 ? say('hops', { count: hops }) : say('direct')}</span>
        </div>
        {policy.life.state !== 'UNKNOWN' && <StateMark life={policy.life} />}
        {tasks > 0 && document && (
          <div className="faint">
            {say('tasksCarried', { tasks, measures })} <Link href={linkTo.compare(document, policy.id)}>{say('compare')}</Link>
          </div>
        )}
      </td>
      <td data-head={say('how')}>
        {chain.map(({ id, relation, target, evidence }, at) => (
          <div key={id} className="coverage-how">
            <span>
              {sayModel(relation)}
              {at < chain.length - 1 && (
                <>
                  {' '}
                  <NodeLink id={target.id} kind={target.nodeKind} title={titleOf(target)} />
                </>
              )}
            </span>
            {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} lines={2} />}
          </div>
        ))}
      </td>
    </>
  )
}

function titleOf(target: FoundCovering['chain'][number]['target']): string | null {
  if ('taskTitle' in target) return target.taskTitle
  return 'title' in target ? (target.title ?? target.documentNumber) : null
}
