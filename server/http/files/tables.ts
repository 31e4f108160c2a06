import { citedMostTable } from './tables/citedMost.ts'
import { commonTasksTable } from './tables/commonTasks.ts'
import { coverageTable } from './tables/coverage.ts'
import { coverageMatrixTable } from './tables/coverageMatrix.ts'
import { differenceTable } from './tables/difference.ts'
import { lineNetworkTable } from './tables/lineNetwork.ts'
import { networkTable } from './tables/network.ts'
import { policiesTable } from './tables/policies.ts'
import type { TableExport } from './tables/table.ts'
import { tighteningTable } from './tables/tightening.ts'

/** Each is `/export/NAME.csv` and `.xlsx`, named after the API field that answers. */
export const TABLES: Readonly<Record<string, TableExport>> = {
  citedMost: citedMostTable,
  commonTasks: commonTasksTable,
  coverage: coverageTable,
  coverageMatrix: coverageMatrixTable,
  diff: differenceTable,
  lineNetwork: lineNetworkTable,
  network: networkTable,
  policies: policiesTable,
  tightening: tighteningTable,
}
