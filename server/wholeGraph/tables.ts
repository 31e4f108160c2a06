import type { Field, PublicType } from '../graph/fields.ts'
import { MODEL, type NodeType, type RelationshipTypeName } from '../graph/model.ts'
import type { StoredNode, StoredRelationship } from '../neo4j/loading/digest.ts'

/** A column of a table: a property of a node or relationship. Lists are JSON arrays. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean' | 'list'
  readonly description: string
}

/** The table of a type of node or relationship. */
export interface Table {
  /** `Measure`, `ASSIGNED_TO`: the name of the file, too. */
  readonly name: string
  readonly of: 'node' | 'relationship' | 'text'
  readonly description: string
  readonly columns: readonly Column[]
}

const column = (name: string, type: Column['type'], description: string): Column => ({ name, type, description })

const TYPES: Readonly<Partial<Record<PublicType, Column['type']>>> = { Int: 'int', Float: 'double', Boolean: 'boolean' }

/** What the program itself reads of a node and a reader of its data needs, too. */
const INNER: Readonly<Record<string, string>> = {
  quote: 'Its words as the source has them.',
  document: 'Id of the policy.',
  statedBy: 'Id of the policy whose table states it.',
  measure: 'Id of the measure that sets it; empty for a goal of the document.',
}

function columnOf(key: string, { name, published }: Field): readonly Column[] {
  const stored = name ?? key
  if (published === null) return INNER[stored] === undefined ? [] : [column(stored, 'string', INNER[stored])]
  return [column(stored, published.list ? 'list' : (TYPES[published.type] ?? 'string'), published.description)]
}

const ENDS = [
  column('id', 'string', 'Its id.'),
  column('from', 'string', 'Id of the node that it leads from.'),
  column('to', 'string', 'Id of the node that it leads to.'),
]

const EVIDENCE = [
  column('quote', 'string', 'The words that say so: `text.slice(start, end)` of the text of `statedBy`.'),
  column('start', 'int', 'Where they begin in the text, in UTF-16 units.'),
  column('end', 'int', 'Where they end.'),
  column('line', 'int', 'Their line, from 1.'),
  column('rule', 'string', 'The rule that read them.'),
  column('as', 'string', 'The name as printed, where it was completed or resolved.'),
  column('status', 'string', 'RESOLVED, AMBIGUOUS, NOT_HELD or UNRESOLVED.'),
  column('reason', 'string', 'Why it is not resolved.'),
  column('candidates', 'list', 'Ids of what may be meant, where several fit.'),
  column('role', 'string', 'lead, responsible, support or guide, of a department.'),
  column('collective', 'boolean', 'True for a class of departments.'),
  column('standing', 'boolean', 'True where a clause elsewhere in the text says so for all measures.'),
  column('statedBy', 'string', 'Id of the policy that says so.'),
]

const SAME_WORDS = [
  column('share', 'double', 'The share of words that both have, from 0.5 to 1: twice the common pieces of three characters over all.'),
  column('direction', 'string', 'What tells that the words went this way: LEVEL_AND_DATE, LEVEL, DATE; empty where nothing does.'),
  column('statedThere', 'string', 'Id of the policy that has the same words.'),
  column('quoteThere', 'string', 'The same words in the other text: `text.slice(startThere, endThere)` of `statedThere`.'),
  column('startThere', 'int', 'Where they begin there, in UTF-16 units.'),
  column('endThere', 'int', 'Where they end there.'),
  column('lineThere', 'int', 'Their line there, from 1.'),
]

/** Every table of the export, in the order of the graph model. */
export const TABLES: readonly Table[] = [
  ...(Object.entries(MODEL.nodes) as [NodeType, (typeof MODEL.nodes)[NodeType]][]).map(
    ([name, { description, fields }]): Table => ({
      name,
      of: 'node',
      description,
      columns: [column('id', 'string', 'Its id.'), ...Object.entries(fields).flatMap(([key, field]) => columnOf(key, field as Field))],
    }),
  ),
  ...(Object.entries(MODEL.relationships) as [RelationshipTypeName, (typeof MODEL.relationships)[RelationshipTypeName]][]).map(
    ([name, { description, evidence }]): Table => ({
      name,
      of: 'relationship',
      description,
      columns: [...ENDS, ...(evidence ? EVIDENCE : []), ...(name === 'RESEMBLES' ? SAME_WORDS : [])],
    }),
  ),
  {
    name: 'SourceText',
    of: 'text',
    description: 'The text of a policy. All offsets point into it.',
    columns: [column('id', 'string', 'Id of the policy.'), column('text', 'string', 'The text as it was read.')],
  },
]

/** A row of a table, by column. */
export type TableRow = Readonly<Record<string, unknown>>

/** The table of a node, by the label that is its type. */
export function typeOfNode({ labels }: StoredNode): NodeType {
  const type = labels.find((label): label is NodeType => label in MODEL.nodes)
  if (type === undefined) throw new RangeError(`No type of the model is among the labels ${labels.join(', ')}.`)
  return type
}

export const rowOfNode = ({ id, properties }: StoredNode): TableRow => ({ ...properties, id })
export const rowOfRelationship = ({ id, from, to, properties }: StoredRelationship): TableRow => ({ ...properties, id, from, to })
