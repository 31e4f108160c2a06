import { NODE_TYPE_OF_KIND } from '../../neo4j/store/kinds.ts'
import type { NodeRecord } from '../../neo4j/store/records.ts'
import { titleOf } from '../../neo4j/store/titles.ts'
import { NodeKind } from './enums.ts'
import { Node } from './refs.ts'

/** The GraphQL type of a record. */
export const typeName = (record: Pick<NodeRecord, 'kind'>): string => NODE_TYPE_OF_KIND[record.kind]

Node.implement({
  description: 'Anything in the graph. The id is made from content, so it stays the same when data are loaded again.',
  resolveType: typeName,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id: doc:国发〔2022〕12号, dept:…, ind:….' }),
    nodeKind: t.field({ type: NodeKind, description: 'What kind of node this is.', resolve: ({ kind }) => kind }),
    caption: t.string({ complexity: 0, description: 'What it is called, in one line.', resolve: (node) => titleOf(node) }),
  }),
})
