import { graphql } from '../../../api/graphql.ts'
import { NodeName, Proof } from '../../../domain/fragments.ts'
import { StatedRow } from './stated.ts'

/** What is known of a part of a policy. */
export const SectionFacts = graphql(
  `
    fragment SectionFacts on Section @_unmask {
      label
      sectionTitle: title
      start
      end
      policy {
        ...NodeName
      }
      parent {
        ...NodeName
      }
      sections(first: 100) {
        totalCount
        nodes {
          ...NodeName
        }
      }
      measures(first: 100) {
        totalCount
        nodes {
          ...NodeName
        }
      }
    }
  `,
  [NodeName],
)

/** What is known of a measure. */
export const MeasureFacts = graphql(
  `
    fragment MeasureFacts on Measure @_unmask {
      ordinal
      label
      heading
      sectionTitle
      text
      start
      end
      policy {
        ...NodeName
      }
      assignments(first: 100) {
        totalCount
        edges {
          ...StatedRow
          role
          node {
            ...NodeName
          }
        }
      }
      citations(first: 50) {
        totalCount
        edges {
          ...StatedRow
          relation
          node {
            ...NodeName
          }
        }
      }
      industries(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
            code
          }
        }
      }
      targets(first: 100) {
        totalCount
        nodes {
          ...NodeName
          evidence {
            ...Proof
          }
        }
      }
      upstreamTasks(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
            document {
              ...NodeName
            }
          }
        }
      }
    }
  `,
  [NodeName, Proof, StatedRow],
)

/** What is known of a task of a higher document. */
export const UpstreamTaskFacts = graphql(
  `
    fragment UpstreamTaskFacts on UpstreamTask @_unmask {
      row
      area
      taskText: text
      evidence {
        ...Proof
      }
      document {
        ...NodeName
      }
      statedBy {
        ...NodeName
      }
      ministries(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
      measures(first: 100) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...NodeName
          }
        }
      }
    }
  `,
  [NodeName, Proof, StatedRow],
)

/** What is known of a figure or deadline. */
export const TargetFacts = graphql(
  `
    fragment TargetFacts on Target @_unmask {
      surface
      targetKind: kind
      value
      upper
      unit
      comparator
      from
      to
      recurring
      evidence {
        ...Proof
      }
      measure {
        ...NodeName
      }
    }
  `,
  [NodeName, Proof],
)
