import { graphql, type ResultOf } from '../api/graphql.ts'
import { LifeOf, NodeName } from './fragments.ts'

/** All nodes whose name, number or text matches the typed words. */
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
      matchedBy
      partial
      node {
        id
        ... on Department {
          successor
          endedBy
        }
      }
    }
  }
`)

export type Hit = ResultOf<typeof FindNodes>['search'][number]

/** Names of the nodes in an address. */
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

/** The state of a document on a day, and the other documents that print its number. */
export const StateOfDocument = graphql(
  `
  query StateOfDocument($id: ID!, $asOf: Date!) {
    node(id: $id) {
      __typename
      id
      ... on Policy {
        sameNumber {
          id
          title
        }
      }
      ... on Document {
        state(asOf: $asOf) {
          ...LifeOf
        }
      }
    }
  }
`,
  [LifeOf],
)

type AnyNode = NonNullable<ResultOf<typeof NameNodes>['nodes'][number]>
type Measure = Extract<AnyNode, { readonly __typename: 'Measure' }>

/** Types with their own name fields need no caption. */
type Captioned<N extends AnyNode> = N extends unknown ? Omit<N, 'caption'> & { readonly caption?: string } : never

/** A node with the fields that name it; a measure may come without its policy. */
export type NamedNode =
  | Captioned<Exclude<AnyNode, Measure>>
  | (Omit<Captioned<Measure>, 'policy'> & { readonly policy?: Measure['policy'] })

/** Held policies by name, newest first. */
export const HeldPolicyNames = graphql(`
  query HeldPolicyNames($where: PolicyFilter, $first: Int!, $after: String) {
    policies(where: $where, first: $first, after: $after, orderBy: ISSUED_ON_DESC) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        nodeKind
        title
        documentNumber
      }
    }
  }
`)
