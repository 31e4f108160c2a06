import { FileSpreadsheet, FileText } from 'lucide-react'
import { ColumnMenu } from '../../domain/ColumnMenu.tsx'
import { csvTitle } from '../../domain/csvTitle.ts'
import { switched } from '../../domain/facets/chosen.ts'
import { useWords } from '../../i18n/words.ts'
import { keepingCorrections } from '../../state/asRead.ts'
import { edition } from '../../state/edition.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { exportAddress, MOST_ROWS } from './exports.ts'
import { COLUMNS, filterOf, type MeasuresState, ORDERS, type Order, shownColumns } from './state.ts'
import { measures } from './words.ts'

interface Props {
  readonly state: MeasuresState
  readonly change: ChangeState<MeasuresState>
  readonly asOf: string
  /** Null while loading. */
  readonly total: number | null
  /** The active filters in words. */
  readonly choice: string
}

/** Sorting, columns and exports of the list. */
export function ListTools({ state, change, asOf, total, choice }: Props) {
  const say = useWords(measures)
  const address = (format: 'csv' | 'xlsx' | 'docx') =>
    keepingCorrections(
      exportAddress({
        format,
        // The server looks up the measures with a status itself, because their ids would not fit into an address.
        where: filterOf({ ...state, status: [] }, asOf),
        status: state.status,
        orderBy: state.sort,
        asOf,
        title: format === 'csv' ? csvTitle(say('exportTitle'), choice) : say('exportTitle'),
        choice,
      }),
    )
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
      <ColumnMenu
        columns={COLUMNS}
        shown={shownColumns(state)}
        nameOf={say}
        onSwitch={(column) => change({ columns: switched(state.columns, column) })}
      />
      {!edition.published && (
        <>
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
            <a className="button" href={address('docx')} download>
              <FileText size={15} aria-hidden="true" />
              {say('docx')}
            </a>
          </fieldset>
          {total !== null && total > MOST_ROWS && <span className="small faint">{say('cut', { count: MOST_ROWS })}</span>}
        </>
      )}
    </div>
  )
}
