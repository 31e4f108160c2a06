import { FACETS } from '../../neo4j/store/facets/table.ts'
import { builder } from '../builder.ts'
import { POLICY_TESTS, PolicyFilter } from '../filters/documentFilter.ts'
import { policyChosen, policyFacetAsked } from '../filters/facetFilters.ts'
import { where } from '../filters/filter.ts'
import { FacetCounts, FacetField } from '../types/facet.ts'

builder.queryField('policyFacets', (t) =>
  t.field({
    type: FacetCounts,
    description:
      'Number of held policies by place, level, year, issuer, state, function line, department, role, industry, quarter of a deadline, relation and alarm. Each facet is counted under the whole filter except its own condition. Departments, lines and roles are counted over the assignments that pass the rest of `assignment`.',
    args: {
      where: t.arg({ type: PolicyFilter, description: 'Which policies; all by default.' }),
      asOf: t.arg({ type: 'Date', required: true, description: 'The day on which the state of policies is taken.' }),
      fields: t.arg({ type: [FacetField], description: 'Only these facets; all by default.' }),
    },
    complexity: 20,
    resolve: async (_, { where: filter, asOf, fields }, context) => {
      const facets = [...new Set(fields ?? FACETS)].map(policyFacetAsked(filter))
      const { total, counts } = await context.store.policyFacets({ where: where(filter, POLICY_TESTS), asOf, facets })
      return { asOf, total, counts: counts.map((each) => ({ ...each, chosen: policyChosen(each.facet, filter) })) }
    },
  }),
)
