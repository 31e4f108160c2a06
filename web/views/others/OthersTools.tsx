import { useQuery } from 'urql'
import { ChosenFilters } from '../../domain/facets/ChosenFilters.tsx'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useNamed } from '../../domain/useNamed.ts'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { LinesOfOthers } from './operations.ts'
import { ALL_LINES, LEAST, type OthersState } from './state.ts'
import { others } from './words.ts'

interface Props {
  readonly state: OthersState
  readonly change: ChangeState<OthersState>
}

const LEASTS = [1, 2, 3, 5, 10, 20] as const

/** Choice of the place or department, the function line, the years, and the places to compare with. */
export function OthersTools({ state, change }: Props) {
  const say = useWords(others)
  const [{ data }] = useQuery({ query: LinesOfOthers, variables: { asOf: today() } })
  const lines = data?.measureFacets.facets.flatMap(({ values }) => values) ?? []
  const names = useNamed(state.other)
  const least = state.least ?? LEAST
  return (
    <>
      <div className="row others-tools">
        <NodeChooser
          label={say('of')}
          placeholder={say('ofHint')}
          chosen={state.of}
          kinds={['DEPARTMENT', 'JURISDICTION']}
          onChoose={(of) => change({ of, line: null })}
        />
        <label className="field">
          {say('line')}
          <select className="select" value={state.line ?? ''} onChange={({ target }) => change({ line: target.value || null })}>
            <option value="">{say('lineOfChosen')}</option>
            <option value={ALL_LINES}>{say('allLines')}</option>
            {lines.map(({ value, name }) => (
              <option key={value} value={value}>
                {name ?? value}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="field">
            {say(end)}
            <input
              className="input others-year"
              type="number"
              min={1900}
              max={9999}
              value={state[end] ?? ''}
              onChange={({ target }) => change({ [end]: target.value === '' ? null : Number(target.value) }, { replace: true })}
            />
          </label>
        ))}
        <label className="field">
          {say('least')}
          <select className="select" value={least} onChange={({ target }) => change({ least: Number(target.value) })}>
            {[...new Set([...LEASTS, least])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
          </select>
        </label>
        <NodeChooser
          label={say('other')}
          placeholder={say('otherHint')}
          chosen={null}
          kinds={['JURISDICTION']}
          onChoose={(id) => change({ other: [...new Set([...state.other, id])] })}
        />
      </div>
      <ChosenFilters
        filters={state.other.map((id, at) => ({
          key: id,
          name: names[at]?.title ?? id,
          onRemove: () => change({ other: state.other.filter((each) => each !== id) }),
        }))}
        onClear={() => change({ other: [] })}
      />
    </>
  )
}
