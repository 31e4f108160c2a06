import { graphql } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** The drawn nodes that match the typed words by any of their names: short names, pinyin, numbers. */
export const FIND_DRAWN = graphql(`
  query FindDrawn($text: String!, $among: [ID!]) {
    search(text: $text, among: $among, first: 100) {
      partial
      node { id }
    }
  }
`)

/** The single statements behind a line, with their positions in the text. */
export const UNFOLD = graphql(
  `
  query Unfold($source: ID!, $target: ID!) {
    unfold(source: $source, target: $target) {
      nodes { id kind label }
      edges { id kind source target role status reason candidates quote evidence { ...Proof } }
    }
  }
`,
  [Proof],
)
