import { Link } from 'wouter'
import { LineSwitch } from '../../domain/LineSwitch.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { TwoChoosers } from '../../domain/TwoChoosers.tsx'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { DiffPage } from './DiffPage.tsx'
import { differenceQuery } from './state.ts'
import { useOwner } from './useDiff.ts'
import { difference } from './words.ts'
import './diff.css'

/** What a department’s list gains, loses and tightens between two documents. */
export function DiffView() {
  const say = useWords(difference)
  const [state, change] = useAddressState(differenceQuery)
  const { owner, unknown } = useOwner(state.department)
  const { department, line, left, right } = state
  return (
    <div className="page difference">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {(left === null || right === null) && <p>{say('intro')}</p>}
      </div>
      <div className="difference-head card">
        <div className="difference-owner">
          <NodeChooser
            label={say('department')}
            placeholder={say('departmentHint')}
            chosen={department}
            kinds={['DEPARTMENT']}
            onChoose={(id) => change({ department: id })}
          />
          {department !== null && <LineSwitch line={line} lineName={owner?.lineName} onChange={(whole) => change({ line: whole })} />}
          {department !== null && (
            <button type="button" className="button" onClick={() => change({ department: null, line: false })}>
              {say('clearDepartment')}
            </button>
          )}
        </div>
        <div className="difference-sides">
          <TwoChoosers
            first={{ label: say('left'), chosen: left }}
            second={{ label: say('right'), chosen: right }}
            kinds={['POLICY']}
            placeholder={say('chooseHint')}
            swap={say('swap')}
            onChange={(left, right) => change({ left, right })}
          />
        </div>
        {left !== null && right !== null && (
          <p className="small">
            <Link href={linkTo.compare(left, right)}>{say('compare')}</Link>
          </p>
        )}
      </div>
      <DiffPage state={state} change={change} owner={owner} unknownOwner={unknown} />
    </div>
  )
}
