import { graphql } from '../../api/graphql.ts'

/** What the graph holds, and the documents it was made from. */
export const GraphStatistics = graphql(`
  query GraphStatistics {
    statistics {
      nodes {
        kind
        count
      }
      relations {
        kind
        count
      }
      statuses {
        kind
        status
        count
      }
      contentHash
    }
    policies(first: 100, orderBy: ISSUED_ON_DESC) {
      totalCount
      nodes {
        id
        title
        documentNumber
        issuedOn
        statistics {
          measures
          departments
          citations
          targets
          unresolved
        }
      }
    }
    documents(first: 20, where: { held: false }, orderBy: CITED_DESC) {
      nodes {
        id
        title
        documentNumber
        citedBy {
          totalCount
        }
      }
    }
  }
`)
