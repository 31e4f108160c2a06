import { Loading } from '../../components/Loading.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import type { CompareState } from './state.ts'
import { compare } from './words.ts'

interface Props {
  readonly documents: readonly { readonly id: string; readonly title: string | null; readonly documentNumber: string | null }[] | null
  readonly state: CompareState
  readonly change: ChangeState<CompareState>
}

/** The documents held, to put on one side or the other. */
export function PickTwo({ documents, state, change }: Props) {
  const say = useWords(compare)
  if (!documents) return <Loading />
  return (
    <section>
      <h2 className="compare-subhead">{say('chooseBoth')}</h2>
      <p className="faint small">{say('chooseBothHint')}</p>
      <ul className="compare-pick">
        {documents.map(({ id, title, documentNumber }) => (
          <li key={id}>
            <span lang="zh-CN">{title ?? documentNumber ?? id}</span>
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
    </section>
  )
}
