import { graphql } from '../../api/graphql.ts'

/** The opening drawing. */
export const OVERVIEW = graphql(`
  query Overview($limit: Int!, $kinds: [NodeKind!]) {
    overview(limit: $limit, kinds: $kinds) {
      nodes { id kind label detail level date place issuer status degree folded due }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason }
    }
    statistics { nodes { kind count } relations { kind count } }
    dataVersion
  }
`)

/** A layer over the documents. */
export const LAYER_OF = graphql(`
  query Layer($kind: NodeKind!, $first: Int!, $drawn: [ID!]) {
    layer(kind: $kind, first: $first, drawn: $drawn) {
      nodes { id kind label detail level date place issuer status degree folded due }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason }
    }
  }
`)

/** The nodes with these ids or former ids, in their order. */
export const IDS_OF_TODAY = graphql(`
  query IdsOfToday($ids: [ID!]!) {
    nodes(ids: $ids) { id }
  }
`)

/** The lines between documents with the same words. */
export const RESEMBLANCES = graphql(`
  query Resemblances {
    resemblances {
      nodes { id kind label detail level date place issuer status degree folded due }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason }
    }
  }
`)

/** The surroundings of a node. */
export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!], $relations: [RelationKind!], $limit: Int!, $drawn: [ID!]) {
    neighbourhood(ids: $ids, kinds: $kinds, relations: $relations, limit: $limit, drawn: $drawn) {
      nodes { id kind label detail level date place issuer status degree folded due }
      edges { id kind source target count role status quote direct }
      omitted { kind of count reason relations { relation count } }
    }
  }
`)
