import { Diff, Waypoints } from 'lucide-react'
import { Link } from 'wouter'
import { LineSwitch } from '../../domain/LineSwitch.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { today } from './due.ts'
import { Exports } from './Exports.tsx'
import type { DeskState } from './state.ts'
import type { Bureau } from './useTasks.ts'
import { desk } from './words.ts'

interface Props {
  readonly bureau: Bureau | null
  readonly department: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

/** Which bureau, how far, seen from which day, and the ways to take the list away. */
export function DeskHead({ bureau, department, state, change }: Props) {
  const say = useWords(desk)
  return (
    <div className="desk-head">
      <h1 className="visually-hidden">
        {say('title')} {bureau?.name}
      </h1>
      <NodeChooser
        label={say('choose')}
        placeholder={say('chooseHint')}
        chosen={department}
        kinds={['DEPARTMENT']}
        onChoose={(id) => change({ department: id, document: null })}
      />
      <LineSwitch line={state.line} lineName={bureau?.lineName} onChange={(line) => change({ line })} />
      <label className="field">
        {say('asOf')}
        <input
          className="input"
          type="date"
          value={state.asOf ?? today()}
          onChange={({ target }) => change({ asOf: target.value === today() ? null : target.value || null }, { replace: true })}
        />
      </label>
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
        {bureau && <Exports state={state} bureau={bureau} />}
      </div>
    </div>
  )
}
