import { factsOf } from '../graph/fields.ts'
import { MODEL, type NodeType } from '../graph/model.ts'
import type { StoredNode } from '../neo4j/loading/digest.ts'
import type { NodeRecord } from '../neo4j/store/records.ts'
import { type Column, TABLES, type Table } from './tables.ts'

/** The columns of all tables of nodes, or of relationships, without duplicates: for formats with one list of attributes for all kinds. */
export function attributesOf(of: Table['of']): readonly Column[] {
  const all = TABLES.filter((table) => table.of === of).flatMap(({ columns }) => columns)
  const first = new Map<string, Column>()
  for (const column of all) {
    const known = first.get(column.name)
    // The same column is text in one kind and a number in another.
    first.set(column.name, known && known.type !== column.type ? { ...known, type: 'string' } : (known ?? column))
  }
  return [...first.values()].filter(({ name }) => !['id', 'from', 'to'].includes(name))
}

/** Display name of a node in one line. */
export function captionOf(type: NodeType, { properties }: StoredNode): string {
  const { caption, fields } = MODEL.nodes[type]
  return caption(factsOf(fields, properties) as NodeRecord as never)
}

/** A value as text, or null. */
export function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
