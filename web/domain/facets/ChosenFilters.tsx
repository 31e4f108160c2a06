import { X } from 'lucide-react'
import { useWords } from '../../i18n/words.ts'
import { facetWords } from './words.ts'
import './facets.css'

export interface ChosenFilter {
  readonly key: string
  readonly name: string
  readonly onRemove: () => void
}

/** The active filters of a list, each with a button to remove it. */
export function ChosenFilters({ filters, onClear }: { readonly filters: readonly ChosenFilter[]; readonly onClear: () => void }) {
  const say = useWords(facetWords)
  if (filters.length === 0) return null
  return (
    <ul className="chosen-filters">
      {filters.map(({ key, name, onRemove }) => (
        <li key={key}>
          <button type="button" className="chosen-filter" aria-label={say('remove', { name })} onClick={onRemove}>
            {name}
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="text-button" onClick={onClear}>
          {say('clear')}
        </button>
      </li>
    </ul>
  )
}
