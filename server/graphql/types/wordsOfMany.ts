import type { SharedByMany } from '../../neo4j/store/wordsOfMany.ts'
import { builder } from '../builder.ts'
import { Evidence } from './evidence.ts'
import { Measure, Node } from './refs.ts'

const WordsOfMany = builder.objectRef<SharedByMany>('WordsOfMany').implement({
  description: 'Words of a measure that more than 20 documents share. They form one group and are not compared in pairs.',
  fields: (t) => ({
    evidence: t.field({
      type: Evidence,
      description: 'The words, from the first to the last piece that the documents have in common.',
      resolve: ({ quote, start, end, document }) => ({ quote, start, end, document, line: null, rule: null }),
    }),
    documents: t.exposeInt('documents', {
      complexity: 0,
      description: 'Number of documents, including its own, with a passage that contains every compared piece of these words.',
    }),
    nodes: t.field({
      type: [Node],
      complexity: 5,
      description: 'Some measures and tasks with these words, one for each of some other documents, ordered by document.',
      resolve: async ({ passages }, _, { nodes }) =>
        (await Promise.all(passages.map((id) => nodes.load(id)))).filter((node) => node !== null),
    }),
  }),
})

builder.objectField(Measure, 'wordsOfMany', (t) =>
  t.field({
    type: [WordsOfMany],
    complexity: 10,
    description: 'Its words that more than 20 documents share, in text order. They are ignored in `sameWords`.',
    resolve: async ({ id }, _, { wordsOfMany }) => (await wordsOfMany.load(id)) ?? [],
  }),
)
