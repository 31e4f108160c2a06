import { graphql, type ResultOf } from '../../api/graphql.ts'
import { MeasureName } from '../../domain/fragments.ts'
import { DepartmentFacts, JurisdictionFacts } from './fragments/departments.ts'
import { DocumentFacts, PolicyFacts } from './fragments/documents.ts'
import { IndustryFacts } from './fragments/industry.ts'
import { MeasureFacts, SectionFacts, TargetFacts, UpstreamTaskFacts } from './fragments/parts.ts'
import { StatedRow } from './fragments/stated.ts'

/** All data of one node. */
export const FactsOfNode = graphql(
  `
    query FactsOfNode($id: ID!) {
      node(id: $id) {
        __typename
        id
        nodeKind
        caption
        facts {
          name
          value
        }
        ...DocumentFacts
        ...PolicyFacts
        ...SectionFacts
        ...MeasureFacts
        ...UpstreamTaskFacts
        ...DepartmentFacts
        ...JurisdictionFacts
        ...IndustryFacts
        ...TargetFacts
      }
    }
  `,
  [
    DocumentFacts,
    PolicyFacts,
    SectionFacts,
    MeasureFacts,
    UpstreamTaskFacts,
    DepartmentFacts,
    JurisdictionFacts,
    IndustryFacts,
    TargetFacts,
  ],
)

/** An industry, the industries within it, and the measures on them, each with all its industries. */
export const MeasuresOfIndustry = graphql(
  `
    query MeasuresOfIndustry($industry: ID!) {
      industries(where: { within: [$industry] }, first: 500) {
        nodes {
          id
        }
      }
      measures(where: { industry: [$industry] }, first: 100) {
        totalCount
        nodes {
          ...MeasureName
          industries(first: 12) {
            edges {
              ...StatedRow
              node {
                id
                name
                code
              }
            }
          }
        }
      }
    }
  `,
  [MeasureName, StatedRow],
)

export type FoundNode = NonNullable<ResultOf<typeof FactsOfNode>['node']>
export type Found<T extends FoundNode['__typename']> = Extract<FoundNode, { readonly __typename: T }>
export type MeasureOfIndustry = ResultOf<typeof MeasuresOfIndustry>['measures']['nodes'][number]
