import { graphql, type ResultOf } from '../../api/graphql.ts'

/** A document with its text and all statements extracted from it. */
export const ReadDocument = graphql(`
  query ReadDocument($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Document {
        title
        documentNumber
        issuerName
        issuedOn
        held
      }
      ... on Policy {
        text
        charCount
        sha256
        sourceName
        sourceUrl
        validity
        issuedBy(first: 10) {
          nodes {
            id
            name
          }
        }
        statistics {
          measures
        }
        alarms {
          kind
          words
          line
          start
          end
        }
        tables {
          start
          end
          cells {
            row
            column
            rowSpan
            columnSpan
            start
            end
          }
        }
        sections(first: 500) {
          nodes {
            id
            label
            title
            path
            start
            end
          }
        }
        measures(first: 1000) {
          nodes {
            id
            ordinal
            label
            heading
            path
            text
            start
            end
          }
        }
        statements {
          relation
          role
          status
          rule
          start
          end
          source
          node {
            id
            kind
            title
          }
        }
      }
    }
  }
`)

/** The fields of a node that a correction uses. */
export const CorrectedNode = graphql(`
  query CorrectedNode($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Department {
        name
      }
      ... on Document {
        title
        documentNumber
      }
      ... on Target {
        targetKind: kind
        value
        unit
        from
        to
      }
    }
  }
`)

type Found = NonNullable<ResultOf<typeof ReadDocument>['node']>
export type HeldDocument = Extract<Found, { readonly __typename: 'Policy' }>
export type Statement = HeldDocument['statements'][number]
