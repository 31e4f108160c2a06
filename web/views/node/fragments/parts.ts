import { graphql } from '../../../api/graphql.ts'
import {
  DepartmentName,
  DocumentName,
  MeasureName,
  MeasureTitle,
  Proof,
  SectionName,
  TargetName,
  TaskName,
} from '../../../domain/fragments.ts'
import { AssignmentRows, CitationRows, ConcernRows, SameWordsRows } from './rows.ts'
import { StatedRow } from './stated.ts'

/** Fields of a section of a policy. */
export const SectionFacts = graphql(
  `
    fragment SectionFacts on Section {
      label
      sectionTitle: title
      start
      end
      policy {
        ...DocumentName
      }
      parent {
        ...SectionName
      }
      sections(first: 100) {
        totalCount
        nodes {
          ...SectionName
        }
      }
      measures(first: 100) {
        totalCount
        nodes {
          ...MeasureTitle
        }
      }
    }
  `,
  [DocumentName, MeasureTitle, SectionName],
)

/** Fields of a measure. */
export const MeasureFacts = graphql(
  `
    fragment MeasureFacts on Measure {
      ordinal
      label
      heading
      sectionTitle
      text
      start
      end
      policy {
        ...DocumentName
      }
      assignments(first: 100) {
        ...AssignmentRows
      }
      citations(first: 50) {
        ...CitationRows
      }
      industries(first: 50) {
        ...ConcernRows
      }
      targets(first: 100) {
        totalCount
        nodes {
          ...TargetName
          from
          to
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
            ...TaskName
            document {
              ...DocumentName
            }
          }
        }
      }
      sameWords(first: 10) {
        ...SameWordsRows
      }
    }
  `,
  [AssignmentRows, CitationRows, ConcernRows, DocumentName, Proof, SameWordsRows, StatedRow, TargetName, TaskName],
)

/** Fields of a task of a higher document. */
export const UpstreamTaskFacts = graphql(
  `
    fragment UpstreamTaskFacts on UpstreamTask {
      row
      area
      taskTitle: title
      taskText: text
      evidence {
        ...Proof
      }
      document {
        ...DocumentName
      }
      statedBy {
        ...DocumentName
      }
      ministries(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...DepartmentName
          }
        }
      }
      measures(first: 100) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...MeasureName
          }
        }
      }
    }
  `,
  [DepartmentName, DocumentName, MeasureName, Proof, StatedRow],
)

/** Fields of a figure or deadline. */
export const TargetFacts = graphql(
  `
    fragment TargetFacts on Target {
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
        ...MeasureName
      }
    }
  `,
  [MeasureName, Proof],
)
