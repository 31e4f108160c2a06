import { citedMostTable } from './tables/citedMost.ts'
import { coverageTable } from './tables/coverage.ts'
import { differenceTable } from './tables/difference.ts'
import { lineNetworkTable } from './tables/lineNetwork.ts'
import { networkTable } from './tables/network.ts'
import type { TableExport } from './tables/table.ts'

/** Each is `/export/NAME.csv`, by the name of the field of the API that answers. */
export const TABLES: Readonly<Record<string, TableExport>> = {
  citedMost: citedMostTable,
  coverage: coverageTable,
  diff: differenceTable,
  lineNetwork: lineNetworkTable,
  network: networkTable,
}
