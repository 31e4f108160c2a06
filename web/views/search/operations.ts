import { graphql, type ResultOf } from '../../api/graphql.ts'

/** Everything whose name, number or words fit what was typed. */
export const FindNodes = graphql(`
  query FindNodes($text: String!) {
    search(text: $text, first: 24) {
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
      node {
        id
        ... on Measure {
          policy {
            id
            title
          }
        }
      }
    }
  }
`)

export type Hit = ResultOf<typeof FindNodes>['search'][number]
