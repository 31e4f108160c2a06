import { UnknownFilters } from '../../domain/facets/UnknownFilters.tsx'
import { here } from '../../state/address.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { DeskPage } from './DeskPage.tsx'
import { DeskStart } from './DeskStart.tsx'
import { deskQuery } from './state.ts'
import './desk.css'

/** All tasks that documents give to a department. */
export function DeskView() {
  const [state, change] = useAddressState(deskQuery)
  const unknown = deskQuery.unknown(here().search)
  if (unknown.length > 0) return <UnknownFilters parts={unknown} onRemove={() => change({})} />
  if (state.department === null) return <DeskStart onChoose={(department) => change({ department })} />
  return <DeskPage department={state.department} state={state} change={change} />
}
