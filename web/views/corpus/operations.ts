import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts'
import { DocumentName } from '../../domain/fragments.ts'

export const CorpusCounts = graphql(`
  query CorpusCounts($rows: CorpusAxis!, $columns: CorpusAxis!, $asOf: Date!, $skipRows: Int!, $skipColumns: Int!) {
    corpusMatrix(rows: $rows, columns: $columns, asOf: $asOf, skipRows: $skipRows, skipColumns: $skipColumns) {
      totalCount
      rowTotal
      columnTotal
      rowsWithout
      columnsWithout
      columns {
        value
        name
        count
      }
      rows {
        head {
          value
          name
          count
        }
        counts
      }
    }
  }
`)
export type FoundCounts = ResultOf<typeof CorpusCounts>['corpusMatrix']
export type CorpusHead = FoundCounts['columns'][number]

export const CorpusCoverage = graphql(
  `
  query CorpusCoverage(
    $words: String!
    $documentLevel: [Level!]
    $placeLevel: [Level!]
    $within: Boolean!
    $skipRows: Int!
    $firstRows: Int!
    $skipColumns: Int!
  ) {
    coverageMatrix(
      words: $words
      documentLevel: $documentLevel
      placeLevel: $placeLevel
      within: $within
      skipRows: $skipRows
      firstRows: $firstRows
      skipColumns: $skipColumns
    ) {
      documentTotal
      placeTotal
      places {
        id
        name
        level
      }
      rows {
        document {
          ...DocumentName
        }
        counts {
          state
          count
        }
        cells
        sameWords
        sameWordsCount
      }
    }
  }
`,
  [DocumentName],
)
export type FoundMatrix = ResultOf<typeof CorpusCoverage>['coverageMatrix']
export type PlaceStateName = FoundMatrix['rows'][number]['cells'][number]

const AdopterFields = graphql(`
  fragment AdopterFields on Adopter {
    state
    day
    days
    policy {
      id
      title
      documentNumber
    }
  }
`)

export const AdoptionOf = graphql(
  `
  query AdoptionOf($document: ID!, $province: String) {
    adoption(document: $document) {
      since
      document {
        ...DocumentName
      }
      adopters {
        ...AdopterFields
        places {
          id
          name
        }
      }
      provinces: tiles {
        code
        name
      }
      tiles(within: $province) {
        code
        name
        shortName
        place
        state
        held
        adopters
        first {
          ...AdopterFields
        }
      }
    }
  }
`,
  [AdopterFields, DocumentName],
)
export type FoundAdoption = NonNullable<ResultOf<typeof AdoptionOf>['adoption']>
export type FoundAdopter = FoundAdoption['adopters'][number]
export type FoundTile = FoundAdoption['tiles'][number]

const PlanCounts = graphql(`
  fragment PlanCounts on FacetCounts {
    facets {
      values(first: 0) {
        value
        count
      }
    }
  }
`)

/** The departments with most tasks in the plan of a year. */
export const PlanDepartments = graphql(`
  query PlanDepartments($where: MeasureFilter!, $asOf: Date!, $first: Int!) {
    measureFacets(where: $where, asOf: $asOf, fields: [DEPARTMENT]) {
      facets {
        valueCount
        values(first: $first) {
          value
          name
        }
      }
    }
  }
`)
export type FoundDepartments = ResultOf<typeof PlanDepartments>['measureFacets']

/** Number of tasks by quarter, of the departments that the filters choose. */
export const YearPlan = graphql(
  `
  query YearPlan(
    $q1: MeasureFilter
    $q2: MeasureFilter
    $q3: MeasureFilter
    $q4: MeasureFilter
    $before: MeasureFilter
    $undated: MeasureFilter
    $asOf: Date!
  ) {
    q1: measureFacets(where: $q1, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
    q2: measureFacets(where: $q2, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
    q3: measureFacets(where: $q3, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
    q4: measureFacets(where: $q4, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
    before: measureFacets(where: $before, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
    undated: measureFacets(where: $undated, asOf: $asOf, fields: [DEPARTMENT]) {
      ...PlanCounts
    }
  }
`,
  [PlanCounts],
)
export type FoundPlan = ResultOf<typeof YearPlan>
export type PlanFilter = NonNullable<VariablesOf<typeof YearPlan>['q1']>

/** Documents of a place in one year and the year before. */
export const PlanDocuments = graphql(`
  query PlanDocuments($where: PolicyFilter!, $after: String) {
    policies(where: $where, first: 100, after: $after) {
      totalCount
      nodes {
        id
        title
        documentNumber
        issuedOn
        issuerName
        appliesIn(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`)
export type PlanDocument = ResultOf<typeof PlanDocuments>['policies']['nodes'][number]

/** The places with most documents, as suggestions. */
export const PlanPlaces = graphql(`
  query PlanPlaces($asOf: Date!) {
    policyFacets(asOf: $asOf, fields: [PLACE]) {
      facets {
        values(first: 24) {
          value
          name
          count
        }
      }
    }
  }
`)
