import { TwoChoosers } from '../../domain/TwoChoosers.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { HOPS, type PathsState, WAY_RELATIONS } from './state.ts'
import { paths } from './words.ts'

interface Props {
  readonly state: PathsState
  readonly change: ChangeState<PathsState>
}

/** Both ends, how far, along which relations. */
export function PathsHead({ state, change }: Props) {
  const say = useWords(paths)
  const sayModel = useWords(model)
  const { from, to, hops, without } = state
  return (
    <div className="paths-head card">
      <div className="paths-ends">
        <TwoChoosers
          first={{ label: say('from'), chosen: from }}
          second={{ label: say('to'), chosen: to }}
          kinds={NODE_KINDS}
          placeholder={say('chooseHint')}
          swap={say('swap')}
          onChange={(from, to) => change({ from, to })}
        />
      </div>
      <div className="paths-bounds">
        <label className="field">
          {say('maxHops')}
          <select className="select" value={hops} onChange={({ target }) => change({ hops: target.value as PathsState['hops'] })}>
            {HOPS.map((count) => (
              <option key={count} value={count}>
                {say('hops', { count })}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="plain">
          <legend className="field-label">{say('relations')}</legend>
          <div className="row">
            {WAY_RELATIONS.map((relation) => (
              <label key={relation} className="check">
                <input
                  type="checkbox"
                  checked={!without.includes(relation)}
                  onChange={({ target }) =>
                    change({ without: target.checked ? without.filter((each) => each !== relation) : [...without, relation] })
                  }
                />
                {sayModel(relation)}
              </label>
            ))}
            <button type="button" className="text-button" onClick={() => change({ without: NOT_SAID })}>
              {say('strict')}
            </button>
            {without.length > 0 && (
              <button type="button" className="text-button" onClick={() => change({ without: [] })}>
                {say('allRelations')}
              </button>
            )}
          </div>
        </fieldset>
      </div>
    </div>
  )
}

/** What binds two documents of one place, or two that name an industry, without either saying a word of the other. */
const NOT_SAID = ['CONCERNS', 'APPLIES_IN', 'SERVES'] as const
