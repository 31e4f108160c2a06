import type { Reading } from '../extraction/findings.ts'
import type { Resolution, ResolutionStatus } from '../resolution/types.ts'
import type { Span } from '../text/span.ts'
import type { GraphEdge, GraphNode, Properties } from './graph.ts'
import { edgeId } from './ids.ts'
import type { NodeType, RelationshipTypeName } from './model.ts'

/** Position of a passage in the source: its offsets and its line, counted from 1. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Evidence of a statement read from a text. `span` refers to the clean text. */
export interface Evidence {
  readonly span: Span
  readonly rule: string
  /** The words as printed, if a name was completed or resolved. */
  readonly as?: string
  readonly status?: ResolutionStatus
  readonly reason?: string | null
  readonly candidates?: readonly string[]
}

/** The graph of one document under construction. */
export interface Draft {
  readonly document: string
  readonly reading: Reading
  readonly resolution: Resolution
  /** Node id of a measure, given the id used by findings; null outside measures. */
  measure(id: string | null): string | null
  place(span: Span): Place
  /** Position of a passage of the clean text in the source, and the source text there, including line breaks and spaces. */
  quoted(span: Span): Place & { readonly quote: string }
  node(type: NodeType, id: string, properties: Properties): void
  has(id: string): boolean
  /** Adds a relationship that no text states: it follows from the outline of the document or from reference data. */
  link(type: RelationshipTypeName, from: string, to: string, properties?: Properties): void
  /** Adds a relationship stated in the text. A repeated statement increases `mentions`; the first keeps its evidence. */
  say(type: RelationshipTypeName, from: string, to: string, evidence: Evidence, properties?: Properties): void
}

interface Parts {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** Creates an empty draft, and returns what has been added to it, sorted by id. */
export function newDraft(
  reading: Reading,
  resolution: Resolution,
  measures: ReadonlyMap<string, string>,
): { draft: Draft; parts(): Parts } {
  const document = resolution.policy.id
  const { text } = reading.outline
  const lineAt = lineFinder(text.source.text)
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const place = (span: Span) => {
    const { start, end } = text.toSource(span)
    return { start, end, line: lineAt(start) }
  }
  const quoted = (span: Span) => {
    const where = place(span)
    return { ...where, quote: text.source.text.slice(where.start, where.end) }
  }
  const draft: Draft = {
    document,
    reading,
    resolution,
    measure: (id) => (id === null ? null : (measures.get(id) ?? null)),
    place,
    quoted,
    node: (type, id, properties) => void nodes.set(id, { type, id, properties }),
    has: (id) => nodes.has(id),
    link(type, from, to, properties = {}) {
      const id = edgeId({ type, from, to })
      edges.set(id, { type, id, from, to, properties })
    },
    say(type, from, to, evidence, properties = {}) {
      const role = typeof properties.role === 'string' ? properties.role : undefined
      const id = edgeId({ type, from, to, role })
      const earlier = edges.get(id)
      if (earlier) return void edges.set(id, { ...earlier, properties: mentionedAgain(earlier.properties) })
      const said = { ...quoted(evidence.span), ...spelledOut(evidence), statedBy: document, mentions: 1 }
      edges.set(id, { type, id, from, to, properties: { ...said, ...properties } })
    },
  }
  return { draft, parts: () => ({ nodes: sortedById(nodes), edges: sortedById(edges) }) }
}

function spelledOut({ rule, as, status, reason, candidates }: Evidence): Properties {
  return { rule, as: as ?? null, status: status ?? 'RESOLVED', reason: reason ?? null, candidates: candidates ?? [] }
}

function mentionedAgain(properties: Properties): Properties {
  return { ...properties, mentions: Number(properties.mentions) + 1 }
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function sortedById<T extends { readonly id: string }>(entries: ReadonlyMap<string, T>): readonly T[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
