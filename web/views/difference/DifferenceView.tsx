import { ArrowLeftRight } from 'lucide-react'
import { Link } from 'wouter'
import { LineSwitch } from '../../domain/LineSwitch.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { DifferencePage } from './DifferencePage.tsx'
import { differenceQuery } from './state.ts'
import { useOwner } from './useDifference.ts'
import { difference } from './words.ts'
import './difference.css'

/** What a bureau’s list gains, loses and tightens between two documents. */
export function DifferenceView() {
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
          <NodeChooser
            label={say('left')}
            placeholder={say('chooseHint')}
            chosen={left}
            kinds={['POLICY']}
            onChoose={(id) => change({ left: id })}
          />
          <button
            type="button"
            className="button icon"
            aria-label={say('swap')}
            title={say('swap')}
            onClick={() => change({ left: right, right: left })}
          >
            <ArrowLeftRight size={16} aria-hidden="true" />
          </button>
          <NodeChooser
            label={say('right')}
            placeholder={say('chooseHint')}
            chosen={right}
            kinds={['POLICY']}
            onChoose={(id) => change({ right: id })}
          />
        </div>
        {left !== null && right !== null && (
          <p className="small">
            <Link href={linkTo.compare(left, right)}>{say('compare')}</Link>
          </p>
        )}
      </div>
      <DifferencePage state={state} change={change} owner={owner} unknownOwner={unknown} />
    </div>
  )
}
