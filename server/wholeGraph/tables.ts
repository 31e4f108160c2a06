import type { Field, PublicType } from '../graph/fields.ts'
import { MODEL, type NodeType, type RelationshipTypeName } from '../graph/model.ts'
import type { StoredNode, StoredRelationship } from '../neo4j/loading/digest.ts'

/** A column of a table: a property of a node or relationship. Lists are JSON arrays. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean' | 'list'
  readonly description: string
}

/** The table of a node type or relationship type. */
export interface Table {
  /** `Measure`, `ASSIGNED_TO`: also the name of the file. */
  readonly name: string
  readonly of: 'node' | 'relationship' | 'text'
  readonly description: string
  readonly columns: readonly Column[]
}

const column = (name: string, type: Column['type'], description: string): Column => ({ name, type, description })

const TYPES: Readonly<Partial<Record<PublicType, Column['type']>>> = { Int: 'int', Float: 'double', Boolean: 'boolean' }

/** Properties that the API does not publish but that readers of the data need. */
const INNER: Readonly<Record<string, string>> = {
  quote: 'Its exact source text.',
  document: 'Id of the policy.',
  statedBy: 'Id of the policy whose table states it.',
  measure: 'Id of the measure that sets it; empty for a goal of the whole document.',
}

function columnOf(key: string, { name, published }: Field): readonly Column[] {
  const stored = name ?? key
  if (published === null) return INNER[stored] === undefined ? [] : [column(stored, 'string', INNER[stored])]
  return [column(stored, published.list ? 'list' : (TYPES[published.type] ?? 'string'), published.description)]
}

const ENDS = [
  column('id', 'string', 'Its id.'),
  column('from', 'string', 'Id of the source node.'),
  column('to', 'string', 'Id of the target node.'),
]

const EVIDENCE = [
  column('quote', 'string', 'The quoted words that state it: `text.slice(start, end)` of the text of `statedBy`.'),
  column('start', 'int', 'Start offset in the text, in UTF-16 code units.'),
  column('end', 'int', 'End offset in the text.'),
  column('line', 'int', 'Line of the words, from 1.'),
  column('rule', 'string', 'The rule that found it.'),
  column('as', 'string', 'The name as printed, if it was completed or resolved.'),
  column('status', 'string', 'RESOLVED, AMBIGUOUS, NOT_HELD or UNRESOLVED.'),
  column('reason', 'string', 'Why it is unresolved.'),
  column('candidates', 'list', 'Ids of the candidates, if several fit.'),
  column('role', 'string', 'For a department: lead, responsible, support or guide.'),
  column('collective', 'boolean', 'true for a class of departments.'),
  column('standing', 'boolean', 'true if a clause elsewhere in the text states it for all measures.'),
  column('statedBy', 'string', 'Id of the policy that states it.'),
]

const SAME_WORDS = [
  column('share', 'double', 'Share of common words, from 0.5 to 1: twice the common character trigrams divided by those of both.'),
  column('direction', 'string', 'What shows the direction of copying: LEVEL_AND_DATE, LEVEL, DATE; empty if unknown.'),
  column('statedThere', 'string', 'Id of the policy with the same words.'),
  column('quoteThere', 'string', 'The same words in the other text: `text.slice(startThere, endThere)` of `statedThere`.'),
  column('startThere', 'int', 'Start offset in the other text, in UTF-16 code units.'),
  column('endThere', 'int', 'End offset in the other text.'),
  column('lineThere', 'int', 'Line in the other text, from 1.'),
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
    description: 'The text of a policy. All offsets refer to it.',
    columns: [column('id', 'string', 'Id of the policy.'), column('text', 'string', 'The text as read from the file.')],
  },
]

/** A row of a table, keyed by column. */
export type TableRow = Readonly<Record<string, unknown>>

/** The table of a node, by its type label. */
export function typeOfNode({ labels }: StoredNode): NodeType {
  const type = labels.find((label): label is NodeType => label in MODEL.nodes)
  if (type === undefined) throw new RangeError(`No type of the model is among the labels ${labels.join(', ')}.`)
  return type
}

export const rowOfNode = ({ id, properties }: StoredNode): TableRow => ({ ...properties, id })
export const rowOfRelationship = ({ id, from, to, properties }: StoredRelationship): TableRow => ({ ...properties, id, from, to })
