import { graphql } from '../api/graphql.ts'

/** Fields that name a document. */
export const DocumentName = graphql(`
  fragment DocumentName on Document {
    __typename
    id
    nodeKind
    title
    documentNumber
  }
`)

/** A cited document with the number of its known tasks. */
export const DividedDocument = graphql(
  `
    fragment DividedDocument on Document {
      ...DocumentName
      upstreamTasks(first: 1) {
        totalCount
      }
    }
  `,
  [DocumentName],
)

/** Fields that name a section. */
export const SectionName = graphql(`
  fragment SectionName on Section {
    __typename
    id
    nodeKind
    label
    title
  }
`)

/** Fields that name a measure within its own policy. */
export const MeasureTitle = graphql(`
  fragment MeasureTitle on Measure {
    __typename
    id
    nodeKind
    label
    heading
    text
  }
`)

/** Fields that name a measure elsewhere, including its policy. */
export const MeasureName = graphql(
  `
    fragment MeasureName on Measure {
      ...MeasureTitle
      policy {
        id
        nodeKind
        policyTitle: title
      }
    }
  `,
  [MeasureTitle],
)

/** Fields that name an upstream task. */
export const TaskName = graphql(`
  fragment TaskName on UpstreamTask {
    __typename
    id
    nodeKind
    taskTitle: title
  }
`)

/** Fields that name a department. */
export const DepartmentName = graphql(`
  fragment DepartmentName on Department {
    __typename
    id
    nodeKind
    name
  }
`)

/** Fields that name a place. */
export const PlaceName = graphql(`
  fragment PlaceName on Jurisdiction {
    __typename
    id
    nodeKind
    name
  }
`)

/** Fields that name an industry. */
export const IndustryName = graphql(`
  fragment IndustryName on Industry {
    __typename
    id
    nodeKind
    name
  }
`)

/** Fields that name a figure or deadline. */
export const TargetName = graphql(`
  fragment TargetName on Target {
    __typename
    id
    nodeKind
    surface
  }
`)

/** Fields that name a node of any kind. If the kind is known, its own fragment is cheaper. */
export const NodeName = graphql(
  `
    fragment NodeName on Node {
      __typename
      id
      nodeKind
      caption
      ...DocumentName
      ...SectionName
      ...MeasureName
      ...TaskName
      ...DepartmentName
      ...PlaceName
      ...IndustryName
      ...TargetName
    }
  `,
  [DocumentName, SectionName, MeasureName, TaskName, DepartmentName, PlaceName, IndustryName, TargetName],
)

/** The words that prove a statement, their position, and the precision of the rule that found them. */
export const Proof = graphql(`
  fragment Proof on Evidence {
    quote
    before
    after
    start
    end
    origin
    foundBy {
      name
      precision
      checked
      checkedEnough
    }
    document {
      id
    }
  }
`)

/** The state of a document on a day, and the statement that proves it. */
export const LifeOf = graphql(`
  fragment LifeOf on DocumentState {
    asOf
    state
    since
    until
    words
    repealedBy {
      id
      title
      documentNumber
    }
  }
`)
