import type * as store from '../../neo4j/store/trace.ts'
import { builder } from '../builder.ts'
import { Omission } from './drawing.ts'
import { RelationKind, ResolutionStatus } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Node } from './refs.ts'

export const TraceDirection = builder.enumType('TraceDirection', {
  description: 'Which way to follow the chains.',
  values: {
    UP: { value: 'UP' as const, description: 'Towards what is carried out, implemented, rested on, cited.' },
    DOWN: { value: 'DOWN' as const, description: 'Towards who carries out, implements, rests on, cites it.' },
  },
})

const TraceScope = builder.enumType('TraceScope', {
  description: 'Upward from a measure: which part of its policy the words of a hop cover.',
  values: {
    WHOLE_DOCUMENT: {
      description: 'The whole document, the measure included: the opening, general provisions, or a section that contains it.',
    },
    OTHER_PART: { description: 'Another section or attachment, so the words do not say what the measure is based on.' },
  },
})

const TraceNode = builder.objectRef<store.TraceNode>('TraceNode').implement({
  description: 'A node of the chains, in its layer.',
  fields: (t) => ({
    node: t.field({ type: Node, description: 'The measure, task or document.', resolve: ({ node }) => node }),
    depth: t.exposeInt('depth', { complexity: 0, description: 'How many hops it is away, by the shortest way; 0 is the start.' }),
  }),
})

export const TraceHop = builder.objectRef<store.TraceHop>('TraceHop').implement({
  description: 'One hop of a chain: the lower one (source) carries out, implements, rests on or cites the upper one (target).',
  fields: (t) => ({
    id: t.exposeID('id', { complexity: 0, description: 'Id of the relationship.' }),
    relation: t.expose('kind', {
      type: RelationKind,
      complexity: 0,
      description: 'What it says; HAS_MEASURE: the measure (source) is part of the policy (target).',
    }),
    source: t.field({ type: Node, description: 'The lower one.', resolve: ({ source }) => source }),
    target: t.field({ type: Node, description: 'The upper one.', resolve: ({ target }) => target }),
    status: t.field({
      type: ResolutionStatus,
      complexity: 0,
      description: 'Its resolution status. NOT_HELD: the upper document is known, but its text is not held.',
      resolve: ({ relation }) => relation?.status ?? ('RESOLVED' as const),
    }),
    reason: t.string({
      nullable: true,
      complexity: 0,
      description: 'Why it is not resolved.',
      resolve: ({ relation }) => relation?.reason ?? null,
    }),
    scope: t.field({
      type: TraceScope,
      nullable: true,
      complexity: 0,
      description: 'If the start is a measure and its policy states this hop: which part of the policy the words cover. Null elsewhere.',
      resolve: ({ scope }) => scope,
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that prove it; null where a measure is simply part of its policy.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const TraceChain = builder.objectRef<readonly store.TraceHop[]>('TraceChain').implement({
  description: 'One way from the start to an end, hop by hop.',
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
  description: 'The chains from a node: as layers (nodes with depth, hops between them) and as a list of ways.',
  fields: (t) => ({
    root: t.field({ type: Node, description: 'The start.', resolve: ({ root }) => root }),
    direction: t.expose('direction', { type: TraceDirection, description: 'Which way the chains go.' }),
    nodes: t.field({
      type: [TraceNode],
      complexity: list,
      description: 'Every node reached, nearest first.',
      resolve: ({ nodes }) => [...nodes],
    }),
    hops: t.field({
      type: [TraceHop],
      complexity: list,
      description: 'Every hop between two of them. Two nodes have several hops where several passages of a text say so.',
      resolve: ({ hops }) => [...hops],
    }),
    chains: t.field({
      type: [TraceChain],
      complexity: list,
      description: 'The single chains, with those that a table states first. Between two nodes the strongest hop represents all.',
      resolve: ({ chains }) => [...chains],
    }),
    omitted: t.field({
      type: [Omission],
      complexity: list,
      description: 'What was left out, and by which limit.',
      resolve: ({ omitted }) => [...omitted],
    }),
  }),
})
