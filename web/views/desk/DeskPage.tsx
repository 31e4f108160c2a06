import { useStore } from '@nanostores/react'
import { useCallback, useMemo } from 'react'
import type { Note } from '../../api/notes.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { $notes, noteFinder, type StatusChoice } from '../../domain/notes/notes.ts'
import { useWhoseName } from '../../domain/useWhoseName.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { counted, countedBy, datedIn } from './counted.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskHead } from './DeskHead.tsx'
import { dueOf } from './due.ts'
import { PrintedTasks } from './PrintedTasks.tsx'
import { type DeskState, isFiltered, NO_FILTERS, noteKeysOf } from './state.ts'
import { TaskList } from './TaskList.tsx'
import { dueDay, type Loosened, loosened, rowsOf, type Selection, selectTasks, type Task } from './tasks.ts'
import { useDeskQuery } from './useDeskQuery.ts'
import { usePrinting } from './usePrinting.ts'
import { useTasks } from './useTasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly department: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

/** The tasks of one department, or of its whole function line. */
export function DeskPage({ department, state, change }: Props) {
  const say = useWords(desk)
  const sayCommon = useWords(common)
  const asOf = state.asOf ?? today()
  const {
    subject,
    unknown,
    tasks: tasksAsRead,
    total,
    counts: allCounts,
    error,
    retry,
  } = useTasks({ department, also: state.also, line: state.line }, asOf)
  useSubject(subject?.name)
  const words = useDebounced(state.q, 100)
  const { failed: notesFailed, answer } = useStore($notes)
  const noteOf = useMemo(() => noteIn(answer?.notes ?? [], { line: state.line, department }), [answer, state.line, department])
  const statusOf = useCallback((task: Task): StatusChoice => noteOf(task)?.status ?? 'NONE', [noteOf])
  const tasks = useMemo(
    () => tasksAsRead?.map((task) => ({ ...task, movedTo: noteOf(task)?.movedTo ?? null })) ?? null,
    [tasksAsRead, noteOf],
  )
  const { role, due, status, document, sort, down, group, measure, source, target, partner } = state
  const selection = useMemo<Selection>(
    () => ({
      words,
      within: { measure, source, target, partner },
      roles: role,
      dues: due,
      statuses: status,
      statusOf,
      document,
      asOf,
      sort,
      down,
      group,
    }),
    [words, measure, source, target, partner, role, due, status, statusOf, document, asOf, sort, down, group],
  )
  const shown = useMemo(() => selectTasks(tasks ?? [], selection), [tasks, selection])
  const complete = tasks !== null && tasks.length >= total
  const counts = useMemo(
    () =>
      complete && tasks
        ? { all: shown.length, dated: datedIn(shown), feed: datedIn(selectTasks(tasks, { ...selection, dues: [] })) }
        : null,
    [complete, tasks, shown, selection],
  )
  const whole = complete ? tasks : null
  const roles = useMemo(() => whole && countedBy(whole, ({ role }) => role), [whole])
  const statuses = useMemo(() => whole && countedBy(whole, statusOf), [whole, statusOf])
  const dues = useMemo(() => whole && countedBy(whole, (task) => dueOf(dueDay(task), asOf)), [whole, asOf])
  useDeskQuery(state, state.line ? subject?.line : null, asOf, shown.length)
  const rows = useMemo(() => rowsOf(shown, { group, asOf }), [shown, group, asOf])
  const printing = usePrinting()
  const whoseName = useWhoseName()
  const clear = () => change(NO_FILTERS)
  return (
    <div className="desk">
      {tasks && tasks.length > 0 && <SkipTo target="list">{sayCommon('skipToList')}</SkipTo>}
      <DeskHead subject={subject} department={department} state={state} counts={counts} change={change} />
      {error && <Failure error={error} onRetry={retry} />}
      {unknown && (
        <Notice title={say('unknown')}>
          <p>{say('unknownHint')}</p>
        </Notice>
      )}
      {!tasks && !error && !unknown && <Loading />}
      {tasks && !unknown && (
        <>
          <DeskFilters
            counts={allCounts}
            roles={roles}
            statuses={statuses}
            dues={dues}
            shown={complete ? counted(shown) : null}
            total={total}
            state={state}
            change={change}
          />
          {notesFailed && <p className="desk-capped">{say('notesUnread')}</p>}
          {!complete && (
            <p className="desk-capped" role="status">
              {say(error ? 'cappedFailed' : 'capped', { shown: tasks.length, all: total })}
            </p>
          )}
          {tasks.length === 0 && (
            <Notice title={say('noTasks')}>
              <p>{say('noTasksHint')}</p>
            </Notice>
          )}
          {(shown.length > 0 || isFiltered(state)) && tasks.length > 0 && (
            <TaskList rows={rows} asOf={asOf} state={state} change={change}>
              {shown.length === 0 && (
                <Notice title={say('nothing')}>
                  <p>{say('nothingHint')}</p>
                  {loosened(tasks, selection).map(({ filter, count }) => (
                    <button key={filter} type="button" className="button" disabled={count === 0} onClick={() => change(WITHOUT[filter])}>
                      {say('loosen', { filter: say(FILTER_WORDS[filter]), count })}
                    </button>
                  ))}
                  <button type="button" className="button primary" onClick={clear}>
                    {say('clear')}
                  </button>
                </Notice>
              )}
            </TaskList>
          )}
          {printing && subject && (
            <PrintedTasks rows={rows} name={whoseName(subject, state.line)} asOf={asOf} state={state} noteOf={noteOf} />
          )}
        </>
      )}
    </div>
  )
}

const WITHOUT: Readonly<Record<Loosened, Partial<DeskState>>> = {
  words: { q: '' },
  columns: { measure: '', source: '', target: '', partner: '' },
  roles: { role: [] },
  dues: { due: [] },
  statuses: { status: [] },
  document: { document: null },
}
const FILTER_WORDS = {
  words: 'filterWords',
  columns: 'filterColumns',
  roles: 'filterRoles',
  dues: 'filterDues',
  statuses: 'filterStatuses',
  document: 'filterDocument',
} as const

/** Returns the note on a task. A task given to a group has none if the department it belongs to is unknown. */
function noteIn(notes: readonly Note[], desk: Pick<DeskState, 'line' | 'department'>): (task: Task) => Note | null {
  const noteUnder = noteFinder(notes)
  return (task) => noteUnder(noteKeysOf(task, desk) ?? [])
}
