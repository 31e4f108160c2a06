import { closeSync, openSync } from 'node:fs'
import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import type { Column, TableRow } from '../tables.ts'
import { writeWhole } from '../textFile.ts'
import { type TableFile, tablesSink } from './tables.ts'

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  int: 'INT32',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  list: 'JSON',
}

/**
 * Maximum number of buffered characters, for all tables together and for one table. Rows arrive in no order, so all tables are open at
 * once.
 */
const ALL_WAITING = 4_000_000
const ONE_WAITING = 1_000_000

/** The buffered rows of a table, written as one row group. */
interface WaitingTable extends TableFile {
  size(): number
  flush(): void
}

/** The whole graph as a folder of Parquet tables, for pandas, DuckDB and R. Lists are JSON. */
export function parquetSink(folder: string): WholeGraphSink {
  const tables: WaitingTable[] = []
  let waiting = 0
  const count = (characters: number) => {
    waiting += characters
    if (waiting > ALL_WAITING) tables.reduce((largest, each) => (each.size() > largest.size() ? each : largest)).flush()
  }
  return tablesSink(folder, 'parquet', (path, { columns }, hash) => {
    const table = waitingTable(parquetWriter(path, columns, hash), columns, count)
    tables.push(table)
    return table
  })
}

/** `count` is called with the change of the number of buffered characters. */
function waitingTable(writer: ParquetWriter, columns: readonly Column[], count: (characters: number) => void): WaitingTable {
  let [rows, size]: [TableRow[], number] = [[], 0]
  const flush = () => {
    if (rows.length > 0) void writer.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length })
    const written = size
    rows = []
    size = 0
    count(-written)
  }
  return {
    size: () => size,
    flush,
    add(row) {
      const own = sizeOf(row)
      rows.push(row)
      size += own
      count(own)
      if (size > ONE_WAITING) flush()
    },
    close() {
      flush()
      void writer.finish()
    },
  }
}

/** Estimated memory of a row and of a value in addition to its text, in characters. */
const PER_ROW = 100
const PER_VALUE = 10

const sizeOf = (row: TableRow): number => Object.values(row).reduce<number>((sum, value) => sum + PER_VALUE + lengthOf(value), PER_ROW)

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.reduce<number>((sum, each) => sum + PER_VALUE + lengthOf(each), 0) : 0
}

/** No statistics: rows arrive in no order, so minimum and maximum of a group are useless, and they are kept in memory until the end. */
function parquetWriter(path: string, columns: readonly Column[], hash: string): ParquetWriter {
  return new ParquetWriter({
    writer: groupWriter(path),
    schema: schemaFromColumnData({ columnData: columnData(columns, []) }),
    statistics: false,
    kvMetadata: [{ key: 'contentHash', value: hash }],
  })
}

/** Writes each row group when it is complete, without buffering in between. */
function groupWriter(path: string): ByteWriter {
  const file = openSync(path, 'w')
  const writer = new ByteWriter()
  const flush = () => {
    writeWhole(file, writer.getBytes())
    const { buffer, view, index } = new ByteWriter()
    Object.assign(writer, { buffer, view, index })
  }
  const finish = () => {
    flush()
    closeSync(file)
  }
  return Object.assign(writer, { flush, finish })
}

const columnData = (columns: readonly Column[], rows: readonly TableRow[]) =>
  columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true, data: rows.map((row) => cell(type, row[name])) }))

/** A stored value of another type than declared counts as absent. */
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
