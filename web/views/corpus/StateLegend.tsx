import { useWords } from '../../i18n/words.ts'
import { MARKS } from './marks.ts'
import type { PlaceStateName } from './operations.ts'
import { corpus } from './words.ts'

const USUAL: readonly PlaceStateName[] = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS', 'NONE', 'OUT_OF_REACH']

/** Explains the marks and colours. */
export function StateLegend({ states = USUAL }: { readonly states?: readonly PlaceStateName[] }) {
  const say = useWords(corpus)
  return (
    <ul className="row corpus-legend small">
      {states.map((state) => (
        <li key={state}>
          <span className={`corpus-swatch state-${state}`} aria-hidden="true">
            {MARKS[state]}
          </span>
          {say(state)}
        </li>
      ))}
    </ul>
  )
}
