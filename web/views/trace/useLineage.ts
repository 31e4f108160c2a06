import { useMemo } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import type { Span } from '../../domain/span.ts'
import { documentTitle, measureTitle } from '../../domain/titles.ts'
import { type Direction, type Hop, type Lineage, type LineageNode, TRACED_RELATIONS, type TracedRelation } from './lineage.ts'
import { type FoundLineage, type FoundNode, TraceFrom } from './operations.ts'
import { relationsOf, type TraceState } from './state.ts'

/** Fetches the lineage of a node, with the bounds of the page. */
export function useLineage(id: string, state: TraceState) {
  const { direction } = state
  const { data, error, retry } = useScreenQuery(TraceFrom, {
    id,
    direction,
    maxHops: Number(state.hops),
    relations: relationsOf(state),
    otherParts: state.parts === 'all',
  })
  const lineage = useMemo(() => (data?.trace ? lineageOf(id, direction, data.trace) : null), [data, id, direction])
  return { lineage, omitted: data?.trace?.omitted ?? [], unknown: data !== undefined && data.trace === null, error, retry }
}

/** A type guard: the API returns only the requested kinds of step, and others would not be drawn. */
const isTraced = (relation: string): relation is TracedRelation => (TRACED_RELATIONS as readonly string[]).includes(relation)

/** Converts a trace of the API to a lineage: `source` implements `target`. */
export function lineageOf(start: string, direction: Direction, { nodes, hops }: FoundLineage): Lineage {
  return {
    start,
    direction,
    nodes: new Map(nodes.map(({ node }) => [node.id, nodeOf(node)])),
    hops: hops.flatMap(({ id, relation, source, target, status, reason, evidence, scope }): readonly Hop[] => {
      if (!isTraced(relation)) return []
      const stated = evidence?.document ? { ...evidence, document: evidence.document } : null
      return [{ id, relation, lower: source.id, upper: target.id, status, reason, evidence: stated, scope }]
    }),
  }
}

function nodeOf(node: FoundNode): LineageNode {
  const { id, nodeKind: kind } = node
  if ('heading' in node) {
    const of = node.policy && {
      id: node.policy.id,
      kind: node.policy.nodeKind,
      title: documentTitle({ title: node.policy.documentTitle, documentNumber: null }),
    }
    return { id, kind, title: measureTitle(node), detail: of?.title ?? null, of, level: null, span: spanOf(node) }
  }
  if ('area' in node) return { id, kind, title: node.taskTitle, detail: node.area, of: null, level: null, span: null }
  if ('documentNumber' in node) {
    const { title, documentNumber, level } = node
    return { id, kind, title: documentTitle(node), detail: title && documentNumber, of: null, level, span: null }
  }
  return { id, kind, title: 'name' in node ? node.name : id, detail: null, of: null, level: null, span: null }
}

const spanOf = ({ start, end }: { readonly start: number | null; readonly end: number | null }): Span | null =>
  start !== null && end !== null && end > start ? { start, end } : null
