import { declarationOf, NODE_TYPE_OF_KIND } from '../../neo4j/store/kinds.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import { titleOf } from '../../neo4j/store/titles.ts'
import { builder } from '../builder.ts'
import { NodeKind } from './enums.ts'
import { Node } from './refs.ts'

const NodeFact = builder.objectRef<{ readonly name: string; readonly value: string }>('NodeFact').implement({
  description: 'A property of a node, as text.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of its field.' }),
    value: t.exposeString('value', { description: 'Its value as text; the values of a list are joined by 、.' }),
  }),
})

/** The published fields of a node that are not empty, in the order of the model. */
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
  description: 'Any node of the graph. Its id is made from its content, so it stays the same when data are loaded again.',
  resolveType: typeName,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id: doc:国发〔2022〕12号, dept:…, ind:….' }),
    nodeKind: t.field({ type: NodeKind, description: 'Kind of the node.', resolve: ({ kind }) => kind }),
    caption: t.string({ complexity: 0, description: 'Its name, in one line.', resolve: (node) => titleOf(node) }),
    facts: t.field({
      type: [NodeFact],
      complexity: { field: 1, multiplier: 1 },
      description: 'Its own properties as text, in a fixed order, for clients that do not know its type. Empty ones are left out.',
      resolve: factsOf,
    }),
  }),
})
