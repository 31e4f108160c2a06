import { Fragment, useEffect, useMemo, useRef } from 'react'
import { SortButton } from '../../components/SortButton.tsx'
import { TableBox } from '../../components/TableBox.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import type { FoundNetwork } from './operations.ts'
import { type Partner, sorted } from './partners.ts'
import { SharedMeasuresList } from './SharedMeasuresList.tsx'
import { SHARES } from './shares.ts'
import type { NetworkState, Sort } from './state.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly title: string
  readonly hint?: string
  readonly partners: readonly Partner[]
  readonly department: FoundNetwork['department']
  readonly state: NetworkState
  readonly change: ChangeState<NetworkState>
  readonly onChoose: (partner: string | null) => void
}

const COLUMNS = ['name', 'together', ...SHARES, 'documents'] as const satisfies readonly Sort[]

/** The partners with their counts. Opening a row lists the shared measures. */
export function PartnersTable({ title, hint, partners, department, state, change, onChoose }: Props) {
  const rows = useMemo(() => sorted(partners, state.sort, state.up), [partners, state.sort, state.up])
  return (
    <section className="network-part">
      <h2>
        {title} <span className="faint small">{partners.length}</span>
      </h2>
      {hint && <p className="faint small">{hint}</p>}
      <TableBox label={title}>
        <table className="table network-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head key={column} column={column} state={state} change={change} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((partner) => (
              <Fragment key={partner.id}>
                <Row partner={partner} open={state.partner === partner.id} change={change} onChoose={onChoose} />
                {state.partner === partner.id && (
                  <tr className="network-open">
                    <td colSpan={COLUMNS.length}>
                      <SharedMeasuresList partner={partner} department={department} state={state} change={change} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  )
}

function Head({ column, state, change }: Pick<Props, 'state' | 'change'> & { readonly column: Sort }) {
  const say = useWords(networkWords)
  const chosen = state.sort === column
  const sorted = chosen ? ((column === 'name') === state.up ? 'descending' : 'ascending') : null
  const sort = () => change(chosen ? { up: !state.up } : { sort: column, up: false }, { replace: true })
  return (
    <th scope="col" className={column === 'name' ? undefined : 'number'} aria-sort={sorted ?? undefined}>
      <SortButton name={say(column)} sorted={sorted} onSort={sort} />
    </th>
  )
}

interface RowProps {
  readonly partner: Partner
  readonly open: boolean
  readonly change: ChangeState<NetworkState>
  readonly onChoose: (partner: string | null) => void
}

function Row({ partner: { id, name, status, reason, together, shares, documents }, open, change, onChoose }: RowProps) {
  const say = useWords(networkWords)
  const row = useRef<HTMLTableRowElement>(null)
  // The row of a partner chosen in the drawing may be far below.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <tr ref={row} className={open ? 'network-chosen' : undefined}>
      <th scope="row" lang="zh-CN">
        <button type="button" className="text-button" aria-expanded={open} onClick={() => onChoose(open ? null : id)}>
          {name}
        </button>{' '}
        <StatusMark status={status} reason={reason} />
      </th>
      <td className="number">
        <strong>{together}</strong>
      </td>
      {SHARES.map((share) => (
        <td key={share} className="number">
          {shares[share] === 0 ? (
            <span className="faint">·</span>
          ) : (
            <button
              type="button"
              className="text-button"
              aria-label={`${say('show', { name })}：${say(share)} ${shares[share]}`}
              onClick={() => change({ partner: id, share })}
            >
              {shares[share]}
            </button>
          )}
        </td>
      ))}
      <td className="number">{documents}</td>
    </tr>
  )
}
