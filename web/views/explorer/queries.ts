import { graphql } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

/** The opening drawing. */
export const OVERVIEW = graphql(`
  query Overview($limit: Int!, $kinds: [NodeKind!]) {
    overview(limit: $limit, kinds: $kinds) {
      nodes { id kind label detail level date place issuer status degree folded }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason }
    }
    statistics { nodes { kind count } }
    dataVersion
  }
`)

/** What surrounds a node. */
export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!], $limit: Int!, $drawn: [ID!]) {
    neighbourhood(ids: $ids, kinds: $kinds, limit: $limit, drawn: $drawn) {
      nodes { id kind label detail level date place issuer status degree folded }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason }
    }
  }
`)

/** The single statements behind a line of the drawing, with their places in the text. */
export const UNFOLD = graphql(
  `
  query Unfold($source: ID!, $target: ID!) {
    unfold(source: $source, target: $target) {
      nodes { id kind label }
      edges { id kind source role status reason candidates quote evidence { ...Proof } }
    }
  }
`,
  [Proof],
)
