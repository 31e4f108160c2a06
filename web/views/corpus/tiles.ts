import type { FoundTile } from './operations.ts'

/** Column and row of each province on a grid that keeps neighbours together, keyed by GB/T 2260 code. */
const PLACED: Readonly<Record<string, readonly [column: number, row: number]>> = {
  650000: [1, 2],
  150000: [5, 2],
  230000: [8, 1],
  220000: [8, 2],
  210000: [8, 3],
  620000: [2, 3],
  640000: [3, 3],
  140000: [5, 3],
  110000: [6, 2],
  130000: [6, 3],
  120000: [7, 3],
  540000: [1, 4],
  630000: [2, 4],
  610000: [3, 4],
  410000: [5, 4],
  370000: [6, 4],
  320000: [7, 4],
  510000: [2, 5],
  500000: [3, 5],
  420000: [4, 5],
  340000: [6, 5],
  310000: [8, 5],
  330000: [7, 5],
  530000: [2, 6],
  520000: [3, 6],
  430000: [4, 6],
  360000: [5, 6],
  350000: [6, 6],
  710000: [8, 6],
  450000: [3, 7],
  440000: [4, 7],
  810000: [5, 7],
  820000: [4, 8],
  460000: [3, 8],
}

/** Grid position of a tile. Null for places that are not provinces; their tiles are in the order of their codes. */
export const placeOfTile = ({ code }: Pick<FoundTile, 'code'>): { readonly column: number; readonly row: number } | null => {
  const [column, row] = PLACED[code] ?? []
  return column === undefined || row === undefined ? null : { column, row }
}

/** Returns how late a tile adopted the document: 0 for the first adopter, 1 for the last, null if its date is unknown. */
export function lateness(tiles: readonly FoundTile[]): (tile: FoundTile) => number | null {
  const times = tiles.flatMap(({ first }) => (first?.day ? [Date.parse(first.day)] : []))
  const [earliest, latest] = [Math.min(...times), Math.max(...times)]
  return ({ first }) => {
    if (!first?.day) return null
    return latest === earliest ? 0 : (Date.parse(first.day) - earliest) / (latest - earliest)
  }
}

/** Dates of the first and the last adopting tile; null if no date is known. */
export function spanOf(tiles: readonly FoundTile[]): readonly [earliest: string, latest: string] | null {
  const days = tiles.flatMap(({ first }) => first?.day ?? []).sort()
  const [earliest, latest] = [days[0], days.at(-1)]
  return earliest === undefined || latest === undefined ? null : [earliest, latest]
}
