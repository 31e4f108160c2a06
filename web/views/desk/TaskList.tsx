import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { SortButton } from '../../components/SortButton.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { COLUMNS } from './columns.ts'
import { GroupHead } from './GroupHead.tsx'
import type { DeskState } from './state.ts'
import { TaskCells } from './TaskCells.tsx'
import type { DeskRow } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly rows: readonly DeskRow[]
  readonly asOf: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

const GROUP_HEIGHT = 44
const TASK_HEIGHT = 132

/** The list itself. Only the rows in sight are drawn, so thousands of tasks scroll as ten do. */
export function TaskList({ rows, asOf, state, change }: Props) {
  const say = useWords(desk)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : TASK_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="tasks" ref={scroller} tabIndex={0} aria-label={say('title')}>
      <table aria-rowcount={rows.length + 1} aria-colcount={COLUMNS.length}>
        <Heads state={state} change={change} />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={`tasks-row tasks-${row.kind}`}
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'group' ? <GroupHead row={row} /> : <TaskCells task={row.task} asOf={asOf} wholeLine={state.line} />}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Heads({ state, change }: Pick<Props, 'state' | 'change'>) {
  const say = useWords(desk)
  return (
    <thead>
      <tr className="tasks-heads" aria-rowindex={1}>
        {COLUMNS.map(([name, sort]) => {
          const sorted = sort !== null && state.sort === sort ? (state.down ? 'descending' : 'ascending') : null
          return (
            <th key={name} scope="col" className={`cell-${name}`} aria-sort={sorted ?? undefined}>
              {sort === null ? (
                say(name)
              ) : (
                <SortButton
                  name={say(name)}
                  sorted={sorted}
                  onSort={() => change(sorted ? { down: !state.down } : { sort, down: false })}
                />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
