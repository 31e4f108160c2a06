import { Columns3, FileSpreadsheet, FileText } from 'lucide-react'
import { Menu } from '../../components/Menu.tsx'
import { CorrectionsSwitch } from '../../domain/corrections/CorrectionsSwitch.tsx'
import { switched } from '../../domain/facets/chosen.ts'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { exportAddress, MOST_ROWS } from './exports.ts'
import { COLUMNS, filterOf, type MeasuresState, ORDERS, type Order, shownColumns } from './state.ts'
import { measures } from './words.ts'

interface Props {
  readonly state: MeasuresState
  readonly change: ChangeState<MeasuresState>
  readonly asOf: string
  /** Null while it is not known. */
  readonly total: number | null
  /** What is chosen, in words. */
  readonly choice: string
}

/** How the list is sorted, which columns it has, and the ways to take it away. */
export function ListTools({ state, change, asOf, total, choice }: Props) {
  const say = useWords(measures)
  const address = (format: 'csv' | 'xlsx') =>
    exportAddress({
      format,
      where: filterOf(state, asOf),
      orderBy: state.sort,
      asOf,
      title: say('exportTitle'),
      choice,
      corrections: state.corrections === 'true',
    })
  return (
    <div className="row measures-tools">
      <select
        className="select"
        aria-label={say('sort')}
        value={state.sort}
        onChange={({ target }) => change({ sort: target.value as Order })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {say(order)}
          </option>
        ))}
      </select>
      <Menu label={say('columns')} icon={<Columns3 size={15} aria-hidden="true" />} buttonClass="button">
        {COLUMNS.map((column) => (
          <label key={column} className="measures-column">
            <input
              type="checkbox"
              checked={shownColumns(state).includes(column)}
              onChange={() => change({ columns: switched(state.columns, column) })}
            />
            {say(column)}
          </label>
        ))}
      </Menu>
      <fieldset className="plain row">
        <legend className="visually-hidden">{say('take')}</legend>
        <a className="button" href={address('csv')} download>
          <FileText size={15} aria-hidden="true" />
          {say('csv')}
        </a>
        <a className="button" href={address('xlsx')} download>
          <FileSpreadsheet size={15} aria-hidden="true" />
          {say('xlsx')}
        </a>
      </fieldset>
      <CorrectionsSwitch used={state.corrections === 'true'} onChange={(used) => change({ corrections: used ? 'true' : 'false' })} />
      {total !== null && total > MOST_ROWS && <span className="small faint">{say('cut', { count: MOST_ROWS })}</span>}
    </div>
  )
}
