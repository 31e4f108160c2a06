import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import type { Column, TableRow } from '../tables.ts'
import { tablesSink } from './tables.ts'

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  int: 'INT32',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  list: 'JSON',
}

/** Rows and characters that wait in memory for a table: texts are long. */
const ROWS = 2000
const CHARACTERS = 4_000_000

/** The whole graph as a folder of Parquet tables, for pandas, DuckDB and R. Lists are JSON. */
export function parquetSink(folder: string): WholeGraphSink {
  return tablesSink(folder, 'parquet', (path, { columns }, hash) => {
    const writer = parquetWriter(path, columns, hash)
    let [rows, length]: [TableRow[], number] = [[], 0]
    const flush = () => {
      if (rows.length > 0) void writer.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length })
      rows = []
      length = 0
    }
    return {
      add(row) {
        rows.push(row)
        length += String(row.text ?? '').length
        if (rows.length >= ROWS || length > CHARACTERS) flush()
      },
      close() {
        flush()
        void writer.finish()
      },
    }
  })
}

function parquetWriter(path: string, columns: readonly Column[], hash: string): ParquetWriter {
  return new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnData(columns, []) }),
    kvMetadata: [{ key: 'contentHash', value: hash }],
  })
}

const columnData = (columns: readonly Column[], rows: readonly TableRow[]) =>
  columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true, data: rows.map((row) => cell(type, row[name])) }))

/** What is stored as another type than declared counts as absent. */
function cell(type: Column['type'], value: unknown): unknown {
  switch (type) {
    case 'list':
      return Array.isArray(value) ? value : null
    case 'string':
      return typeof value === 'string' ? value : null
    case 'boolean':
      return typeof value === 'boolean' ? value : null
    default:
      return typeof value === 'number' ? value : null
  }
}
