import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { COLUMN_WORDS, type SearchedColumn } from './columns.ts'
import type { DeskState } from './state.ts'
import { desk } from './words.ts'

interface Props {
  readonly column: SearchedColumn
  readonly className: string
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
}

/** The search field of one column. */
export function ColumnSearch({ column, className, state, change }: Props) {
  const say = useWords(desk)
  const words = COLUMN_WORDS[column]
  return (
    <input
      className={className}
      type="search"
      value={state[words]}
      aria-label={say('within', { column: say(column) })}
      onChange={({ target }) => change({ [words]: target.value }, { replace: true })}
    />
  )
}
