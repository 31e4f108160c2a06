import { z } from 'zod'
import { DocumentError } from '../../errors.ts'
import { plainDocument } from '../../formats/txt.ts'
import { today } from '../../graphql/today.ts'
import { said } from '../../review/report.ts'
import { reviewed } from '../../review/reviewed.ts'
import type { SourceDocument } from '../../text/types.ts'
import { BadArgument } from '../badArgument.ts'
import { MCP_LIMITS } from '../limits.ts'
import type { Reply } from '../reply.ts'
import { tool } from '../tool.ts'

export const reviewDraft = tool({
  name: 'review_draft',
  title: 'Review a draft',
  description: `Takes the whole text of a draft notice and lists what its author should check again: citations that are unknown, contradictory or repealed; measures without department or deadline where others have them; deadlines before the signature; departments that are unknown at this level or renamed; figures looser than upstream; gaps in numbering; names of another place.
Use it when a user drafts or revises a document, with all of the text at once: numbering and place are judged over the whole. Nothing is stored.
Each statement is one finding: says has the line, the reason and the advice; relation is its kind; quote is the words of the draft and document is null; passages are the words of the graph that show the problem. ERROR: two statements contradict each other; WARNING: probably a mistake; NOTE: could not be checked, which is not the same as wrong. No statements: nothing was found, which does not mean that the draft is good. Quotes must be passed on verbatim.`,
  arguments: {
    text: z.string().max(MCP_LIMITS.draft).describe(`The text of the draft, ${MCP_LIMITS.draft} characters at most.`),
    language: z.enum(['zh', 'en']).default('zh').describe('Language of the sentences: zh or en.'),
  },
  async ask(store, { text, language }): Promise<Reply> {
    const { documents, findings } = await reviewed(draftOf(text), { store, today: today() })
    const [first] = documents
    const measures = documents.reduce((sum, each) => sum + each.measures, 0)
    return {
      kind: 'reviewed',
      summary: `${findings.length} findings in ${measures} measures; judged as of ${first?.asOf ?? today()}.`,
      draft: { title: first?.title ?? null, number: first?.documentNumber ?? null },
      findings: findings.map((finding) => ({ ...finding, ...said(finding, language) })),
    }
  },
})

function draftOf(text: string): SourceDocument {
  try {
    return plainDocument('draft.txt', Buffer.from(text))
  } catch (error) {
    throw error instanceof DocumentError ? new BadArgument('text', `cannot be read: ${error.message}`) : error
  }
}
