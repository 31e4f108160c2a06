import { Route as RouteIcon, SearchX } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeDetail } from '../../domain/NodeDetail.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { SameWords } from '../../domain/SameWords.tsx'
import { StateToday } from '../../domain/StateMark.tsx'
import { useWords } from '../../i18n/words.ts'
import { edition } from '../../state/edition.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { Answer } from './Answer.tsx'
import { Drawing } from './Drawing.tsx'
import { LeftOut } from './LeftOut.tsx'
import { branchesOf, TRACED_KINDS } from './lineage.ts'
import { MEASURES, MeasuresOf } from './MeasuresOf.tsx'
import { Steps } from './Steps.tsx'
import type { TraceState } from './state.ts'
import { TakeAway } from './TakeAway.tsx'
import { useLineage } from './useLineage.ts'
import { trace } from './words.ts'

interface Props {
  readonly from: string
  readonly state: TraceState
  readonly change: ChangeState<TraceState>
}

/** One trace: as layers, and as a list with the words that prove each step. */
export function TracePage({ from, state, change }: Props) {
  const say = useWords(trace)
  const { lineage, omitted, unknown, error, retry } = useLineage(from, state)
  const root = useMemo(() => (lineage ? branchesOf(lineage) : null), [lineage])
  useSubject(root?.node.title)
  if (error) return <Failure error={error} onRetry={retry} />
  if (unknown) {
    return (
      <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  if (!lineage || !root) return <Loading />
  if (!TRACED_KINDS.includes(root.node.kind)) {
    return (
      <Notice title={say('notTraced', { name: root.node.title })} icon={<RouteIcon size={28} aria-hidden="true" />}>
        <p>{say('notTracedHint')}</p>
        <NodeLink id={root.node.id} kind={root.node.kind} title={root.node.title} />
      </Notice>
    )
  }
  const hasMeasures = root.node.kind === 'POLICY' && state.direction === 'UP'
  const other = state.direction === 'UP' ? 'DOWN' : 'UP'
  return (
    <div className="stack trace-result">
      <div className="trace-title">
        <h2 lang="zh-CN">{root.node.title}</h2>
        <p lang="zh-CN">
          <NodeDetail node={root.node} />
          {root.node.of && root.node.span && (
            <>
              {' · '}
              <Link href={linkTo.reader(root.node.of.id, root.node.span)}>{say('readText')}</Link>
            </>
          )}
        </p>
        {(root.node.kind === 'POLICY' || root.node.kind === 'CITED_DOCUMENT') && <StateToday document={root.node.id} />}
        <p className="faint small">
          {say('summary', { nodes: lineage.nodes.size, hops: lineage.hops.length })}
          {hasMeasures && (
            <>
              {' · '}
              <a href={`#${MEASURES}`}>{say('toMeasures')}</a>
            </>
          )}
        </p>
      </div>
      {lineage.hops.length === 0 ? (
        <Notice title={say(state.direction === 'UP' ? 'nothingUP' : 'nothingDOWN')} icon={<RouteIcon size={28} aria-hidden="true" />}>
          <p>{say('nothingHint')}</p>
          <button type="button" className="button primary" onClick={() => change({ direction: other, without: [] })}>
            {say('other', { direction: say(other) })}
          </button>
        </Notice>
      ) : (
        <>
          <Answer lineage={lineage} />
          {!edition.published && <TakeAway title={root.node.title} state={state} />}
          <section className="card trace-part">
            <h3>{say('drawing')}</h3>
            <p className="faint small">{say('drawingHint')}</p>
            <Drawing lineage={lineage} />
            <LeftOut omitted={omitted} state={state} change={change} />
          </section>
          <section className="card trace-part">
            <h3>{say('list')}</h3>
            <Steps root={root} />
          </section>
        </>
      )}
      <SameWords of={from} />
      {hasMeasures && <MeasuresOf policy={from} />}
    </div>
  )
}
