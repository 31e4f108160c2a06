import { TwoChoosers } from '../../domain/TwoChoosers.tsx'
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
        <TwoChoosers
          first={{ label: say('left'), chosen: left }}
          second={{ label: say('right'), chosen: right }}
          kinds={['POLICY', 'CITED_DOCUMENT']}
          placeholder={say('chooseHint')}
          swap={say('swap')}
          onChange={(left, right) => change({ left, right })}
        />
      </div>
      {left !== null && right !== null ? (
        <Comparison left={left} right={right} />
      ) : (
        <PickTwo state={{ left, right }} change={change} divided />
      )}
    </div>
  )
}
