import type * as comparison from '../../comparison/comparison.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { Department, Document, Industry, Node, Target } from './refs.ts'
import { TextRange } from './searchHit.ts'
import { Unit } from './unit.ts'

const list = { field: 0, multiplier: 1 }
const similarity = 'From 0 to 1 (Dice): twice the number of common n-grams, divided by the n-grams of both.'

const SharedTask = builder.objectRef<comparison.Comparison['tasks'][number]>('SharedTask').implement({
  description: 'A task that both sides have.',
  fields: (t) => ({
    left: t.field({ type: Unit, description: 'The task on the left.', resolve: ({ left }) => left }),
    right: t.field({ type: Unit, description: 'The task on the right.', resolve: ({ right }) => right }),
    similarity: t.exposeFloat('similarity', { description: `${similarity} The n-grams are three letters or digits long.` }),
    carriesOut: t.exposeBoolean('carriesOut', {
      description: 'true: a table says that one carries out the other. false: their words are similar.',
    }),
  }),
})

const SharedDepartment = builder.objectRef<comparison.Shared<records.DepartmentRecord>>('SharedDepartment').implement({
  description: 'A department that both sides name.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The department.', resolve: ({ node }) => node }),
    left: t.exposeInt('left', { description: 'Number of measures on the left that name it.' }),
    right: t.exposeInt('right', { description: 'Number of measures on the right that name it.' }),
  }),
})

const SharedLine = builder.objectRef<comparison.SharedLine>('SharedLine').implement({
  description: 'A function line (条线) with departments on both sides; they may be of different places.',
  fields: (t) => ({
    line: t.exposeString('line', { description: 'Key of the line.' }),
    lineName: t.exposeString('lineName', { description: 'Name of the line.' }),
    left: t.field({
      type: [Department],
      complexity: list,
      description: 'Departments of the line on the left.',
      resolve: ({ left }) => [...left],
    }),
    right: t.field({
      type: [Department],
      complexity: list,
      description: 'Departments of the line on the right.',
      resolve: ({ right }) => [...right],
    }),
  }),
})

const SharedIndustry = builder.objectRef<comparison.Shared<records.IndustryRecord>>('SharedIndustry').implement({
  description: 'An industry that both sides name.',
  fields: (t) => ({
    industry: t.field({ type: Industry, description: 'The industry.', resolve: ({ node }) => node }),
    left: t.exposeInt('left', { description: 'Number of measures on the left that name it.' }),
    right: t.exposeInt('right', { description: 'Number of measures on the right that name it.' }),
  }),
})

const FigureVerdict = builder.enumType('FigureVerdict', {
  description: 'How two figures for one target compare.',
  values: {
    RIGHT_STRICTER: { value: 'RIGHT_STRICTER' as const, description: 'The right one demands more, or sooner.' },
    LEFT_STRICTER: { value: 'LEFT_STRICTER' as const, description: 'The left one demands more, or sooner.' },
    EQUAL: { value: 'EQUAL' as const, description: 'Both demand the same.' },
    OTHER_LEVEL: {
      value: 'OTHER_LEVEL' as const,
      description:
        'Not compared: amounts or counts of governments of two levels, or of an unknown level. Across levels only ratios, days and times are compared.',
    },
    NOT_RANKED: {
      value: 'NOT_RANKED' as const,
      description: 'They differ, but neither is stricter: for example a subsidy, or an upper and a lower bound.',
    },
  },
})

