import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { useWords } from '../../i18n/words.ts'
import { here } from '../../state/address.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { AdoptionPart } from './AdoptionPart.tsx'
import { CountsPart } from './CountsPart.tsx'
import { CoveragePart } from './CoveragePart.tsx'
import { unusableColumns } from './documentsAt.ts'
import { PlanPart } from './PlanPart.tsx'
import { corpusQuery, fromStart, VIEWS } from './state.ts'
import { useStateColours } from './useStateColours.ts'
import { corpus } from './words.ts'
import './corpus.css'

/** Overview of the corpus: held documents, how places respond to documents, and first adopters. */
export function CorpusView() {
  const say = useWords(corpus)
  const [state, change] = useAddressState(corpusQuery)
  const colours = useStateColours()
  const { search } = here()
  const unusable = unusableColumns(search)
  const unknown = [...corpusQuery.unknown(search), ...unusable]
  const props = { state, change }
  return (
    <div className="page corpus" style={colours}>
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      <fieldset className="segments corpus-views" aria-label={say('views')}>
        {VIEWS.map((view) => (
          <button key={view} type="button" aria-pressed={state.view === view} onClick={() => change(fromStart({ view }))}>
            {say(view)}
          </button>
        ))}
      </fieldset>
      {unknown.length > 0 && <UnknownFilters parts={unknown} onRemove={() => change(unusable.length > 0 ? { columns: 'YEAR' } : {})} />}
      {unknown.length === 0 && state.view === 'counts' && <CountsPart {...props} />}
      {unknown.length === 0 && state.view === 'coverage' && <CoveragePart {...props} />}
      {unknown.length === 0 && state.view === 'adoption' && <AdoptionPart {...props} />}
      {unknown.length === 0 && state.view === 'plan' && <PlanPart {...props} />}
    </div>
  )
}
