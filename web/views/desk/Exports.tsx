import { CalendarDays, Check, FileSpreadsheet, FileText, Rss } from 'lucide-react'
import { useCopy } from '../../components/useCopy.ts'
import { domain } from '../../domain/words.ts'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { DUES, today } from './due.ts'
import { type Export, exportAddress } from './exports.ts'
import type { DeskState } from './state.ts'
import type { Bureau } from './useTasks.ts'
import { desk } from './words.ts'

/** The list in the form that offices use; the filters of the page hold for all of them. */
export function Exports({ state, bureau }: { readonly state: DeskState; readonly bureau: Bureau }) {
  const say = useWords(desk)
  const sayDomain = useWords(domain)
  const sayCommon = useWords(common)
  const sayModel = useWords(model)
  const asOf = state.asOf ?? today()
  const choice = [
    state.line && bureau.lineName ? sayDomain('lineOf', { line: bureau.lineName }) : bureau.name,
    ...state.role.map((role) => sayModel(role)),
    ...DUES.filter((due) => state.due.includes(due)).map((due) => say(due)),
    state.q,
  ]
  const address = (format: Export['format']) =>
    exportAddress({
      format,
      state,
      line: state.line ? bureau.line : null,
      asOf,
      title: say('exportTitle', { name: choice[0] ?? '' }),
      choice: choice.filter(Boolean).join('；'),
    })
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  return (
    <fieldset className="desk-exports">
      <legend className="visually-hidden">{say('exportLabel')}</legend>
      <a className="button" href={address('xlsx')} download>
        <FileSpreadsheet size={15} aria-hidden="true" />
        {say('xlsx')}
      </a>
      <a className="button" href={address('csv')} download>
        <FileText size={15} aria-hidden="true" />
        {say('csv')}
      </a>
      <a className="button" href={address('ics')} download>
        <CalendarDays size={15} aria-hidden="true" />
        {say('ics')}
      </a>
      <button
        type="button"
        className="button"
        title={say('feedHint')}
        onClick={() => copy(new URL(address('feed'), window.location.href).href)}
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
