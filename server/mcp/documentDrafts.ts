import { firstRows } from '../graphql/paging.ts'
import type { DocumentRecord, PolicyRecord } from '../neo4j/store/records.ts'
import type { RelatedEdge, RelatedQuestion } from '../neo4j/store/related.ts'
import type { Store } from '../neo4j/store.ts'
import { type Draft, passageOf, provedBy } from './draft.ts'
import { named } from './thing.ts'

/** A statement for each document: either its text is held, with its printed title, or it is only cited, with the words of one citation. */
export async function documentDrafts(store: Store, documents: readonly DocumentRecord[]): Promise<readonly Draft[]> {
  const cited = documents.filter(({ kind }) => kind === 'CITED_DOCUMENT').map(({ id }) => id)
  const held = documents.filter(({ kind }) => kind === 'POLICY').map(({ id }) => id)
  const [citations, repeals] = await Promise.all([
    firstAround(store, 'Document.citedBy', cited, null),
    firstAround(store, 'Document.citedBy', held, ['REPEALS']),
  ])
  return documents.map((document) =>
    document.kind === 'POLICY' ? heldDraft(document, repeals.get(document.id)) : citedDraft(document, citations.get(document.id)),
  )
}

interface Around {
  readonly edge: RelatedEdge
  readonly total: number
}

/** The first row around each node, and the number of rows. */
export async function firstAround(
  store: Store,
  question: RelatedQuestion,
  ids: readonly string[],
  relations: readonly string[] | null,
): Promise<ReadonlyMap<string, Around>> {
  if (ids.length === 0) return new Map()
  const pages = await store.related(question, ids, { window: firstRows(1), roles: null, relations })
  return new Map(
    pages.flatMap(({ edges, totalCount }, index) => {
      const [id, edge] = [ids[index], edges[0]]
      return id !== undefined && edge ? [[id, { edge, total: totalCount }] as const] : []
    }),
  )
}

function heldDraft(policy: PolicyRecord, repeal: Around | undefined): Draft {
  const facts = [
    policy.issuerName && `issued by ${policy.issuerName}`,
    policy.issuedOn && `signed on ${policy.issuedOn}`,
    policy.draft && 'a draft, not in force',
    policy.validity && `validity as printed: ${policy.validity}`,
    policy.inForceTo && `in force until ${policy.inForceTo}`,
    repeal && `REPEALED by ${named(repeal.edge.node)}`,
    `${policy.measureCount} measures`,
  ].filter(Boolean)
  const number = policy.documentNumber
  return {
    says: `The text of ${named(policy)} is held: ${facts.join(', ')}.`,
    subject: policy,
    words: passageOf(policy),
    passages: [
      ...(number === null ? [] : [{ what: 'number', words: { document: policy.id, find: number } }]),
      ...(repeal ? [{ what: 'repealed', words: provedBy(repeal.edge.relation).words }] : []),
    ],
  }
}

function citedDraft(document: DocumentRecord, citation: Around | undefined): Draft {
  const by = citation
    ? ` It is known from ${citation.total} ${citation.total === 1 ? 'citation' : 'citations'}; one by ${named(citation.edge.node)}.`
    : ''
  return {
    says: `The text of ${named(document)} is NOT held.${by}`,
    ...(citation?.edge.relation ? { relation: citation.edge.relation.type } : {}),
    subject: document,
    ...(citation ? { object: citation.edge.node } : {}),
    ...provedBy(citation?.edge.relation ?? null),
  }
}
