import { useMemo } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskHead } from './DeskHead.tsx'
import { today } from './due.ts'
import type { DeskState } from './state.ts'
import { TaskList } from './TaskList.tsx'
import { rowsOf, selectTasks } from './tasks.ts'
import { useTasks } from './useTasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly department: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

/** The tasks of one bureau, or of its whole line. */
export function DeskPage({ department, state, change }: Props) {
  const say = useWords(desk)
  const { bureau, unknown, tasks, total, error, retry } = useTasks(department, state.line)
  useSubject(bureau?.name)
  const asOf = state.asOf ?? today()
  const words = useDebounced(state.q, 100)
  const { role, due, document, sort, down, group } = state
  const shown = useMemo(
    () => selectTasks(tasks ?? [], { words, roles: role, dues: due, document, asOf, sort, down, group }),
    [tasks, words, role, due, document, asOf, sort, down, group],
  )
  const rows = useMemo(() => rowsOf(shown, { group, asOf }), [shown, group, asOf])
  const clear = () => change({ q: '', role: [], due: [], document: null })
  return (
    <div className="desk">
      <DeskHead bureau={bureau} department={department} state={state} change={change} />
      {error && <Failure error={error} onRetry={retry} />}
      {unknown && (
        <Notice title={say('unknown')}>
          <p>{say('unknownHint')}</p>
        </Notice>
      )}
      {!tasks && !error && !unknown && <Loading />}
      {tasks && !unknown && (
        <>
          <DeskFilters tasks={tasks} shown={shown.length} asOf={asOf} state={state} change={change} />
          {total > tasks.length && <p className="desk-capped">{say('capped', { shown: tasks.length, all: total })}</p>}
          {tasks.length === 0 && (
            <Notice title={say('noTasks')}>
              <p>{say('noTasksHint')}</p>
            </Notice>
          )}
          {tasks.length > 0 && shown.length === 0 && (
            <Notice title={say('nothing')}>
              <p>{say('nothingHint')}</p>
              <button type="button" className="button primary" onClick={clear}>
                {say('clear')}
              </button>
            </Notice>
          )}
          {shown.length > 0 && <TaskList rows={rows} asOf={asOf} state={state} change={change} />}
        </>
      )}
    </div>
  )
}
