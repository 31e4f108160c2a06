import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { PathsHead } from './PathsHead.tsx'
import { PathsPage } from './PathsPage.tsx'
import { PathsStart } from './PathsStart.tsx'
import { pathsQuery } from './state.ts'
import { paths } from './words.ts'
import './paths.css'

/** Paths between two nodes. */
export function PathsView() {
  const say = useWords(paths)
  const [state, change] = useAddressState(pathsQuery)
  const { from, to } = state
  return (
    <div className="page paths">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {(from === null || to === null) && <p>{say('intro')}</p>}
      </div>
      <PathsHead state={state} change={change} />
      {from === null || to === null ? <PathsStart /> : <PathsPage from={from} to={to} state={state} change={change} />}
    </div>
  )
}
