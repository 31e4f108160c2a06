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
}

/** The documents held, to put on one side or the other. */
export function PickTwo({ state, change }: Props) {
  const say = useWords(compare)
  const { data, error, retry } = useScreenQuery(ComparableDocuments, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { nodes, totalCount } = data.policies
  return (
    <section>
      <h2 className="compare-subhead">{say('chooseBoth')}</h2>
      <p className="faint small">{say('chooseBothHint')}</p>
      <ul className="compare-pick">
        {nodes.map(({ id, title, documentNumber }) => (
          <li key={id}>
            <span lang="zh-CN">
              <NodeLink id={id} kind="POLICY" title={title ?? documentNumber} />
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
      {totalCount > nodes.length && <p className="faint small">{say('cut', { shown: nodes.length, all: totalCount })}</p>}
    </section>
  )
}
