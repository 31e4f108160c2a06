import type { Note } from '../../api/notes.ts'
import { NoteSummary } from '../../domain/notes/NoteSummary.tsx'
import { useWords } from '../../i18n/words.ts'
import { COLUMNS } from './columns.ts'
import { GroupHead } from './GroupHead.tsx'
import { type DeskState, namesDepartment, noteKeysOf } from './state.ts'
import { TaskCells } from './TaskCells.tsx'
import type { DeskRow, Task } from './tasks.ts'
import { desk } from './words.ts'
import './printed.css'

interface Props {
  readonly rows: readonly DeskRow[]
  readonly name: string
  readonly asOf: string
  readonly state: Pick<DeskState, 'line' | 'also' | 'department'>
  readonly noteOf: (task: Task) => Note | null
}

/** About 350 pages. Readers with more tasks are told to use the spreadsheet. */
const PRINTED_AT_MOST = 1000

/** The list for print. Every row is complete, because paper cannot scroll or unfold. */
export function PrintedTasks({ rows, name, asOf, state, noteOf }: Props) {
  const say = useWords(desk)
  const count = rows.filter(({ kind }) => kind === 'task').length
  return (
    <section className="printed">
      <h1 lang="zh-CN">{say('exportTitle', { name })}</h1>
      <p>{say('printedHead', { asOf, count })}</p>
      {count > PRINTED_AT_MOST && <p>{say('printedCut', { most: PRINTED_AT_MOST, count })}</p>}
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([column]) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beginning(rows).map((row) => (
            <tr key={row.key}>
              {row.kind === 'group' ? (
                <GroupHead row={row} />
              ) : (
                <TaskCells
                  task={row.task}
                  asOf={asOf}
                  namesDepartment={namesDepartment(state, row.task.department.id)}
                  unfolded
                  note={noteKeysOf(row.task, state) === null ? say('noteWhose') : <NoteSummary note={noteOf(row.task)} />}
                />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rows up to the last printed task. */
function beginning(rows: readonly DeskRow[]): readonly DeskRow[] {
  let tasks = 0
  const end = rows.findIndex(({ kind }) => kind === 'task' && ++tasks > PRINTED_AT_MOST)
  return end < 0 ? rows : rows.slice(0, end)
}
