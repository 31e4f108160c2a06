import type { ChosenFilter } from '../../domain/facets/ChosenFilters.tsx'
import { chosenOf, switched, toggled } from '../../domain/facets/chosen.ts'
import type { Counted } from '../../domain/facets/fragments.ts'
import { useDueFilters } from '../../domain/facets/useDueFilters.ts'
import { useFacetFilters } from '../../domain/facets/useFacetFilters.ts'
import { facetWords } from '../../domain/facets/words.ts'
import type { StatusChoice } from '../../domain/notes/notes.ts'
import { noteWords } from '../../domain/notes/words.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import type { MeasuresState } from './state.ts'
import { measures } from './words.ts'

/** The active filters in words: search words, facets, and a range of days that is no quarter. */
export function useChosenFilters(
  state: MeasuresState,
  change: ChangeState<MeasuresState>,
  counts: Counted | null,
): readonly ChosenFilter[] {
  const say = useWords(facetWords)
  const sayMeasures = useWords(measures)
  const sayNote = useWords(noteWords)
  const facets = useFacetFilters(chosenOf(state), counts, (field, value) => change(toggled(state, field, value)))
  const ends = useDueFilters(state, change)
  const undated = state.undated ? [{ key: 'undated', name: sayMeasures('undated'), onRemove: () => change({ undated: false }) }] : []
  const words = state.q.trim()
  const text = words === '' ? [] : [{ key: 'q', name: say('text', { words }), onRemove: () => change({ q: '' }) }]
  const statuses = state.status.map((status) => ({
    key: `status ${status}`,
    name: sayNote(status === 'NONE' ? 'unset' : status),
    onRemove: () => change({ status: switched<StatusChoice>(state.status, status) }),
  }))
  return [...text, ...facets, ...ends, ...undated, ...statuses]
}
