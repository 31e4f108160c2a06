import type { LineNetwork as StoredNetwork } from '../../neo4j/store/corpus/lineNetwork.ts'
import { builder } from '../builder.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'

const LineOfNetwork = builder.objectRef<StoredNetwork['lines'][number]>('LineOfNetwork').implement({
  description: 'A function line in the network.',
  fields: (t) => ({
    line: t.exposeString('value', { complexity: 0, description: 'Its key, as used in filters: market-regulation.' }),
    name: t.exposeString('name', { nullable: true, complexity: 0, description: 'Its name: 市场监管.' }),
    measures: t.exposeInt('measures', { complexity: 0, description: 'Number of measures that name a department of this line.' }),
    degree: t.exposeInt('degree', { complexity: 0, description: 'Number of lines linked to it.' }),
    betweenness: t.exposeFloat('betweenness', {
      complexity: 0,
      description:
        'Betweenness from 0 to 1: the share of shortest paths between other lines that pass through it. The length of a link is 1 / its measures.',
    }),
    community: t.exposeInt('community', {
      complexity: 0,
      description: 'Number of its community (Louvain on the weighted links), from 1 for the largest. Deterministic for the same data.',
    }),
  }),
})

const LineTie = builder.objectRef<StoredNetwork['ties'][number]>('LineTie').implement({
  description: 'A link between two lines that are named in the same measures.',
  fields: (t) => ({
    one: t.exposeString('one', { complexity: 0, description: 'Key of the line that is named by more measures.' }),
    other: t.exposeString('other', { complexity: 0, description: 'Key of the other line.' }),
    measures: t.exposeInt('measures', { complexity: 0, description: 'Number of measures that name departments of both lines.' }),
  }),
})

const LineNetwork = builder.objectRef<StoredNetwork>('LineNetwork').implement({
  description: 'Which function lines work together.',
  fields: (t) => ({
    measures: t.exposeInt('measures', { description: 'Number of measures that name a department of any line.' }),
    lines: t.field({
      type: [LineOfNetwork],
      complexity: { field: 1, multiplier: 60 },
      description: 'The lines, those named by most measures first.',
      resolve: ({ lines }) => [...lines],
    }),
    ties: t.field({
      type: [LineTie],
      complexity: { field: 1, multiplier: 500 },
      description: 'The links, those with most measures first.',
      resolve: ({ ties }) => [...ties],
    }),
  }),
})

builder.queryField('lineNetwork', (t) =>
  t.field({
    type: LineNetwork,
    description:
      'Which function lines (条线) are named in the same measures, with degree, betweenness and communities; over all measures or those that pass a filter.',
    args: { where: t.arg({ type: MeasureFilter, description: 'Which measures; all by default.' }) },
    complexity: 20,
    resolve: (_, { where: filter }, context) => context.store.lineNetwork(where(filter, MEASURE_TESTS)),
  }),
)
