import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { BusiestBureaus } from '../desk/BusiestBureaus.tsx'
import { NetworkPage } from './NetworkPage.tsx'
import { bureauQuery } from './state.ts'
import { bureau } from './words.ts'
import './bureau.css'

/** With whom a bureau works, and who leads. */
export function BureauView() {
  const say = useWords(bureau)
  const [state, change] = useAddressState(bureauQuery)
  if (state.department !== null) return <NetworkPage department={state.department} state={state} change={change} />
  return (
    <div className="page bureau">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      <div className="bureau-choose">
        <NodeChooser
          label={say('choose')}
          placeholder={say('chooseHint')}
          chosen={null}
          kinds={['DEPARTMENT']}
          onChoose={(department) => change({ department })}
        />
      </div>
      <BusiestBureaus hrefOf={(id) => linkTo.network(id)} />
    </div>
  )
}
