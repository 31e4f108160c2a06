import { graphql } from '../../../api/graphql.ts'
import {
  DepartmentName,
  DocumentName,
  MeasureName,
  MeasureTitle,
  PlaceName,
  Proof,
  TargetName,
  TaskName,
} from '../../../domain/fragments.ts'
import { CitationRows, ConcernRows } from './rows.ts'
import { StatedRow } from './stated.ts'

/** Fields of any document, held or not, and the documents that refer to it. */
export const DocumentFacts = graphql(
  `
    fragment DocumentFacts on Document {
      title
      documentNumber
      register {
        number
        sure
        source
      }
      documentKind: kind
      issuerName
      level
      issuedOn
      publishedOn
      citedBy(first: 50) {
        totalCount
        edges {
          ...StatedRow
          relation
          node {
            ...DocumentName
          }
          measure {
            ...MeasureName
          }
        }
      }
      upstreamTasks(first: 50) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...TaskName
          }
        }
      }
    }
  `,
  [DocumentName, MeasureName, StatedRow, TaskName],
)

/** Fields of a document whose text is held. */
export const PolicyFacts = graphql(
  `
    fragment PolicyFacts on Policy {
      validity
      inForceFrom
      inForceTo
      draft
      goals(first: 100) {
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
      sourceName
      sourceUrl
      statistics {
        measures
        measuresWithoutDepartment
        unresolved
        targets
      }
      citations(first: 50) {
        ...CitationRows
      }
      issuedBy(first: 10) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...DepartmentName
          }
        }
      }
      appliesIn(first: 10) {
        totalCount
        edges {
          ...StatedRow
          node {
            ...PlaceName
          }
        }
      }
      industries(first: 50) {
        ...ConcernRows
      }
      measures(first: 100) {
        totalCount
        nodes {
          ...MeasureTitle
        }
      }
    }
  `,
  [CitationRows, ConcernRows, DepartmentName, MeasureTitle, PlaceName, Proof, StatedRow, TargetName],
)
