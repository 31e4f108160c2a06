import type { ResultOf } from '../../api/graphql.ts'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { ComparableDocuments } from './operations.ts'
import type { CompareState } from './state.ts'
import { compare } from './words.ts'
import './compare.css'

interface Props {
  readonly state: CompareState
  readonly change: ChangeState<CompareState>
  /** Also documents whose text is not held, where their tasks are known. */
  readonly divided?: boolean
}

/** Documents to put on one side or the other. */
export function PickTwo({ state, change, divided = false }: Props) {
  const say = useWords(compare)
  const { data, error, retry } = useScreenQuery(ComparableDocuments, { divided })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { nodes, totalCount } = data.policies
  const withTasks = (data.citedMost ?? []).flatMap(({ document }) => (document.upstreamTasks.totalCount > 0 ? [document] : []))
  return (
    <section>
      <h2 className="compare-subhead">{say('chooseBoth')}</h2>
      <p className="faint small">{say('chooseBothHint')}</p>
      <Documents documents={nodes} state={state} change={change} />
      {totalCount > nodes.length && <p className="faint small">{say('cut', { shown: nodes.length, all: totalCount })}</p>}
      {withTasks.length > 0 && (
        <>
          <h2 className="compare-subhead">{say('divided')}</h2>
          <p className="faint small">{say('dividedHint')}</p>
          <Documents documents={withTasks} state={state} change={change} />
        </>
      )}
    </section>
  )
}

type Comparable = ResultOf<typeof ComparableDocuments>['policies']['nodes'][number]

interface DocumentsProps extends Props {
  readonly documents: readonly Comparable[]
}

function Documents({ documents, state, change }: DocumentsProps) {
  const say = useWords(compare)
  return (
    <ul className="compare-pick">
      {documents.map(({ id, nodeKind, title, documentNumber }) => (
        <li key={id}>
          <span lang="zh-CN">
            <NodeLink id={id} kind={nodeKind} title={title ?? documentNumber} />
          </span>
          <span className="row">
            <button type="button" className="button" aria-pressed={state.left === id} onClick={() => change({ left: id })}>
              {say('pickLeft')}
            </button>
            <button type="button" className="button" aria-pressed={state.right === id} onClick={() => change({ right: id })}>
              {say('pickRight')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}
