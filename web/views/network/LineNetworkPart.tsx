import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Grid, type GridCell } from '../../components/Grid.tsx'
import { Loading } from '../../components/Loading.tsx'
import { TableBox } from '../../components/TableBox.tsx'
import { KnownNode } from '../../domain/KnownNode.tsx'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { type FoundLines, LinesTogether } from './operations.ts'
import type { NetworkState } from './state.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly place: string | null
  readonly change: ChangeState<NetworkState>
}

/** Cooperation between function lines: a matrix, and the network measures of each line. */
export function LineNetworkPart({ place, change }: Props) {
  const say = useWords(networkWords)
  const { data, error, retry } = useScreenQuery(LinesTogether, { where: place === null ? null : { place: [place] } })
  const found = data?.lineNetwork
  return (
    <section className="lines-part">
      <h2>{say('lines')}</h2>
      <p className="faint small">{say('linesHint')}</p>
      <div className="row">
        <NodeChooser
          label={say('linesPlace')}
          placeholder={say('linesEverywhere')}
          chosen={place}
          kinds={['JURISDICTION']}
          onChoose={(chosen) => change({ place: chosen })}
        />
        {place !== null && (
          <button type="button" className="button" onClick={() => change({ place: null })}>
            {say('linesEverywhere')}
          </button>
        )}
        <TableFiles name="lineNetwork" asked={{ place }} of={say('linesFile')} />
        <TableFiles name="lineNetwork" asked={{ place, by: 'tie' }} of={say('tiesFile')} />
      </div>
      <KnownNode id={place} kinds={['JURISDICTION']}>
        {error && <Failure error={error} onRetry={retry} />}
        {!error && !found && <Loading />}
        {found && found.lines.length === 0 && <p>{say('linesNone')}</p>}
        {found && found.lines.length > 0 && (
          <>
            <LinesMatrix found={found} />
            <LinesTable found={found} />
          </>
        )}
      </KnownNode>
    </section>
  )
}

/** Maximum number of lines in the matrix; the table lists all. */
const LINES_SHOWN = 40

function LinesMatrix({ found: { lines, ties } }: { readonly found: FoundLines }) {
  const say = useWords(networkWords)
  // Lines of the same community are next to each other.
  const shown = lines.slice(0, LINES_SHOWN).toSorted((a, b) => a.community - b.community || b.measures - a.measures)
  const counts = new Map(
    ties.flatMap(({ one, other, measures }) => [[`${one} ${other}`, measures] as const, [`${other} ${one}`, measures] as const]),
  )
  const most = Math.max(1, ...ties.map(({ measures }) => measures))
  const cellOf = (row: (typeof shown)[number], column: (typeof shown)[number]): GridCell => {
    const own = row.line === column.line
    const count = own ? row.measures : (counts.get(`${row.line} ${column.line}`) ?? 0)
    return {
      shown: count === 0 ? '' : String(count),
      label: own ? say('lineOwn', { line: nameOf(row), count }) : say('linesCell', { one: nameOf(row), other: nameOf(column), count }),
      share: own || count === 0 ? undefined : count / most,
      href: null,
    }
  }
  return (
    <Grid
      label={say('lines')}
      hint={say('linesKeys')}
      corner={say('line')}
      columns={shown.map((line) => ({ key: line.line, head: <span className="grid-upright">{nameOf(line)}</span> }))}
      rows={shown.map((row) => ({ key: row.line, head: nameOf(row), cells: shown.map((column) => cellOf(row, column)) }))}
    />
  )
}

function LinesTable({ found: { lines } }: { readonly found: FoundLines }) {
  const say = useWords(networkWords)
  return (
    <TableBox label={say('linesFigures')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('line')}</th>
            {(['lineMeasures', 'degree', 'betweenness', 'community'] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td lang="zh-CN">{nameOf(line)}</td>
              <td className="number">{line.measures}</td>
              <td className="number">{line.degree}</td>
              <td className="number">{line.betweenness.toFixed(3)}</td>
              <td className="number">{line.community}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

const nameOf = ({ line, name }: FoundLines['lines'][number]): string => name ?? line
