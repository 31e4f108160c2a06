import { type ReactNode, useId, useState } from 'react'
import type { ResultOf } from '../api/graphql.ts'
import { usePages } from '../api/usePages.ts'
import { Failure } from '../components/Failure.tsx'
import { Loading } from '../components/Loading.tsx'
import { useDebounced } from '../components/useDebounced.ts'
import { useWords } from '../i18n/words.ts'
import { HeldPolicyNames } from './operations.ts'
import { policiesNamed } from './policiesNamed.ts'
import { domain } from './words.ts'

export type HeldPolicy = ResultOf<typeof HeldPolicyNames>['policies']['nodes'][number]

interface Props {
  /** CSS class of the list. */
  readonly className: string
  /** Renders the row of a policy. */
  readonly row: (policy: HeldPolicy) => ReactNode
  /** Content below the list, fetched after it. If the API fails, only the list reports the failure. */
  readonly below?: ReactNode
}

const PAGE = 20

/** All held policies, newest first. The reader can filter by typing, and pages are fetched on demand. */
export function HeldPolicies({ className, row, below }: Props) {
  const say = useWords(domain)
  const [words, setWords] = useState('')
  const named = policiesNamed(useDebounced(words, 250))
  const { rows, total, stale, error, more, retry } = usePages(
    HeldPolicyNames,
    { where: named ? { or: named } : {}, first: PAGE },
    policiesIn,
  )
  const id = useId()
  return (
    <>
      <label className="field held-find" htmlFor={id}>
        {say('heldFind')}
        <input id={id} className="input" type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <p className="faint small" role="status">
        {rows !== null && !stale && say('heldShown', { shown: rows.length, all: total })}
      </p>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && rows === null && <Loading />}
      {!error && rows !== null && (
        <ul className={className} aria-busy={stale}>
          {rows.map((policy) => (
            <li key={policy.id}>{row(policy)}</li>
          ))}
        </ul>
      )}
      {!error && rows !== null && rows.length < total && (
        <button type="button" className="button" disabled={stale} onClick={more}>
          {say('heldMore')}
        </button>
      )}
      {!error && rows !== null && below}
    </>
  )
}

const policiesIn = (data: ResultOf<typeof HeldPolicyNames>) => data.policies
