import { useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { ColumnSearch } from './ColumnSearch.tsx'
import { COLUMN_WORDS, SEARCHED_COLUMNS } from './columns.ts'
import type { DeskState } from './state.ts'
import { desk } from './words.ts'

interface Props {
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

/** The search fields of all columns, for a narrow screen on which the columns have no heads. */
export function ColumnSearches({ state, change }: Props) {
  const say = useWords(desk)
  const active = SEARCHED_COLUMNS.filter((column) => state[COLUMN_WORDS[column]] !== '').length
  const [open, setOpen] = useState(active > 0)
  return (
    <details className="desk-searches" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say('searchColumns')}
        {active > 0 && <span className="desk-export-count">{active}</span>}
      </summary>
      <div className="desk-search-fields">
        {SEARCHED_COLUMNS.map((column) => (
          <div key={column} className="field">
            <span aria-hidden="true">{say(column)}</span>
            <ColumnSearch column={column} className="input" state={state} change={change} />
          </div>
        ))}
      </div>
    </details>
  )
}
