import type { ChosenFilter } from './ChosenFilters.tsx'
import type { ChosenValues } from './chosen.ts'
import type { Counted, FacetField } from './fragments.ts'
import { useValueName } from './useValueName.ts'

/** The chosen facet values with their names. Names arrive with the counts; the id is shown until then. */
export function useFacetFilters(
  chosen: ChosenValues,
  counts: Counted | null,
  onToggle: (field: FacetField, value: string) => void,
): readonly ChosenFilter[] {
  const nameOf = useValueName()
  const named = (field: FacetField, value: string) =>
    counts?.facets.find((facet) => facet.field === field)?.values.find((each) => each.value === value) ?? { value, name: value }
  return (Object.entries(chosen) as [FacetField, readonly string[]][]).flatMap(([field, values]) =>
    values.map((value) => ({
      key: `${field} ${value}`,
      name: nameOf(field, named(field, value)),
      onRemove: () => onToggle(field, value),
    })),
  )
}
