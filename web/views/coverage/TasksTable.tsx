import { Fragment } from 'react'
import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { measureTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { AllKnown } from './AllKnown.tsx'
import type { FoundCoverage } from './operations.ts'
import { coverage as words } from './words.ts'

interface Props {
  readonly coverage: FoundCoverage
  readonly onlyNone: boolean
}

/** The known tasks of the document, and the measures that implement them. */
export function TasksTable({ coverage: { document, places, tasks, taskTotal }, onlyNone }: Props) {
  const say = useWords(words)
  const shown = onlyNone ? tasks.filter(({ known }) => !known) : tasks
  return (
    <section className="coverage-part">
      <h2>
        {say('tasks')}{' '}
        {taskTotal > 0 && (
          <span className="faint small">{say('tasksShown', { known: tasks.filter(({ known }) => known).length, all: taskTotal })}</span>
        )}
      </h2>
      {taskTotal === 0 ? (
        <p className="faint">{say('noTasks')}</p>
      ) : (
        <>
          <p className="coverage-file">
            <TableFiles name="coverage" asked={{ document: document.id, by: 'task' }} />
          </p>
          <TableBox label={say('tasks')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say('task')}</th>
                  <th scope="col">{say('measures')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.length === 0 && <AllKnown columns={2} />}
                {shown.map(({ task, measures, known }) => (
                  <tr key={task.id} className={known ? undefined : 'coverage-none'}>
                    <td className="coverage-task" lang="zh-CN" data-head={say('task')}>
                      <NodeLink id={task.id} kind="UPSTREAM_TASK" title={task.title} />
                      {task.area && <div className="faint">{task.area}</div>}
                    </td>
                    <td lang="zh-CN" data-head={say('measures')}>
                      {known
                        ? measures.map(({ measure, places: names, evidence }) => (
                            <div key={measure.id} className="coverage-how">
                              <span>
                                <NodeLink id={measure.id} kind="MEASURE" title={measureTitle(measure)} />{' '}
                                <PlaceNames names={names} places={places} />
                              </span>
                              <Bodies assignments={measure.assignments} />
                              {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} lines={2} />}
                            </div>
                          ))
                        : say('none')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
      {taskTotal > tasks.length && <p className="faint small">{say('cut', { shown: tasks.length, all: taskTotal })}</p>}
    </section>
  )
}

type Assignments = FoundCoverage['tasks'][number]['measures'][number]['measure']['assignments']

/** Departments of a task, the lead first. */
function Bodies({ assignments: { edges } }: { readonly assignments: Assignments }) {
  if (edges.length === 0) return null
  const leadsFirst = edges.toSorted((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'))
  return (
    <span className="coverage-bodies">
      {leadsFirst.map(({ role, node }) => (
        <span key={`${role} ${node.id}`}>
          {role && role !== 'RESPONSIBLE' && <RoleMark name={role} />} <NodeLink id={node.id} kind="DEPARTMENT" title={node.name} />
        </span>
      ))}
    </span>
  )
}

/** The places of a measure, each linked to its policies if the table above lists it. */
function PlaceNames({ names, places }: { readonly names: readonly string[]; readonly places: FoundCoverage['places'] }) {
  return (
    <span className="faint small">
      {names.map((name, at) => {
        const found = places.find(({ place }) => place.name === name)
        return (
          <Fragment key={name}>
            {at > 0 && '、'}
            {found ? <NodeLink id={found.place.id} kind="JURISDICTION" title={name} /> : name}
          </Fragment>
        )
      })}
    </span>
  )
}
