import type { LineNetwork as StoredNetwork } from '../../neo4j/store/corpus/lineNetwork.ts'
import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'

const LineOfNetwork = builder.objectRef<StoredNetwork['lines'][number]>('LineOfNetwork').implement({
  description: 'A function line in the network.',
  fields: (t) => ({
    line: t.exposeString('value', { complexity: 0, description: 'Its key, as filters take it: market-regulation.' }),
    name: t.exposeString('name', { nullable: true, complexity: 0, description: 'Its name: 市场监管.' }),
    measures: t.exposeInt('measures', { complexity: 0, description: 'Measures that name a department of it.' }),
    degree: t.exposeInt('degree', { complexity: 0, description: 'Lines that it is tied to.' }),
    betweenness: t.exposeFloat('betweenness', {
      complexity: 0,
      description:
        'Share of the shortest ways between other lines that pass it, from 0 to 1; the length of a tie is one over its measures.',
    }),
    community: t.exposeInt('community', {
      complexity: 0,
      description:
        'Number of its community by the method of Louvain on the weighted ties, from 1, the greatest first; always the same for the same data.',
    }),
  }),
})

const LineTie = builder.objectRef<StoredNetwork['ties'][number]>('LineTie').implement({
  description: 'Two lines that a measure names together.',
  fields: (t) => ({
    one: t.exposeString('one', { complexity: 0, description: 'Key of the line that more measures name.' }),
    other: t.exposeString('other', { complexity: 0, description: 'Key of the other.' }),
    measures: t.exposeInt('measures', { complexity: 0, description: 'Measures that name departments of both.' }),
  }),
})

const LineNetwork = builder.objectRef<StoredNetwork>('LineNetwork').implement({
  description: 'Which function lines work together.',
  fields: (t) => ({
    measures: t.exposeInt('measures', { description: 'Measures that name a department of some line.' }),
    lines: t.field({
      type: [LineOfNetwork],
      complexity: { field: 1, multiplier: 60 },
      description: 'The lines, those that most measures name first.',
      resolve: ({ lines }) => [...lines],
    }),
    ties: t.field({
      type: [LineTie],
      complexity: { field: 1, multiplier: 500 },
      description: 'The ties, those of most measures first.',
      resolve: ({ ties }) => [...ties],
    }),
  }),
})

builder.queryField('lineNetwork', (t) =>
  t.field({
    type: LineNetwork,
    description:
      'Which function lines (条线) measures name together, with degree, betweenness and communities; over all measures or those of a filter.',
    args: { where: t.arg({ type: MeasureFilter, description: 'Which measures; all when left out.' }) },
    complexity: 20,
    resolve: (_, { where: filter }, context) => context.store.lineNetwork(where(filter, MEASURE_TESTS)),
  }),
)
