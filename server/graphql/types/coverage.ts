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
    places: t.stringList({ complexity: list, description: 'Where its policy holds.', resolve: ({ places }) => [...places] }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that say so.',
      resolve: ({ relation }) => evidenceOf(relation),
    }),
  }),
})

const CoveredTask = builder.objectRef<store.CoveredTask>('CoveredTask').implement({
  description: 'A task of the document, and who carries it out.',
  fields: (t) => ({
    task: t.field({ type: UpstreamTask, description: 'The task.', resolve: ({ task }) => task }),
    known: t.boolean({ description: 'False: no measure is known that carries it out.', resolve: ({ measures }) => measures.length > 0 }),
    measures: t.field({
      type: [CoveringMeasure],
      complexity: list,
      description: 'The measures; empty where none is known.',
      resolve: ({ measures }) => [...measures],
    }),
  }),
})

const CoveringCitation = builder.objectRef<CoveringPolicyRecord['citations'][number]>('CoveringCitation').implement({
  description: 'A place of a policy that refers to the document.',
  fields: (t) => ({
    relation: t.field({ type: CitationKind, description: 'How it refers to it.', resolve: ({ type }) => type as 'CITES' }),
    source: t.id({ description: 'Id of the policy or of its measure that does.', resolve: ({ from }) => from }),
    evidence: t.field({ type: Evidence, nullable: true, description: 'The words.', resolve: (relation) => evidenceOf(relation) }),
  }),
})

export const CoverageState = builder.enumType('CoverageState', {
  description: 'How a policy stands to the document, by the relation of its words. A chain is as strong as its weakest hop.',
  values: {
    CARRIES_OUT: {
      value: 'CARRIES_OUT' as const,
      description: 'It carries it out: it implements it (IMPLEMENTS) or takes up one of its tasks, itself or through documents that do.',
    },
    RESTS_ON: {
      value: 'RESTS_ON' as const,
      description: 'It rests on it (BASED_ON), itself or through other documents, and no more than that.',
    },
    MENTIONS: {
      value: 'MENTIONS' as const,
      description: 'It only mentions, amends, forwards or repeals it. Mentions are not followed further.',
    },
  },
})

const PlaceCounts = builder.objectRef<store.Coverage['placeCounts']>('CoveragePlaceCounts').implement({
  description: 'How many places stand to the document in which way. Each place is counted once, by the strongest of its policies.',
  fields: (t) => ({
    carriesOut: t.int({ description: 'Places with a policy that carries it out.', resolve: ({ CARRIES_OUT }) => CARRIES_OUT }),
    restsOn: t.int({ description: 'Places whose policies rest on it at most.', resolve: ({ RESTS_ON }) => RESTS_ON }),
    mentions: t.int({ description: 'Places whose policies only mention it.', resolve: ({ MENTIONS }) => MENTIONS }),
    none: t.int({ description: 'Places none of whose policies is known to refer to it.', resolve: ({ NONE }) => NONE }),
  }),
})

const CoveringPolicy = builder.objectRef<CoveringPolicyRecord>('CoveringPolicy').implement({
  description: 'A policy that carries out the document, rests on it, or mentions it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
    state: t.expose('state', { type: CoverageState, description: 'How it stands to the document.' }),
    hops: t.int({
      complexity: 0,
      description:
        'How many documents away it is: 1 where its own words speak of the document or of a task of it, 2 through one other document.',
      resolve: ({ chain }) => documentsPassed(chain),
    }),
    chain: t.field({
      type: [TraceHop],
      complexity: { field: 0, multiplier: 3 },
      description: 'The shortest chain that says so, from the policy or a measure of it up to the document, each hop with its words.',
      resolve: ({ chain }) => [...chain],
    }),
    citations: t.field({
      type: [CoveringCitation],
      complexity: list,
      description: 'Where it refers to the document.',
      resolve: ({ citations }) => [...citations],
    }),
    measures: t.exposeInt('measures', { description: 'Its measures that carry out a task of the document.' }),
    tasks: t.exposeInt('tasks', { description: 'The tasks of the document that they carry out.' }),
  }),
})

const CoveringPlace = builder.objectRef<store.CoveringPlace>('CoveringPlace').implement({
  description: 'A place for which policies are held, and those of them that carry out the document, rest on it or mention it.',
  fields: (t) => ({
    place: t.field({ type: Jurisdiction, description: 'The place or zone.', resolve: ({ place }) => place }),
    state: t.expose('state', {
      type: CoverageState,
      nullable: true,
      description: 'The state of its strongest policy; null where none is known to refer to the document.',
    }),
    known: t.boolean({
      description: 'False: policies of this place are held, but none is known to refer to the document.',
      resolve: ({ policies }) => policies.length > 0,
    }),
    policies: t.field({
      type: [CoveringPolicy],
      complexity: list,
      description: 'The policies; empty where none is known.',
      resolve: ({ policies }) => [...policies],
    }),
  }),
})

export const Coverage = builder.objectRef<store.Coverage>('Coverage').implement({
  description: 'Who carries out a document, by task and by place. A task or place with none known has a row that says so.',
  fields: (t) => ({
    document: t.field({ type: Document, description: 'The document.', resolve: ({ document }) => document }),
    tasks: t.field({
      type: [CoveredTask],
      complexity: list,
      description: 'Its tasks, as far as they are known.',
      resolve: ({ tasks }) => [...tasks],
    }),
    taskTotal: t.exposeInt('taskTotal', { description: 'All its known tasks; the list ends at the limit.' }),
    places: t.field({
      type: [CoveringPlace],
      complexity: list,
      description:
        'Every place within the reach of the document for which a policy is held (of a national document: every one), and any other that carries it out; those that do first.',
      resolve: ({ places }) => [...places],
    }),
    placeTotal: t.exposeInt('placeTotal', { description: 'All such places; the list ends at the limit.' }),
    placeCounts: t.field({
      type: PlaceCounts,
      complexity: 0,
      description: 'All such places, counted by how they stand to the document.',
      resolve: ({ placeCounts }) => placeCounts,
    }),
    policiesWithoutPlace: t.field({
      type: [CoveringPolicy],
      complexity: list,
      description: 'Policies that refer to the document and of which it is not known where they hold. No place counts them.',
      resolve: ({ policiesWithoutPlace }) => [...policiesWithoutPlace],
    }),
  }),
})
