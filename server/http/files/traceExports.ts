import type { Request } from 'express'
import { type ChainExport, type ChainHop, type ChainScope, KIND_WORDS, OMITTED_WORDS, RELATION_WORDS } from '../../exports/chainRow.ts'
import { taskTitle } from '../../graph/captions.ts'
import { clientError } from '../../graphql/errors.ts'
import type { NodeKind, NodeRecord, RelationshipTypeName } from '../../neo4j/store/records.ts'
import { titleOf } from '../../neo4j/store/titles.ts'
import { LINEAGE, type Trace, type TraceHop, type TraceRequest } from '../../neo4j/store/trace.ts'
import type { Store } from '../../neo4j/store.ts'
import { addressOf, idParameter, numberParameter, textParameter } from '../address.ts'

const MOST_HOPS = 6
const DIRECTION_WORDS = { UP: '上溯', DOWN: '下达' } as const

/** The requested chains: id, direction, maxHops, relations (separated by commas), limit; null if the node does not exist. */
export async function exportedChains(store: Store, request: Request): Promise<ChainExport | null> {
  const id = idParameter(request, 'id', 'the start node')
  const direction = directionOf(textParameter(request, 'direction') ?? 'UP')
  const asked: TraceRequest = {
    id,
    direction,
    maxHops: numberParameter(request, 'maxHops', MOST_HOPS, MOST_HOPS),
    relations: relationsOf(textParameter(request, 'relations')),
    otherParts: textParameter(request, 'otherParts') === 'true',
    limit: numberParameter(request, 'limit', 200, 500),
  }
  const trace = await store.trace(asked)
  if (!trace) return null
  const address = addressOf(request)
  const sources = await store.nodes([...new Set(trace.hops.flatMap(({ relation }) => relation?.statedBy ?? []))])
  return {
    title: titleIn(trace),
    direction: DIRECTION_WORDS[direction],
    chains: trace.chains.map((hops) => ({
      scope: trace.root.kind === 'MEASURE' && direction === 'UP' ? scopeOf(hops) : null,
      hops: hops.map((hop) => chainHop(hop, sources, address)),
    })),
    omitted: trace.omitted.map(({ kind, count, reason }) => omittedWords(kind, count, reason)),
    permalink: address.page('trace', pageOf(asked)),
  }
}

function chainHop(
  { kind, source, target, relation }: TraceHop,
  sources: ReadonlyMap<string, NodeRecord>,
  address: ReturnType<typeof addressOf>,
): ChainHop {
  const said = relation?.statedBy ? sources.get(relation.statedBy) : undefined
  const place =
    said?.kind === 'POLICY' && relation && relation.start !== null && relation.end !== null
      ? { said, start: relation.start, end: relation.end }
      : null
  return {
    relation: RELATION_WORDS[kind] ?? kind,
    from: nameOf(source),
    to: nameOf(target),
    status: relation?.status ?? 'RESOLVED',
    quote: place ? (relation?.quote ?? null) : null,
    source: place && {
      title: titleOf(place.said),
      documentNumber: place.said.documentNumber,
      line: relation?.line ?? null,
      start: place.start,
      end: place.end,
    },
    link: place && address.reader(place.said.id, place.start, place.end),
  }
}

/** A measure is shown with its policy. */
function titleIn({ root, nodes }: Trace): string {
  const policy = root.kind === 'MEASURE' ? nodes.find(({ node }) => node.id === root.document)?.node : undefined
  return policy ? `${nameOf(root)}（${titleOf(policy)}）` : nameOf(root)
}

/** The page with the same chains; default values are left out of its URL. */
function pageOf({ id, direction, maxHops, relations, otherParts }: TraceRequest): readonly (readonly [string, string])[] {
  const without = relations === null ? [] : LINEAGE.filter((relation) => !relations.includes(relation))
  return [
    ['id', id],
    ...(direction === 'UP' ? [] : [['direction', direction] as const]),
    ...(maxHops === MOST_HOPS ? [] : [['hops', String(maxHops)] as const]),
    ...without.map((relation) => ['without', relation] as const),
    ...(otherParts ? [['parts', 'all'] as const] : []),
  ]
}

/** Upward from a measure: whether the chain concerns the measure, its whole document, or another part of it. */
function scopeOf(hops: readonly TraceHop[]): ChainScope {
  if (hops[0]?.kind !== 'HAS_MEASURE') return 'OWN'
  return hops.some(({ scope }) => scope === 'OTHER_PART') ? 'OTHER_PART' : 'WHOLE_DOCUMENT'
}

function omittedWords(kind: NodeKind, count: number, reason: string): string {
  const hops = /^maxHops (\d+)/.exec(reason)?.[1]
  const limit = /^limit (\d+)/.exec(reason)?.[1]
  const why = hops ? `已到 ${hops} 步上限，后面还有` : limit ? `超过上限 ${limit}` : (OMITTED_WORDS[reason] ?? reason)
  return `${count} 个${KIND_WORDS[kind]}：${why}`
}

function nameOf(node: NodeRecord): string {
  const isDocument = node.kind === 'POLICY' || node.kind === 'CITED_DOCUMENT'
  if (node.kind === 'UPSTREAM_TASK') return taskTitle(node)
  return isDocument && node.title !== null && node.documentNumber !== null ? `${node.title}（${node.documentNumber}）` : titleOf(node)
}

function directionOf(word: string): 'UP' | 'DOWN' {
  const direction = word.toUpperCase()
  if (direction === 'UP' || direction === 'DOWN') return direction
  throw clientError('BAD_USER_INPUT', `\`direction\` is ${word}; it must be UP or DOWN.`)
}

function relationsOf(words: string | null): readonly RelationshipTypeName[] | null {
  if (words === null) return null
  const wanted = words.split(',').map((word) => word.trim())
  const unknown = wanted.find((word) => !(LINEAGE as readonly string[]).includes(word))
  if (unknown !== undefined) throw clientError('BAD_USER_INPUT', `\`relations\` has ${unknown}; possible values: ${LINEAGE.join(', ')}.`)
  return LINEAGE.filter((relation) => wanted.includes(relation))
}