const FigurePair = builder.objectRef<comparison.Comparison['figures'][number]>('FigurePair').implement({
  description: 'Two figures for the same target: kind and unit agree, and the words around them are similar.',
  fields: (t) => ({
    left: t.field({ type: Target, description: 'The figure on the left.', resolve: ({ left }) => left }),
    right: t.field({ type: Target, description: 'The figure on the right.', resolve: ({ right }) => right }),
    similarity: t.exposeFloat('similarity', {
      description: `${similarity} Computed over the clauses around the figures, without the figures.`,
    }),
    rightIsStricter: t.boolean({
      nullable: true,
      description: 'true: the right one demands more, or sooner. Null if they are equal or cannot be compared.',
      resolve: ({ verdict }) => (verdict === 'RIGHT_STRICTER' ? true : verdict === 'LEFT_STRICTER' ? false : null),
    }),
    verdict: t.expose('verdict', { type: FigureVerdict, description: 'How the two compare.' }),
  }),
})

const RepeatedPassage = builder.objectRef<comparison.Comparison['passages'][number]>('RepeatedPassage').implement({
  description:
    'A passage of the left side that also occurs on the right. Every common run of at least 8 letters and digits is found through an index and extended as far as it goes. Runs with at most 8 characters between them form one passage. Passages with fewer than 12 common characters are dropped.',
  fields: (t) => ({
    left: t.field({ type: Unit, description: 'The text on the left that contains it.', resolve: ({ left }) => left }),
    right: t.field({ type: Unit, description: 'The text on the right that contains it.', resolve: ({ right }) => right }),
    leftRange: t.field({ type: TextRange, description: 'Its range in `left.text`.', resolve: ({ leftSpan }) => leftSpan }),
    rightRange: t.field({ type: TextRange, description: 'Its range in `right.text`.', resolve: ({ rightSpan }) => rightSpan }),
    leftWords: t.string({
      description: 'The passage on the left.',
      resolve: ({ left, leftSpan }) => left.text.slice(leftSpan.start, leftSpan.end),
    }),
    rightWords: t.string({
      description: 'The passage on the right.',
      resolve: ({ right, rightSpan }) => right.text.slice(rightSpan.start, rightSpan.end),
    }),
    same: t.exposeInt('same', { description: 'Number of common letters and digits.' }),
    similarity: t.exposeFloat('similarity', {
      description: '`same` divided by the letters and digits of the longer side; 1 means word for word.',
    }),
  }),
})

export const Comparison = builder.objectRef<comparison.Comparison>('Comparison').implement({
  description: 'A comparison of two documents: what they share, and which words and figures agree.',
  fields: (t) => ({
    left: t.field({ type: Node, description: 'The left document or measure.', resolve: ({ left }) => left.node }),
    right: t.field({ type: Node, description: 'The right document or measure.', resolve: ({ right }) => right.node }),
    leftMeasures: t.int({ description: 'Number of measures on the left.', resolve: ({ left }) => left.measureTotal }),
    rightMeasures: t.int({ description: 'Number of measures on the right.', resolve: ({ right }) => right.measureTotal }),
    tasks: t.field({
      type: [SharedTask],
      complexity: list,
      description: 'Tasks that both sides have: first those linked by a table, then those with similar words.',
      resolve: ({ tasks }) => [...tasks],
    }),
    departments: t.field({
      type: [SharedDepartment],
      complexity: list,
      description: 'Departments that both sides name.',
      resolve: ({ departments }) => [...departments],
    }),
    lines: t.field({
      type: [SharedLine],
      complexity: list,
      description: 'Function lines with departments on both sides.',
      resolve: ({ lines }) => [...lines],
    }),
    industries: t.field({
      type: [SharedIndustry],
      complexity: list,
      description: 'Industries that both sides name.',
      resolve: ({ industries }) => [...industries],
    }),
    documents: t.field({
      type: [Document],
      complexity: list,
      description: 'Documents that both sides refer to.',
      resolve: ({ documents }) => [...documents],
    }),
    figures: t.field({
      type: [FigurePair],
      complexity: list,
      description: 'Figures for the same target.',
      resolve: ({ figures }) => [...figures],
    }),
    passages: t.field({
      type: [RepeatedPassage],
      complexity: list,
      description: 'Passages that both sides contain, in the order of the left side.',
      resolve: ({ passages }) => [...passages],
    }),
  }),
})
