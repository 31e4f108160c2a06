import { CalendarDays, FileSpreadsheet, FileText, Rss } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { Dialog } from '../../components/Dialog.tsx'
import { csvTitle } from '../../domain/csvTitle.ts'
import { linkTo } from '../../domain/links.ts'
import { noteWords } from '../../domain/notes/words.ts'
import { useWhoseName } from '../../domain/useWhoseName.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { keepingCorrections } from '../../state/asRead.ts'
import { today } from '../../state/days.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { COLUMN_WORDS, type ColumnName } from './columns.ts'
import type { Dated } from './counted.ts'
import { DUES } from './due.ts'
import { type Export, exportAddress, filterOf } from './exports.ts'
import { FeedAddress } from './FeedAddress.tsx'
import type { DeskState } from './state.ts'
import type { DeskOwner } from './useTasks.ts'
import { desk } from './words.ts'

/** Number of entries in the files. */
export interface ExportCounts {
  readonly all: number
  readonly dated: Dated
  /** Number of dated tasks regardless of how near their deadline is: the contents of the feed. */
  readonly feed: Dated
}

interface Props {
  readonly state: DeskState
  readonly subject: DeskOwner
  /** Null until the whole list has loaded. */
  readonly counts: ExportCounts | null
  readonly change: ChangeState<DeskState>
}

/** The list in common office formats, with the number of entries in each. All filters of the page apply. */
export function Exports({ state, subject, counts, change }: Props) {
  const say = useWords(desk)
  const why = useId()
  const [feedOpen, openFeed] = useState(false)
  const address = useAddresses(state, subject)
  const byRule = state.undated !== null
  const undated = !byRule && counts !== null && counts.all > 0 && counts.dated.tasks === 0
  // The changes feed ignores the deadline filter, like the calendar, because a task due today is not due next year.
  const changed = JSON.stringify(filterOf({ ...state, due: [] }, state.line ? subject.line : null, today()))
  return (
    <fieldset className="desk-exports">
      <legend className="field-label">{say('exportLabel')}</legend>
      <div className="desk-export-buttons">
        <File href={address('xlsx')} count={counts?.all} icon={<FileSpreadsheet size={15} aria-hidden="true" />} name={say('xlsx')} />
        <File href={address('docx')} count={counts?.all} icon={<FileText size={15} aria-hidden="true" />} name={say('docx')} />
        <File href={address('slips')} count={counts?.all} icon={<FileText size={15} aria-hidden="true" />} name={say('slips')} />
        <File href={address('ledger')} count={counts?.all} icon={<FileSpreadsheet size={15} aria-hidden="true" />} name={say('ledger')} />
        <File
          href={address('ledgerWord')}
          count={counts?.all}
          icon={<FileText size={15} aria-hidden="true" />}
          name={`${say('ledger')} Word`}
        />
        <File href={address('csv')} count={counts?.all} icon={<FileText size={15} aria-hidden="true" />} name={say('csv')} />
        <File
          href={address('ics')}
          count={byRule ? undefined : counts?.dated.dates}
          countSaid={counts && counts.dated.dates !== counts.dated.tasks ? say('datesOf', { ...counts.dated }) : undefined}
          icon={<CalendarDays size={15} aria-hidden="true" />}
          name={say('ics')}
          reason={undated ? why : undefined}
        />
        <button
          type="button"
          className="button"
          disabled={!byRule && counts?.feed.dates === 0}
          aria-describedby={undated ? why : undefined}
          onClick={() => openFeed(true)}
        >
          <Rss size={15} aria-hidden="true" />
          {say('feed')}
        </button>
        <select
          className="select"
          aria-label={say('undatedRule')}
          value={state.undated ?? ''}
          onChange={({ target }) => change({ undated: target.value || null }, { replace: true })}
        >
          <option value="">{say('undatedNot')}</option>
          {rulesWith(state.undated).map((rule) => (
            <option key={rule} value={rule}>
              {/^P/.test(rule) ? say('undatedAfter', { days: rule.slice(1, -1) }) : say('undatedOn', { day: rule })}
            </option>
          ))}
        </select>
      </div>
      {undated && (
        <span id={why} className="small faint">
          {say('nothingDated', { count: counts.all })}
        </span>
      )}
      <Dialog open={feedOpen} onOpenChange={openFeed} title={say('feedTitle')}>
        <FeedAddress address={new URL(address('feed'), window.location.href).href} dated={byRule ? withRule(counts) : counts?.feed} />
        <p>
          <Link href={linkTo.changes({ where: changed })}>{say('changesLink')}</Link>
        </p>
      </Dialog>
    </fieldset>
  )
}

interface FileProps {
  readonly href: string
  readonly count: number | undefined
  readonly icon: ReactNode
  readonly name: string
  /** The number in words, if there is more to say. */
  readonly countSaid?: string | undefined
  /** Id of the element that explains why the file is empty. */
  readonly reason?: string
}

/** A download with its number of entries; disabled if there are none. */
function File({ href, count, countSaid, icon, name, reason }: FileProps) {
  const words = (
    <>
      {icon}
      {name}
      {count !== undefined && <span className="desk-export-count">{countSaid ?? count}</span>}
    </>
  )
  if (count === 0)
    return (
      <button type="button" className="button" disabled aria-describedby={reason}>
        {words}
      </button>
    )
  return (
    <a className="button" href={href} download>
      {words}
    </a>
  )
}

/** By a rule, each task without a date has one. */
const withRule = (counts: ExportCounts | null): Dated | undefined =>
  counts === null ? undefined : { tasks: counts.all, dates: counts.all - counts.dated.tasks + counts.dated.dates }

/** Common rules for tasks without a date; the address accepts any other. */
const RULES = ['12-31', '06-30', 'P30D', 'P90D', 'P180D']
const rulesWith = (chosen: string | null): readonly string[] => [...new Set([...RULES, ...(chosen === null ? [] : [chosen])])]

const TITLES = {
  xlsx: 'exportTitle',
  docx: 'exportTitle',
  csv: 'exportTitle',
  slips: 'slipsTitle',
  ledger: 'ledgerTitle',
  ledgerWord: 'ledgerTitle',
  ics: 'calendarTitle',
  feed: 'calendarTitle',
} as const

/** Returns the addresses of the files, with the filters in words for their headings. */
function useAddresses(state: DeskState, subject: DeskOwner): (format: Export['format']) => string {
  const say = useWords(desk)
  const whoseName = useWhoseName()
  const sayModel = useWords(model)
  const sayNote = useWords(noteWords)
  const asOf = state.asOf ?? today()
  const name = whoseName(subject, state.line)
  const filters = (format: Export['format']) => [
    ...state.role.map((role) => sayModel(role)),
    ...(format === 'feed' ? [] : DUES.filter((due) => state.due.includes(due)).map((due) => say(due))),
    ...state.status.map((status) => sayNote(status === 'NONE' ? 'unset' : status)),
    state.document !== null ? `${say('document')} ${state.document.replace(/^doc:/, '')}` : '',
    state.q,
    ...Object.entries(COLUMN_WORDS).map(([column, field]) => (state[field] === '' ? '' : `${say(column as ColumnName)}“${state[field]}”`)),
  ]
  return (format) => {
    const chosen = filters(format).filter(Boolean).join('；')
    const title = say(TITLES[format], { name })
    return keepingCorrections(
      exportAddress({
        format,
        state,
        line: state.line ? subject.line : null,
        asOf,
        title: format === 'csv' ? csvTitle(title, chosen) : title,
        choice: [name, chosen].filter(Boolean).join('；'),
      }),
    )
  }
}
