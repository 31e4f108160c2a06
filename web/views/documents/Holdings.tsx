import { useEffect, useRef, useState } from 'react'
import type { ResultOf } from '../../api/graphql.ts'
import { usePages } from '../../api/usePages.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { ColumnMenu } from '../../domain/ColumnMenu.tsx'
import { DayField } from '../../domain/DayField.tsx'
import { ChosenFilters } from '../../domain/facets/ChosenFilters.tsx'
import { chosenOf, switched, toggled } from '../../domain/facets/chosen.ts'
import { DueWindow } from '../../domain/facets/DueWindow.tsx'
import { FacetPanel } from '../../domain/facets/FacetPanel.tsx'
import type { FacetField } from '../../domain/facets/fragments.ts'
import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { useDueFilters } from '../../domain/facets/useDueFilters.ts'
import { useFacetFilters } from '../../domain/facets/useFacetFilters.ts'
import { type FacetQuery, useFacets } from '../../domain/facets/useFacets.ts'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useWords } from '../../i18n/words.ts'
import { here } from '../../state/address.ts'
import { today } from '../../state/days.ts'
import { edition } from '../../state/edition.ts'
import { type ChangeState, useAddressState } from '../../state/useAddressState.ts'
import { HoldingsTable } from './HoldingsTable.tsx'
import { HeldDocuments, PolicyFacets } from './operations.ts'
import {
  COLUMNS,
  type DocumentsState,
  documentsQuery,
  filterOf,
  mayBeOfSeveralTasks,
  ORDERS,
  type Order,
  shownColumns,
  withoutFilters,
} from './state.ts'
import { documents } from './words.ts'

const PAGE = 60
/** Number of facet values shown at first. */
const VALUES = 6
const OPEN_AT_FIRST: readonly FacetField[] = ['PLACE', 'LEVEL', 'STATE']

interface Props {
  readonly token: string | null
  readonly writable: boolean
  /** Incremented with each change made on this page. */
  readonly changes: number
  readonly onChanged: () => void
}

/** All documents whose text is held, with facets and sorting; pages are fetched while scrolling. */
export function Holdings(props: Props) {
  const say = useWords(documents)
  const [state, change] = useAddressState(documentsQuery)
  const unknown = documentsQuery.unknown(here().search)
  if (unknown.length === 0) return <HoldingsList {...props} state={state} change={change} />
  return (
    <section aria-label={say('title')}>
      <UnknownFilters parts={unknown} onRemove={() => change({})} />
    </section>
  )
}

interface ListProps extends Props {
  readonly state: DocumentsState
  readonly change: ChangeState<DocumentsState>
}

function HoldingsList({ token, writable, changes, onChanged, state, change }: ListProps) {
  const say = useWords(documents)
  const asOf = state.asOf ?? today()
  // Typed text is sent once typing has paused.
  const where = filterOf({ ...state, q: useDebounced(state.q, 300) }, asOf)
  const columns = shownColumns(state)
  const pages = usePages(
    HeldDocuments,
    { where, orderBy: state.order, asOf, first: PAGE, industries: columns.includes('industries') },
    policiesIn,
  )
  const query: FacetQuery = { query: PolicyFacets, where, asOf }
  const { counts, error, retry } = useFacets(query, { values: VALUES })
  const toggle = (field: FacetField, value: string) => change(toggled(state, field, value))
  const filters = [...useFacetFilters(chosenOf(state), counts, toggle), ...useDueFilters(state, change)]
  const choice = [...filters.map(({ name }) => name), state.q.trim()].filter(Boolean).join('；')
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is removed with its row.
  useEffect(() => {
    const timer = said === '' ? undefined : setTimeout(() => status.current?.focus({ preventScroll: true }))
    return () => clearTimeout(timer)
  }, [said])
  const [seen, setSeen] = useState(changes)
  const again = () => {
    pages.retry()
    retry()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the documents asks again
  useEffect(() => {
    if (changes === seen) return
    setSeen(changes)
    again()
  }, [changes])
  const failed = pages.error ?? error
  return (
    <section aria-labelledby="documents-held">
      <h2 id="documents-held">{say('holdings', { count: pages.rows === null ? '…' : pages.total })}</h2>
      <div className="documents-holdings">
        <FacetPanel counts={counts} query={query} chosen={chosenOf(state)} openAtFirst={OPEN_AT_FIRST} onToggle={toggle}>
          <DayField label={say('asOf')} day={state.asOf} onChange={(asOf) => change({ asOf }, { replace: true })} />
          <DueWindow from={state.from} to={state.to} onChange={change} />
        </FacetPanel>
        <div className="documents-list">
          <div className="row documents-filters">
            <input
              className="input"
              type="search"
              value={state.q}
              placeholder={say('filter')}
              aria-label={say('filter')}
              onChange={({ target }) => change({ q: target.value }, { replace: true })}
            />
            <select
              className="select"
              aria-label={say('order')}
              value={state.order}
              onChange={({ target }) => change({ order: target.value as Order })}
            >
              {ORDERS.map((each) => (
                <option key={each} value={each}>
                  {say(each)}
                </option>
              ))}
            </select>
            <ColumnMenu
              columns={COLUMNS}
              shown={columns}
              nameOf={say}
              onSwitch={(column) => change({ columns: switched(state.columns, column) })}
            />
            {!edition.published && pages.rows !== null && pages.rows.length > 0 && (
              <TableFiles name="policies" asked={{ where: JSON.stringify(where), orderBy: state.order, asOf, choice }} />
            )}
            <ChosenFilters filters={filters} onClear={() => change(withoutFilters(state))} />
          </div>
          {mayBeOfSeveralTasks(state) && <p className="faint small">{say('severalTasks')}</p>}
          <p className="documents-said" role="status" tabIndex={-1} ref={status}>
            {said}
          </p>
          {failed && <Failure error={failed} onRetry={again} />}
          {!failed && pages.rows === null && <Loading />}
          {!failed && pages.rows?.length === 0 && !pages.stale && <p>{say('nothing')}</p>}
          {!failed && pages.rows !== null && pages.rows.length > 0 && (
            <HoldingsTable pages={pages} shown={columns} token={token} writable={writable} onChanged={onChanged} onSaid={setSaid} />
          )}
        </div>
      </div>
    </section>
  )
}

const policiesIn = (data: ResultOf<typeof HeldDocuments>) => data.policies
