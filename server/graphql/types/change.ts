import type * as loading from '../../neo4j/loading/documentChanges.ts'
import { builder } from '../builder.ts'
import type { AnsweredChange, AnsweredChanges } from '../changes.ts'
import { nodeOfKind } from '../context.ts'
import { Department, Document, Measure } from './refs.ts'

type Described<V extends string> = Readonly<Record<V, { readonly value: V; readonly description: string }>>
const described = <V extends string>(values: Readonly<Record<V, string>>) =>
  Object.fromEntries(Object.entries(values).map(([value, description]) => [value, { value, description }])) as Described<V>

export const ChangeKind = builder.enumType('DataChangeKind', {
  description: 'What a load changed.',
  values: described<loading.ChangeKind>({
    DOCUMENT_ADDED: 'The text of a document is new. Its tasks and citations are not listed one by one.',
    DOCUMENT_CHANGED: 'The text or reading of a held document changed; the entries beside it say how.',
    DOCUMENT_REMOVED: 'A document is no longer held.',
    TASK_ADDED: 'A held document now gives a department a task.',
    TASK_REMOVED: 'A held document no longer gives a department a task.',
    ROLE_CHANGED: 'The role of a department in a task changed.',
    DEADLINE_CHANGED: 'A deadline of a measure changed, appeared or disappeared.',
    CITER_ADDED: 'A document now cites another.',
    CITER_REMOVED: 'A document no longer cites another.',
    REPEALED: 'A document repeals another.',
  }),
})

export const ChangeReason = builder.enumType('DataChangeReason', {
  description: 'Why the data changed.',
  values: described<loading.ChangeReason>({
    NEW_TEXT: 'A new text was loaded, or a document was removed. Feeds contain only these.',
    NEWER_RULES: 'Newer rules read the same text differently.',
    REFERENCE_DATA: 'The same text was read with different reference data: names of departments, places, the register.',
    CORRECTION: 'People corrected the reading, or withdrew a correction.',
    OTHER_DOCUMENT: 'Another text made it clear which document is meant.',
  }),
})

const DataChange = builder.objectRef<AnsweredChange>('DataChange').implement({
  description: 'One change made by a load.',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the entry; it is stable while the entry is kept.' }),
    kind: t.expose('kind', { type: ChangeKind, complexity: 0, description: 'What changed.' }),
    reason: t.expose('reason', { type: ChangeReason, complexity: 0, description: 'Why.' }),
    at: t.exposeString('at', { complexity: 0, description: 'Time of the load: ISO 8601, UTC.' }),
    version: t.exposeString('version', { complexity: 0, description: 'The version of the data after the load.' }),
    documentId: t.id({ complexity: 0, description: 'Id of the document that the change is in.', resolve: ({ document }) => document }),
    documentTitle: t.string({
      nullable: true,
      complexity: 0,
      description: 'Title of the document, or its number, at that time.',
      resolve: ({ title }) => title,
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The current document; null if the graph no longer has it.',
      resolve: ({ document }, _, context) => documentOf(context, document),
    }),
    about: t.field({
      type: Document,
      nullable: true,
      description: 'The document that is cited or repealed.',
      resolve: ({ about }, _, context) => (about === undefined ? null : documentOf(context, about)),
    }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The current measure; null if it no longer exists.',
      resolve: ({ measure }, _, context) => (measure === undefined ? null : nodeOfKind(context, 'MEASURE', measure)),
    }),
    label: t.string({ nullable: true, complexity: 0, description: 'Mark of the measure at that time.', resolve: ({ label }) => label }),
    words: t.string({ nullable: true, complexity: 0, description: 'Text of the measure at that time.', resolve: ({ words }) => words }),
    department: t.field({
      type: Department,
      nullable: true,
      description: 'The department whose task it is.',
      resolve: ({ department }, _, context) => (department === undefined ? null : nodeOfKind(context, 'DEPARTMENT', department)),
    }),
    departmentName: t.string({
      nullable: true,
      complexity: 0,
      description: 'Name of the department at that time.',
      resolve: ({ name }) => name,
    }),
    before: t.stringList({
      complexity: 0,
      description: 'Values before the change: roles in lower case (lead), or the words of deadlines.',
      resolve: ({ before }) => [...(before ?? [])],
    }),
    after: t.stringList({
      complexity: 0,
      description: 'Values after the change, in the same form.',
      resolve: ({ after }) => [...(after ?? [])],
    }),
    measures: t.field({
      type: [Measure],
      complexity: { field: 1, multiplier: 20 },
      description: 'For an added document, if `where` was given: its current measures with matching tasks.',
      resolve: async ({ measures }, _, context) =>
        (await Promise.all(measures.map((id) => nodeOfKind(context, 'MEASURE', id)))).flatMap((measure) => measure ?? []),
    }),
  }),
})

export const DataChangeConnection = builder.objectRef<AnsweredChanges>('DataChangeConnection').implement({
  description: 'The changes, newest first.',
  fields: (t) => ({
    version: t.exposeString('version', {
      nullable: true,
      complexity: 0,
      description: 'The current version of the data: send it as `sinceVersion` next time.',
    }),
    keptSince: t.exposeString('keptSince', {
      nullable: true,
      complexity: 0,
      description: 'The time from which changes are known: ISO 8601, UTC; null if nothing was loaded since the journal began.',
    }),
    totalCount: t.exposeInt('totalCount', { complexity: 0, description: 'Number of all changes in the list, not only on this page.' }),
    nodes: t.field({
      type: [DataChange],
      complexity: { field: 0, multiplier: 1 },
      description: 'The changes.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      complexity: 0,
      description: 'The position of this page in the list.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
})

async function documentOf(context: Parameters<typeof nodeOfKind>[0], id: string) {
  return (await nodeOfKind(context, 'POLICY', id)) ?? nodeOfKind(context, 'CITED_DOCUMENT', id)
}
