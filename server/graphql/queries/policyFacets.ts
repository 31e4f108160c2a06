import { POLICY_FACETS, type PolicyFacet } from '../../neo4j/store/facets/policyTable.ts'
import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { POLICY_TESTS, PolicyFilter } from '../filters/documentFilter.ts'
import { policyChosen, policyFacetAsked } from '../filters/facetFilters.ts'
import { where } from '../filters/filter.ts'
import { FacetCounts, FacetField } from '../types/facet.ts'

builder.queryField('policyFacets', (t) =>
  t.field({
    type: FacetCounts,
    description:
      'Number of held policies by place, level, year, issuer, state, function line, department, industry, relation and alarm. Each facet is counted under the whole filter except its own condition.',
    args: {
      where: t.arg({ type: PolicyFilter, description: 'Which policies; all by default.' }),
      asOf: t.arg({ type: 'Date', required: true, description: 'The day on which the state of policies is taken.' }),
      fields: t.arg({ type: [FacetField], description: `Only these facets; all by default. Possible: ${POLICY_FACETS.join(', ')}.` }),
    },
    complexity: 20,
    resolve: async (_, { where: filter, asOf, fields }, context) => {
      const facets = policyFacetsIn(fields ?? POLICY_FACETS).map(policyFacetAsked(filter))
      const { total, counts } = await context.store.policyFacets({ where: where(filter, POLICY_TESTS), asOf, facets })
      return { asOf, total, counts: counts.map((each) => ({ ...each, chosen: policyChosen(each.facet, filter) })) }
    },
  }),
)

/** In the requested order, without duplicates. */
function policyFacetsIn(fields: readonly string[]): readonly PolicyFacet[] {
  return [...new Set(fields)].map((field) => {
    const facet = POLICY_FACETS.find((each) => each === field)
    if (facet) return facet
    throw clientError('BAD_USER_INPUT', `Policies are not counted by ${field}; possible facets: ${POLICY_FACETS.join(', ')}.`)
  })
}
