import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { given } from '../../domain/facets/chosen.ts'
import { LEVELS } from '../../domain/facets/values.ts'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { CoverageGrid } from './CoverageGrid.tsx'
import { CoverageList } from './CoverageList.tsx'
import { CorpusCoverage } from './operations.ts'
import { Pager } from './Pager.tsx'
import { StateLegend } from './StateLegend.tsx'
import { type CorpusState, fromStart, SHOWN } from './state.ts'
import { corpus } from './words.ts'

interface Props {
  readonly state: CorpusState
  readonly change: ChangeState<CorpusState>
}

type Level = (typeof LEVELS)[number]

/** Documents that others refer to, and the places whose policies do, as a matrix or a list. */
export function CoveragePart({ state, change }: Props) {
  const say = useWords(corpus)
  const sayModel = useWords(model)
  const [skipRows, skipColumns] = [state.down ?? 0, state.across ?? 0]
  const { data, error, retry } = useScreenQuery(CorpusCoverage, {
    words: useDebounced(state.words, 300),
    documentLevel: given(state.documentLevel),
    placeLevel: given(state.placeLevel),
    within: state.within,
    skipRows,
    firstRows: SHOWN.rows,
    skipColumns,
  })
  const found = data?.coverageMatrix
  const { words, documentLevel, placeLevel, within } = state
  const asked = {
    words,
    documentLevel,
    placeLevel,
    within: within ? 'true' : null,
    choice: [
      words.trim(),
      ...documentLevel.map((level) => `${say('documentLevel')}：${sayModel(level)}`),
      ...placeLevel.map((level) => `${say('placeLevel')}：${sayModel(level)}`),
      within ? say('within') : '',
    ]
      .filter((each) => each !== '')
      .join('；'),
  }
  return (
    <section>
      <div className="row corpus-tools">
        <label className="field">
          {say('words')}
          <input
            className="input"
            type="search"
            value={state.words}
            onChange={({ target }) => change(fromStart({ words: target.value }), { replace: true })}
          />
        </label>
        <LevelChoice
          name={say('documentLevel')}
          levels={state.documentLevel}
          onChoose={(documentLevel) => change(fromStart({ documentLevel }))}
        />
        <LevelChoice name={say('placeLevel')} levels={state.placeLevel} onChoose={(placeLevel) => change(fromStart({ placeLevel }))} />
        <label className="check">
          <input type="checkbox" checked={state.within} onChange={({ target }) => change(fromStart({ within: target.checked }))} />
          {say('within')}
        </label>
        <fieldset className="segments" aria-label={say('views')}>
          {[false, true].map((list) => (
            <button key={String(list)} type="button" aria-pressed={state.list === list} onClick={() => change({ list })}>
              {say(list ? 'list' : 'grid')}
            </button>
          ))}
        </fieldset>
      </div>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && !found && <Loading />}
      {found && (
        <>
          <p className="small corpus-said">{say('coverageSaid', { documents: found.documentTotal, places: found.placeTotal })}</p>
          <StateLegend />
          {found.rows.length > 0 && <TableFiles name="coverageMatrix" asked={asked} />}
          <div className="row">
            <Pager
              of="Rows"
              skip={skipRows}
              shown={found.rows.length}
              page={SHOWN.rows}
              total={found.documentTotal}
              onSkip={(down) => change({ down })}
            />
            <Pager
              of="Columns"
              skip={skipColumns}
              shown={found.places.length}
              page={SHOWN.columns}
              total={found.placeTotal}
              onSkip={(across) => change({ across })}
            />
          </div>
          {found.rows.length === 0 && <p>{say('nothing')}</p>}
          {found.rows.length > 0 && (state.list ? <CoverageList matrix={found} /> : <CoverageGrid matrix={found} />)}
        </>
      )}
    </section>
  )
}

interface LevelProps {
  readonly name: string
  readonly levels: readonly Level[]
  readonly onChoose: (levels: readonly Level[]) => void
}

function LevelChoice({ name, levels, onChoose }: LevelProps) {
  const say = useWords(corpus)
  const sayModel = useWords(model)
  return (
    <label className="field">
      {name}
      <select
        className="select"
        value={levels[0] ?? ''}
        onChange={({ target }) => onChoose(LEVELS.filter((level) => level === target.value))}
      >
        <option value="">{say('anyLevel')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {sayModel(level)}
          </option>
        ))}
      </select>
    </label>
  )
}
