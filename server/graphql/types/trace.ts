import type * as store from '../../neo4j/store/trace.ts'
import { builder } from '../builder.ts'
import { Omission } from './drawing.ts'
import { RelationKind, ResolutionStatus } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Node } from './refs.ts'

export const TraceDirection = builder.enumType('TraceDirection', {
  description: 'Direction in which to follow the chains.',
  values: {
    UP: { value: 'UP' as const, description: 'Towards what the start carries out, implements, is based on or cites.' },
    DOWN: { value: 'DOWN' as const, description: 'Towards what carries out, implements, is based on or cites the start.' },
  },
})

const TraceScope = builder.enumType('TraceScope', {
  description: 'Upward from a measure: which part of its policy contains the words of a hop.',
  values: {
    WHOLE_DOCUMENT: {
      description: 'The whole document, the measure included: the opening, general provisions, or a section that contains it.',
    },
    OTHER_PART: { description: 'Another section or attachment, so the words do not say what the measure is based on.' },
  },
})

const TraceNode = builder.objectRef<store.TraceNode>('TraceNode').implement({
  description: 'A node of the chains, with its depth.',
  fields: (t) => ({
    node: t.field({ type: Node, description: 'The measure, task or document.', resolve: ({ node }) => node }),
    depth: t.exposeInt('depth', { complexity: 0, description: 'Number of hops from the start by the shortest path; 0 is the start.' }),
  }),
})

export const TraceHop = builder.objectRef<store.TraceHop>('TraceHop').implement({
  description: 'One hop of a chain: the source (lower) carries out, implements, is based on or cites the target (upper).',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the relationship.' }),
    relation: t.expose('kind', {
      type: RelationKind,
      complexity: 0,
      description: 'Type of the relationship; HAS_MEASURE: the measure (source) is part of the policy (target).',
    }),
    source: t.field({ type: Node, description: 'The lower node.', resolve: ({ source }) => source }),
    target: t.field({ type: Node, description: 'The upper node.', resolve: ({ target }) => target }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Its resolution status. NOT_HELD: the upper document is known, but its text is not held.',
      resolve: ({ relation }) => relation?.status ?? ('RESOLVED' as const),
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'Why it is unresolved.',
      resolve: ({ relation }) => relation?.reason ?? null,
    }),
    scope: t.field({
      type: TraceScope,
      nullable: true,
      complexity: 0,
      description: 'If the start is a measure and its policy states this hop: which part of the policy contains the words. Null otherwise.',
      resolve: ({ scope }) => scope,
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that prove it; null if a measure is simply part of its policy.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const TraceChain = builder.objectRef<readonly store.TraceHop[]>('TraceChain').implement({
  description: 'One path from the start to an end, hop by hop.',
  fields: (t) => ({
    hops: t.field({
      type: [TraceHop],
      complexity: { field: 0, multiplier: 3 },
      description: 'The hops, from the start outward.',
      resolve: (hops) => [...hops],
    }),
  }),
})

const list = { field: 0, multiplier: 1 }
export const Trace = builder.objectRef<store.Trace>('Trace').implement({
  description: 'The chains from a node: as layers (nodes with depth, hops between them) and as a list of paths.',
  fields: (t) => ({
    root: t.field({ type: Node, description: 'The start.', resolve: ({ root }) => root }),
    direction: t.expose('direction', { type: TraceDirection, description: 'Direction of the chains.' }),
    nodes: t.field({
      type: [TraceNode],
      complexity: list,
      description: 'Every node reached, nearest first.',
      resolve: ({ nodes }) => [...nodes],
    }),
    hops: t.field({
      type: [TraceHop],
      complexity: list,
      description: 'Every hop between two of them. Two nodes have several hops if several passages state one.',
      resolve: ({ hops }) => [...hops],
    }),
    chains: t.field({
      type: [TraceChain],
      complexity: list,
      description: 'The single paths, those stated by a table first. Between two nodes only the strongest hop is used.',
      resolve: ({ chains }) => [...chains],
    }),
    omitted: t.field({
      type: [Omission],
      complexity: list,
      description: 'What was left out, and because of which limit.',
      resolve: ({ omitted }) => [...omitted],
    }),
  }),
})
