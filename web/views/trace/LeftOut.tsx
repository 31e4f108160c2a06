import { model } from '../../i18n/model.ts'
import { useReasons } from '../../i18n/reasons.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { MEASURES } from './MeasuresOf.tsx'
import type { LeftOutNodes } from './operations.ts'
import type { TraceState } from './state.ts'
import { trace } from './words.ts'

interface Props {
  readonly omitted: readonly LeftOutNodes[]
  readonly state: TraceState
  readonly change: ChangeState<TraceState>
}

/** The nodes that the trace omits: their number, the reason, and how to see them. */
export function LeftOut({ omitted, state, change }: Props) {
  const say = useWords(trace)
  const sayModel = useWords(model)
  const sayReason = useReasons()
  return (
    <>
      {omitted.map(({ kind, of, count, reason }) => (
        <p key={`${kind} ${of} ${reason}`} className="faint small">
          {say('omitted', { count, kind: sayModel(kind), reason: sayReason(reason) })}{' '}
          {isOfOtherParts(reason) && (
            <button type="button" className="text-button" onClick={() => change({ parts: 'all' })}>
              {say('showParts')}
            </button>
          )}
          {isOfMeasures(reason) && <a href={`#${MEASURES}`}>{say('whichMeasures')}</a>}
        </p>
      ))}
      {state.parts === 'all' && (
        <button type="button" className="text-button" onClick={() => change({ parts: 'own' })}>
          {say('hideParts')}
        </button>
      )}
    </>
  )
}

const isOfOtherParts = (reason: string) => reason === 'cited in other parts of the document only'
const isOfMeasures = (reason: string) => reason === 'cited by single measures only'
