import type * as store from '../../neo4j/store/coverage.ts'
import type { CoveringPolicy as CoveringPolicyRecord } from '../../neo4j/store/coverageChains.ts'
import { documentsPassed } from '../../neo4j/store/coverageChains.ts'
import { builder } from '../builder.ts'
import { CitationKind } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Document, Jurisdiction, Measure, Policy, UpstreamTask } from './refs.ts'
import { TraceHop } from './trace.ts'

const list = { field: 0, multiplier: 1 }

const CoveringMeasure = builder.objectRef<store.CoveredTask['measures'][number]>('CoveringMeasure').implement({
  description: 'A measure that carries out a task.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    places: t.stringList({ complexity: list, description: 'The places where its policy applies.', resolve: ({ places }) => [...places] }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The quoted words that state it.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const CoveredTask = builder.objectRef<store.CoveredTask>('CoveredTask').implement({
  description: 'A task of the document, and the measures that carry it out.',
  fields: (t) => ({
    task: t.field({ type: UpstreamTask, description: 'The task.', resolve: ({ task }) => task }),
    known: t.boolean({ description: 'false: no measure is known to carry it out.', resolve: ({ measures }) => measures.length > 0 }),
    measures: t.field({
      type: [CoveringMeasure],
      complexity: list,
      description: 'The measures that carry it out; empty if none is known.',
      resolve: ({ measures }) => [...measures],
    }),
  }),
})

const CoveringCitation = builder.objectRef<CoveringPolicyRecord['citations'][number]>('CoveringCitation').implement({
  description: 'A passage of a policy that refers to the document.',
  fields: (t) => ({
    relation: t.field({ type: CitationKind, description: 'How it refers to the document.', resolve: ({ type }) => type as 'CITES' }),
    source: t.id({ description: 'Id of the policy or measure that contains it.', resolve: ({ from }) => from }),
    evidence: t.field({ type: Evidence, nullable: true, description: 'The words.', resolve: (relation) => evidenceOf(relation) }),
  }),
})

export const CoverageState = builder.enumType('CoverageState', {
  description: 'How a policy relates to the document, by the words of the texts. A chain is as strong as its weakest hop.',
  values: {
    CARRIES_OUT: {
      value: 'CARRIES_OUT' as const,
      description: 'It implements the document (IMPLEMENTS) or carries out one of its tasks, directly or through other documents.',
    },
    RESTS_ON: {
      value: 'RESTS_ON' as const,
      description: 'It is only based on the document (BASED_ON), directly or through other documents.',
    },
    MENTIONS: {
      value: 'MENTIONS' as const,
      description: 'It only mentions, amends, forwards or repeals the document. Mentions are not followed further.',
    },
  },
})

const PlaceCounts = builder.objectRef<store.Coverage['placeCounts']>('CoveragePlaceCounts').implement({
  description: 'Number of places by how they relate to the document. Each place counts once, by its strongest policy.',
  fields: (t) => ({
    carriesOut: t.int({ description: 'Number of places with a policy that implements it.', resolve: ({ CARRIES_OUT }) => CARRIES_OUT }),
    restsOn: t.int({
      description: 'Number of places with a policy based on it and none that implements it.',
      resolve: ({ RESTS_ON }) => RESTS_ON,
    }),
    mentions: t.int({ description: 'Number of places whose policies only mention it.', resolve: ({ MENTIONS }) => MENTIONS }),
    none: t.int({ description: 'Number of places without a policy known to refer to it.', resolve: ({ NONE }) => NONE }),
  }),
})

const CoveringPolicy = builder.objectRef<CoveringPolicyRecord>('CoveringPolicy').implement({
  description: 'A policy that implements the document, is based on it, or mentions it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    state: t.expose('state', { type: CoverageState, description: 'How it relates to the document.' }),
    hops: t.int({
      complexity: 0,
      description:
        'Number of document-to-document hops: 1 if its own words refer to the document or one of its tasks, 2 if through one other document.',
      resolve: ({ chain }) => documentsPassed(chain),
    }),
    chain: t.field({
      type: [TraceHop],
      complexity: { field: 0, multiplier: 3 },
      description:
        'The shortest chain that proves it, from the policy or one of its measures up to the document, each hop with its quoted words.',
      resolve: ({ chain }) => [...chain],
    }),
    citations: t.field({
      type: [CoveringCitation],
      complexity: list,
      description: 'The passages that refer to the document.',
      resolve: ({ citations }) => [...citations],
    }),
    measures: t.exposeInt('measures', { description: 'Number of its measures that carry out a task of the document.' }),
    tasks: t.exposeInt('tasks', { description: 'Number of tasks of the document that they carry out.' }),
  }),
})

const CoveringPlace = builder.objectRef<store.CoveringPlace>('CoveringPlace').implement({
  description: 'A place with held policies, and those that implement the document, are based on it or mention it.',
  fields: (t) => ({
    place: t.field({ type: Jurisdiction, description: 'The place or zone.', resolve: ({ place }) => place }),
    state: t.expose('state', {
      type: CoverageState,
      nullable: true,
      description: 'The state of its strongest policy; null if none is known to refer to the document.',
    }),
    known: t.boolean({
      description: 'false: policies of this place are held, but none is known to refer to the document.',
      resolve: ({ policies }) => policies.length > 0,
    }),
    policies: t.field({
      type: [CoveringPolicy],
      complexity: list,
      description: 'The policies; empty if none is known.',
      resolve: ({ policies }) => [...policies],
    }),
  }),
})

export const Coverage = builder.objectRef<store.Coverage>('Coverage').implement({
  description: 'Who implements a document, by task and by place. A task or place without any known implementation has a row too.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    tasks: t.field({
      type: [CoveredTask],
      complexity: list,
      description: 'Its known tasks.',
      resolve: ({ tasks }) => [...tasks],
    }),
    taskTotal: t.exposeInt('taskTotal', { description: 'Number of all its known tasks; the list itself is cut at the limit.' }),
    places: t.field({
      type: [CoveringPlace],
      complexity: list,
      description:
        'Every place with a held policy within the territory of the document (for a national document, all places), and any other place that implements it. Implementing places come first.',
      resolve: ({ places }) => [...places],
    }),
    placeTotal: t.exposeInt('placeTotal', { description: 'Number of all such places; the list itself is cut at the limit.' }),
    placeCounts: t.field({
      type: PlaceCounts,
      complexity: 0,
      description: 'All such places, counted by how they relate to the document.',
      resolve: ({ placeCounts }) => placeCounts,
    }),
    policiesWithoutPlace: t.field({
      type: [CoveringPolicy],
      complexity: list,
      description: 'Policies that refer to the document but whose place is unknown. They are not in any place’s counts.',
      resolve: ({ policiesWithoutPlace }) => [...policiesWithoutPlace],
    }),
  }),
})
