import { useId, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { FoundValues } from './FoundValues.tsx'
import type { CountedFacet, FacetField, FacetValue } from './fragments.ts'
import type { FacetQuery } from './useFacets.ts'
import { useValueName } from './useValueName.ts'
import { facetWords } from './words.ts'

interface Props {
  readonly facet: CountedFacet
  readonly chosen: readonly string[]
  readonly query: FacetQuery
  readonly openAtFirst: boolean
  readonly onToggle: (field: FacetField, value: string) => void
}

/** One facet: its most frequent values with counts, and a way to find the others. */
export function Facet({ facet, chosen, query, openAtFirst, onToggle }: Props) {
  const say = useWords(facetWords)
  const [open, setOpen] = useState(openAtFirst || chosen.length > 0)
  const [all, setAll] = useState(false)
  const { field, values, valueCount, without } = facet
  const name = say(field)
  const row = (value: FacetValue) => <Value key={value.value} field={field} value={value} chosen={chosen} onToggle={onToggle} />
  return (
    <details className="facet" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name}
        {chosen.length > 0 && <span className="facet-chosen">{chosen.length}</span>}
      </summary>
      {open && (
        <fieldset>
          <legend className="visually-hidden">{name}</legend>
          {values.length === 0 && <p className="faint small">{say('nothing')}</p>}
          {all ? <FoundValues field={field} query={query} first={values} row={row} /> : values.map(row)}
          {valueCount > values.length && (
            <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? say('fewer') : say('more', { count: valueCount })}
            </button>
          )}
          {without > 0 && <p className="faint small">{say('without', { count: without })}</p>}
        </fieldset>
      )}
    </details>
  )
}

interface ValueProps {
  readonly field: FacetField
  readonly value: FacetValue
  readonly chosen: readonly string[]
  readonly onToggle: (field: FacetField, value: string) => void
}

function Value({ field, value, chosen, onToggle }: ValueProps) {
  const nameOf = useValueName()
  const id = useId()
  return (
    <div className="facet-value">
      <input id={id} type="checkbox" checked={chosen.includes(value.value)} onChange={() => onToggle(field, value.value)} />
      <label htmlFor={id}>
        <span>
          {nameOf(field, value)}
          {value.within !== null && <span className="faint facet-within">{value.within}</span>}
        </span>
        <span className="facet-count">{value.count}</span>
      </label>
    </div>
  )
}
