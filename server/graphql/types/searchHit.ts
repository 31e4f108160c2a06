import type * as search from '../../neo4j/store/search.ts'
import type { SEARCH_MATCHES } from '../../neo4j/store/searchMatch.ts'
import { builder } from '../builder.ts'
import { NodeKind } from './enums.ts'
import { Node } from './refs.ts'

export const TextRange = builder.objectRef<search.TextRange>('TextRange').implement({
  description: 'A range of a text: `text.slice(start, end)`.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Start offset.' }),
    end: t.exposeInt('end', { description: 'End offset.' }),
  }),
})

export const SearchMatch = builder.enumType('SearchMatch', {
  description: 'What matched.',
  values: {
    NAME: { description: 'Matched by its title or name.' },
    NUMBER: { description: 'Matched by its document number.' },
    OTHER_NAME: { description: 'Matched by another name: one used in documents, or a common short form: 市监局.' },
    ENGLISH: { description: 'Matched by the English name that the department itself uses: Ministry of Finance, MOF.' },
    LINE: { description: 'Matched by the name of another department of its function line, or of a predecessor: 环保局.' },
    TRANSLATION: {
      description: 'Matched by an unofficial English translation of its function or class: development and reform, manufacturing.',
    },
    PINYIN: { description: 'Matched by the pinyin of one of its names, initials or in full: hqqczj.' },
    WORDS: { description: 'Matched by its text.' },
    UNIT: { description: 'Matched by its number in the given document or place: 滨海新区 12.' },
  } satisfies Record<(typeof SEARCH_MATCHES)[number], object>,
})

export const SearchHit = builder.objectRef<search.SearchHit>('SearchHit').implement({
  description: 'A search result.',
  fields: (t) => ({
    node: t.field({ type: Node, description: 'What was found.', resolve: ({ node }) => node }),
    kind: t.field({ type: NodeKind, description: 'Kind of the node.', resolve: ({ node }) => node.kind }),
    title: t.exposeString('title', { description: 'Its title or name.' }),
    titleHighlights: t.field({
      type: [TextRange],
      complexity: { field: 1, multiplier: 1 },
      description: 'The ranges of the title that match the query.',
      resolve: ({ titleHighlights }) => [...titleHighlights],
    }),
    snippet: t.exposeString('snippet', {
      nullable: true,
      description: 'An excerpt of its text, or the name, number or pinyin that matched.',
    }),
    highlights: t.field({
      type: [TextRange],
      complexity: { field: 1, multiplier: 1 },
      description: 'The ranges of the snippet that match the query.',
      resolve: ({ highlights }) => [...highlights],
    }),
    policyTitle: t.exposeString('policyTitle', {
      nullable: true,
      description:
        'For a measure the title of its policy, for an upstream task the title of its document, for a department of an unknown place the title of the policy that names it.',
    }),
    matchedBy: t.expose('matchedBy', { type: SearchMatch, description: 'What matched.' }),
    partial: t.exposeBoolean('partial', { description: 'true if only a part of the query matched, so that it may be something else.' }),
    score: t.exposeFloat('score', { description: 'Relevance; higher is better. Comparable only within one answer.' }),
  }),
})
