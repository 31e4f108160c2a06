import { titleKey } from '../../extraction/titleKey.ts'
import { stateOn } from '../../neo4j/store/documentState.ts'
import { registered } from '../../resolution/register.ts'
import { relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { CitedByConnection, UpstreamTaskConnection } from './connections.ts'
import { DocumentState } from './documentState.ts'
import { CitationKind, Level } from './enums.ts'
import { typeName } from './node.ts'
import { Document, Node } from './refs.ts'
import { RegisterEntry } from './registerEntry.ts'

Document.implement({
  description: 'A document: one whose text is held (Policy) or one that is only cited (CitedDocument).',
  resolveType: typeName,
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Full title, as far as it is known.' }),
    documentNumber: t.exposeString('documentNumber', { nullable: true, description: '文号 in its normal form: 国发〔2022〕12号.' }),
    register: t.field({
      type: RegisterEntry,
      nullable: true,
      description:
        'Its entry in the register of national documents, by number, else by title; null where it has none. Look at `sure` before you use it.',
      resolve: ({ documentNumber, title, place }) => registered({ number: documentNumber, titleKey: titleKey(title ?? ''), place }),
    }),
    kind: t.exposeString('documentKind', { nullable: true, description: 'Kind of document: 通知, 方案, 措施, 条例 ….' }),
    issuerName: t.exposeString('issuerName', { nullable: true, description: 'Who issued it, as the text or the number tells.' }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Level of the issuer.' }),
    place: t.exposeString('place', { nullable: true, description: 'Id of the place that the document belongs to, as far as it is known.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Year of the document, as far as it is known.' }),
    issuedOn: t.expose('issuedOn', { type: 'Date', nullable: true, description: '成文日期: the day it was signed.' }),
    publishedOn: t.expose('publishedOn', { type: 'Date', nullable: true, description: '发布日期: the day it was published.' }),
    state: t.field({
      type: DocumentState,
      description:
        'Whether it is in force on a day, as far as held texts say. UNKNOWN where they say nothing, also for most cited documents.',
      args: { asOf: t.arg({ type: 'Date', required: true, description: 'The day: 2026-07-31.' }) },
      resolve: async (document, { asOf }, context) => stateOn(asOf, document, (await context.repeals.load(document.id)) ?? []),
    }),
    held: t.boolean({ description: 'True when the text of the document is held.', resolve: ({ kind }) => kind === 'POLICY' }),
    formerIds: t.exposeStringList('formerIds', {
      complexity: { field: 1, multiplier: 1 },
      description: 'Former ids, from before two entries turned out to be one document. They still work.',
    }),
    citedBy: t.field({
      type: CitedByConnection,
      description: 'Which policies refer to it, where, and in which words.',
      args: {
        ...t.arg.connectionArgs(),
        relations: t.arg({ type: [CitationKind], description: 'Only these kinds of citation; all when omitted.' }),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Document.citedBy', id, args),
    }),
    upstreamTasks: t.field({
      type: UpstreamTaskConnection,
      description: 'Its tasks, as far as local division-of-work tables (任务分解表) state them.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Document.upstreamTasks', id, args),
    }),
  }),
})
