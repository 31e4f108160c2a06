import { type ReactNode, useMemo } from 'react'
import type { VirtualColumn } from '../../components/VirtualTable.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import {
  CitationsCell,
  DeadlinesCell,
  DepartmentsCell,
  DocumentCell,
  FiguresCell,
  IndustriesCell,
  PlaceCell,
  StatusCell,
  TitleCell,
} from './MeasureCells.tsx'
import type { NotedMeasures } from './noted.ts'
import type { ListedMeasure } from './operations.ts'
import { type Column, type MeasuresState, type Order, shownColumns } from './state.ts'
import { measures } from './words.ts'

/** The two sort orders of a column head; the first click applies the first. */
const ORDERS_OF: Partial<Readonly<Record<Column, readonly [Order, Order]>>> = {
  document: ['ISSUED_ON_DESC', 'ISSUED_ON_ASC'],
  place: ['PLACE_ASC', 'PLACE_DESC'],
  deadlines: ['NEXT_DUE_ASC', 'NEXT_DUE_DESC'],
}
const WIDTHS: Readonly<Record<Column, number>> = {
  document: 4,
  place: 2,
  departments: 4,
  deadlines: 3,
  figures: 3,
  industries: 2,
  citations: 4,
  status: 2,
}

/** The columns chosen by the reader. */
export function useColumns(
  state: MeasuresState,
  change: ChangeState<MeasuresState>,
  asOf: string,
  noted: NotedMeasures | null,
): readonly VirtualColumn<ListedMeasure>[] {
  const say = useWords(measures)
  return useMemo(() => {
    const cells: Readonly<Record<Column, (measure: ListedMeasure) => ReactNode>> = {
      document: (measure) => <DocumentCell measure={measure} />,
      place: (measure) => <PlaceCell measure={measure} />,
      departments: (measure) => <DepartmentsCell measure={measure} />,
      deadlines: (measure) => <DeadlinesCell measure={measure} asOf={asOf} />,
      figures: (measure) => <FiguresCell measure={measure} />,
      industries: (measure) => <IndustriesCell measure={measure} />,
      citations: (measure) => <CitationsCell measure={measure} />,
      status: ({ id }) => <StatusCell statuses={noted?.statuses.get(id) ?? []} moved={noted?.moved.get(id) ?? []} />,
    }
    const sortOf = (column: Column) => {
      const orders = ORDERS_OF[column]
      if (!orders) return {}
      const [first, second] = orders
      const current = orders.find((order) => order === state.sort)
      const sorted = current === undefined ? null : current.endsWith('_ASC') ? ('ascending' as const) : ('descending' as const)
      return { sort: { sorted, onSort: () => change({ sort: state.sort === first ? second : first }) } }
    }
    const title = { id: 'measure', name: say('measure'), width: 5, cell: (measure: ListedMeasure) => <TitleCell measure={measure} /> }
    const chosen = shownColumns(state).map((column) => ({
      id: column,
      name: say(column),
      width: WIDTHS[column],
      cell: cells[column],
      ...sortOf(column),
    }))
    return [title, ...chosen]
  }, [say, state, change, asOf, noted])
}
