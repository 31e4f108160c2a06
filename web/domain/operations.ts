import { graphql, type ResultOf } from '../api/graphql.ts'

/** Everything whose name, number or words fit what was typed. */
export const FindNodes = graphql(`
  query FindNodes($text: String!, $kinds: [NodeKind!]) {
    search(text: $text, kinds: $kinds, first: 24) {
      kind
      title
      titleHighlights {
        start
        end
      }
      snippet
      highlights {
        start
        end
      }
      policyTitle
      node {
        id
      }
    }
  }
`)

export type Hit = ResultOf<typeof FindNodes>['search'][number]

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

/** What nodes are called that an address names. */
export const NameNodes = graphql(
  `
    query NameNodes($ids: [ID!]!) {
      nodes(ids: $ids) {
        ...NodeName
      }
    }
  `,
  [NodeName],
)

export type NamedNode = NonNullable<ResultOf<typeof NameNodes>['nodes'][number]>

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
