import type { GridNames } from '../../drawing/controllers/grid.ts'
import { useWords } from '../../i18n/words.ts'
import { explorer as words } from './words.ts'

/** Names of bands, years and rings, for the screen and for figures. */
export function useGridNames(): GridNames {
  const say = useWords(words)
  return {
    band: (band) => (typeof band === 'string' ? say(`band${band}`) : (band.place ?? say('otherPlaces'))),
    undated: say('undated'),
    ring: (hops) => (hops === null ? say('unconnected') : say('hops', { count: hops })),
  }
}
