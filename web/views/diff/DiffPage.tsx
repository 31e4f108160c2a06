import { FileQuestionMark, Scale, SearchX } from 'lucide-react'
import { useMemo } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { PickTwo } from '../compare/PickTwo.tsx'
import { Groups } from './Groups.tsx'
import type { DifferenceState } from './state.ts'
import { type Owner, ownerOf, useDiff } from './useDiff.ts'
import { difference } from './words.ts'

interface Props {
  readonly state: DifferenceState
  readonly change: ChangeState<DifferenceState>
  readonly owner: Owner | null
  readonly unknownOwner: boolean
}

/** The comparison, or a hint about the missing input. */
export function DiffPage({ state, change, owner, unknownOwner }: Props) {
  const say = useWords(difference)
  const { left, right } = state
  const { data, error, retry } = useDiff(state, owner)
  const named = useMemo(() => sidesOf(data?.diff ?? []), [data])
  useSubject(owner?.name)
  if (unknownOwner) return <Unknown title={say('unknownDepartment')} />
  if (left === null || right === null)
    return <PickTwo state={state} change={change} sides={{ left: say('pickEarlier'), right: say('pickLater') }} />
  if (left === right) {
    return (
      <Notice title={say('same')} icon={<FileQuestionMark size={28} aria-hidden="true" />}>
        <p>{say('sameHint')}</p>
      </Notice>
    )
  }
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  if (!data.diff) return <Unknown title={say('unknown')} />
  const ways = <Wider state={state} change={change} owner={owner} />
  if (data.diff.length === 0) {
    return (
      <Notice title={say('nothing')} icon={<Scale size={28} aria-hidden="true" />}>
        <p>{say('nothingHint')}</p>
        {ways}
      </Notice>
    )
  }
  const paired = data.diff.some(({ left, right }) => left !== null && right !== null)
  const empty = !named.left ? 'left' : !named.right ? 'right' : null
  return (
    <>
      {empty !== null && owner && (
        <div className="difference-hint">
          <p>{say('oneSided', { side: say(empty) })}</p>
          {ways}
        </div>
      )}
      {!paired && empty === null && <p className="difference-hint">{say('noPairs')}</p>}
      <p className="difference-file">
        <TableFiles name="diff" asked={{ left, right, ...ownerOf(state, owner) }} />
      </p>
      <Groups differences={data.diff} kinds={state.kinds} onKinds={(kinds) => change({ kinds }, { replace: true })} />
    </>
  )
}

const sidesOf = (differences: readonly { readonly left: unknown; readonly right: unknown }[]) => ({
  left: differences.some(({ left }) => left !== null),
  right: differences.some(({ right }) => right !== null),
})

function Unknown({ title }: { readonly title: string }) {
  const say = useWords(difference)
  return (
    <Notice title={title} icon={<SearchX size={28} aria-hidden="true" />}>
      <p>{say('unknownHint')}</p>
    </Notice>
  )
}

/** Suggests wider comparisons if only one of the documents names the department. */
function Wider({ state, change, owner }: Omit<Props, 'unknownOwner'>) {
  const say = useWords(difference)
  if (state.department === null) return null
  return (
    <div className="row">
      {!state.line && owner?.lineName && (
        <button type="button" className="button" onClick={() => change({ line: true })}>
          {say('wholeLineOf', { line: owner.lineName })}
        </button>
      )}
      <button type="button" className="button" onClick={() => change({ department: null, line: false })}>
        {say('all')}
      </button>
    </div>
  )
}
