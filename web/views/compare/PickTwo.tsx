import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { HeldPolicies } from '../../domain/HeldPolicies.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import type { NodeKindName } from '../../styles/palette.ts'
import { DividedDocuments } from './operations.ts'
import type { CompareState } from './state.ts'
import { compare } from './words.ts'
import './compare.css'

interface Props {
  readonly state: CompareState
  readonly change: ChangeState<CompareState>
  /** Also offers documents whose text is not held but whose tasks are known. */
  readonly divided?: boolean
  /** Names of the buttons, if the sides have special names. */
  readonly sides?: { readonly left: string; readonly right: string } | undefined
}

/** Choosers for the two documents to compare. */
export function PickTwo({ state, change, divided = false, sides }: Props) {
  const say = useWords(compare)
  return (
    <section>
      <h2 className="compare-subhead">{say('chooseBoth')}</h2>
      <p className="faint small">{say('chooseBothHint')}</p>
      <HeldPolicies
        className="compare-pick"
        row={(policy) => <Pick document={policy} state={state} change={change} sides={sides} />}
        below={divided && <Divided state={state} change={change} />}
      />
    </section>
  )
}

function Divided({ state, change }: Props) {
  const say = useWords(compare)
  const { data, error, retry } = useScreenQuery(DividedDocuments, {})
  if (error) return <Failure error={error} onRetry={retry} />
  const withTasks = (data?.citedMost ?? []).flatMap(({ document }) => (document.upstreamTasks.totalCount > 0 ? [document] : []))
  if (withTasks.length === 0) return null
  return (
    <>
      <h2 className="compare-subhead">{say('divided')}</h2>
      <p className="faint small">{say('dividedHint')}</p>
      <ul className="compare-pick">
        {withTasks.map((document) => (
          <li key={document.id}>
            <Pick document={document} state={state} change={change} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface PickProps extends Props {
  readonly document: {
    readonly id: string
    readonly nodeKind: NodeKindName
    readonly title: string | null
    readonly documentNumber: string | null
  }
}

/** One document and the side on which a click puts it. */
function Pick({ document: { id, nodeKind, title, documentNumber }, state, change, sides }: PickProps) {
  const say = useWords(compare)
  return (
    <>
      <span lang="zh-CN">
        <NodeLink id={id} kind={nodeKind} title={title ?? documentNumber} />
      </span>
      <span className="row">
        <button type="button" className="button" aria-pressed={state.left === id} onClick={() => change({ left: id })}>
          {sides?.left ?? say('pickLeft')}
        </button>
        <button type="button" className="button" aria-pressed={state.right === id} onClick={() => change({ right: id })}>
          {sides?.right ?? say('pickRight')}
        </button>
      </span>
    </>
  )
}
