import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** The departments that a department, or its function line, works with. */
export const NetworkOf = graphql(`
  query NetworkOf($department: ID!, $line: Boolean!, $document: [ID!]) {
    network(department: $department, line: $line, document: $document, limit: 300) {
      departments
      measures
      partnerTotal
      department {
        id
        name
        kind
        line
        lineName
      }
      policies {
        measures
        policy {
          id
          title
          documentNumber
        }
      }
      partners {
        together
        leads
        ledBy
        bothLead
        bothAnswer
        takesPart
        documents
        department {
          id
          name
          kind
          status
          reason
        }
      }
    }
  }
`)

/** The measures that name two departments, with the words that name them. */
export const SharedMeasures = graphql(
  `
    query SharedMeasures($where: MeasureFilter!, $after: String) {
      measures(where: $where, first: 40, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          label
          heading
          text
          policy {
            id
            title
            documentNumber
          }
          assignments(first: 60) {
            edges {
              role
              evidence {
                ...Proof
              }
              node {
                id
                name
                line
              }
            }
          }
        }
      }
    }
  `,
  [Proof],
)

export type FoundNetwork = NonNullable<ResultOf<typeof NetworkOf>['network']>
export type FoundPartner = FoundNetwork['partners'][number]
export type FoundMeasure = ResultOf<typeof SharedMeasures>['measures']['nodes'][number]
export type MeasuresWhere = VariablesOf<typeof SharedMeasures>['where']

/** Cooperation between function lines, everywhere or in one place. */
export const LinesTogether = graphql(`
  query LinesTogether($where: MeasureFilter) {
    lineNetwork(where: $where) {
      measures
      lines {
        line
        name
        measures
        degree
        betweenness
        community
      }
      ties {
        one
        other
        measures
      }
    }
  }
`)
export type FoundLines = ResultOf<typeof LinesTogether>['lineNetwork']
