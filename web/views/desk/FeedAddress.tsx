import { Check, Copy } from 'lucide-react'
import { useId } from 'react'
import { useCopy } from '../../components/useCopy.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import type { Dated } from './counted.ts'
import { desk } from './words.ts'

/** The address to which a calendar program subscribes, the number of its entries, and a copy button. */
export function FeedAddress({ address, dated }: { readonly address: string; readonly dated: Dated | undefined }) {
  const say = useWords(desk)
  const sayCommon = useWords(common)
  const id = useId()
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  return (
    <div className="desk-feed">
      <p id={id}>{say('feedHint', { tasks: dated?.tasks ?? 0, dates: dated?.dates ?? 0 })}</p>
      <input
        className="input"
        readOnly
        value={address}
        aria-label={say('feedTitle')}
        aria-describedby={id}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="button primary" onClick={() => copy(address)}>
        {done ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
        {say(done ? 'feedCopied' : 'feedCopy')}
      </button>
      <span role="status" className="visually-hidden">
        {done ? say('feedCopied') : ''}
      </span>
    </div>
  )
}
