import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { isRole } from '../columnKinds.ts'

/** The columns of a header, with the cells that name them. */
export interface Header<Cell, Kind extends ColumnKind | null = ColumnKind | null> {
  readonly kinds: readonly Kind[]
  readonly cells: readonly Cell[]
}

/** 责任单位 above 牵头 and 配合: the second row of a header divides its one column of departments. Null if it does not. */
export function dividedHeader<Cell, Kind extends ColumnKind | null>(
  above: Header<Cell, Kind>,
  below: Header<Cell, Kind>,
): Header<Cell, Kind> | null {
  const divided = above.kinds.findIndex(names)
  if (below.kinds.length < 2 || !below.kinds.every(names) || divided === -1 || divided !== above.kinds.findLastIndex(names)) return null
  const put = <Part>(whole: readonly Part[], parts: readonly Part[]) => [...whole.slice(0, divided), ...parts, ...whole.slice(divided + 1)]
  return { kinds: put(above.kinds, below.kinds), cells: put(above.cells, below.cells) }
}

const names = (kind: ColumnKind | null): boolean => kind !== null && isRole(kind)

/** The same where both rows are one run of names: 责任单位, 完成时限, 牵头单位, 配合单位. Null if no names of departments end the run after others. */
export function dividedRun<Cell, Kind extends ColumnKind | null>({ kinds, cells }: Header<Cell, Kind>): Header<Cell, Kind> | null {
  const from = kinds.findLastIndex((kind) => !names(kind)) + 1
  return dividedHeader({ kinds: kinds.slice(0, from), cells: cells.slice(0, from) }, { kinds: kinds.slice(from), cells: cells.slice(from) })
}
