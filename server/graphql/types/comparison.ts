import type * as comparison from '../../comparison/comparison.ts'
import type * as records from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { Department, Document, Industry, Node, Target } from './refs.ts'
import { TextRange } from './searchHit.ts'
import { Unit } from './unit.ts'

const list = { field: 0, multiplier: 1 }
const similarity = 'From 0 to 1: twice the pieces of text that both have, over all pieces of both.'

const SharedTask = builder.objectRef<comparison.Comparison['tasks'][number]>('SharedTask').implement({
  description: 'A task that both sides have.',
  fields: (t) => ({
    left: t.field({ type: Unit, description: 'On the left.', resolve: ({ left }) => left }),
    right: t.field({ type: Unit, description: 'On the right.', resolve: ({ right }) => right }),
    similarity: t.exposeFloat('similarity', { description: `${similarity} Pieces are three letters or figures long.` }),
    carriesOut: t.exposeBoolean('carriesOut', {
      description: 'True: a table says that the one carries out the other. False: their words are alike.',
    }),
  }),
})

const SharedDepartment = builder.objectRef<comparison.Shared<records.DepartmentRecord>>('SharedDepartment').implement({
  description: 'A department that both sides name.',
  fields: (t) => ({
    department: t.field({ type: Department, description: 'The department.', resolve: ({ node }) => node }),
    left: t.exposeInt('left', { description: 'Measures of the left that name it.' }),
    right: t.exposeInt('right', { description: 'Measures of the right that name it.' }),
  }),
})

const SharedLine = builder.objectRef<comparison.SharedLine>('SharedLine').implement({
  description: 'A function line (条线) of which both sides name departments, the same or of different places.',
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
    left: t.exposeInt('left', { description: 'Measures of the left that name it.' }),
    right: t.exposeInt('right', { description: 'Measures of the right that name it.' }),
  }),
})

const FigurePair = builder.objectRef<comparison.Comparison['figures'][number]>('FigurePair').implement({
  description: 'Two figures on the same target: same kind and unit, and the words around them alike.',
  fields: (t) => ({
    left: t.field({ type: Target, description: 'On the left.', resolve: ({ left }) => left }),
    right: t.field({ type: Target, description: 'On the right.', resolve: ({ right }) => right }),
    similarity: t.exposeFloat('similarity', { description: `${similarity} Of the clauses around the figures, without the figures.` }),
    rightIsStricter: t.boolean({
      nullable: true,
      description: 'True: the right asks for more, or sooner. Null where they are equal or cannot be set against one another.',
      resolve: ({ stricter }) => stricter,
    }),
  }),
})

const RepeatedPassage = builder.objectRef<comparison.Comparison['passages'][number]>('RepeatedPassage').implement({
  description:
    'Words of the left that stand in the right, too. Every run of at least 8 equal letters and figures is found through an index and made as long as it goes; runs with no more than 8 characters between them are one passage; below 12 equal characters it is left out.',
  fields: (t) => ({
    left: t.field({ type: Unit, description: 'Where it stands on the left.', resolve: ({ left }) => left }),
    right: t.field({ type: Unit, description: 'Where it stands on the right.', resolve: ({ right }) => right }),
    leftRange: t.field({ type: TextRange, description: 'The stretch of `left.text`.', resolve: ({ leftSpan }) => leftSpan }),
    rightRange: t.field({ type: TextRange, description: 'The stretch of `right.text`.', resolve: ({ rightSpan }) => rightSpan }),
    leftWords: t.string({
      description: 'The words on the left.',
      resolve: ({ left, leftSpan }) => left.text.slice(leftSpan.start, leftSpan.end),
    }),
    rightWords: t.string({
      description: 'The words on the right.',
      resolve: ({ right, rightSpan }) => right.text.slice(rightSpan.start, rightSpan.end),
    }),
    same: t.exposeInt('same', { description: 'Letters and figures that are the same.' }),
    similarity: t.exposeFloat('similarity', { description: '`same` over the letters and figures of the longer side; 1 is word for word.' }),
  }),
})

export const Comparison = builder.objectRef<comparison.Comparison>('Comparison').implement({
  description: 'Two documents side by side: what they share, and which words and figures agree.',
  fields: (t) => ({
    left: t.field({ type: Node, description: 'The left one.', resolve: ({ left }) => left.node }),
    right: t.field({ type: Node, description: 'The right one.', resolve: ({ right }) => right.node }),
    leftMeasures: t.int({ description: 'Measures on the left.', resolve: ({ left }) => left.measureTotal }),
    rightMeasures: t.int({ description: 'Measures on the right.', resolve: ({ right }) => right.measureTotal }),
    tasks: t.field({
      type: [SharedTask],
      complexity: list,
      description: 'Tasks that both sides have: first those that a table links, then those with similar words.',
      resolve: ({ tasks }) => [...tasks],
    }),
    departments: t.field({
      type: [SharedDepartment],
      complexity: list,
      description: 'Departments that both name.',
      resolve: ({ departments }) => [...departments],
    }),
    lines: t.field({
      type: [SharedLine],
      complexity: list,
      description: 'Function lines of which both name departments.',
      resolve: ({ lines }) => [...lines],
    }),
    industries: t.field({
      type: [SharedIndustry],
      complexity: list,
      description: 'Industries that both name.',
      resolve: ({ industries }) => [...industries],
    }),
    documents: t.field({
      type: [Document],
      complexity: list,
      description: 'Documents that both refer to.',
      resolve: ({ documents }) => [...documents],
    }),
    figures: t.field({
      type: [FigurePair],
      complexity: list,
      description: 'Figures on the same target.',
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
