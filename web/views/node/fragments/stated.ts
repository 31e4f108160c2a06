import { graphql } from '../../../api/graphql.ts'
import { Proof } from '../../../domain/fragments.ts'

/** What a row says of how sure it is, and the words that prove it. */
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
