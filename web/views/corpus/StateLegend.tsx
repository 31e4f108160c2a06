import { useWords } from '../../i18n/words.ts'
import { MARKS, type Mark } from './marks.ts'
import { corpus } from './words.ts'

const USUAL: readonly Mark[] = ['CARRIES_OUT', 'RESTS_ON', 'MENTIONS', 'SAME_WORDS', 'NONE', 'OUT_OF_REACH']

/** Explains the marks and colours. */
export function StateLegend({ states = USUAL }: { readonly states?: readonly Mark[] }) {
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
