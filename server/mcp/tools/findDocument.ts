import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import { documentDrafts } from '../documentDrafts.ts'
import { nameIn } from '../names/asked.ts'
import { documentNamed, documentsCalled, numbersIn } from '../names/documents.ts'
import { listed } from '../names/listed.ts'
import type { Reply } from '../reply.ts'
import { tool } from '../tool.ts'

export const findDocument = tool({
  name: 'find_document',
  title: 'Find a document',
  description: `Finds policy documents by number (文号, any style of brackets), title, or words of a title, and tells whether their text is held or they are only cited.
Use it first whenever a document is named, to get its id, and to check that a number or title exists. A number or title that is not in the graph gives outcome "not held": say so, and do not take a similar title for it.
Each statement: subject is the document (kind POLICY: text held; CITED_DOCUMENT: text not held), quote is its printed title, or the words of one citation of it. says has issuer, date, validity, and whether it is repealed or a draft. Quotes must be passed on verbatim.`,
  arguments: {
    document: z.string().max(LIMITS.searchText).describe('Number, title, words of a title, or id: 津滨政发〔2020〕20号, 优化营商环境.'),
  },
  async ask(store, { document }, page): Promise<Reply> {
    const asked = nameIn('document', document)
    const one = await documentNamed(store, 'document', asked)
    if (one.kind === 'one')
      return { kind: 'found', summary: 'One document has this name.', drafts: await documentDrafts(store, [one.node]) }
    if (one.kind === 'not held' || numbersIn(asked).length > 0) return one
    const found = await documentsCalled(store, asked)
    const what = 'Documents with these words in their title or number'
    const reply = await listed(found, what, page, (shown) => documentDrafts(store, shown))
    return one.doubt === undefined ? reply : { ...reply, summary: `${reply.summary} ${one.doubt}` }
  },
})
