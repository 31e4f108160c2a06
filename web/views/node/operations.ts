import { graphql, type ResultOf } from '../../api/graphql.ts'

const StatedWords = graphql(`
  fragment StatedWords on Evidence @_unmask {
    quote
    start
    end
    rule
    document {
      id
      title
    }
  }
`)

const PolicyName = graphql(`
  fragment PolicyName on Policy @_unmask {
    id
    nodeKind
    title
    documentNumber
    issuedOn
  }
`)

const MeasureName = graphql(
  `
    fragment MeasureName on Measure @_unmask {
      id
      nodeKind
      ordinal
      label
      heading
      text
      policy {
        ...PolicyName
      }
    }
  `,
  [PolicyName],
)

const DocumentName = graphql(`
  fragment DocumentName on Document @_unmask {
    id
    nodeKind
    title
    documentNumber
  }
`)

const DocumentFacts = graphql(
  `
    fragment DocumentFacts on Document @_unmask {
      title
      documentNumber
      documentKind: kind
      issuerName
      level
      issuedOn
      publishedOn
      held
      citedBy(first: 50) {
        totalCount
        edges {
          relation
          status
          reason
          candidates
          evidence {
            ...StatedWords
          }
          node {
            ...PolicyName
          }
          measure {
            ...MeasureName
          }
        }
      }
      upstreamTasks(first: 50) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            area
            text
          }
        }
      }
    }
  `,
  [StatedWords, PolicyName, MeasureName],
)

const PolicyFacts = graphql(
  `
    fragment PolicyFacts on Policy @_unmask {
      validity
      sourceName
      charCount
      statistics {
        measures
        measuresWithoutDepartment
        departments
        unresolved
        citations
        targets
        deadlines
      }
      citations(first: 50) {
        totalCount
        edges {
          relation
          status
          reason
          candidates
          as
          evidence {
            ...StatedWords
          }
          node {
            ...DocumentName
          }
          measure {
            ...MeasureName
          }
        }
      }
      issuedBy(first: 10) {
        totalCount
        edges {
          status
          reason
          candidates
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
          }
        }
      }
      appliesIn(first: 10) {
        totalCount
        edges {
          status
          reason
          candidates
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
          }
        }
      }
      industries(first: 50) {
        totalCount
        edges {
          count
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
            code
          }
        }
      }
      measures(first: 100) {
        totalCount
        nodes {
          id
          nodeKind
          ordinal
          label
          heading
          text
        }
      }
    }
  `,
  [StatedWords, DocumentName, MeasureName],
)

const SectionFacts = graphql(
  `
    fragment SectionFacts on Section @_unmask {
      label
      sectionTitle: title
      start
      end
      policy {
        ...PolicyName
      }
      parent {
        id
        nodeKind
        label
        title
      }
      sections(first: 100) {
        totalCount
        nodes {
          id
          nodeKind
          label
          title
        }
      }
      measures(first: 100) {
        totalCount
        nodes {
          id
          nodeKind
          ordinal
          label
          heading
          text
        }
      }
    }
  `,
  [PolicyName],
)

