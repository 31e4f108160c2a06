import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ColumnName } from './columns.ts'
import { DueMark } from './DueMark.tsx'
import type { Grouping, Task } from './tasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly task: Task
  readonly asOf: string
  readonly namesDepartment: boolean
  readonly group: Grouping
  readonly columns: readonly ColumnName[]
  readonly onOpen: (task: Task) => void
  readonly note: ReactNode
}

/** One task in one line, so that about twenty fit on a screen. Long text is cut off; a button opens the full task. */
export const TaskLine = memo(function TaskLine({ task, asOf, namesDepartment, group, columns, onOpen, note }: Props) {
  const say = useWords(desk)
  const { measure, policy, section, figures, others } = task
  const cells: Readonly<Record<ColumnName, ReactNode>> = {
    role: (
      <>
        {task.role && <RoleMark name={task.role} />}
        {namesDepartment && <NodeLink id={task.department.id} kind="DEPARTMENT" title={task.department.name} />}
        {task.named && <StatusMark status={task.status} reason={task.reason} />}
      </>
    ),
    measure: (
      <>
        <button
          type="button"
          className="desk-open"
          aria-expanded={false}
          aria-label={`${say('openRow')}: ${measure.title}`}
          onClick={() => onOpen(task)}
        >
          <ChevronRight size={14} aria-hidden="true" />
        </button>
        <NodeLink id={measure.id} kind="MEASURE" title={measure.title} />
        {measure.heading !== null && <span className="faint">{measure.text}</span>}
      </>
    ),
    source: (
      <>
        {/* The head of the group already names the document. */}
        {group !== 'document' && group !== 'section' && <NodeLink id={policy.id} kind="POLICY" title={policy.title} />}
        {section !== null && <span className="faint">{section}</span>}
      </>
    ),
    figures: figures.map(({ id, words }) => <NodeLink key={id} id={id} kind="TARGET" title={words} />),
    deadline: (task.deadline || task.movedTo) && <DueMark task={task} further={[]} asOf={asOf} />,
    note,
    others: others.map(({ id, name, role }) => (
      <span key={`${id} ${role}`}>
        {role === 'LEAD' && <RoleMark name="LEAD" />}
        <NodeLink id={id} kind="DEPARTMENT" title={name} />
      </span>
    )),
  }
  return columns.map((name) => (
    <td key={name} className={`line-cell line-${name}`} lang={name === 'role' || name === 'deadline' ? undefined : 'zh-CN'}>
      {cells[name]}
    </td>
  ))
})
