import type { ResultOf } from '../../api/graphql.ts'
import { usePages } from '../../api/usePages.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { DayField } from '../../domain/DayField.tsx'
import { ChosenFilters } from '../../domain/facets/ChosenFilters.tsx'
import { chosenOf, toggled } from '../../domain/facets/chosen.ts'
import { DueWindow } from '../../domain/facets/DueWindow.tsx'
import { FacetPanel } from '../../domain/facets/FacetPanel.tsx'
import type { FacetField } from '../../domain/facets/fragments.ts'
import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { type FacetQuery, useFacets } from '../../domain/facets/useFacets.ts'
import { noteWords } from '../../domain/notes/words.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { here } from '../../state/address.ts'
import { today } from '../../state/days.ts'
import { edition } from '../../state/edition.ts'
import { type ChangeState, useAddressState } from '../../state/useAddressState.ts'
import { ListTools } from './ListTools.tsx'
import { MOST_IDS, type NotedMeasures, tooManyNoted, useNotedMeasures } from './noted.ts'
import { ListedMeasures, MeasureFacets } from './operations.ts'
import { StatusChips } from './StatusChips.tsx'
import { filterOf, type MeasuresState, measuresQuery, shownColumns, withoutFilters } from './state.ts'
import { useChosenFilters } from './useChosenFilters.ts'
import { useColumns } from './useColumns.tsx'
import { measures } from './words.ts'
import './measures.css'

const PAGE = 60
/** Number of facet values shown at first. */
const VALUES = 6
const OPEN_AT_FIRST: readonly FacetField[] = ['PLACE', 'LINE', 'ROLE', 'QUARTER']

/** All measures of all documents: facets at the side, the list below its tools. */
export function MeasuresView() {
  const say = useWords(measures)
  const [state, change] = useAddressState(measuresQuery)
  const unknown = measuresQuery.unknown(here().search)
  return (
    <div className="measures">
      <h1 className="visually-hidden">{say('title')}</h1>
      {unknown.length > 0 ? (
        <UnknownFilters parts={unknown} onRemove={() => change({})} />
      ) : (
        <MeasuresAndNotes state={state} change={change} />
      )}
    </div>
  )
}

interface Props {
  readonly state: MeasuresState
  readonly change: ChangeState<MeasuresState>
}

/** With a status filter, the list waits for the notes; without them, or with too many of them, it would show the wrong measures. */
function MeasuresAndNotes({ state, change }: Props) {
  const sayNote = useWords(noteWords)
  const { noted, failed } = useNotedMeasures()
  if (noted !== null && tooManyNoted(noted, state.status)) return <TooManyNoted state={state} change={change} />
  if (state.status.length === 0 || noted !== null) return <MeasuresList state={state} change={change} noted={noted} unread={failed} />
  return failed ? <Notice title={sayNote('unread')} role="alert" /> : <Loading />
}

/** Files have all measures of a status, because the server finds them itself. */
function TooManyNoted({ state, change }: Props) {
  const say = useWords(measures)
  const choice = useChosenFilters(state, change, null).map(({ name }) => name)
  return (
    <Notice title={say('tooManyNoted', { count: MOST_IDS })} role="alert">
      <p>{say('tooManyNotedHint')}</p>
      <ListTools state={state} change={change} asOf={state.asOf ?? today()} total={null} choice={choice.join('；')} />
      <button type="button" className="button primary" onClick={() => change({ status: [] })}>
        {say('withoutStatus')}
      </button>
    </Notice>
  )
}

interface Noted {
  readonly noted: NotedMeasures | null
  /** True if the notes could not be loaded. */
  readonly unread: boolean
}

function MeasuresList({ state, change, noted, unread }: Props & Noted) {
  const say = useWords(measures)
  const sayCommon = useWords(common)
  const asOf = state.asOf ?? today()
  // Typed text is sent once typing has paused.
  const settled = { ...state, q: useDebounced(state.q, 300) }
  const where = filterOf(settled, asOf, noted ?? undefined)
  const columns = shownColumns(state)
  const shown = { industries: columns.includes('industries'), citations: columns.includes('citations') }
  const pages = usePages(ListedMeasures, { where, orderBy: state.sort, asOf, first: PAGE, ...shown }, measuresIn)
  const query: FacetQuery = { query: MeasureFacets, where, asOf }
  const { counts, error, retry } = useFacets(query, { values: VALUES })
  const filters = useChosenFilters(state, change, counts)
  const table = useColumns(state, change, asOf, noted)
  const failed = pages.error ?? error
  const clear = () => change(withoutFilters(state))
  return (
    <>
      <SkipTo target="list">{sayCommon('skipToList')}</SkipTo>
      <FacetPanel
        counts={counts}
        query={query}
        chosen={chosenOf(state)}
        openAtFirst={OPEN_AT_FIRST}
        onToggle={(field, value) => change(toggled(state, field, value))}
      >
        <DayField label={say('asOf')} day={state.asOf} onChange={(asOf) => change({ asOf }, { replace: true })} />
        <DueWindow from={state.from} to={state.to} onChange={change} />
        <label className="check">
          <input type="checkbox" checked={state.undated} onChange={() => change({ undated: !state.undated })} />
          {say('undated')}
        </label>
        {!edition.published && <StatusChips chosen={state.status} failed={unread} onChange={(status) => change({ status })} />}
      </FacetPanel>
      <div className="measures-list" id="list" tabIndex={-1}>
        <div className="measures-head">
          <input
            className="input measures-find"
            type="search"
            value={state.q}
            placeholder={say('words')}
            aria-label={say('words')}
            onChange={({ target }) => change({ q: target.value }, { replace: true })}
          />
          <strong className="measures-count" role="status">
            {pages.rows === null || pages.stale ? say('counting') : say('found', { count: pages.total })}
          </strong>
          <ListTools
            state={settled}
            change={change}
            asOf={asOf}
            total={pages.rows && pages.total}
            choice={filters.map(({ name }) => name).join('；')}
          />
          <ChosenFilters filters={filters} onClear={clear} />
        </div>
        {failed && (
          <Failure
            error={failed}
            onRetry={() => {
              pages.retry()
              retry()
            }}
          />
        )}
        {!failed && pages.rows === null && <Loading />}
        {!failed && pages.rows?.length === 0 && !pages.stale && (
          <Notice title={say('nothing')}>
            <p>{say('nothingHint')}</p>
          </Notice>
        )}
        {!failed && pages.rows !== null && pages.rows.length > 0 && (
          <VirtualTable label={say('title')} columns={table} rows={pages.rows} total={pages.total} onEnd={pages.more} busy={pages.stale} />
        )}
      </div>
    </>
  )
}

const measuresIn = (data: ResultOf<typeof ListedMeasures>) => data.measures
