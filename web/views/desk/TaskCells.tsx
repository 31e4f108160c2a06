import { memo, type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { useWords } from '../../i18n/words.ts'
import { COLUMNS, type ColumnName } from './columns.ts'
import { DueMark } from './DueMark.tsx'
import type { Figure, Task } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly task: Task
  readonly asOf: string
  readonly namesDepartment: boolean
  /** Shows the full text and all departments, as in print. */
  readonly unfolded?: boolean
  /** All columns if left out. */
  readonly columns?: readonly ColumnName[]
  /** If given, a button collapses the task to one line. */
  readonly onClose?: ((task: Task) => void) | undefined
  /** The note on the task. */
  readonly note?: ReactNode
}

/**
 * One task: role, measure, document and section, figures, deadline, other departments. Memoised, so that scrolling renders only rows that
 * come into view.
 */
export const TaskCells = memo(function TaskCells({ task, asOf, namesDepartment, unfolded = false, columns = ALL, onClose, note }: Props) {
  const say = useWords(desk)
  const shows = (name: ColumnName) => columns.includes(name)
  const { measure, policy, evidence } = task
  return (
    <>
      {shows('role') && (
        <td className="cell-role">
          {task.role && <RoleMark name={task.role} />}
          {namesDepartment && <NodeLink id={task.department.id} kind="DEPARTMENT" title={task.department.name} />}
          {task.inclusion ? (
            <span className="small cell-inclusion">
              {say(task.inclusion.whole ? 'includedWhole' : 'includedMaybe', {
                words: task.as ?? task.department.name,
                place: task.inclusion.place,
              })}
            </span>
          ) : (
            <StatusMark status={task.status} reason={task.reason} />
          )}
        </td>
      )}
      <td className="cell-measure" lang="zh-CN">
        {unfolded && measure.heading === null ? measure.label : <NodeLink id={measure.id} kind="MEASURE" title={measure.title} />}
        {unfolded ? measure.text : <Words words={measure.text} folded={measure.heading === null ? 0 : FOLDED} />}
        <span className="cell-ways">
          {evidence && <Link href={linkTo.reader(evidence.document.id, evidence)}>{say('quote')}</Link>}
          <Link href={linkTo.trace(measure.id)}>{say('trace')}</Link>
          {onClose && (
            <button type="button" className="text-button" aria-expanded={true} onClick={() => onClose(task)}>
              {say('less')}
            </button>
          )}
        </span>
      </td>
      {shows('source') && (
        <td className="cell-source" lang="zh-CN">
          <NodeLink id={policy.id} kind="POLICY" title={policy.title} />
          {policy.number && <span className="small">{policy.number}</span>}
          {task.section && <span className="faint small">{task.section}</span>}
        </td>
      )}
      {shows('figures') && (
        <td className="cell-figures" lang="zh-CN">
          <Few few={unfolded ? task.figures.length : SHOWN_AT_FIRST}>{task.figures.map(figureIn)}</Few>
        </td>
      )}
      {shows('deadline') && (
        <td className="cell-deadline">
          <DueMark task={task} further={task.laterDeadlines} asOf={asOf} />
        </td>
      )}
      {shows('note') && <td className="cell-note">{note}</td>}
      {shows('others') && (
        <td className="cell-others" lang="zh-CN">
          <Few few={unfolded ? task.others.length : SHOWN_AT_FIRST}>{task.others.map(bodyIn)}</Few>
        </td>
      )}
    </>
  )
})

const ALL: readonly ColumnName[] = COLUMNS.map(([name]) => name)

const SHOWN_AT_FIRST = 5

const figureIn = ({ id, words, before, after }: Figure) => (
  <span key={id}>
    <span className="cell-clause">{before.length > LONGEST_CLAUSE ? `…${before.slice(-LONGEST_CLAUSE)}` : before}</span>
    <NodeLink id={id} kind="TARGET" title={words} />
    <span className="cell-clause">{after.length > LONGEST_CLAUSE ? `${after.slice(0, LONGEST_CLAUSE)}…` : after}</span>
  </span>
)

const LONGEST_CLAUSE = 14

const bodyIn = ({ id, name, role }: Task['others'][number]) => (
  <span key={`${id} ${role}`} className={`other ${role === 'LEAD' ? 'other-lead' : ''}`}>
    {role === 'LEAD' && <RoleMark name="LEAD" />}
    <NodeLink id={id} kind="DEPARTMENT" title={name} />
  </span>
)

/** The first items, and a button that shows the others. */
function Few({ few, children }: { readonly few: number; readonly children: readonly ReactNode[] }) {
  const say = useWords(desk)
  const [open, setOpen] = useState(false)
  return (
    <>
      {open ? children : children.slice(0, few)}
      {children.length > few && (
        <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('less') : `${say('more')} +${children.length - few}`}
        </button>
      )}
    </>
  )
}

const FOLDED = 90

/** The text of a measure. If it has no heading, its link already shows the first words. */
function Words({ words, folded }: { readonly words: string; readonly folded: number }) {
  const say = useWords(desk)
  const [open, setOpen] = useState(false)
  if (words.length <= folded) return <p className="cell-words">{words}</p>
  return (
    <p className="cell-words">
      {open ? words : folded > 0 && `${words.slice(0, folded)}…`}{' '}
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'less' : 'more')}
      </button>
    </p>
  )
}
