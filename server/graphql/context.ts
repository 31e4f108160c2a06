import DataLoader from 'dataloader'
import type { Repeal } from '../neo4j/store/documentState.ts'
import type { PassageKey } from '../neo4j/store/evidence.ts'
import type { PrintedFullName } from '../neo4j/store/fullNames.ts'
import type { Page } from '../neo4j/store/page.ts'
import type { NodeKind, NodeRecord, PolicyRecord, Role } from '../neo4j/store/records.ts'
import type { RelatedEdge, RelatedNodes, RelatedQuestion, RelatedRequest } from '../neo4j/store/related.ts'
import type { SentenceRest } from '../neo4j/store/sentence.ts'
import type { Sent } from '../neo4j/store/session.ts'
import type { Statement } from '../neo4j/store/statements.ts'
import type { PolicyCounts, TaskCount } from '../neo4j/store/statistics.ts'
import type { TextTable } from '../neo4j/store/textTables.ts'
import type { SharedByMany } from '../neo4j/store/wordsOfMany.ts'
import type { Store } from '../neo4j/store.ts'
import { type AnswerSize, createAnswerSize } from './answerSize.ts'
import { type Optional, type PageArguments, windowOf } from './paging.ts'

/** What resolvers may use. Created for each request, so that its caches last for one request only. */
export interface Context extends Asked {
  /** Whether the request asks for the graph without corrections made by people. */
  readonly asRead: boolean
  /** Uses the graph without corrections from now on. */
  leaveOutCorrections(): void
  /** Counts the text in the answer. */
  readonly size: AnswerSize
}

/** The graph being queried, with everything fetched from it during one request. */
interface Asked {
  readonly store: Store
  /** The Cypher statements sent for this request; null unless the client asked for them. */
  readonly sent: readonly Sent[] | null
  /** Loads nodes by id; ids requested in the same step are fetched together. */
  readonly nodes: DataLoader<string, NodeRecord | null>
  /** Loads the source text of a policy. */
  readonly texts: DataLoader<string, string | null>
  readonly textTables: DataLoader<string, readonly TextTable[] | null>
  /** Loads the rest of the sentence around a passage. */
  readonly sentences: DataLoader<PassageKey, SentenceRest | null, string>
  /** Loads every statement read from a policy. */
  readonly statements: DataLoader<string, readonly Statement[] | null>
  readonly policyCounts: DataLoader<string, PolicyCounts | null>
  /** Loads the other policies that print the same document number. */
  readonly sameNumbers: DataLoader<string, readonly PolicyRecord[] | null>
  /** Loads the policies that repeal a document. */
  readonly repeals: DataLoader<string, readonly Repeal[] | null>
  readonly taskCounts: DataLoader<string, TaskCount | null>
  /** Loads where the full name of a department is printed that other documents shorten. */
  readonly fullNamesFrom: DataLoader<string, PrintedFullName | null>
  /** Loads the words of a measure that many documents hold. */
  readonly wordsOfMany: DataLoader<string, readonly SharedByMany[] | null>
  /** The nodes related to a node by a question. Equal questions about several nodes are fetched together. */
  related(question: RelatedQuestion, id: string, request: RelatedRequest): Promise<Page<RelatedEdge>>
}

export interface RelatedArguments extends PageArguments {
  readonly roles?: Optional<readonly Role[]>
  readonly relations?: Optional<readonly string[]>
}

export interface ContextOptions {
  /** Whether to keep the Cypher statements that are sent. */
  readonly explain?: boolean
  /** Aborted when the client disconnects. */
  readonly signal?: AbortSignal
}

/** Creates the context of one request. */
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
    textTables: loaderOf((ids) => store.textTables(ids)),
    sentences: new DataLoader((passages) => store.sentences(passages), {
      cacheKeyFn: ({ document, start, end }) => `${document} ${start} ${end}`,
    }),
    statements: loaderOf((ids) => store.statements(ids)),
    policyCounts: loaderOf((ids) => store.policyCounts(ids)),
    sameNumbers: loaderOf((ids) => store.sameNumbers(ids)),
    repeals: loaderOf((ids) => store.repeals(ids)),
    taskCounts: loaderOf((ids) => store.taskCounts(ids)),
    fullNamesFrom: loaderOf((ids) => store.fullNamesFrom(ids)),
    wordsOfMany: loaderOf((ids) => store.wordsOfMany(ids)),
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

/** The node with this id, or null if it is of another kind. */
export async function nodeOfKind<K extends NodeKind>(
  context: Context,
  kind: K,
  id: string,
): Promise<Extract<NodeRecord, { kind: K }> | null> {
  const node = await context.nodes.load(id)
  return node?.kind === kind ? (node as Extract<NodeRecord, { kind: K }>) : null
}

/** The page of nodes related to a node by a question; the question fixes their kind. */
export function relatedPage<Q extends RelatedQuestion>(context: Context, question: Q, id: string, args: RelatedArguments, most?: number) {
  const request = { window: windowOf(args, question, most), roles: args.roles ?? null, relations: args.relations ?? null }
  return context.related(question, id, request) as Promise<Page<RelatedEdge<RelatedNodes[Q]>>>
}

/** The single node related to a node by a question, or null. */
export async function relatedNode<Q extends RelatedQuestion>(context: Context, question: Q, id: string): Promise<RelatedNodes[Q] | null> {
  const page = await relatedPage(context, question, id, { first: 1 })
  return page.edges[0]?.node ?? null
}
