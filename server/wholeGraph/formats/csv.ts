import { csvLines, csvOf } from '../../exports/csv.ts'
import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import { wordsOf } from '../attributes.ts'
import { textFile } from '../textFile.ts'
import { tablesSink } from './tables.ts'

/** The whole graph as a folder of CSV tables for spreadsheets. */
export function csvSink(folder: string): WholeGraphSink {
  return tablesSink(folder, 'csv', (path, { columns }) => {
    const file = textFile(path)
    file.write(
      csvOf(
        columns.map(({ name }) => name),
        [],
      ),
    )
    return {
      add: (row) => file.write(csvLines([columns.map(({ name }) => wordsOf(row[name]))])),
      close: file.close,
    }
  })
}
