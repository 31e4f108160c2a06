import { CalendarDays, Check, FileSpreadsheet, FileText, Rss } from 'lucide-react'
import { useCopy } from '../../components/useCopy.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { type DeskState, exportAddress } from './state.ts'
import { desk } from './words.ts'

/** The list in the form that offices use; the filters of the page hold for all of them. */
export function Exports({ state }: { readonly state: DeskState }) {
  const say = useWords(desk)
  const sayCommon = useWords(common)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  return (
    <fieldset className="desk-exports">
      <legend className="visually-hidden">{say('exportLabel')}</legend>
      <a className="button" href={exportAddress('xlsx', state)} download>
        <FileSpreadsheet size={15} aria-hidden="true" />
        {say('xlsx')}
      </a>
      <a className="button" href={exportAddress('csv', state)} download>
        <FileText size={15} aria-hidden="true" />
        {say('csv')}
      </a>
      <a className="button" href={exportAddress('ics', state)} download>
        <CalendarDays size={15} aria-hidden="true" />
        {say('ics')}
      </a>
      <button
        type="button"
        className="button"
        title={say('feedHint')}
        onClick={() => copy(new URL(exportAddress('ics', state), window.location.href).href)}
      >
        {done ? <Check size={15} aria-hidden="true" /> : <Rss size={15} aria-hidden="true" />}
        {say('feed')}
      </button>
      <span role="status" className="visually-hidden">
        {done ? say('feedCopied') : ''}
      </span>
    </fieldset>
  )
}
