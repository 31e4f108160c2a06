import { graphql, type ResultOf } from '../../api/graphql.ts'
import { Proof } from '../../domain/fragments.ts'

const FigureOfPair = graphql(
  `
    fragment FigureOfPair on Target {
      id
      nodeKind
      surface
      targetKind: kind
      value
      unit
      to
      evidence {
        ...Proof
        document {
          id
          title
          documentNumber
          issuedOn
          issuerName
        }
      }
    }
  `,
  [Proof],
)

export const TighteningPairs = graphql(
  `
    query TighteningPairs(
      $step: TighteningStep
      $verdict: [TighteningVerdict!]
      $place: ID
      $document: ID
      $target: ID
      $first: Int!
    ) {
      tightening(step: $step, verdict: $verdict, place: $place, document: $document, target: $target, first: $first) {
        looked
        met
        totalCount
        counts {
          verdict
          count
        }
        pairs {
          step
          basis
          verdict
          reason
          similarity
          before {
            ...FigureOfPair
          }
          after {
            ...FigureOfPair
          }
        }
      }
    }
  `,
  [FigureOfPair],
)
export type FoundTightening = ResultOf<typeof TighteningPairs>['tightening']
export type FoundPair = FoundTightening['pairs'][number]
export type FoundFigure = FoundPair['before']
