import type * as loading from '../../neo4j/loading/documentChanges.ts'
import { builder } from '../builder.ts'
import type { AnsweredChange, AnsweredChanges } from '../changes.ts'
import { nodeOfKind } from '../context.ts'
import { Department, Document, Measure } from './refs.ts'

type Described<V extends string> = Readonly<Record<V, { readonly value: V; readonly description: string }>>
const described = <V extends string>(values: Readonly<Record<V, string>>) =>
  Object.fromEntries(Object.entries(values).map(([value, description]) => [value, { value, description }])) as Described<V>

export const ChangeKind = builder.enumType('DataChangeKind', {
  description: 'What a load has changed.',
  values: described<loading.ChangeKind>({
    DOCUMENT_ADDED: 'A document came to be held. All its tasks and citations are new; they are not listed one by one.',
    DOCUMENT_CHANGED: 'A held document says something else than before; what is listed beside it tells what.',
    DOCUMENT_REMOVED: 'A document is no longer held.',
    TASK_ADDED: 'A held document gives a department a task that it did not give before.',
    TASK_REMOVED: 'A held document no longer gives a department a task.',
    ROLE_CHANGED: 'A department has another role in a task.',
    DEADLINE_CHANGED: 'A measure sets another deadline, or sets one no more.',
    CITER_ADDED: 'A document cites another that it did not cite before.',
    CITER_REMOVED: 'A document no longer cites another.',
    REPEALED: 'A document repeals another.',
  }),
})

export const ChangeReason = builder.enumType('DataChangeReason', {
  description: 'Why the data have changed.',
  values: described<loading.ChangeReason>({
    NEW_TEXT: 'Another text was loaded, or a document was removed. Feeds carry these alone.',
    NEWER_RULES: 'The same text was read by newer rules.',
    REFERENCE_DATA: 'The same text was read with other reference data: names of departments, places, the register.',
    CORRECTION: 'People have corrected the reading, or taken a correction back.',
    OTHER_DOCUMENT: 'Another text has shown which document is meant.',
  }),
})

const DataChange = builder.objectRef<AnsweredChange>('DataChange').implement({
  description: 'One thing that a load has changed.',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the entry; it stays the same as long as the entry is kept.' }),
    kind: t.expose('kind', { type: ChangeKind, complexity: 0, description: 'What has changed.' }),
    reason: t.expose('reason', { type: ChangeReason, complexity: 0, description: 'Why.' }),
    at: t.exposeString('at', { complexity: 0, description: 'When it was loaded: ISO 8601, UTC.' }),
    version: t.exposeString('version', { complexity: 0, description: 'The version of the data that the load led to.' }),
    documentId: t.id({ complexity: 0, description: 'Id of the document that says it.', resolve: ({ document }) => document }),
    documentTitle: t.string({
      nullable: true,
      complexity: 0,
      description: 'Its title, else its number, at that time.',
      resolve: ({ title }) => title,
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document as it is now; null where the graph no longer has it.',
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
      description: 'The measure as it is now; null where it is gone.',
      resolve: ({ measure }, _, context) => (measure === undefined ? null : nodeOfKind(context, 'MEASURE', measure)),
    }),
    label: t.string({ nullable: true, complexity: 0, description: 'Number of the measure at that time.', resolve: ({ label }) => label }),
    words: t.string({ nullable: true, complexity: 0, description: 'Words of the measure at that time.', resolve: ({ words }) => words }),
    department: t.field({
      type: Department,
      nullable: true,
      description: 'The department whose task it is.',
      resolve: ({ department }, _, context) => (department === undefined ? null : nodeOfKind(context, 'DEPARTMENT', department)),
    }),
    departmentName: t.string({ nullable: true, complexity: 0, description: 'Its name at that time.', resolve: ({ name }) => name }),
    before: t.stringList({
      complexity: 0,
      description: 'Before: roles as the API names them in small letters (lead), or the words of deadlines.',
      resolve: ({ before }) => [...(before ?? [])],
    }),
    after: t.stringList({ complexity: 0, description: 'After, in the same way.', resolve: ({ after }) => [...(after ?? [])] }),
    measures: t.field({
      type: [Measure],
      complexity: { field: 1, multiplier: 20 },
      description: 'Of an added document, where `where` was given: the measures with tasks that match, as they are now.',
      resolve: async ({ measures }, _, context) =>
        (await Promise.all(measures.map((id) => nodeOfKind(context, 'MEASURE', id)))).flatMap((measure) => measure ?? []),
    }),
  }),
})

export const DataChangeConnection = builder.objectRef<AnsweredChanges>('DataChangeConnection').implement({
  description: 'What has changed, the newest first.',
  fields: (t) => ({
    version: t.exposeString('version', {
      nullable: true,
      complexity: 0,
      description: 'The version of the data now: send it as `sinceVersion` the next time.',
    }),
    keptSince: t.exposeString('keptSince', {
      nullable: true,
      complexity: 0,
      description: 'The moment from which on changes are known: ISO 8601, UTC; null where nothing has been loaded since the journal began.',
    }),
    totalCount: t.exposeInt('totalCount', { complexity: 0, description: 'All changes of the list, not only this page.' }),
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
