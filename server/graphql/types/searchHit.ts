import type * as search from '../../neo4j/store/search.ts'
import { builder } from '../builder.ts'
import { NodeKind } from './enums.ts'
import { Node } from './refs.ts'

export const TextRange = builder.objectRef<search.TextRange>('TextRange').implement({
  description: 'A stretch of a text: `text.slice(start, end)`.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends.' }),
  }),
})

export const SearchHit = builder.objectRef<search.SearchHit>('SearchHit').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    node: t.field({ type: Node, description: 'What was found.', resolve: ({ node }) => node }),
    kind: t.field({ type: NodeKind, description: 'What kind of node it is.', resolve: ({ node }) => node.kind }),
    title: t.exposeString('title', { description: 'Its title or name.' }),
    titleHighlights: t.field({
      type: [TextRange],
      complexity: { field: 1, multiplier: 1 },
      description: 'Where the words searched for stand in the title.',
      resolve: ({ titleHighlights }) => [...titleHighlights],
    }),
    snippet: t.exposeString('snippet', { nullable: true, description: 'A piece of its text, or the other name or number that was met.' }),
    highlights: t.field({
      type: [TextRange],
      complexity: { field: 1, multiplier: 1 },
      description: 'Where the words searched for stand in the snippet.',
      resolve: ({ highlights }) => [...highlights],
    }),
    policyTitle: t.exposeString('policyTitle', {
      nullable: true,
      description: 'For measures and upstream tasks: the title of the policy they stand in.',
    }),
    score: t.exposeFloat('score', { description: 'The higher the better; comparable within one answer only.' }),
  }),
})
