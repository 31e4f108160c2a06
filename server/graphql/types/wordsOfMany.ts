import type { SharedByMany } from '../../neo4j/store/wordsOfMany.ts'
import { builder } from '../builder.ts'
import { Evidence } from './evidence.ts'
import { Measure, Node } from './refs.ts'

const WordsOfMany = builder.objectRef<SharedByMany>('WordsOfMany').implement({
  description: 'Words of a measure that more than 20 documents hold: one group, and no pairs of same words.',
  fields: (t) => ({
    evidence: t.field({
      type: Evidence,
      description: 'The words, from the first to the last of the pieces that the documents have in common.',
      resolve: ({ quote, start, end, document }) => ({ quote, start, end, document, line: null, rule: null }),
    }),
    documents: t.exposeInt('documents', {
      complexity: 0,
      description: 'Documents with a passage that has all pieces of these words that are compared, its own document included.',
    }),
    nodes: t.field({
      type: [Node],
      complexity: 5,
      description: 'Some measures and tasks of other documents that have them, one a document, by document.',
      resolve: async ({ passages }, _, { nodes }) =>
        (await Promise.all(passages.map((id) => nodes.load(id)))).filter((node) => node !== null),
    }),
  }),
})

builder.objectField(Measure, 'wordsOfMany', (t) =>
  t.field({
    type: [WordsOfMany],
    complexity: 10,
    description: 'Its words that more than 20 documents hold, which count for nothing in `sameWords`, in the order of the text.',
    resolve: async ({ id }, _, { wordsOfMany }) => (await wordsOfMany.load(id)) ?? [],
  }),
)
