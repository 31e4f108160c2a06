import { bracketedTitles } from '../../extraction/citation/brackets.ts'
import { documentNumbersIn } from '../../extraction/documentNumber.ts'
import { titleKey } from '../../extraction/titleKey.ts'
import { type TypedNumber, typedNumber } from '../../extraction/typedNumber.ts'
import { DOCUMENT_TESTS } from '../../graphql/filters/documentFilter.ts'
import { where } from '../../graphql/filters/filter.ts'
import { firstRows } from '../../graphql/paging.ts'
import type { DocumentRecord, NodeRecord } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { nameIn, oneOf, type Resolved } from './asked.ts'
import { type Namesakes, namesakes } from './namesakes.ts'

const SIMILAR = 5
const PART_OF_A_NUMBER = 'This is only a part of a number: documents of other years or issuers may have it, too.'

export const isDocument = (node: NodeRecord | undefined): node is DocumentRecord =>
  node?.kind === 'POLICY' || node?.kind === 'CITED_DOCUMENT'

/** The document with this id, number or title, or the only one whose title contains the words. */
export async function documentNamed(store: Store, argument: string, given: string): Promise<Resolved<DocumentRecord>> {
  const asked = nameIn(argument, given)
  const byId = (await store.nodes([asked])).get(asked)
  if (isDocument(byId)) return { kind: 'one', node: byId }
  const typed = typedNumber(asked)
  if (typed?.kind === 'order') return orderNumbered(store, argument, asked, typed)
  const number = typed?.number ?? numbersIn(asked)[0]
  return number === undefined ? documentTitled(store, argument, asked) : documentNumbered(store, argument, asked, number)
}

/** The document numbers in the words, normalised. */
export const numbersIn = (words: string): readonly string[] => documentNumbersIn(words.normalize('NFKC')).map(({ number }) => number)

/** 722号令 lacks the issuer, and others may issue an order with this number. */
async function orderNumbered(store: Store, argument: string, asked: string, typed: TypedNumber): Promise<Resolved<DocumentRecord>> {
  const fitting = await store.documentsByNumber(typed)
  return oneOf(argument, asked, fitting, { why: 'No document has the number of this order.', similar: [], doubt: PART_OF_A_NUMBER })
}

/** The number decides. If it is combined with another document's title, nothing is returned. */
async function documentNumbered(store: Store, argument: string, asked: string, number: string): Promise<Resolved<DocumentRecord>> {
  const found = await documentsNumbered(store, [number])
  const [title] = bracketedTitles(asked).map((each) => asked.slice(each.title.start, each.title.end))
  const fitting = found.filter((each) => title === undefined || each.title === null || sameTitle(each.title, title))
  const why = found.length === 0 ? `No document has the number ${number}.` : `The number ${number} is that of another title.`
  return oneOf(argument, asked, fitting, { why, similar: found })
}

/** The documents with these numbers, held or cited. */
export async function documentsNumbered(store: Store, numbers: readonly string[]): Promise<readonly DocumentRecord[]> {
  const forms = [...new Set(numbers)]
  const { edges } = await store.list('documents', {
    where: where({ documentNumber: { in: forms } }, DOCUMENT_TESTS),
    order: { by: 'documentNumber', descending: false },
    window: firstRows(forms.length * 2),
  })
  return edges.map(({ node }) => node).filter(isDocument)
}

async function documentTitled(store: Store, argument: string, asked: string): Promise<Resolved<DocumentRecord>> {
  const { named, similar, more, byNumber } = await documentsCalled(store, asked)
  const titled = similar.filter(({ title }) => title !== null && sameTitle(title, asked))
  const why = 'No document has this title or number.'
  if (titled.length > 0) return oneOf(argument, asked, titled, { why, similar: [] })
  return oneOf(argument, asked, named, { why, similar: similar.slice(0, SIMILAR), more, doubt: byNumber ? PART_OF_A_NUMBER : undefined })
}

/** The documents that these words may name. */
export const documentsCalled = (store: Store, words: string): Promise<Namesakes<DocumentRecord>> =>
  namesakes(store, words, ['POLICY', 'CITED_DOCUMENT'], isDocument)

/** Whether two spellings mean the same title. */
export const sameTitle = (one: string, other: string): boolean => titleKey(one) === titleKey(other)
