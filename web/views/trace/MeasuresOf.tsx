import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { Failure } from '../../components/Failure.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { measureTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { type FoundMeasure, MeasuresOfPolicy } from './operations.ts'
import { trace } from './words.ts'

/** Anchor of the list of measures on the page. */
export const MEASURES = 'measures'

/** The measures of a policy, each with the tasks and documents it names and a link to its own trace. */
export function MeasuresOf({ policy }: { readonly policy: string }) {
  const say = useWords(trace)
  const [{ data, error }, ask] = useQuery({ query: MeasuresOfPolicy, variables: { policy } })
  const [onlyWith, setOnlyWith] = useState(false)
  if (error) return <Failure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  const found = data?.policy?.measures
  if (!found) return null
  const shown = onlyWith ? found.nodes.filter(hasOwn) : found.nodes
  return (
    <section className="card trace-part" id={MEASURES} tabIndex={-1}>
      <div className="trace-measures-head">
        <h3>
          {say('measures')} <span className="faint small">{found.totalCount}</span>
        </h3>
        <label className="check">
          <input type="checkbox" checked={onlyWith} onChange={({ target }) => setOnlyWith(target.checked)} />
          {say('onlyWithOwn', { count: found.nodes.filter(hasOwn).length })}
        </label>
      </div>
      <p className="faint small">{say(found.totalCount > 0 ? 'measuresHint' : 'noMeasures')}</p>
      <ol className="trace-measures">
        {shown.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} />
        ))}
      </ol>
      {found.totalCount > found.nodes.length && (
        <p className="faint small">{say('measuresCut', { shown: found.nodes.length, all: found.totalCount })}</p>
      )}
    </section>
  )
}

const hasOwn = ({ upstreamTasks, citations }: FoundMeasure): boolean => upstreamTasks.nodes.length + citations.edges.length > 0

function MeasureRow({ measure }: { readonly measure: FoundMeasure }) {
  const sayModel = useWords(model)
  return (
    <li lang="zh-CN">
      <Link href={linkTo.trace(measure.id)}>{measureTitle(measure)}</Link>
      {measure.upstreamTasks.nodes.map(({ id, taskTitle }) => (
        <p key={id} className="small">
          <span className="step-relation relation-carries-out">{sayModel('CARRIES_OUT')}</span>{' '}
          <NodeLink id={id} kind="UPSTREAM_TASK" title={taskTitle} />
        </p>
      ))}
      {measure.citations.edges.map(({ relation, node }) => (
        <p key={`${relation} ${node.id}`} className="small">
          <span className={`step-relation relation-${relation.toLowerCase().replace('_', '-')}`}>{sayModel(relation)}</span>{' '}
          <NodeLink id={node.id} kind={node.nodeKind} title={node.title ?? node.documentNumber} />
        </p>
      ))}
    </li>
  )
}
