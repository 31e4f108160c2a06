import { X } from 'lucide-react'
import { useMemo } from 'react'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { DUES, type Due, dueOf } from './due.ts'
import type { DeskState } from './state.ts'
import { GROUPINGS, SORTS, type Task } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly tasks: readonly Task[]
  readonly shown: number
  readonly asOf: string
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

/** What of the list is shown: by words, role, deadline and document; how it is grouped and sorted. */
export function DeskFilters({ tasks, shown, asOf, state, change }: Props) {
  const say = useWords(desk)
  const sayModel = useWords(model)
  const counts = useMemo(() => countsOf(tasks, asOf), [tasks, asOf])
  const filtered = state.q !== '' || state.role.length > 0 || state.due.length > 0 || state.document !== null
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
      <div className="desk-chips">
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            className={`desk-chip role-${role.toLowerCase()}`}
            aria-pressed={state.role.includes(role)}
            onClick={() => change({ role: toggled(state.role, role) })}
          >
            {sayModel(role)} <span>{counts.roles.get(role) ?? 0}</span>
          </button>
        ))}
        {DUES.map((due) => (
          <button
            key={due}
            type="button"
            className={`desk-chip due-${due}`}
            aria-pressed={state.due.includes(due)}
            onClick={() => change({ due: toggled<Due>(state.due, due) })}
          >
            {say(due)} <span>{counts.dues.get(due) ?? 0}</span>
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
          <option value="">{say('allDocuments', { count: counts.documents.length })}</option>
          {counts.documents.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
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
          onChange={({ target }) => change({ sort: target.value as DeskState['sort'] })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say('sortBy', { order: say(SORT_WORDS[sort]) })}
            </option>
          ))}
        </select>
        <span className="faint small" role="status">
          {say('shown', { shown, all: tasks.length })}
        </span>
        {filtered && (
          <button type="button" className="button quiet" onClick={() => change({ q: '', role: [], due: [], document: null })}>
            <X size={15} aria-hidden="true" />
            {say('clear')}
          </button>
        )}
      </div>
    </div>
  )
}

const toggled = <T,>(all: readonly T[], one: T): readonly T[] => (all.includes(one) ? all.filter((each) => each !== one) : [...all, one])

function countsOf(tasks: readonly Task[], asOf: string) {
  const roles = new Map<string, number>()
  const dues = new Map<Due, number>()
  const documents = new Map<string, string>()
  for (const { role, deadline, policy } of tasks) {
    if (role) roles.set(role, (roles.get(role) ?? 0) + 1)
    const due = dueOf(deadline?.to ?? null, asOf)
    dues.set(due, (dues.get(due) ?? 0) + 1)
    documents.set(policy.id, policy.title)
  }
  return { roles, dues, documents: [...documents] }
}
