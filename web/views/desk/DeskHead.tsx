import { Diff, Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { DayField } from '../../domain/DayField.tsx'
import { LineSwitch } from '../../domain/LineSwitch.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { DeskReform } from './DeskReform.tsx'
import { type ExportCounts, Exports } from './Exports.tsx'
import type { DeskState } from './state.ts'
import type { DeskOwner } from './useTasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly subject: DeskOwner | null
  readonly department: string
  readonly state: DeskState
  /** Counts of the exported files; null until the whole list has loaded. */
  readonly counts: ExportCounts | null
  readonly change: ChangeState<DeskState>
}

/** The department, the choice between it and its function line, the reference day, and the exports. */
export function DeskHead({ subject, department, state, counts, change }: Props) {
  const say = useWords(desk)
  return (
    <div className="desk-head">
      <h1 className="visually-hidden">
        {say('title')} {subject?.name}
      </h1>
      <NodeChooser
        label={say('choose')}
        placeholder={say('chooseHint')}
        chosen={department}
        kinds={['DEPARTMENT']}
        onChoose={(id) => change({ department: id, also: [], document: null })}
      />
      <LineSwitch line={state.line} lineName={subject?.lineName} onChange={(line) => change({ line })} />
      {subject && !state.line && <DeskReform subject={subject} also={state.also} onChange={(also) => change({ also, document: null })} />}
      <DayField label={say('asOf')} day={state.asOf} onChange={(asOf) => change({ asOf }, { replace: true })} />
      <div className="desk-links">
        <Link className="button" href={linkTo.network(department, state.line)}>
          <Waypoints size={15} aria-hidden="true" />
          {say('network')}
        </Link>
        <Link className="button" href={linkTo.diff({ department, line: state.line })}>
          <Diff size={15} aria-hidden="true" />
          {say('diff')}
        </Link>
        <Link className="button" href={linkTo.explorer(department)}>
          {say('inGraph')}
        </Link>
        <Link className="button" href={linkTo.node(department)}>
          {say('facts')}
        </Link>
      </div>
      {subject && <Exports change={change} state={state} subject={subject} counts={counts} />}
    </div>
  )
}
