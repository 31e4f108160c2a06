import { useEffect, useMemo, useState } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { HoldingsTable } from './HoldingsTable.tsx'
import { HeldDocuments, type HeldPage } from './operations.ts'
import { documentsQuery, LEVELS, ORDERS, type Order } from './state.ts'
import { documents } from './words.ts'

const PAGE = 20

interface Props {
  readonly token: string | null
  readonly writable: boolean
  /** Grows with each change that was made on this page. */
  readonly changes: number
  readonly onChanged: () => void
}

/** All documents whose text is held: filtered, sorted, a page at a time. */
export function Holdings({ token, writable, changes, onChanged }: Props) {
  const say = useWords(documents)
  const sayModel = useWords(model)
  const [state, change] = useAddressState(documentsQuery)
  const words = useDebounced(state.q, 250)
  const { level, order, after, before } = state
  const variables = useMemo(
    () => ({ where: filterOf(words, level), orderBy: order, ...windowOf(after, before) }),
    [words, level, order, after, before],
  )
  const { data, error, retry } = useScreenQuery(HeldDocuments, variables)
  const [said, setSaid] = useState('')
  const [seen, setSeen] = useState(changes)
  useEffect(() => {
    if (changes === seen) return
    setSeen(changes)
    retry()
  }, [changes, seen, retry])
  const found = data?.policies
  return (
    <section aria-labelledby="documents-held">
      <h2 id="documents-held">{say('holdings', { count: found?.totalCount ?? '…' })}</h2>
      <div className="row documents-filters">
        <input
          className="input"
          type="search"
          value={state.q}
          placeholder={say('filter')}
          aria-label={say('filter')}
          onChange={({ target }) => change({ q: target.value, after: null, before: null }, { replace: true })}
        />
        <select
          className="select"
          aria-label={say('level')}
          value={level}
          onChange={({ target }) => change({ level: target.value as typeof level, after: null, before: null })}
        >
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {each === 'all' ? say('allLevels') : sayModel(each)}
            </option>
          ))}
        </select>
        <select
          className="select"
          aria-label={say('order')}
          value={order}
          onChange={({ target }) => change({ order: target.value as Order, after: null, before: null })}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
        </select>
      </div>
      <p className="documents-said" role="status">
        {said}
      </p>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && !found && <Loading />}
      {found && (
        <>
          {found.nodes.length === 0 ? (
            <p>{say('nothing')}</p>
          ) : (
            <HoldingsTable page={found} token={token} writable={writable} onChanged={onChanged} onSaid={setSaid} />
          )}
          <Pages page={found} onGo={change} />
        </>
      )}
    </section>
  )
}

interface PagesProps {
  readonly page: HeldPage
  readonly onGo: (to: { readonly after: string | null; readonly before: string | null }) => void
}

function Pages({ page: { pageInfo }, onGo }: PagesProps) {
  const say = useWords(documents)
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = pageInfo
  if (!hasNextPage && !hasPreviousPage) return null
  return (
    <nav className="row documents-pages" aria-label={say('pages')}>
      <button
        type="button"
        className="button"
        disabled={!hasPreviousPage}
        onClick={() => onGo({ after: null, before: startCursor ?? null })}
      >
        {say('newer')}
      </button>
      <button type="button" className="button" disabled={!hasNextPage} onClick={() => onGo({ after: endCursor ?? null, before: null })}>
        {say('older')}
      </button>
    </nav>
  )
}

function windowOf(after: string | null, before: string | null) {
  return before === null ? { first: PAGE, after, last: null, before: null } : { first: null, after: null, last: PAGE, before }
}

function filterOf(words: string, level: (typeof LEVELS)[number]) {
  const contains = words.trim()
  const named = contains === '' ? {} : { or: [{ title: { contains } }, { documentNumber: { contains } }, { issuerName: { contains } }] }
  return { ...named, ...(level === 'all' ? {} : { level: { eq: level } }) }
}
