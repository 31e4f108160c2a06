import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import { dictionary } from '../dictionary.ts'
import { rowOfNode, rowOfRelationship, TABLES, type Table, type TableRow, typeOfNode } from '../tables.ts'

/** A table that is written row by row. */
export interface TableFile {
  add(row: TableRow): void
  close(): void
}

/** A folder with a file for each table and the data dictionary. */
export function tablesSink(folder: string, ending: string, open: (file: string, table: Table, hash: string) => TableFile): WholeGraphSink {
  const files = new Map<string, TableFile>()
  const add = (table: string, row: TableRow) => files.get(table)?.add(row)
  return {
    begin(hash) {
      mkdirSync(folder, { recursive: true })
      for (const table of TABLES) files.set(table.name, open(path.join(folder, `${table.name}.${ending}`), table, hash))
      writeFileSync(path.join(folder, 'DICTIONARY.md'), dictionary(hash))
    },
    node: (node) => add(typeOfNode(node), rowOfNode(node)),
    relationship: (relationship) => add(relationship.type, rowOfRelationship(relationship)),
    text: ({ id, text }) => add('SourceText', { id, text }),
    end() {
      for (const file of files.values()) file.close()
    },
  }
}
