import type * as store from '../../neo4j/store/coverage.ts'
import { builder } from '../builder.ts'
import { CitationKind } from './enums.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Document, Jurisdiction, Measure, Policy, UpstreamTask } from './refs.ts'

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

const CoveringCitation = builder.objectRef<store.CoveringPolicy['citations'][number]>('CoveringCitation').implement({
  description: 'A place of a policy that refers to the document.',
  fields: (t) => ({
    relation: t.field({ type: CitationKind, description: 'How it refers to it.', resolve: ({ type }) => type as 'CITES' }),
    source: t.id({ description: 'Id of the policy or of its measure that does.', resolve: ({ from }) => from }),
    evidence: t.field({ type: Evidence, nullable: true, description: 'The words.', resolve: (relation) => evidenceOf(relation) }),
  }),
})

const CoveringPolicy = builder.objectRef<store.CoveringPolicy>('CoveringPolicy').implement({
  description: 'A policy that refers to the document or carries out tasks of it.',
  fields: (t) => ({
    policy: t.field({ type: Policy, description: 'The policy.', resolve: ({ policy }) => policy }),
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
  description: 'A place for which policies are held, and those of them that carry out the document.',
  fields: (t) => ({
    place: t.field({ type: Jurisdiction, description: 'The place or zone.', resolve: ({ place }) => place }),
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
  }),
})
