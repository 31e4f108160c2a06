import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import type { ChosenValues } from './chosen.ts'
import { Facet } from './Facet.tsx'
import type { Counted, FacetField } from './fragments.ts'
import type { FacetQuery } from './useFacets.ts'
import { facetWords } from './words.ts'
import './facets.css'

interface Props {
  readonly counts: Counted | null
  readonly query: FacetQuery
  /** Chosen values by facet. */
  readonly chosen: ChosenValues
  /** Facets that start expanded. */
  readonly openAtFirst: readonly FacetField[]
  readonly onToggle: (field: FacetField, value: string) => void
  /** Further fields above the facets. */
  readonly children?: ReactNode
}

/** The facets beside a list. On a narrow screen a button opens them, and another leads from any of them to the results. */
export function FacetPanel({ counts, query, chosen, openAtFirst, onToggle, children }: Props) {
  const say = useWords(facetWords)
  const [open, setOpen] = useState(false)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    // The results follow the button, so it comes into sight.
    opener.current?.focus()
  }
  const count = Object.values(chosen).reduce((sum, values) => sum + values.length, 0)
  return (
    <section className="facets" aria-label={say('filters')}>
      <button
        ref={opener}
        type="button"
        className="button facets-switch"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={15} aria-hidden="true" />
        {say('filters')}
        {count > 0 && <span className="facet-chosen">{count}</span>}
      </button>
      <div id={id} className={open ? 'facets-list facets-open' : 'facets-list'}>
        {children}
        {counts?.facets.map((facet) => (
          <Facet
            key={facet.field}
            facet={facet}
            chosen={chosen[facet.field] ?? []}
            query={query}
            openAtFirst={openAtFirst.includes(facet.field)}
            onToggle={onToggle}
          />
        ))}
        {open && counts && (
          <button type="button" className="button primary facets-results" onClick={close}>
            {say('results', { count: counts.totalCount })}
          </button>
        )}
      </div>
    </section>
  )
}
