import { graphql, type ResultOf } from '../../api/graphql.ts'
import { DividedDocument, Proof } from '../../domain/fragments.ts'

const UnitWords = graphql(`
  fragment UnitWords on Unit {
    __typename
    ... on Measure {
      id
      label
      heading
      text
    }
    ... on UpstreamTask {
      id
      title
    }
  }
`)

const FigureWords = graphql(
  `
  fragment FigureWords on Target {
    id
    surface
    evidence {
      ...Proof
    }
    measure {
      id
      label
      heading
      text
      start
    }
  }
`,
  [Proof],
)

/** What two documents have in common. */
export const CompareTwo = graphql(
  `
    query CompareTwo($left: ID!, $right: ID!) {
      compare(left: $left, right: $right) {
        left {
          id
          nodeKind
          ... on Document {
            title
            documentNumber
            upstreamTasks(first: 1) {
              totalCount
            }
          }
        }
        right {
          id
          nodeKind
          ... on Document {
            title
            documentNumber
            upstreamTasks(first: 1) {
              totalCount
            }
          }
        }
        leftMeasures
        rightMeasures
        tasks {
          carriesOut
          similarity
          left {
            ...UnitWords
          }
          right {
            ...UnitWords
          }
        }
        figures {
          verdict
          similarity
          left {
            ...FigureWords
          }
          right {
            ...FigureWords
          }
        }
        passages {
          similarity
          same
          leftWords
          rightWords
          left {
            ...UnitWords
          }
          right {
            ...UnitWords
          }
        }
        departments {
          left
          right
          department {
            id
            name
          }
        }
        lines {
          line
          lineName
          left {
            id
            name
          }
          right {
            id
            name
          }
        }
        industries {
          left
          right
          industry {
            id
            name
          }
        }
        documents {
          id
          nodeKind
          title
          documentNumber
        }
      }
    }
  `,
  [UnitWords, FigureWords],
)

/** Documents whose tasks are known although their text is not held. */
export const DividedDocuments = graphql(
  `
    query DividedDocuments {
      citedMost(held: false, first: 100) {
        document {
          ...DividedDocument
        }
      }
    }
  `,
  [DividedDocument],
)

export type FoundComparison = NonNullable<ResultOf<typeof CompareTwo>['compare']>
export type FoundUnit = FoundComparison['tasks'][number]['left']
export type FoundFigure = FoundComparison['figures'][number]['left']
