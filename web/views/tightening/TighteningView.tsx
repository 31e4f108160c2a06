import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ChosenFilters } from '../../domain/facets/ChosenFilters.tsx'
import { switched } from '../../domain/facets/chosen.ts'
import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { KnownNode } from '../../domain/KnownNode.tsx'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useNamed } from '../../domain/useNamed.ts'
import { useWords } from '../../i18n/words.ts'
import { type ChangeState, useAddressState } from '../../state/useAddressState.ts'
import { TighteningPairs } from './operations.ts'
import { PairsTable } from './PairsTable.tsx'
import { SlopeChart } from './SlopeChart.tsx'
import { type TighteningState, tighteningQuery, VERDICTS, type Verdict } from './state.ts'
import { tightening } from './words.ts'
import './tightening.css'

const FIRST = 100

/** Compares figures for the same object across levels and over the years. */
export function TighteningView() {
  const say = useWords(tightening)
  const [state, change] = useAddressState(tighteningQuery)
  const unknown = tighteningQuery.unknown(window.location.search)
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      {unknown.length > 0 ? <UnknownFilters parts={unknown} onRemove={() => change({})} /> : <Pairs state={state} change={change} />}
    </div>
  )
}

interface Props {
  readonly state: TighteningState
  readonly change: ChangeState<TighteningState>
}

function Pairs({ state, change }: Props) {
  const say = useWords(tightening)
  const { step, verdict, place, document, target } = state
  const asked = { step, verdict: verdict.length === 0 ? null : verdict, place, document, target, first: FIRST }
  const { data, error, retry } = useScreenQuery(TighteningPairs, asked)
  const found = data?.tightening
  return (
    <>
      <div className="row tightening-tools">
        <fieldset className="segments" aria-label={say('which')}>
          {(['LEVEL', 'YEAR'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={step === each} onClick={() => change({ step: each, target: null })}>
              {say(each)}
            </button>
          ))}
        </fieldset>
        <NodeChooser
          label={say('place')}
          placeholder={say('placeHint')}
          chosen={place}
          kinds={['JURISDICTION']}
          onChoose={(id) => change({ place: id })}
        />
        <NodeChooser
          label={say('document')}
          placeholder={say('documentHint')}
          chosen={document}
          kinds={['POLICY']}
          onChoose={(id) => change({ document: id })}
        />
        <TableFiles name="tightening" asked={{ step, place, document, target, verdict: verdict.length === 1 ? verdict[0] : null }} />
      </div>
      <Chosen state={state} change={change} />
      <fieldset className="row tightening-tools plain">
        <legend className="field-label">{say('verdicts')}</legend>
        {VERDICTS.map((each) => (
          <label key={each} className="check">
            <input
              type="checkbox"
              checked={verdict.includes(each)}
              onChange={() => change({ verdict: switched<Verdict>(verdict, each) })}
            />
            {say(each)} <span className="faint">{found?.counts.find((count) => count.verdict === each)?.count}</span>
          </label>
        ))}
      </fieldset>
      <KnownNode id={place} kinds={['JURISDICTION']}>
        <KnownNode id={document} kinds={['POLICY']}>
          {error && <Failure error={error} onRetry={retry} />}
          {!error && !found && <Loading />}
          {found && (
            <>
              {step === 'LEVEL' && <p>{say('counted', { looked: found.looked, met: found.met })}</p>}
              <p className="small faint">{say('method')}</p>
              {target !== null && <SlopeChart pairs={found.pairs} />}
              {found.pairs.length === 0 ? (
                <Notice title={say('none')}>
                  <p>{say('noneHint')}</p>
                </Notice>
              ) : (
                <PairsTable pairs={found.pairs} step={step} {...(target === null && { onDraw: (id: string) => change({ target: id }) })} />
              )}
              {found.totalCount > found.pairs.length && (
                <p className="faint small">{say('cut', { shown: found.pairs.length, all: found.totalCount })}</p>
              )}
            </>
          )}
        </KnownNode>
      </KnownNode>
    </>
  )
}

/** The chosen place, document and figure, each with a button to remove it. */
function Chosen({ state, change }: Props) {
  const keys = (['place', 'document', 'target'] as const).filter((key) => state[key] !== null)
  const names = useNamed(keys.map((key) => state[key]))
  return (
    <ChosenFilters
      filters={keys.map((key, at) => ({ key, name: names[at]?.title ?? state[key] ?? '', onRemove: () => change({ [key]: null }) }))}
      onClear={() => change({ place: null, document: null, target: null })}
    />
  )
}
