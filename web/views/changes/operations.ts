import { graphql, type ResultOf } from '../../api/graphql.ts'

/** Changes made by loads. */
export const ChangesSince = graphql(`
  query ChangesSince($sinceVersion: String, $sinceDate: Date, $where: TaskFilter, $document: ID, $after: String) {
    changes(sinceVersion: $sinceVersion, sinceDate: $sinceDate, where: $where, document: $document, first: 100, after: $after) {
      version
      keptSince
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        reason
        at
        documentId
        documentTitle
        document {
          id
        }
        about {
          id
          nodeKind
          title
          documentNumber
        }
        measure {
          id
        }
        label
        departmentName
        before
        after
        measures {
          id
        }
      }
    }
  }
`)
export type ChangeList = ResultOf<typeof ChangesSince>['changes']
export type DataChange = ChangeList['nodes'][number]
