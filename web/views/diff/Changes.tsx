import { ArrowRight } from 'lucide-react'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundChange } from './operations.ts'
import { difference } from './words.ts'

/** The differences: old value, new value, and whether the target became stricter or looser. */
export function Changes({ changes }: { readonly changes: readonly FoundChange[] }) {
  const say = useWords(difference)
  return (
    <ul className="difference-changes">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same figure can come twice.
        <li key={at} className={change.tightened === null ? '' : change.tightened ? 'change-tighter' : 'change-looser'}>
          <span className="faint small">{say(change.what)}</span>{' '}
          <span>
            <Value change={change} side="left" /> <ArrowRight size={13} aria-hidden="true" /> <Value change={change} side="right" />
          </span>{' '}
          <span className="change-way">{say(wayOf(change.tightened))}</span>
        </li>
      ))}
    </ul>
  )
}

const wayOf = (tightened: boolean | null) => (tightened === null ? 'changed' : tightened ? 'tighter' : 'looser')

function Value({ change, side }: { readonly change: FoundChange; readonly side: 'left' | 'right' }) {
  const say = useWords(difference)
  const sayModel = useWords(model)
  const words = change[side]
  if (words === null) return <span className="faint">{say('absent')}</span>
  return change.what === 'ROLE' ? sayModel(words.toUpperCase() as 'LEAD') : words
}
