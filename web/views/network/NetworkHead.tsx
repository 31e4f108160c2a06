import { Link } from 'wouter'
import { LineSwitch } from '../../domain/LineSwitch.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import type { FoundNetwork } from './operations.ts'
import type { NetworkState } from './state.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly department: string
  readonly network: FoundNetwork | null
  readonly state: NetworkState
  readonly change: ChangeState<NetworkState>
}

/** The department, the choice of its function line, the document filter, and links to its other pages. */
export function NetworkHead({ department, network, state, change }: Props) {
  const say = useWords(networkWords)
  const policies = network?.policies ?? []
  return (
    <div className="network-head card">
      <NodeChooser
        label={say('choose')}
        placeholder={say('chooseHint')}
        chosen={department}
        kinds={['DEPARTMENT']}
        onChoose={(id) => change({ department: id, document: null, partner: null, share: 'all' })}
      />
      <LineSwitch
        line={state.line}
        lineName={network?.department.lineName}
        onChange={(line) => change({ line, document: null, partner: null, share: 'all' })}
      />
      <label className="field network-document">
        {say('document')}
        <select
          className="select"
          value={state.document ?? ''}
          onChange={({ target }) => change({ document: target.value || null, partner: null, share: 'all' })}
        >
          <option value="">{say('allDocuments', { count: policies.length })}</option>
          {policies.map(({ policy: { id, title, documentNumber }, measures }) => (
            <option key={id} value={id}>
              {`${documentTitle({ title, documentNumber })}（${measures}）`}
            </option>
          ))}
        </select>
      </label>
      <nav className="row" aria-label={say('links')}>
        <Link className="button" href={linkTo.desk(department, state.line)}>
          {say('desk')}
        </Link>
        <Link className="button" href={linkTo.diff({ department, line: state.line })}>
          {say('diff')}
        </Link>
        <Link className="button" href={linkTo.node(department)}>
          {say('facts')}
        </Link>
        <Link className="button" href={linkTo.explorer(department)}>
          {say('inGraph')}
        </Link>
      </nav>
    </div>
  )
}
