import { useWords } from '../../i18n/words.ts'
import type { ChosenFilter } from './ChosenFilters.tsx'
import { quarterOf } from './quarter.ts'
import { facetWords } from './words.ts'

interface Window {
  readonly from: string | null
  readonly to: string | null
}

/** The ends of a range of deadlines in words. A range that is a quarter is a facet value. */
export function useDueFilters({ from, to }: Window, change: (window: Partial<Window>) => void): readonly ChosenFilter[] {
  const say = useWords(facetWords)
  if (quarterOf(from, to) !== null) return []
  const end = (key: keyof Window, day: string | null) =>
    day === null ? [] : [{ key, name: say(key, { day }), onRemove: () => change({ [key]: null }) }]
  return [...end('from', from), ...end('to', to)]
}
