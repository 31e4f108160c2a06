import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDebounced } from '../../components/useDebounced.ts'
import { useWords } from '../../i18n/words.ts'
import type { FacetField, FacetValue } from './fragments.ts'
import { type FacetQuery, useFacets } from './useFacets.ts'
import { facetWords } from './words.ts'

interface Props {
  readonly field: FacetField
  readonly query: FacetQuery
  /** The most frequent values, shown until others have been found. */
  readonly first: readonly FacetValue[]
  readonly row: (value: FacetValue) => ReactNode
}

const VALUES_LISTED = 60

/** Values of a facet whose names contain the typed words, or the most frequent values. */
export function FoundValues({ field, query, first, row }: Props) {
  const say = useWords(facetWords)
  const [words, setWords] = useState('')
  const { counts } = useFacets(query, { fields: [field], values: VALUES_LISTED, words: useDebounced(words, 200) })
  const found = counts?.facets[0]?.values
  const find = useRef<HTMLInputElement>(null)
  // Who asks for more values looks for one; by keyboard the field would be sixty values away.
  useEffect(() => find.current?.focus(), [])
  return (
    <>
      <input
        ref={find}
        className="input facet-find"
        type="search"
        value={words}
        placeholder={say('findHint')}
        aria-label={say('find', { facet: say(field) })}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="facet-found">
        {(found ?? first).map(row)}
        {found?.length === 0 && <p className="faint small">{say('noValue')}</p>}
        {found !== undefined && found.length >= VALUES_LISTED && <p className="faint small">{say('listed', { count: VALUES_LISTED })}</p>}
      </div>
    </>
  )
}
