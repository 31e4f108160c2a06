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
