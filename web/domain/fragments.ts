import { graphql } from '../api/graphql.ts'

/** What a document is named by. */
export const DocumentName = graphql(`
  fragment DocumentName on Document {
    __typename
    id
    nodeKind
    title
    documentNumber
  }
`)

/** A document that is cited, with how many of its tasks are known. */
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

/** What a section is named by. */
export const SectionName = graphql(`
  fragment SectionName on Section {
    __typename
    id
    nodeKind
    label
    title
  }
`)

/** What a measure is named by in its own policy. */
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

/** What a measure is named by elsewhere: with its policy. */
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

/** What an upstream task is named by. */
export const TaskName = graphql(`
  fragment TaskName on UpstreamTask {
    __typename
    id
    nodeKind
    taskTitle: title
  }
`)

/** What a department is named by. */
export const DepartmentName = graphql(`
  fragment DepartmentName on Department {
    __typename
    id
    nodeKind
    name
  }
`)

/** What a place is named by. */
export const PlaceName = graphql(`
  fragment PlaceName on Jurisdiction {
    __typename
    id
    nodeKind
    name
  }
`)

/** What an industry is named by. */
export const IndustryName = graphql(`
  fragment IndustryName on Industry {
    __typename
    id
    nodeKind
    name
  }
`)

/** What a figure or deadline is named by. */
export const TargetName = graphql(`
  fragment TargetName on Target {
    __typename
    id
    nodeKind
    surface
  }
`)

/** What a node of any kind is named by. Where the kind is known its own fragment costs less. */
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

/** The words that prove a statement, with where they stand and how far their rule can be trusted. */
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

/** The state of a document on a day, with what says so. */
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
