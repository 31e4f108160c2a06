import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { COLUMNS } from './columns.ts'
import type { Due } from './due.ts'
import type { DeskRow } from './tasks.ts'
import { desk } from './words.ts'

/** The head of a group: what its tasks have in common, and their number. */
export function GroupHead({ row }: { readonly row: Extract<DeskRow, { kind: 'group' }> }) {
  const say = useWords(desk)
  const sayModel = useWords(model)
  const title = () => {
    switch (row.by) {
      case 'collective':
        return say('collective')
      case 'due':
        return say(row.value as Due)
      case 'role':
        return row.value === '' ? say('noRole') : sayModel(row.value as 'LEAD')
      case 'partner':
        return row.value === '' ? say('noPartner') : row.value
      default:
        return row.value
    }
  }
  return (
    <th scope="rowgroup" colSpan={COLUMNS.length} className="tasks-group-head">
      <strong>{title()}</strong> <span className="faint small">{say('taskCount', { count: row.count })}</span>
      {row.by === 'collective' && <p className="small faint">{say('collectiveHint')}</p>}
    </th>
  )
}
