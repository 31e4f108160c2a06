import type * as search from '../../neo4j/store/search.ts'
import type { SEARCH_MATCHES } from '../../neo4j/store/searchMatch.ts'
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

export const SearchMatch = builder.enumType('SearchMatch', {
  description: 'What matched.',
  values: {
    NAME: { description: 'By its title or name.' },
    NUMBER: { description: 'By its document number.' },
    OTHER_NAME: { description: 'By another name of it: one that documents use, or a usual short one: 市监局.' },
    LINE: { description: 'By the name of another department of its function line, predecessors included: 环保局.' },
    PINYIN: { description: 'By the pinyin of one of its names, first letters or in full: hqqczj.' },
    WORDS: { description: 'By its words.' },
    UNIT: { description: 'By its number in the document or place named: 滨海新区 12.' },
  } satisfies Record<(typeof SEARCH_MATCHES)[number], object>,
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
    snippet: t.exposeString('snippet', {
      nullable: true,
      description: 'An excerpt of its text, or the name, number or pinyin that matched.',
    }),
    highlights: t.field({
      type: [TextRange],
      complexity: { field: 1, multiplier: 1 },
      description: 'Where the words searched for stand in the snippet.',
      resolve: ({ highlights }) => [...highlights],
    }),
    policyTitle: t.exposeString('policyTitle', {
      nullable: true,
      description: 'For measures the title of the policy they stand in, for upstream tasks that of the document they belong to.',
    }),
    matchedBy: t.expose('matchedBy', { type: SearchMatch, description: 'What matched.' }),
    partial: t.exposeBoolean('partial', { description: 'True if only part of the query was found, so that it may be something else.' }),
    score: t.exposeFloat('score', { description: 'Relevance; higher is better. Comparable within one answer only.' }),
  }),
})
