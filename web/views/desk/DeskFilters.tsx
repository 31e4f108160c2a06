import { Columns3, X } from 'lucide-react'
import { Menu } from '../../components/Menu.tsx'
import { switched } from '../../domain/facets/chosen.ts'
import { STATUS_CHOICES, type StatusChoice } from '../../domain/notes/notes.ts'
import { noteWords } from '../../domain/notes/words.ts'
import type { RoleName } from '../../domain/RoleMark.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { ColumnSearches } from './ColumnSearches.tsx'
import { HIDEABLE } from './columns.ts'
import { type Counted, NONE } from './counted.ts'
import { DUES, type Due } from './due.ts'
import type { DeskCounts } from './operations.ts'
import { type DeskState, isFiltered, NO_FILTERS, sortedBy } from './state.ts'
import { GROUPINGS, SORTS } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  /** Counts of the whole list; they arrive with the first page, and are null until then. */
  readonly counts: DeskCounts | null
  /** Number of visible tasks; null until the whole list has loaded. */
  readonly shown: Counted | null
  readonly total: number
  /** Number of tasks by role; null until the whole list has loaded. */
  readonly roles: ReadonlyMap<RoleName | null, Counted> | null
  /** Number of tasks by status; null until the whole list has loaded. */
  readonly statuses: ReadonlyMap<StatusChoice, Counted> | null
  /** Number of tasks by due, with moved deadlines; null until the whole list has loaded. */
  readonly dues: ReadonlyMap<Due, Counted> | null
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'] as const

const GROUP_WORDS = {
  none: 'groupNone',
  document: 'groupDocument',
  section: 'groupSection',
  due: 'groupDue',
  role: 'groupRole',
  partner: 'groupPartner',
  department: 'groupDepartment',
} as const
const SORT_WORDS = { document: 'sortDocument', due: 'sortDue', role: 'sortRole', department: 'sortDepartment' } as const

/** Filters by words, role, deadline and document, and the options for grouping and sorting. */
export function DeskFilters({ counts, roles, statuses, dues, shown, total, state, change }: Props) {
  const say = useWords(desk)
  const sayModel = useWords(model)
  const sayNote = useWords(noteWords)
  const numberOf = ({ all, unnamed } = NONE) => (unnamed > 0 ? say('chip', { count: all, unnamed }) : all)
  const documents = counts?.documents.flatMap(({ policy, count }) => (policy ? [{ ...policy, count }] : [])) ?? []
  return (
    <div className="desk-filters">
      <input
        className="input desk-words"
        type="search"
        value={state.q}
        placeholder={say('wordsHint')}
        aria-label={say('words')}
        onChange={({ target }) => change({ q: target.value }, { replace: true })}
      />
      <ColumnSearches state={state} change={change} />
      <div className="desk-chips">
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            className={`desk-chip role-${role.toLowerCase()}`}
            aria-pressed={state.role.includes(role)}
            onClick={() => change({ role: switched(state.role, role) })}
          >
            {sayModel(role)}{' '}
            <span>{roles ? numberOf(roles.get(role)) : counts && (counts.roles.find((each) => each.role === role)?.count ?? 0)}</span>
          </button>
        ))}
        {DUES.map((due) => (
          <button
            key={due}
            type="button"
            className={`desk-chip due-${due}`}
            aria-pressed={state.due.includes(due)}
            onClick={() => change({ due: switched<Due>(state.due, due) })}
          >
            {say(due)} <span>{dues ? numberOf(dues.get(due)) : counts?.dues[due]}</span>
          </button>
        ))}
        {STATUS_CHOICES.map((status) => (
          <button
            key={status}
            type="button"
            className="desk-chip"
            aria-pressed={state.status.includes(status)}
            onClick={() => change({ status: switched<StatusChoice>(state.status, status) })}
          >
            {sayNote(status === 'NONE' ? 'unset' : status)} <span>{statuses && numberOf(statuses.get(status))}</span>
          </button>
        ))}
      </div>
      <div className="desk-selects">
        <select
          className="select"
          aria-label={say('document')}
          value={state.document ?? ''}
          onChange={({ target }) => change({ document: target.value || null })}
        >
          <option value="">{say('allDocuments', { count: documents.length })}</option>
          {documents.map(({ id, title, documentNumber, count }) => (
            <option key={id} value={id}>
              {documentTitle({ title, documentNumber })} ({count})
            </option>
          ))}
        </select>
        <select
          className="select"
          aria-label={say('group')}
          value={state.group}
          onChange={({ target }) => change({ group: target.value as DeskState['group'] })}
        >
          {GROUPINGS.map((group) => (
            <option key={group} value={group}>
              {say(GROUP_WORDS[group])}
            </option>
          ))}
        </select>
        <select
          className="select desk-sort"
          aria-label={say('sort')}
          value={state.sort}
          onChange={({ target }) => change(sortedBy(target.value as DeskState['sort'], state))}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say('sortBy', { order: say(SORT_WORDS[sort]) })}
            </option>
          ))}
        </select>
        <span className="faint small" role="status">
          {shown === null
            ? say('shownLoading', { all: total })
            : say(shown.unnamed > 0 ? 'shownUnnamed' : 'shown', { shown: shown.all, unnamed: shown.unnamed, all: total })}
        </span>
        <Menu label={say('columns')} icon={<Columns3 size={15} aria-hidden="true" />} buttonClass="button">
          {HIDEABLE.map((column) => (
            <label key={column} className="desk-column">
              <input
                type="checkbox"
                checked={!state.hidden.includes(column)}
                onChange={() => change({ hidden: switched(state.hidden, column) })}
              />
              {say(column)}
            </label>
          ))}
        </Menu>
        <button type="button" className="button" aria-pressed={state.roomy} onClick={() => change({ roomy: !state.roomy })}>
          {say('roomy')}
        </button>
        {isFiltered(state) && (
          <button type="button" className="button quiet" onClick={() => change(NO_FILTERS)}>
            <X size={15} aria-hidden="true" />
            {say('clear')}
          </button>
        )}
      </div>
    </div>
  )
}
