import { graphql, type ResultOf } from '../../api/graphql.ts'

/** The findings in a draft, in the reader's language, and the files to download. */
export const ReviewOfDraft = graphql(`
  query ReviewOfDraft($text: String!, $name: String!, $language: Language!) {
    review(text: $text, name: $name) {
      documents {
        title
        documentNumber
        measures
        citations
        asOf
      }
      findings {
        kind
        severity
        start
        end
        line
        words
        name(language: $language)
        why(language: $language)
        advice(language: $language)
        source
      }
      markdown(language: $language)
      sarif(language: $language)
    }
  }
`)

export type FoundReview = ResultOf<typeof ReviewOfDraft>['review']
export type FoundFault = FoundReview['findings'][number]
