import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { BusiestDepartments } from '../desk/BusiestDepartments.tsx'
import { LineNetworkPart } from './LineNetworkPart.tsx'
import { NetworkPage } from './NetworkPage.tsx'
import { networkQuery } from './state.ts'
import { networkWords } from './words.ts'
import './network.css'

/** The departments that a department works with, and who leads. */
export function NetworkView() {
  const say = useWords(networkWords)
  const [state, change] = useAddressState(networkQuery)
  if (state.department !== null) return <NetworkPage department={state.department} state={state} change={change} />
  return (
    <div className="page department">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      <div className="network-choose">
        <NodeChooser
          label={say('choose')}
          placeholder={say('chooseHint')}
          chosen={null}
          kinds={['DEPARTMENT']}
          onChoose={(department) => change({ department })}
        />
      </div>
      <BusiestDepartments hrefOf={(id) => linkTo.network(id)} />
      <LineNetworkPart place={state.place} change={change} />
    </div>
  )
}
