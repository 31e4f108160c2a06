import { declarationOf, NODE_TYPE_OF_KIND } from '../../neo4j/store/kinds.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import { titleOf } from '../../neo4j/store/titles.ts'
import { builder } from '../builder.ts'
import { NodeKind } from './enums.ts'
import { Node } from './refs.ts'

const NodeFact = builder.objectRef<{ readonly name: string; readonly value: string }>('NodeFact').implement({
  description: 'A fact of a node, as words.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the field that holds it.' }),
    value: t.exposeString('value', { description: 'Its value as text; of a list all values, with 、 between.' }),
  }),
})

/** The published fields that hold something, in the order of the model. */
function factsOf(node: NodeRecord) {
  const stored: Readonly<Record<string, unknown>> = { ...node }
  return Object.entries(declarationOf(node.kind).fields).flatMap(([key, { name, published }]) => {
    const value = [stored[key]].flat().join('、')
    return published && value !== '' ? [{ name: name ?? key, value }] : []
  })
}

/** The GraphQL type of a record. */
export const typeName = (record: Pick<NodeRecord, 'kind'>): string => NODE_TYPE_OF_KIND[record.kind]

Node.implement({
  description: 'Anything in the graph. The id is made from content, so it stays the same when data are loaded again.',
  resolveType: typeName,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id: doc:国发〔2022〕12号, dept:…, ind:….' }),
    nodeKind: t.field({ type: NodeKind, description: 'What kind of node this is.', resolve: ({ kind }) => kind }),
    caption: t.string({ complexity: 0, description: 'What it is called, in one line.', resolve: (node) => titleOf(node) }),
    facts: t.field({
      type: [NodeFact],
      complexity: { field: 1, multiplier: 1 },
      description: 'Its own facts as words, in a fixed order: for clients that know nothing of its type. Empty ones are left out.',
      resolve: factsOf,
    }),
  }),
})
