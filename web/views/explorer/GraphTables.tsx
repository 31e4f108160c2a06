import { type ColumnDef, createColumnHelper } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Point } from '../../drawing/drawing.ts'
import { LEVELS } from '../../drawing/drawing.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample } from './LineSample.tsx'
import { SortedTable } from './SortedTable.tsx'
import type { LineRow, NodeRow } from './tableRows.ts'
import { tableWords } from './tableWords.ts'

interface Props<Row> {
  readonly rows: readonly Row[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onMenu: (id: string, at: Point) => void
}

const nodeColumn = createColumnHelper<NodeRow>()
const lineColumn = createColumnHelper<LineRow>()

interface NodesProps {
  readonly picked: ReadonlySet<string>
  readonly onKey: (id: string, key: string) => boolean
  /** Called with the ids in display order. */
  readonly onOrder: (ids: readonly string[]) => void
}

/** Table of the nodes in the view. */
export function NodesTable(props: Props<NodeRow> & NodesProps) {
  const say = useWords(tableWords)
  const sayModel = useWords(model)
  const columns = useMemo(
    () =>
      [
        nodeColumn.accessor(({ kind }) => sayModel(kind), {
          id: 'kind',
          header: say('kind'),
          size: 40,
          minSize: 34,
          cell: ({ row }) => (
            <span>
              <KindShape kind={row.original.kind} size={14} />
              <span className="visually-hidden">{sayModel(row.original.kind)}</span>
            </span>
          ),
        }),
        nodeColumn.accessor('name', { header: say('name'), size: 260, minSize: 92 }),
        nodeColumn.accessor(({ level }) => (level === null ? LEVELS.length : LEVELS.indexOf(level)), {
          id: 'level',
          header: say('level'),
          size: 64,
          minSize: 64,
          cell: ({ row }) => row.original.level && sayModel(row.original.level),
        }),
        nodeColumn.accessor(({ date }) => date ?? '', { id: 'date', header: say('date'), size: 92, minSize: 88 }),
        nodeColumn.accessor('degree', { header: say('degree'), size: 104, minSize: 104 }),
      ] as ColumnDef<NodeRow>[],
    [say, sayModel],
  )
  return <SortedTable {...props} columns={columns} nameColumn="name" />
}

/** Table of the lines in the view. */
export function LinesTable(props: Props<LineRow>) {
  const say = useWords(tableWords)
  const sayModel = useWords(model)
  const columns = useMemo(
    () =>
      [
        lineColumn.accessor(({ relation }) => sayModel(relation), {
          id: 'relation',
          header: say('relation'),
          size: 96,
          minSize: 90,
          cell: ({ row }) => (
            <span className="graph-table-relation">
              <LineSample kind={row.original.relation} />
              {sayModel(row.original.relation)}
            </span>
          ),
        }),
        lineColumn.accessor('source', { header: say('source'), size: 190, minSize: 85 }),
        lineColumn.accessor('target', { header: say('target'), size: 190, minSize: 85 }),
        lineColumn.accessor('count', { header: say('count'), size: 68, minSize: 68 }),
      ] as ColumnDef<LineRow>[],
    [say, sayModel],
  )
  return <SortedTable {...props} columns={columns} nameColumn="source" />
}
