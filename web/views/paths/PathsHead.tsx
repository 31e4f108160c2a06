import { TwoChoosers } from '../../domain/TwoChoosers.tsx'
import { WayBounds } from '../../domain/WayBounds.tsx'
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

/** Both ends, the maximum length, and the relations to follow. */
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
      <WayBounds hops={hops} allHops={HOPS} relations={WAY_RELATIONS} without={without} sayRelation={sayModel} onChange={change}>
        <label className="check">
          <input type="checkbox" checked={state.hubs} onChange={({ target }) => change({ hubs: target.checked })} />
          {say('hubs')}
        </label>
        {without.length > 0 && (
          <button type="button" className="text-button" onClick={() => change({ without: [] })}>
            {say('allRelations')}
          </button>
        )}
      </WayBounds>
    </div>
  )
}
