import { DocumentError } from '../../errors.ts'
import { plainDocument } from '../../formats/txt.ts'
import { reviewed } from '../../review/reviewed.ts'
import type { SourceDocument } from '../../text/types.ts'
import { builder } from '../builder.ts'
import { clientError } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { today } from '../today.ts'
import { Review } from '../types/review.ts'

builder.queryField('review', (t) =>
  t.field({
    type: Review,
    description: `Reviews a draft: what its author should check again among citations, departments, deadlines, figures, numbering and names of other places. Uses the draft, the reference data and the graph. Nothing is stored. At most ${LIMITS.reviewText} characters.`,
    args: {
      text: t.arg.string({ required: true, description: 'The text of the draft.' }),
      name: t.arg.string({ defaultValue: 'draft.txt', description: 'File name shown in the Markdown and SARIF output.' }),
    },
    complexity: { field: 2000, multiplier: 10 },
    resolve: (_, { text, name }, { store }) => {
      if (text.length > LIMITS.reviewText)
        throw clientError('BAD_USER_INPUT', `\`text\` has ${text.length} characters; ${LIMITS.reviewText} are allowed.`)
      return reviewed(draftOf(name ?? 'draft.txt', text), { store, today: today() })
    },
  }),
)

function draftOf(name: string, text: string): SourceDocument {
  try {
    return plainDocument(name, Buffer.from(text))
  } catch (error) {
    throw error instanceof DocumentError ? clientError('BAD_USER_INPUT', error.message) : error
  }
}
