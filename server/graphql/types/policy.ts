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

Policy.implement({
  description: 'A document whose text is held: its facts, its parts, and what it says.',
  interfaces: [Node, Document],
  fields: (t) => ({
    sameNumber: t.field({
      type: [Policy],
      complexity: { field: 1, multiplier: 1 },
      description:
        'Other held policies that print the same 文号 and are, by title and words, other documents: the number was printed twice. Empty for nearly all.',
      resolve: async ({ id }, _, context) => [...((await context.sameNumbers.load(id)) ?? [])],
    }),
    text: t.string({
      nullable: true,
      complexity: 20,
      description: 'The whole source text; all offsets count in it.',
      // a character has three bytes at most
      resolve: ({ id, charCount }, _, context) => context.size.fetching(3 * (charCount ?? 0), () => context.texts.load(id)),
    }),
    statements: t.field({
      type: [Statement],
      // a long document has some thousand statements
      complexity: { field: 200, multiplier: 200 },
      description: 'Everything that was read out of its text, flat and in the order of the text: what a reader needs to mark the text.',
      resolve: async ({ id }, _, context) => [...((await context.statements.load(id)) ?? [])],
    }),
    sections: t.field({
      type: SectionConnection,
      description: 'Its parts and those of its attachments, in the order of the text; up to 1000 on a page.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.sections', id, args, LIMITS.ownPage),
    }),
    measures: t.field({
      type: MeasureConnection,
      description:
        'Its measures in the order of the text, up to 1000 on a page. To filter them ask the root field `measures(where: {document: …})`.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.measures', id, args, LIMITS.ownPage),
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'The documents that it or one of its measures refers to, in the order of the text.',
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
      description: 'The places and zones in which it holds.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.appliesIn', id, args),
    }),
    industries: t.field({
      type: ConcernConnection,
      description: 'The industries that it or its measures name, most named first.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Policy.industries', id, args),
    }),
    alarms: t.field({
      type: [Alarm],
      complexity: 20,
      description: 'What may have been read badly in it, in the order of the text. Empty for a policy that is read well.',
      resolve: ({ alarms }) => [...alarms],
    }),
    sameWords: t.field({
      type: SameWordsConnection,
      description:
        'The measures and tasks of other documents that say the same as one of its measures in the same words, cited or not, the nearest first.',
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
      description: 'How much of each kind it holds.',
      resolve: ({ id }, _, context) => context.policyCounts.load(id),
    }),
  }),
})
