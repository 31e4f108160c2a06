import { graphql } from '../api/graphql.ts'

/** What a node of any kind is named by. */
export const NodeName = graphql(`
  fragment NodeName on Node @_unmask {
    __typename
    id
    nodeKind
    ... on Document {
      title
      documentNumber
    }
    ... on Section {
      label
      title
    }
    ... on Measure {
      label
      heading
      text
      policy {
        id
        nodeKind
        policyTitle: title
      }
    }
    ... on UpstreamTask {
      text
    }
    ... on Department {
      name
    }
    ... on Jurisdiction {
      name
    }
    ... on Industry {
      name
    }
    ... on Target {
      surface
    }
  }
`)

/** The words that prove a statement, with where they stand. */
export const Proof = graphql(`
  fragment Proof on Evidence @_unmask {
    quote
    start
    end
    rule
    document {
      id
    }
  }
`)
