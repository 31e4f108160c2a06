import type { WholeGraphSink } from '../neo4j/loading/wholeGraph.ts'
import { csvSink } from './formats/csv.ts'
import { gexfSink } from './formats/gexf.ts'
import { graphmlSink } from './formats/graphml.ts'
import { jsonldSink } from './formats/jsonld.ts'
import { parquetSink } from './formats/parquet.ts'

/** An export format of the whole graph. */
export interface GraphFormat {
  /** true if it is a folder of tables; over HTTP it is zipped. */
  readonly folder: boolean
  readonly type: string
  sink(path: string): WholeGraphSink
}

/** The export formats of the whole graph, by name. */
export const GRAPH_FORMATS = {
  parquet: { folder: true, type: 'application/zip', sink: parquetSink },
  csv: { folder: true, type: 'application/zip', sink: csvSink },
  jsonld: { folder: false, type: 'application/ld+json', sink: jsonldSink },
  graphml: { folder: false, type: 'application/graphml+xml', sink: graphmlSink },
  gexf: { folder: false, type: 'application/gexf+xml', sink: gexfSink },
} as const satisfies Readonly<Record<string, GraphFormat>>

export type GraphFormatName = keyof typeof GRAPH_FORMATS
