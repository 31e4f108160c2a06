import { FACETS } from '../../neo4j/store/facets/table.ts'
import { builder } from '../builder.ts'
import { measureChosen, measureFacetAsked } from '../filters/facetFilters.ts'
import { where } from '../filters/filter.ts'
import { MEASURE_TESTS, MeasureFilter } from '../filters/measureFilter.ts'
import { FacetCounts, FacetField } from '../types/facet.ts'

builder.queryField('measureFacets', (t) =>
  t.field({
    type: FacetCounts,
    description:
      'Number of measures by place, level, year, issuer, function line, department, role, industry, quarter of a deadline, relation, state and alarm. Each facet is counted under the whole filter except its own condition, so that a count is the number of rows you get by choosing the value. Departments, lines and roles are counted over the assignments that pass the rest of `assignment`.',
    args: {
      where: t.arg({ type: MeasureFilter, description: 'Which measures; all by default.' }),
      asOf: t.arg({ type: 'Date', required: true, description: 'The day on which the state of policies is taken.' }),
      fields: t.arg({ type: [FacetField], description: 'Only these facets; all by default.' }),
    },
    complexity: 20,
    resolve: async (_, { where: filter, asOf, fields }, context) => {
      const facets = [...new Set(fields ?? FACETS)].map(measureFacetAsked(filter))
      const { total, counts } = await context.store.measureFacets({ where: where(filter, MEASURE_TESTS), asOf, facets })
      return { asOf, total, counts: counts.map((each) => ({ ...each, chosen: measureChosen(each.facet, filter) })) }
    },
  }),
)
