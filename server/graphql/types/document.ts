import { titleKey } from '../../extraction/titleKey.ts'
import { stateOn } from '../../neo4j/store/documentState.ts'
import { registered } from '../../resolution/register.ts'
import { relatedPage } from '../context.ts'
import { pageCost } from '../paging.ts'
import { CitedByConnection, UpstreamTaskConnection } from './connections.ts'
import { DocumentState } from './documentState.ts'
import { CitationKind } from './enums.ts'
import { typeName } from './node.ts'
import { Document, Node } from './refs.ts'
import { RegisterEntry } from './registerEntry.ts'

Document.implement({
  description: 'A document: one whose text is held (Policy) or one that is only cited (CitedDocument).',
  resolveType: typeName,
  interfaces: [Node],
  fields: (t) => ({
    register: t.field({
      type: RegisterEntry,
      nullable: true,
      description:
        'Its entry in the register of national documents, found by number or else by title; null if there is none. Check `sure` before you use it.',
      resolve: ({ documentNumber, title, place }) => registered({ number: documentNumber, titleKey: titleKey(title ?? ''), place }),
    }),
    state: t.field({
      type: DocumentState,
      description: 'Whether it is in force on a day, according to held texts. UNKNOWN if they do not say, as for most cited documents.',
      args: { asOf: t.arg({ type: 'Date', required: true, description: 'The day: 2026-07-31.' }) },
      resolve: async (document, { asOf }, context) => stateOn(asOf, document, (await context.repeals.load(document.id)) ?? []),
    }),
    held: t.boolean({ description: 'True when the text of the document is held.', resolve: ({ kind }) => kind === 'POLICY' }),
    citedBy: t.field({
      type: CitedByConnection,
      description: 'The policies that refer to it, with the measure that does and the quoted words.',
      args: {
        ...t.arg.connectionArgs(),
        relations: t.arg({ type: [CitationKind], description: 'Only these kinds of citation; all when omitted.' }),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Document.citedBy', id, args),
    }),
    upstreamTasks: t.field({
      type: UpstreamTaskConnection,
      description: 'Its tasks, if local division-of-work tables (任务分解表) state them.',
      args: { ...t.arg.connectionArgs() },
      complexity: pageCost,
      resolve: ({ id }, args, context) => relatedPage(context, 'Document.upstreamTasks', id, args),
    }),
  }),
})
