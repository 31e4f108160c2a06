import type { Request } from 'express'
import { authorsIn, type Cited, PUBLISHER } from '../../exports/citation.ts'
import { clientError } from '../../graphql/errors.ts'
import { titleOf } from '../../neo4j/store/titles.ts'
import type { Store } from '../../neo4j/store.ts'
import { addressOf, dayParameter, textParameter } from '../address.ts'

export const CITATION_PARAMETERS = ['document', 'title', 'url', 'asOf'] as const

/** The document named in the URL, or a view of the graph by its title and URL; null if the document does not exist. */
export async function exportedCitation(store: Store, request: Request): Promise<Cited | null> {
  const accessed = dayParameter(request, 'asOf')
  const document = textParameter(request, 'document')
  return document === null ? citedView(store, request, accessed) : citedDocument(store, request, document, accessed)
}

async function citedDocument(store: Store, request: Request, id: string, accessed: string): Promise<Cited | null> {
  const node = (await store.nodes([id])).get(id)
  if (node?.kind !== 'POLICY' && node?.kind !== 'CITED_DOCUMENT') return null
  const { read, node: page } = addressOf(request)
  const held = node.kind === 'POLICY'
  return {
    mark: held ? 'EB/OL' : 'Z',
    authors: authorsIn(node.issuerName),
    title: titleOf(node),
    number: node.title === null ? null : node.documentNumber,
    issuedOn: node.issuedOn ?? node.publishedOn ?? (node.year === null ? null : String(node.year)),
    permalink: node.kind === 'POLICY' ? (node.sourceUrl ?? read(node.id)) : page(node.id),
    accessed,
  }
}

async function citedView(store: Store, request: Request, accessed: string): Promise<Cited> {
  const view = { title: textParameter(request, 'title') ?? '政策脉络', permalink: permalinkOf(request) }
  const { contentHash } = await store.statistics()
  const number = contentHash === null ? null : `数据版本 ${contentHash.slice(0, 16)}`
  return { ...view, mark: 'DB/OL', authors: [PUBLISHER], number, issuedOn: null, accessed }
}

/** The URL of the cited view; only http and https, so that a click cannot run code. */
function permalinkOf(request: Request): string {
  const url = textParameter(request, 'url') ?? `${addressOf(request).origin}/`
  if (/^https?:\/\/\S+$/.test(url)) return url
  throw clientError('BAD_USER_INPUT', '`url` is not the address of a page; it must start with http:// or https://.')
}
