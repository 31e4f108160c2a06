import { graphql, type ResultOf } from '../../api/graphql.ts'
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
      }
    }
  }
`,
  [DocumentName],
)
export type FoundMatrix = ResultOf<typeof CorpusCoverage>['coverageMatrix']
export type PlaceStateName = FoundMatrix['rows'][number]['cells'][number]

export const AdopterFields = graphql(`
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
