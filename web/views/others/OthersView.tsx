import { SearchX } from 'lucide-react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import { type ChangeState, useAddressState } from '../../state/useAddressState.ts'
import { CommonTasks } from './CommonTasks.tsx'
import { OthersTools } from './OthersTools.tsx'
import { type FoundSubject, SubjectOfOthers } from './operations.ts'
import { ALL_LINES, type OthersState, othersQuery } from './state.ts'
import { others } from './words.ts'
import './others.css'

/** Tasks that other places give to a department or function line and this place does not. */
export function OthersView() {
  const say = useWords(others)
  const [state, change] = useAddressState(othersQuery)
  const unknown = othersQuery.unknown(window.location.search)
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      {unknown.length > 0 ? (
        <UnknownFilters parts={unknown} onRemove={() => change({})} />
      ) : (
        <>
          <OthersTools state={state} change={change} />
          {state.of === null ? (
            <Notice title={say('start')}>
              <p>{say('startHint')}</p>
            </Notice>
          ) : (
            <OfSubject key={state.of} of={state.of} state={state} change={change} />
          )}
        </>
      )}
    </div>
  )
}

interface SubjectProps {
  readonly of: string
  readonly state: OthersState
  readonly change: ChangeState<OthersState>
}

function OfSubject({ of, state, change }: SubjectProps) {
  const say = useWords(others)
  const { data, error, retry } = useScreenQuery(SubjectOfOthers, { id: of })
  const meant = data ? subjectMeant(data.node) : undefined
  useSubject(meant?.name)
  if (error) return <Failure error={error} onRetry={retry} />
  if (meant === undefined) return <Loading />
  if (meant === null) {
    return (
      <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  if (meant.place === null) return <Notice title={say('noPlace')} />
  const line = state.line === ALL_LINES ? null : (state.line ?? meant.line)
  return (
    <>
      {meant.isDepartment && meant.line === null && state.line === null && <p>{say('noLine')}</p>}
      <CommonTasks place={meant.place} line={line} state={state} change={change} />
    </>
  )
}

interface Subject {
  readonly name: string
  readonly isDepartment: boolean
  /** Id of the place; null if unknown. */
  readonly place: string | null
  readonly line: string | null
}

/** The subject of the comparison; null if the node is neither a place nor a department. */
function subjectMeant(node: FoundSubject): Subject | null {
  if (node?.__typename === 'Jurisdiction') return { name: node.name, isDepartment: false, place: node.id, line: null }
  if (node?.__typename === 'Department')
    return { name: node.name, isDepartment: true, place: node.jurisdiction?.id ?? null, line: node.line }
  return null
}
