import { useState } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useNamed } from '../../domain/useNamed.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { CommonTask } from './CommonTask.tsx'
import { ComparedPlaces } from './ComparedPlaces.tsx'
import { type FoundOthers, OthersTasks } from './operations.ts'
import { LEAST, type OthersState } from './state.ts'
import { others } from './words.ts'

interface Props {
  readonly place: string
  /** Key of the function line; null for all departments. */
  readonly line: string | null
  readonly state: OthersState
  readonly change: ChangeState<OthersState>
}

const TASKS_PER_STEP = 20
/** Maximum number the API returns at once. */
const MOST_TASKS = 100

/** Tasks that other places have in common, with the basis and the method of the comparison. */
export function CommonTasks({ place, line, state, change }: Props) {
  const say = useWords(others)
  const [first, setFirst] = useState(TASKS_PER_STEP)
  const asked = { place, line, from: state.from, to: state.to, least: state.least ?? LEAST }
  const chosen = state.other.length === 0 ? null : state.other
  const { data, error, retry } = useScreenQuery(OthersTasks, { ...asked, others: chosen, missing: !state.has, first })
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const found = data.commonTasks
  if (!found) return <Notice title={say('unknown')} />
  if (found.own.documents === 0) return <Notice title={say('nothingHeld', { place: found.own.place.name })} />
  const total = state.has ? found.presentTotal : found.missingTotal
  const files = { ...asked, from: words(asked.from), to: words(asked.to), least: words(asked.least) }
  return (
    <>
      <Basis found={found} chosen={state.other} />
      <div className="row others-tools">
        <fieldset className="segments" aria-label={say('show')}>
          <button type="button" aria-pressed={!state.has} onClick={() => change({ has: false })}>
            {say('missing')} <span className="faint">{found.missingTotal}</span>
          </button>
          <button type="button" aria-pressed={state.has} onClick={() => change({ has: true })}>
            {say('present')} <span className="faint">{found.presentTotal}</span>
          </button>
        </fieldset>
        <TableFiles name="commonTasks" asked={{ ...files, missing: state.has ? 'false' : null, others: state.other }} />
      </div>
      {found.places.length === 0 && <Notice title={say('nonePlaces')} />}
      {found.places.length > 0 && total === 0 && (
        <Notice title={say('none')}>
          <p>{say('noneHint')}</p>
        </Notice>
      )}
      <ol className="others-tasks">
        {found.tasks.map((task) => (
          <CommonTask key={task.centre.id} task={task} placeTotal={found.places.length} />
        ))}
      </ol>
      {total > found.tasks.length &&
        (first < MOST_TASKS ? (
          <button type="button" className="button" onClick={() => setFirst(Math.min(MOST_TASKS, first + TASKS_PER_STEP))}>
            {say('more', { count: Math.min(TASKS_PER_STEP, total - found.tasks.length) })}
          </button>
        ) : (
          <p className="faint small">{say('cut', { count: MOST_TASKS })}</p>
        ))}
    </>
  )
}

const words = (value: number | null): string | null => (value === null ? null : String(value))

/** The basis of the comparison: the places, the function line, and what counts as the same task. */
function Basis({ found, chosen }: { readonly found: FoundOthers; readonly chosen: readonly string[] }) {
  const say = useWords(others)
  const { own, places, withoutLine, line, lineName } = found
  const known = new Set([...places.map(({ place }) => place.id), ...withoutLine.map(({ id }) => id)])
  const notHeld = useNamed(chosen).filter((place) => place && !known.has(place.id))
  return (
    <div className="others-basis">
      <p>
        {line === null
          ? say('comparedAll', { places: places.length })
          : say('compared', { count: places.length, places: places.length, line: lineName ?? line })}{' '}
        {withoutLine.length > 0 && say(line === null ? 'withoutAny' : 'without', { count: withoutLine.length })}
      </p>
      {notHeld.length > 0 && <p>{say('notCompared', { places: notHeld.map((place) => place?.title).join(say('and')) })}</p>}
      <p>{say('own', { place: own.place.name, documents: own.documents, measures: own.measures })}</p>
      <p className="small faint">{say('method')}</p>
      {places.length > 0 && <ComparedPlaces places={places} />}
    </div>
  )
}