const MeasureFacts = graphql(
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
        ...PolicyName
      }
      section {
        id
        nodeKind
        label
        title
      }
      assignments(first: 100) {
        totalCount
        edges {
          role
          as
          collective
          standing
          status
          reason
          candidates
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
          }
        }
      }
      citations(first: 50) {
        totalCount
        edges {
          relation
          status
          reason
          candidates
          as
          evidence {
            ...StatedWords
          }
          node {
            ...DocumentName
          }
        }
      }
      industries(first: 50) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
            code
          }
        }
      }
      targets(first: 100) {
        totalCount
        nodes {
          id
          nodeKind
          surface
          evidence {
            ...StatedWords
          }
        }
      }
      upstreamTasks(first: 50) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            area
            text
            document {
              ...DocumentName
            }
          }
        }
      }
    }
  `,
  [StatedWords, PolicyName, DocumentName],
)

const UpstreamTaskFacts = graphql(
  `
    fragment UpstreamTaskFacts on UpstreamTask @_unmask {
      row
      area
      taskText: text
      evidence {
        ...StatedWords
      }
      document {
        ...DocumentName
      }
      statedBy {
        ...PolicyName
      }
      ministries(first: 50) {
        totalCount
        edges {
          status
          reason
          candidates
          as
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            name
          }
        }
      }
      measures(first: 100) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            ...MeasureName
          }
        }
      }
    }
  `,
  [StatedWords, PolicyName, DocumentName, MeasureName],
)

const DepartmentFacts = graphql(
  `
    fragment DepartmentFacts on Department @_unmask {
      name
      fullName
      aliases
      level
      lineName
      bodyKind: kind
      status
      reason
      candidates
      taskCount {
        all
        lead
        responsible
        support
      }
      jurisdiction {
        id
        nodeKind
        name
      }
      assignments(first: 50) {
        totalCount
        edges {
          role
          as
          collective
          standing
          status
          reason
          candidates
          evidence {
            ...StatedWords
          }
          node {
            ...MeasureName
          }
        }
      }
      ledTasks(first: 50) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            id
            nodeKind
            area
            text
          }
        }
      }
      issued(first: 50) {
        totalCount
        nodes {
          ...PolicyName
        }
      }
      sameLine(first: 50) {
        totalCount
        nodes {
          id
          nodeKind
          name
        }
      }
    }
  `,
  [StatedWords, PolicyName, MeasureName],
)

const JurisdictionFacts = graphql(
  `
    fragment JurisdictionFacts on Jurisdiction @_unmask {
      name
      level
      code
      within {
        id
        nodeKind
        name
      }
      contains(first: 50) {
        totalCount
        nodes {
          id
          nodeKind
          name
        }
      }
      departments(first: 100) {
        totalCount
        nodes {
          id
          nodeKind
          name
        }
      }
      policies(first: 50) {
        totalCount
        nodes {
          ...PolicyName
        }
      }
    }
  `,
  [PolicyName],
)

const IndustryFacts = graphql(
  `
    fragment IndustryFacts on Industry @_unmask {
      name
      code
      standard
      synonyms
      broader {
        id
        nodeKind
        name
      }
      narrower(first: 50) {
        totalCount
        nodes {
          id
          nodeKind
          name
        }
      }
      measures(first: 50) {
        totalCount
        edges {
          evidence {
            ...StatedWords
          }
          node {
            ...MeasureName
            assignments(first: 20) {
              edges {
                role
                as
                status
                reason
                candidates
                evidence {
                  ...StatedWords
                }
                node {
                  id
                  nodeKind
                  name
                }
              }
            }
          }
        }
      }
    }
  `,
  [StatedWords, MeasureName],
)

const TargetFacts = graphql(
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
        ...StatedWords
      }
      measure {
        ...MeasureName
      }
    }
  `,
  [StatedWords, MeasureName],
)

/** All that the graph holds about one node. */
export const FactsOfNode = graphql(
  `
    query FactsOfNode($id: ID!) {
      node(id: $id) {
        __typename
        id
        nodeKind
        ...DocumentFacts
        ...PolicyFacts
        ...SectionFacts
        ...MeasureFacts
        ...UpstreamTaskFacts
        ...DepartmentFacts
        ...JurisdictionFacts
        ...IndustryFacts
        ...TargetFacts
      }
    }
  `,
  [
    DocumentFacts,
    PolicyFacts,
    SectionFacts,
    MeasureFacts,
    UpstreamTaskFacts,
    DepartmentFacts,
    JurisdictionFacts,
    IndustryFacts,
    TargetFacts,
  ],
)

export type FoundNode = NonNullable<ResultOf<typeof FactsOfNode>['node']>
