import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import type { DocumentRecord } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { type Mentioned, mentionedIn } from '../citedIn.ts'
import { documentDrafts } from '../documentDrafts.ts'
import type { Draft } from '../draft.ts'
import { MCP_LIMITS } from '../limits.ts'
import { documentsCalled, documentsNumbered, sameTitle } from '../names/documents.ts'
import type { NotHeldItem, Reply } from '../reply.ts'
import { named } from '../thing.ts'
import { tool } from '../tool.ts'

const MOST_MENTIONS = 50

export const checkCitations = tool({
  name: 'check_citations',
  title: 'Check citations',
  description: `Takes a text and checks every document that it names, by title in 《》 or by number (文号): is it in the graph, do title and number belong together, is it repealed, expired or a draft.
Use it on your own answer before sending it, and on drafts of a user. What is in notHeld is unknown here, which is not the same as wrong: say that it could not be checked.
Each statement is one mention that was found: says has the words of the text first, then the document; quote is the title as the document prints it, or the words of a citation of it. A title and a number that do not belong together are in notHeld with the reason. ${MOST_MENTIONS} mentions a call at most. Quotes must be passed on verbatim.`,
  arguments: {
    text: z.string().max(MCP_LIMITS.draft).describe(`The text, ${MCP_LIMITS.draft} characters at most: 根据《…》（国发〔2022〕12号）….`),
  },
  async ask(store, { text }): Promise<Reply> {
    const all = distinct(mentionedIn(text))
    const mentions = all.slice(0, MOST_MENTIONS)
    const checked = await checkedMentions(store, mentions)
    const drafts = await draftsOf(store, checked)
    const notHeld = checked.flatMap(({ notHeld }) => notHeld ?? [])
    return {
      kind: 'found',
      summary:
        all.length === 0
          ? 'The text names no document by title in 《》 or by number.'
          : `${all.length} documents named: ${drafts.length} found, ${notHeld.length} not held or contradictory.`,
      drafts,
      notHeld,
      leftOut:
        all.length > mentions.length
          ? [`${all.length - mentions.length} further mentions were not checked; send the rest of the text.`]
          : [],
    }
  },
})

/** Each document once, even if the text repeats the same mention. */
const distinct = (mentions: readonly Mentioned[]): readonly Mentioned[] => [
  ...new Map(mentions.map((each) => [`${each.title}|${each.number}`, each])).values(),
]

interface Checked {
  readonly mention: Mentioned
  readonly document?: DocumentRecord
  readonly notHeld?: NotHeldItem
}

async function checkedMentions(store: Store, mentions: readonly Mentioned[]): Promise<readonly Checked[]> {
  const numbers = mentions.flatMap(({ number }) => number ?? [])
  const numbered = numbers.length === 0 ? [] : await documentsNumbered(store, numbers)
  const checked: Checked[] = []
  for (const mention of mentions) checked.push(await checkedOne(store, mention, numbered))
  return checked
}

/** A document whose title and number both match the mention, as far as they are given and known. */
async function checkedOne(store: Store, mention: Mentioned, numbered: readonly DocumentRecord[]): Promise<Checked> {
  const { title, number } = mention
  const byNumber = number === null ? [] : numbered.filter((each) => each.documentNumber === number)
  // If documents with this number exist, only they count; the title is searched otherwise.
  const byTitle = title === null || byNumber.length > 0 ? [] : await documentsTitled(store, title)
  const fitting =
    number === null ? byTitle : byNumber.filter((each) => title === null || each.title === null || sameTitle(each.title, title))
  // A number that belongs to another document is a contradiction, whatever the title.
  const unnumbered = number === null ? [] : byTitle.filter(({ documentNumber }) => documentNumber === null)
  const [document, another] = fitting.length > 0 ? fitting : unnumbered
  if (document && !another) return { mention, document, ...unconfirmed(mention, document) }
  return { mention, notHeld: { asked: mention.words, why: whyNot(mention, byNumber, byTitle, another ? [...fitting, ...unnumbered] : []) } }
}

/** Only the title is known: the number beside it may be right or invented. */
function unconfirmed({ number }: Mentioned, document: DocumentRecord): Pick<Checked, 'notHeld'> {
  if (number === null || document.documentNumber !== null) return {}
  return {
    notHeld: {
      asked: number,
      why: `Not held: no document has this number. The title beside it is known, as ${named(document)}, without a number.`,
    },
  }
}

async function documentsTitled(store: Store, title: string): Promise<readonly DocumentRecord[]> {
  const { similar } = await documentsCalled(store, title.slice(0, LIMITS.searchText))
  return similar.filter((each) => each.title !== null && sameTitle(each.title, title))
}

function whyNot(
  { title, number }: Mentioned,
  byNumber: readonly DocumentRecord[],
  byTitle: readonly DocumentRecord[],
  several: readonly DocumentRecord[],
): string {
  if (several.length > 0) return `Ambiguous: ${several.map((each) => `${named(each)} [${each.id}]`).join(', ')}.`
  const [numbered, titled] = [byNumber[0], byTitle[0]]
  if (numbered && title !== null) return `Contradiction: the number ${number} is that of ${named(numbered)}, not of 《${title}》.`
  if (titled && number !== null) return `Contradiction: the graph has this title with another number: ${named(titled)}.`
  return 'Not held: the graph has no document of this title or number.'
}

async function draftsOf(store: Store, checked: readonly Checked[]): Promise<readonly Draft[]> {
  const found = checked.flatMap(({ mention, document }) => (document ? [{ mention, document }] : []))
  const drafts = await documentDrafts(
    store,
    found.map(({ document }) => document),
  )
  return drafts.map((draft, index) => ({ ...draft, says: `${found[index]?.mention.words}: ${draft.says}` }))
}
