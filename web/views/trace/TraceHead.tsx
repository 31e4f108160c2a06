import { NodeChooser } from '../../domain/NodeChooser.tsx'
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

/** Where to start, which way to go, how far, along which relations. */
export function TraceHead({ state, change }: Props) {
  const say = useWords(trace)
  const sayModel = useWords(model)
  const { without } = state
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
      <details className="trace-more" open={state.hops !== '6' || without.length > 0}>
        <summary>{say('settings')}</summary>
        <div className="trace-more-fields">
          <label className="field">
            {say('maxHops')}
            <select className="select" value={state.hops} onChange={({ target }) => change({ hops: target.value as TraceState['hops'] })}>
              {MOST_HOPS.map((hops) => (
                <option key={hops} value={hops}>
                  {say('hops', { count: hops })}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="plain trace-relations">
            <legend className="field-label">{say('relations')}</legend>
            <div className="row">
              {TRACED_RELATIONS.map((relation) => (
                <label key={relation} className="check">
                  <input
                    type="checkbox"
                    checked={!without.includes(relation)}
                    onChange={({ target }) =>
                      change({ without: target.checked ? without.filter((each) => each !== relation) : [...without, relation] })
                    }
                  />
                  {sayModel(wordOf(relation))}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      </details>
    </div>
  )
}
