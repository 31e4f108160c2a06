import { readFile } from 'node:fs/promises'
import type { RequestHandler } from 'express'
import { firstRows } from '../graphql/paging.ts'
import { nodeLink } from '../mcp/links.ts'
import type { DocumentRecord } from '../neo4j/store/records.ts'
import type { Store } from '../neo4j/store.ts'
import { CONTEXT, classesOf, describedBy, iriOf, termsOf } from '../wholeGraph/terms.ts'
import { addressOf } from './address.ts'

/** Maximum number of citations in the head of a page; the export of the whole graph has all. */
const MOST_CITATIONS = 100

/**
 * The page of a node, with linked data about a document in its head for search engines and citation managers. Other nodes, and failed
 * queries, get the plain page.
 */
export function pageWithData(index: string, store: Store): RequestHandler {
  return async (request, response, next) => {
    const page = await readFile(index, 'utf8').catch(() => null)
    if (page === null) return next()
    const id = nodeIn(request.path)
    // The address by which a document is known is the same, whatever else the page shows.
    const { origin } = addressOf(request)
    const data = id === null ? null : await documentData(store, id, (each) => origin + nodeLink(each)).catch(() => null)
    const head = data === null ? '' : `<script type="application/ld+json">${forScript(data)}</script>`
    response
      .type('html')
      .set('cache-control', 'no-cache')
      .send(page.replace('</head>', () => `${head}</head>`))
  }
}

/** The id in `/node/ID` or `/read/ID`; null if it cannot be decoded, which the page reports better. */
function nodeIn(address: string): string | null {
  try {
    return decodeURIComponent(address.split('/')[2] ?? '')
  } catch {
    return null
  }
}

/** Words of a document must not close the element. */
const forScript = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c')

/** A document in terms of schema.org and ELI; null for other nodes. */
export async function documentData(store: Store, id: string, pageOf: (id: string) => string): Promise<unknown> {
  const node = (await store.nodes([id])).get(id)
  if (node?.kind !== 'POLICY' && node?.kind !== 'CITED_DOCUMENT') return null
  return {
    '@context': CONTEXT,
    '@id': iriOf(node.id),
    '@type': classesOf(node.kind === 'POLICY' ? 'Policy' : 'CitedDocument'),
    ...described(node),
    'schema:mainEntityOfPage': pageOf(node.id),
    ...(await citationsOf(store, node.id)),
  }
}

const described = (document: DocumentRecord) =>
  describedBy(document.kind === 'POLICY' ? 'Policy' : 'CitedDocument', { ...document, kind: document.documentKind })

async function citationsOf(store: Store, id: string): Promise<Readonly<Record<string, unknown>>> {
  const [page] = await store.related('Policy.citations', [id], { window: firstRows(MOST_CITATIONS), roles: null, relations: null })
  const cited = new Map<string, Map<string, unknown>>()
  for (const { node, relation } of page?.edges ?? []) {
    if (relation === null || relation.status === 'AMBIGUOUS') continue
    for (const term of termsOf(relation.type)) {
      const entry = { '@id': iriOf(node.id), ...described(node as DocumentRecord) }
      cited.set(term, (cited.get(term) ?? new Map()).set(node.id, entry))
    }
  }
  return Object.fromEntries([...cited].map(([term, entries]) => [term, [...entries.values()]]))
}
