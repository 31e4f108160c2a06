import { relatedPage } from '../context.ts'
import { LIMITS } from '../limits.ts'
import { pageCost } from '../paging.ts'
import { Alarm } from './alarm.ts'
import {
  CitationConnection,
  ConcernConnection,
  IssuerConnection,
  MeasureConnection,
  PlaceConnection,
  SameWordsConnection,
  SectionConnection,
  TargetConnection,
} from './connections.ts'
import { CitationKind } from './enums.ts'
import { PolicyCounts } from './policyCounts.ts'
import { Document, Node, Policy } from './refs.ts'
import { Statement } from './statement.ts'
import { TextTable } from './textTable.ts'

Policy.implement({
  description: 'A document whose text is held: its facts, its parts, and what it says.',
  interfaces: [Node, Document],
  fields: (t) => ({
    sameNumber: t.field({
      type: [Policy],
      complexity: { field: 1, multiplier: 1 },
      description:
        'Other held policies with the same 文号 whose title and text show that they are different documents. Almost always empty.',
      resolve: async ({ id }, _, context) => [...((await context.sameNumbers.load(id)) ?? [])],
    }),
    text: t.string({
      nullable: true,
      complexity: 20,
      description: 'The whole source text; all offsets refer to it.',
      // a character has at most three bytes in UTF-8
      resolve: ({ id, charCount }, _, context) => context.size.fetching(3 * (charCount ?? 0), () => context.texts.load(id)),
    }),
    tables: t.field({
      type: [TextTable],
      // a long table has several thousand cells
      complexity: { field: 100, multiplier: 100 },
      description: 'The tables of its text, in text order. Tables drawn with characters are not listed.',
      resolve: async ({ id, charCount }, _, context) => [
        ...((await context.size.fetching(3 * (charCount ?? 0), () => context.textTables.load(id))) ?? []),
      ],
    }),
    statements: t.field({
      type: [Statement],
      // a long document has several thousand statements
      complexity: { field: 200, multiplier: 200 },
      description: 'All statements read from its text, as a flat list in text order; a reader needs them to mark the text.',
      resolve: async ({ id }, _, context) => [...((await context.statements.load(id)) ?? [])],
    }),
    sections: t.field({
      type: SectionConnection,
      description: 'Its sections and those of its attachments, in text order; up to 1000 on a page.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.sections', id, args, LIMITS.ownPage),
    }),
    measures: t.field({
      type: MeasureConnection,
      description: 'Its measures in text order, up to 1000 on a page. To filter them use the root field `measures(where: {document: …})`.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.measures', id, args, LIMITS.ownPage),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The documents that it or one of its measures refers to, in text order.',
      args: {
        ...t.arg.connectionArgs(),
        relations: t.arg({ type: [CitationKind], description: 'Only these kinds of citation; all when omitted.' }),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.citations', id, args),
    }),
    issuedBy: t.field({
      type: IssuerConnection,
      description: 'The departments that issued it.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.issuedBy', id, args),
    }),
    appliesIn: t.field({
      type: PlaceConnection,
      description: 'The places and zones in which it applies.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.appliesIn', id, args),
    }),
    industries: t.field({
      type: ConcernConnection,
      description: 'The industries that it or its measures name, most mentioned first.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.industries', id, args),
    }),
    alarms: t.field({
      type: [Alarm],
      complexity: 20,
      description: 'Passages that may have been read badly, in text order; empty if there are none.',
      resolve: ({ alarms }) => [...alarms],
    }),
    sameWords: t.field({
      type: SameWordsConnection,
      description: 'Measures and tasks of other documents with the same words as one of its measures, cited or not, most similar first.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.sameWords', id, args),
    }),
    goals: t.field({
      type: TargetConnection,
      description: 'The figures and deadlines of the document as a whole, outside its measures: 到2027年…1000家.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.goals', id, args),
    }),
    statistics: t.field({
      type: PolicyCounts,
      nullable: true,
      description: 'Number of its measures, departments, citations and so on.',
      resolve: ({ id }, _, context) => context.policyCounts.load(id),
    }),
  }),
})
