import DataLoader from 'dataloader'
import type { Repeal } from '../neo4j/store/documentState.ts'
import type { PassageKey } from '../neo4j/store/evidence.ts'
import type { Page } from '../neo4j/store/page.ts'
import type { NodeKind, NodeRecord, PolicyRecord, Role } from '../neo4j/store/records.ts'
import type { RelatedEdge, RelatedNodes, RelatedQuestion, RelatedRequest } from '../neo4j/store/related.ts'
import type { SentenceRest } from '../neo4j/store/sentence.ts'
import type { Sent } from '../neo4j/store/session.ts'
import type { Statement } from '../neo4j/store/statements.ts'
import type { PolicyCounts, TaskCount } from '../neo4j/store/statistics.ts'
import type { Store } from '../neo4j/store.ts'
import { type AnswerSize, createAnswerSize } from './answerSize.ts'
import { type Optional, type PageArguments, windowOf } from './paging.ts'

/** What resolvers may use. Made anew for each request, so that what is fetched for a whole list is fetched once and forgotten. */
export interface Context extends Asked {
  /** Whether it is the graph without what people have corrected that is asked. */
  readonly asRead: boolean
  /** From now on asks the graph as it was read. */
  leaveOutCorrections(): void
  /** How much text the answer holds so far. */
  readonly size: AnswerSize
}

/** The graph that is asked, with all that is fetched from it for one request. */
interface Asked {
  readonly store: Store
  /** The statements sent for this request, where the client asked for them. */
  readonly sent: readonly Sent[] | null
  /** A node by id, fetched together with all others asked for in the same step. */
  readonly nodes: DataLoader<string, NodeRecord | null>
  /** The source text of a policy. */
  readonly texts: DataLoader<string, string | null>
  /** The rest of the sentence around a passage. */
  readonly sentences: DataLoader<PassageKey, SentenceRest | null, string>
  /** Everything read out of the text of a policy. */
  readonly statements: DataLoader<string, readonly Statement[] | null>
  readonly policyCounts: DataLoader<string, PolicyCounts | null>
  /** Other policies that print the same number. */
  readonly sameNumbers: DataLoader<string, readonly PolicyRecord[] | null>
  /** Who repeals a document. */
  readonly repeals: DataLoader<string, readonly Repeal[] | null>
  readonly taskCounts: DataLoader<string, TaskCount | null>
  /** What a question finds around a node, fetched together for all nodes of which the same is asked. */
  related(question: RelatedQuestion, id: string, request: RelatedRequest): Promise<Page<RelatedEdge>>
}

export interface RelatedArguments extends PageArguments {
  readonly roles?: Optional<readonly Role[]>
  readonly relations?: Optional<readonly string[]>
}

export interface ContextOptions {
  /** Keeps the statements that are sent. */
  readonly explain?: boolean
  /** Aborted when the client has gone away. */
  readonly signal?: AbortSignal
}

/** The context of one request. */
export function createContext(plain: Store, { explain = false, signal }: ContextOptions = {}): Context {
  const sent: Sent[] = []
  const tell = explain ? (each: Sent) => void sent.push(each) : undefined
  const size = createAnswerSize()
  const store = plain.serving({ tell, signal: signal ? AbortSignal.any([signal, size.signal]) : size.signal })
  const asked = (from: Store): Asked => askedOf(from, explain ? sent : null)
  return {
    ...asked(store),
    size,
    asRead: false,
    leaveOutCorrections() {
      Object.assign(this, { ...asked(store.asRead()), asRead: true })
    },
  }
}

function askedOf(store: Store, sent: readonly Sent[] | null): Asked {
  return {
    store,
    sent,
    nodes: loaderOf((ids) => store.nodes(ids)),
    texts: loaderOf((ids) => store.texts(ids)),
    sentences: new DataLoader((passages) => store.sentences(passages), {
      cacheKeyFn: ({ document, start, end }) => `${document} ${start} ${end}`,
    }),
    statements: loaderOf((ids) => store.statements(ids)),
    policyCounts: loaderOf((ids) => store.policyCounts(ids)),
    sameNumbers: loaderOf((ids) => store.sameNumbers(ids)),
    repeals: loaderOf((ids) => store.repeals(ids)),
    taskCounts: loaderOf((ids) => store.taskCounts(ids)),
    related: relatedLoader(store),
  }
}

function loaderOf<T>(fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = await fetch(ids)
    return ids.map((id) => found.get(id) ?? null)
  })
}

function relatedLoader(store: Store): Context['related'] {
  const loaders = new Map<string, DataLoader<string, Page<RelatedEdge>>>()
  return (question, id, request) => {
    const key = JSON.stringify([question, request])
    const loader = loaders.get(key) ?? new DataLoader(async (ids: readonly string[]) => store.related(question, ids, request))
    loaders.set(key, loader)
    return loader.load(id)
  }
}

/** The node with this id, if it is of this kind. */
export async function nodeOfKind<K extends NodeKind>(
  context: Context,
  kind: K,
  id: string,
): Promise<Extract<NodeRecord, { kind: K }> | null> {
  const node = await context.nodes.load(id)
  return node?.kind === kind ? (node as Extract<NodeRecord, { kind: K }>) : null
}

/** What a question finds around a node; the question fixes the kind of the nodes. */
export function relatedPage<Q extends RelatedQuestion>(context: Context, question: Q, id: string, args: RelatedArguments, most?: number) {
  const request = { window: windowOf(args, question, most), roles: args.roles ?? null, relations: args.relations ?? null }
  return context.related(question, id, request) as Promise<Page<RelatedEdge<RelatedNodes[Q]>>>
}

/** The one node that a question finds around a node, or null. */
export async function relatedNode<Q extends RelatedQuestion>(context: Context, question: Q, id: string): Promise<RelatedNodes[Q] | null> {
  const page = await relatedPage(context, question, id, { first: 1 })
  return page.edges[0]?.node ?? null
}
