import { ArrowLeftRight } from 'lucide-react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Tip } from '../../components/Tip.tsx'
import { useValueName } from '../../domain/facets/useValueName.ts'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { axesAgainst, documentsAt, facetOf } from './documentsAt.ts'
import { CorpusCounts, type CorpusHead, type FoundCounts } from './operations.ts'
import { Pager } from './Pager.tsx'
import { type Axis, type CorpusState, fromStart } from './state.ts'
import { corpus } from './words.ts'

interface Props {
  readonly state: CorpusState
  readonly change: ChangeState<CorpusState>
}

const PAGE = 60

/** Counts of held documents by two axes. Each count links to the list of those documents. */
export function CountsPart({ state, change }: Props) {
  const say = useWords(corpus)
  const { rows } = state
  const columns = axesAgainst(rows).find((axis) => axis === state.columns) ?? (rows === 'YEAR' ? 'LEVEL' : 'YEAR')
  const [skipRows, skipColumns] = [state.down ?? 0, state.across ?? 0]
  const { data, error, retry } = useScreenQuery(CorpusCounts, { rows, columns, asOf: today(), skipRows, skipColumns })
  const found = data?.corpusMatrix
  return (
    <section>
      <div className="row corpus-tools">
        <AxisChoice name={say('rows')} axis={rows} other={columns} onChoose={(axis) => change(fromStart({ rows: axis, columns }))} />
        <button type="button" className="button" onClick={() => change(fromStart({ rows: columns, columns: rows }))}>
          <ArrowLeftRight size={15} aria-hidden="true" />
          {say('swap')}
        </button>
        <AxisChoice name={say('columns')} axis={columns} other={rows} onChoose={(axis) => change(fromStart({ columns: axis }))} />
      </div>
      {error && <Failure error={error} onRetry={retry} />}
      {!error && !found && <Loading />}
      {found && (
        <>
          <p className="small corpus-said">
            {say('countsSaid', { count: found.totalCount })}{' '}
            {found.rowsWithout > 0 && say('without', { count: found.rowsWithout, axis: say(rows) })}{' '}
            {found.columnsWithout > 0 && say('without', { count: found.columnsWithout, axis: say(columns) })}
          </p>
          <div className="row">
            <Pager
              of="Rows"
              skip={skipRows}
              shown={found.rows.length}
              page={PAGE}
              total={found.rowTotal}
              onSkip={(down) => change({ down })}
            />
            <Pager
              of="Columns"
              skip={skipColumns}
              shown={found.columns.length}
              page={PAGE}
              total={found.columnTotal}
              onSkip={(across) => change({ across })}
            />
          </div>
          {found.rows.length === 0 || found.columns.length === 0 ? (
            <p>{say('nothing')}</p>
          ) : (
            <CountsGrid key={`${rows} ${columns}`} found={found} rows={rows} columns={columns} />
          )}
        </>
      )}
    </section>
  )
}

interface AxisProps {
  readonly name: string
  readonly axis: Axis
  readonly other: Axis
  readonly onChoose: (axis: Axis) => void
}

function AxisChoice({ name, axis, other, onChoose }: AxisProps) {
  const say = useWords(corpus)
  return (
    <label className="field">
      {name}
      <select className="select" value={axis} onChange={({ target }) => onChoose(target.value as Axis)}>
        {axesAgainst(other).map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

function CountsGrid({ found, rows, columns }: { readonly found: FoundCounts; readonly rows: Axis; readonly columns: Axis }) {
  const say = useWords(corpus)
  const nameOf = useValueName()
  const name = (axis: Axis, { value, name }: CorpusHead) => nameOf(facetOf(axis), { value, name })
  const most = Math.max(1, ...found.rows.flatMap(({ counts }) => counts))
  const cellOf = (head: CorpusHead, column: CorpusHead, count: number): GridCell => ({
    shown: count === 0 ? '' : String(count),
    label: say('cell', { row: name(rows, head), column: name(columns, column), count }),
    share: count === 0 ? undefined : count / most,
    href: count === 0 ? null : documentsAt([rows, head.value], [columns, column.value]),
  })
  return (
    <Grid
      label={say('counts')}
      hint={say('gridHint')}
      corner={`${say(rows)} / ${say(columns)}`}
      columns={found.columns.map((column) => ({
        key: column.value,
        head: (
          <Tip words={say('documents', { count: column.count })}>
            <Link href={documentsAt([columns, column.value])}>{name(columns, column)}</Link>
          </Tip>
        ),
      }))}
      rows={found.rows.map(({ head, counts }) => ({
        key: head.value,
        head: (
          <>
            <Link href={documentsAt([rows, head.value])}>{name(rows, head)}</Link> <span className="faint">{head.count}</span>
          </>
        ),
        cells: found.columns.map((column, at) => cellOf(head, column, counts[at] ?? 0)),
      }))}
    />
  )
}
