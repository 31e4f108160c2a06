import { Check, FileDown, Quote as QuoteIcon } from 'lucide-react'
import { useCopy } from '../../components/useCopy.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { keepingCorrections } from '../../state/asRead.ts'
import { today } from '../../state/days.ts'
import { chainsAddress, citationAddress, type TraceState } from './state.ts'
import { trace } from './words.ts'

/** Exports the trace as Markdown or CSV, or as a citation of this view. */
export function TakeAway({ title, state }: { readonly title: string; readonly state: TraceState }) {
  const say = useWords(trace)
  const sayCommon = useWords(common)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  const view = say(state.direction === 'UP' ? 'exportTitleUP' : 'exportTitleDOWN', { start: title })
  const cite = async (format: 'txt' | 'bib') => {
    const answer = await fetch(citationAddress(format, view, window.location.href, today()))
    if (answer.ok) copy((await answer.text()).trim())
  }
  return (
    <fieldset className="plain row">
      <legend className="visually-hidden">{say('exportLabel')}</legend>
      <a className="button" href={keepingCorrections(chainsAddress('md', state))} download>
        <FileDown size={15} aria-hidden="true" />
        {say('markdown')}
      </a>
      <a className="button" href={keepingCorrections(chainsAddress('csv', state))} download>
        <FileDown size={15} aria-hidden="true" />
        {say('csv')}
      </a>
      <button type="button" className="button" onClick={() => void cite('txt')}>
        <QuoteIcon size={15} aria-hidden="true" />
        {say('gbt')}
      </button>
      <button type="button" className="button" onClick={() => void cite('bib')}>
        <QuoteIcon size={15} aria-hidden="true" />
        {say('bibtex')}
      </button>
      <span role="status" className="small">
        {done && (
          <>
            <Check size={14} aria-hidden="true" /> {say('copied')}
          </>
        )}
      </span>
    </fieldset>
  )
}
