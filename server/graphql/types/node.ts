import type { NodeKind, NodeRecord } from '../../neo4j/store/records.ts'
import { NodeKind as NodeKindEnum } from './enums.ts'
import { Node } from './refs.ts'

const TYPE_NAME: Readonly<Record<NodeKind, string>> = {
  POLICY: 'Policy',
  CITED_DOCUMENT: 'CitedDocument',
  SECTION: 'Section',
  MEASURE: 'Measure',
  UPSTREAM_TASK: 'UpstreamTask',
  DEPARTMENT: 'Department',
  JURISDICTION: 'Jurisdiction',
  INDUSTRY: 'Industry',
  TARGET: 'Target',
}

/** The GraphQL type of a record. */
export const typeName = (record: Pick<NodeRecord, 'kind'>): string => TYPE_NAME[record.kind]

Node.implement({
  description: 'Anything in the graph. The id is made from content, so it stays the same when data are loaded again.',
  resolveType: typeName,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id: doc:国发〔2022〕12号, dept:…, ind:….' }),
    nodeKind: t.field({ type: NodeKindEnum, description: 'What kind of node this is.', resolve: ({ kind }) => kind }),
  }),
})
