import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { traceQuery } from './state.ts'
import { TraceHead } from './TraceHead.tsx'
import { TracePage } from './TracePage.tsx'
import { TraceStart } from './TraceStart.tsx'
import { trace } from './words.ts'
import './trace.css'

/** The proven chains above and below a measure, a document or a task. */
export function TraceView() {
  const say = useWords(trace)
  const [state, change] = useAddressState(traceQuery)
  return (
    <div className="page trace-page">
      <div className={state.id === null ? 'page-head' : 'visually-hidden'}>
        <h1>{say('title')}</h1>
        {state.id === null && <p>{say('intro')}</p>}
      </div>
      <TraceHead state={state} change={change} />
      {state.id === null ? <TraceStart /> : <TracePage from={state.id} state={state} change={change} />}
    </div>
  )
}
