import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { NoteButton } from '../../domain/notes/NoteButton.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { COLUMNS } from './columns.ts'
import { GroupHead } from './GroupHead.tsx'
import { type DeskState, namesDepartment, noteKeysOf } from './state.ts'
import { TaskCells } from './TaskCells.tsx'
import { TaskLine } from './TaskLine.tsx'
import type { DeskRow, Task } from './tasks.ts'
import { useColumnWidths } from './useColumnWidths.ts'
import { useDeskNotes } from './useDeskNotes.tsx'
import { desk } from './words.ts'

interface Props {
  readonly rows: readonly DeskRow[]
  readonly asOf: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
  /** Shown below the heads of the columns, which stay in reach when their words match nothing. */
  readonly children: ReactNode
}

const GROUP_HEIGHT = 34
const LINE_HEIGHT = 34
const TASK_HEIGHT = 132

/** The list. Only visible rows are rendered, so thousands of tasks scroll as smoothly as ten. */
export function TaskList({ rows, asOf, state, change, children }: Props) {
  const say = useWords(desk)
  const scroller = useRef<HTMLDivElement>(null)
  const shown = COLUMNS.filter(([name]) => !state.hidden.some((hidden) => hidden === name))
  const names = shown.map(([name]) => name)
  const widths = useColumnWidths(names)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const pressed = useRef<string | null>(null)
  const open = useCallback(({ id }: Task) => {
    pressed.current = id
    setOpened((before) => new Set([...before, id]))
  }, [])
  const close = useCallback(({ id }: Task) => {
    pressed.current = id
    setOpened((before) => new Set([...before].filter((each) => each !== id)))
  }, [])
  // The button that opens a task gives way to the one that closes it, and the other way round.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row has its other button once `opened` has been rendered.
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.kind === 'task' && row.task.id === pressed.current)
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"] :is(.desk-open, .cell-ways button)`)
      ?.focus({ preventScroll: true })
    pressed.current = null
  }, [opened])
  const { noteUnder, openNote, editor } = useDeskNotes(state)
  const noteOn = (task: Task) => {
    const keys = noteKeysOf(task, state)
    if (keys === null) return <span className="faint small">{say('noteWhose')}</span>
    return <NoteButton note={noteUnder(keys)} task={task.measure.title} onOpen={() => openNote(task)} />
  }
  const isWhole = (row: DeskRow) => row.kind === 'task' && (state.roomy || opened.has(row.task.id))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index]
      if (!row || row.kind === 'group') return GROUP_HEIGHT
      return isWhole(row) ? TASK_HEIGHT : LINE_HEIGHT
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="tasks" id="list" ref={scroller} tabIndex={0} aria-label={say('title')}>
      <table aria-rowcount={rows.length + 1} aria-colcount={names.length} style={widths.style}>
        <thead>
          <tr className="tasks-heads" aria-rowindex={1}>
            {shown.map(([name, sort]) => (
              <ColumnHead key={name} name={name} sort={sort} state={state} change={change} widths={widths} />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={`tasks-row tasks-${row.kind} ${row.kind === 'task' && !isWhole(row) ? 'tasks-line' : ''}`}
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'group' ? (
                  <GroupHead row={row} />
                ) : isWhole(row) ? (
                  <TaskCells
                    task={row.task}
                    asOf={asOf}
                    namesDepartment={namesDepartment(state, row.task.department.id)}
                    columns={names}
                    note={noteOn(row.task)}
                    onClose={state.roomy ? undefined : close}
                  />
                ) : (
                  <TaskLine
                    task={row.task}
                    asOf={asOf}
                    namesDepartment={namesDepartment(state, row.task.department.id)}
                    group={state.group}
                    columns={names}
                    note={noteOn(row.task)}
                    onOpen={open}
                  />
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      {children}
      {editor}
    </section>
  )
}
