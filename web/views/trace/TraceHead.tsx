import { useState } from 'react'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { WayBounds } from '../../domain/WayBounds.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { TRACED_KINDS, TRACED_RELATIONS, wordOf } from './lineage.ts'
import { MOST_HOPS, type TraceState } from './state.ts'
import { trace } from './words.ts'

interface Props {
  readonly state: TraceState
  readonly change: ChangeState<TraceState>
}

/** The start, direction, maximum length and relations of a trace. */
export function TraceHead({ state, change }: Props) {
  const say = useWords(trace)
  const sayModel = useWords(model)
  const { without } = state
  // Open if any option is set, so that it is not overlooked. It stays open when the reader resets the options.
  const [bounds, showBounds] = useState(state.hops !== '6' || without.length > 0)
  return (
    <div className="trace-head card">
      <NodeChooser
        label={say('choose')}
        placeholder={say('chooseHint')}
        chosen={state.id}
        kinds={TRACED_KINDS}
        onChoose={(id) => change({ id, parts: 'own' })}
      />
      <fieldset className="plain">
        <legend className="field-label">{say('direction')}</legend>
        <div className="segments">
          {(['UP', 'DOWN'] as const).map((direction) => (
            <button key={direction} type="button" aria-pressed={state.direction === direction} onClick={() => change({ direction })}>
              {say(direction)}
            </button>
          ))}
        </div>
      </fieldset>
      <details className="trace-more" open={bounds} onToggle={({ currentTarget }) => showBounds(currentTarget.open)}>
        <summary>{say('settings')}</summary>
        <WayBounds
          hops={state.hops}
          allHops={MOST_HOPS}
          relations={TRACED_RELATIONS}
          without={without}
          sayRelation={(relation) => sayModel(wordOf(relation))}
          onChange={change}
        />
      </details>
    </div>
  )
}
