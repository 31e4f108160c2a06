import type { ChosenFilter } from '../../domain/facets/ChosenFilters.tsx'
import type { Counted } from '../../domain/facets/fragments.ts'
import { useFacetFilters } from '../../domain/facets/useFacetFilters.ts'
import { facetWords } from '../../domain/facets/words.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { chosenOf, type MeasuresState, toggled } from './state.ts'

/** What the list is filtered by, in words: the words looked for, the facets, and a window of days that is no quarter. */
export function useChosenFilters(
  state: MeasuresState,
  change: ChangeState<MeasuresState>,
  counts: Counted | null,
): readonly ChosenFilter[] {
  const say = useWords(facetWords)
  const chosen = chosenOf(state)
  const facets = useFacetFilters(chosen, counts, (field, value) => change(toggled(state, field, value)))
  const isQuarter = chosen.QUARTER.length > 0
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const day = isQuarter ? null : state[end]
    return day === null ? [] : [{ key: end, name: say(end, { day }), onRemove: () => change({ [end]: null }) }]
  })
  const words = state.q.trim()
  const text = words === '' ? [] : [{ key: 'q', name: say('text', { words }), onRemove: () => change({ q: '' }) }]
  return [...text, ...facets, ...ends]
}
