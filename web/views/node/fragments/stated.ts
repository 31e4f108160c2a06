import { graphql } from '../../../api/graphql.ts'
import { Proof } from '../../../domain/fragments.ts'

/** The status of a row, and the words that prove it. */
export const StatedRow = graphql(
  `
    fragment StatedRow on Stated {
      as
      status
      reason
      candidates
      evidence {
        ...Proof
      }
    }
  `,
  [Proof],
)
