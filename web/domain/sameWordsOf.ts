import { graphql, type ResultOf } from '../api/graphql.ts'
import { NodeName, Proof } from './fragments.ts'

const Rows = graphql(
  `
    fragment SameWordsSides on SameWordsConnection {
      totalCount
      edges {
        share
        isEarlier
        own {
          ...NodeName
        }
        node {
          ...NodeName
        }
        here {
          ...Proof
        }
        there {
          ...Proof
        }
      }
    }
  `,
  [NodeName, Proof],
)

/** Nodes that use the same words as a policy, a measure or an upstream task. */
export const SameWordsOf = graphql(
  `
    query SameWordsOf($id: ID!, $first: Int!) {
      node(id: $id) {
        ... on Policy {
          sameWords(first: $first) {
            ...SameWordsSides
          }
        }
        ... on Measure {
          sameWords(first: $first) {
            ...SameWordsSides
          }
          wordsOfMany {
            documents
            evidence {
              ...Proof
            }
            nodes {
              ...NodeName
            }
          }
        }
        ... on UpstreamTask {
          sameWords(first: $first) {
            ...SameWordsSides
          }
        }
      }
    }
  `,
  [Rows, Proof, NodeName],
)

export type SameWordsFound = Extract<NonNullable<ResultOf<typeof SameWordsOf>['node']>, { readonly sameWords: unknown }>['sameWords']
export type WordsOfManyRow = Extract<
  NonNullable<ResultOf<typeof SameWordsOf>['node']>,
  { readonly wordsOfMany: unknown }
>['wordsOfMany'][number]
export type SameWordsRow = SameWordsFound['edges'][number]
