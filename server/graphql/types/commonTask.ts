import type * as stored from '../../neo4j/store/commonTasks.ts'
import type { ComparedPlace as StoredPlace } from '../../neo4j/store/corpus/commonTasks.ts'
import { builder } from '../builder.ts'
import { Evidence, evidenceOf } from './evidence.ts'
import { Jurisdiction, Measure, Node } from './refs.ts'

/** Maximum number of tasks in one answer. */
export const MOST_TASKS = 100
const list = { field: 1, multiplier: 5 }

const ComparedPlace = builder.objectRef<StoredPlace>('ComparedPlace').implement({
  description: 'A place whose tasks are compared.',
  fields: (t) => ({
    place: t.field({ type: Jurisdiction, description: 'The place or zone.', resolve: ({ place }) => place }),
    documents: t.exposeInt('documents', { complexity: 0, description: 'Number of its held documents that are compared.' }),
    measures: t.exposeInt('measures', { complexity: 0, description: 'Number of their measures that are compared.' }),
  }),
})

const CommonTaskTie = builder.enumType('CommonTaskTie', {
  description: 'What the measures of a common task share.',
  values: {
    SAME_WORDS: { value: 'Measure' as const, description: 'They repeat the words of one measure (RESEMBLES).' },
    UPSTREAM_TASK: {
      value: 'UpstreamTask' as const,
      description: 'They repeat the words of a task of a higher document, or carry it out.',
    },
    DOCUMENT: {
      value: 'Document' as const,
      description: 'Their words say that they implement one document, possibly in different ways.',
    },
  },
})

const CommonMeasure = builder.objectRef<stored.CommonMeasure>('CommonTaskMeasure').implement({
  description: 'A measure of another place that belongs to a common task.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    places: t.field({
      type: [Jurisdiction],
      complexity: { field: 1, multiplier: 1 },
      description: 'The compared places in which its policy applies.',
      resolve: ({ places }) => [...places],
    }),
    share: t.float({
      nullable: true,
      complexity: 0,
      description: 'Share of words in common with the centre, from 0.5 to 1; null if the link is not by words.',
      resolve: ({ relation }) => relation?.sameWords?.share ?? null,
    }),
    here: t.field({
      type: Evidence,
      nullable: true,
      description: 'The words that link it to the centre; null for the centre itself.',
      resolve: ({ measure, relation }) => wordsIn(relation, measure.id),
    }),
    there: t.field({
      type: Evidence,
      nullable: true,
      description: 'The matching words of the centre; null if the link is not by words.',
      resolve: ({ measure, relation }) =>
        relation?.sameWords ? wordsIn(relation, relation.from === measure.id ? relation.to : relation.from) : null,
    }),
  }),
})

/** The linking words at one end of the relationship. */
const wordsIn = (relation: stored.CommonMeasure['relation'], end: string) =>
  relation?.sameWords && relation.to === end ? relation.sameWords.there : evidenceOf(relation)

const NearestMeasure = builder.objectRef<NonNullable<stored.CommonTask['nearest']>>('NearestMeasure').implement({
  description: 'The place’s measure whose words are most similar to those of a task, even if the similarity is low.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure.', resolve: ({ measure }) => measure }),
    share: t.exposeFloat('share', {
      complexity: 0,
      description: 'Share of common words, from 0 to 1 (Dice coefficient of character trigrams).',
    }),
  }),
})

const CommonTask = builder.objectRef<stored.CommonTask>('CommonTask').implement({
  description: 'A task that several places have. Each of its measures is linked directly to the centre, with the quoted words.',
  fields: (t) => ({
    tie: t.field({
      type: CommonTaskTie,
      complexity: 0,
      description: 'What its measures share.',
      resolve: ({ centreType }) => centreType,
    }),
    centre: t.field({
      type: Node,
      description: 'The measure, upstream task or document to which its measures are linked.',
      resolve: ({ centre }) => centre,
    }),
    placeTotal: t.exposeInt('placeTotal', { complexity: 0, description: 'Number of compared places that have it.' }),
    measures: t.field({
      type: [CommonMeasure],
      complexity: list,
      description: 'The measures of the compared places.',
      resolve: ({ measures }) => [...measures],
    }),
    here: t.field({
      type: [Node],
      complexity: list,
      description:
        'Measures and documents of the place itself that are linked to the centre or to one of the measures; empty if the place lacks the task.',
      resolve: ({ here }) => [...here],
    }),
    nearest: t.field({
      type: NearestMeasure,
      nullable: true,
      description:
        'If the place lacks the task: its own measure with the most similar words, for comparison. Null if the centre is a document.',
      resolve: ({ nearest }) => nearest,
    }),
  }),
})

export const CommonTasks = builder.objectRef<stored.CommonTasks>('CommonTasks').implement({
  description: 'The tasks that other places have in common, compared with those of one place.',
  fields: (t) => ({
    line: t.string({
      nullable: true,
      complexity: 0,
      description: 'Key of the function line; null if all departments are compared.',
      resolve: ({ line }) => line?.key ?? null,
    }),
    lineName: t.string({
      nullable: true,
      complexity: 0,
      description: 'Name of the function line; null if no department belongs to it.',
      resolve: ({ line }) => line?.name ?? null,
    }),
    own: t.field({
      type: ComparedPlace,
      description:
        'The place itself, with all its held documents of any year and department. If none is held, no task is reported as missing.',
      resolve: ({ own }) => own,
    }),
    places: t.field({
      type: [ComparedPlace],
      complexity: { field: 0, multiplier: 1 },
      description: 'The compared places: those with measures of the line in these years, by division code.',
      resolve: ({ places }) => [...places],
    }),
    withoutLine: t.field({
      type: [Jurisdiction],
      complexity: { field: 0, multiplier: 1 },
      description: 'Places with documents of these years in which no measure names a department of the line. They are not compared.',
      resolve: ({ withoutLine }) => [...withoutLine],
    }),
    missingTotal: t.exposeInt('missingTotal', { complexity: 0, description: 'Number of common tasks that the place lacks.' }),
    presentTotal: t.exposeInt('presentTotal', { complexity: 0, description: 'Number of common tasks that the place has in some form.' }),
    tasks: t.field({
      type: [CommonTask],
      complexity: { field: 0, multiplier: 1 },
      description: 'The requested tasks, those of most places first.',
      resolve: ({ tasks }) => [...tasks],
    }),
  }),
})
