import { ArrowLeftRight } from 'lucide-react'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { Comparison } from './Comparison.tsx'
import { PickTwo } from './PickTwo.tsx'
import { compareQuery } from './state.ts'
import { compare } from './words.ts'
import './compare.css'

/** Two documents side by side. */
export function CompareView() {
  const say = useWords(compare)
  const [{ left, right }, change] = useAddressState(compareQuery)
  return (
    <div className="page compare">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {(left === null || right === null) && <p>{say('intro')}</p>}
      </div>
      <div className="compare-head">
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
      {left !== null && right !== null ? <Comparison left={left} right={right} /> : <PickTwo state={{ left, right }} change={change} />}
    </div>
  )
}
