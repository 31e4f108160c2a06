import { type Reason as StoredReason, type TighteningVerdict as StoredVerdict, VERDICTS } from '../../figures/tightening.ts'
import { BASES, type FigurePair, STEPS, type Basis as StoredBasis, type Step as StoredStep } from '../../neo4j/store/corpus/figurePairs.ts'
import type { Tightening as StoredTightening } from '../../neo4j/store/tightening.ts'
import { builder } from '../builder.ts'
import { Target } from './refs.ts'

/** Maximum number of pairs in one answer. */
export const MOST_PAIRS = 200

const enumOf = <T extends string>(name: string, description: string, words: readonly T[], says: Readonly<Record<T, string>>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(words.map((word) => [word, { value: word, description: says[word] }])) as Readonly<
      Record<T, { value: T; description: string }>
    >,
  })

const VERDICT_WORDS: Readonly<Record<StoredVerdict, string>> = {
  TIGHTER: 'More must be reached, less is allowed, or the day is earlier.',
  SAME: 'The same figure or day.',
  LOOSER: 'Less must be reached, more is allowed, or the day is later.',
  NOT_COMPARABLE: 'They cannot be compared; see `reason`.',
}
export const TighteningVerdict = enumOf<StoredVerdict>(
  'TighteningVerdict',
  'How the second figure compares to the first.',
  VERDICTS,
  VERDICT_WORDS,
)

const STEP_WORDS: Readonly<Record<StoredStep, string>> = {
  LEVEL: 'The second figure is from a document of a lower level.',
  YEAR: 'The second figure is from a later document of the same level and place.',
}
export const TighteningStep = enumOf<StoredStep>(
  'TighteningStep',
  'Whether the step goes down a level or on to a later year.',
  STEPS,
  STEP_WORDS,
)

const BASIS_WORDS: Readonly<Record<StoredBasis, string>> = {
  CITED: 'The lower document refers to the higher one, itself or through others.',
  SAME_WORDS: 'The lower measure repeats words of the higher one, and its place is within the place of the higher document.',
  SAME_PLACE: 'Both documents apply in one place.',
}
const TighteningBasis = enumOf<StoredBasis>('TighteningBasis', 'Why the two figures were paired.', BASES, BASIS_WORDS)

const REASON_WORDS: Readonly<Record<StoredReason, string>> = {
  AMOUNT: 'An amount or a count of another level, of which a place is expected to reach only its own share, or an amount that is granted.',
  NO_OBJECT: 'The words around it do not say what the figure measures.',
  BOUNDS: 'One is the least and the other the most, or a length of time is said to be neither.',
  OPEN: 'A range, a recurrence, or a deadline that is neither a day nor a length of time.',
}
const TighteningReason = enumOf<StoredReason>(
  'TighteningReason',
  'Why two figures cannot be compared.',
  ['AMOUNT', 'NO_OBJECT', 'BOUNDS', 'OPEN'],
  REASON_WORDS,
)

const TighteningPair = builder.objectRef<FigurePair>('TighteningPair').implement({
  description:
    'Two figures or deadlines for the same object: kind and unit agree, and the words around them are similar. The evidence of each quotes its words.',
  fields: (t) => ({
    before: t.field({ type: Target, description: 'The figure of the higher or earlier document.', resolve: ({ before }) => before }),
    after: t.field({ type: Target, description: 'The figure of the lower or later document.', resolve: ({ after }) => after }),
    step: t.expose('step', {
      type: TighteningStep,
      complexity: 0,
      description: 'Whether the step goes down a level or on to a later year.',
    }),
    basis: t.expose('basis', { type: TighteningBasis, complexity: 0, description: 'Why the two were paired.' }),
    verdict: t.expose('verdict', { type: TighteningVerdict, complexity: 0, description: 'How the second compares to the first.' }),
    reason: t.expose('reason', {
      type: TighteningReason,
      nullable: true,
      complexity: 0,
      description: 'Why they cannot be compared; null if they can.',
    }),
    similarity: t.exposeFloat('similarity', {
      complexity: 0,
      description: 'Similarity of the words around both, from 0.6 to 1 (Dice coefficient of character bigrams).',
    }),
  }),
})

const TighteningCount = builder.objectRef<readonly [StoredVerdict, number]>('TighteningCount').implement({
  description: 'Number of pairs with one verdict.',
  fields: (t) => ({
    verdict: t.field({ type: TighteningVerdict, complexity: 0, description: 'The verdict.', resolve: ([verdict]) => verdict }),
    count: t.int({ complexity: 0, description: 'Pairs.', resolve: ([, count]) => count }),
  }),
})

export const Tightening = builder.objectRef<StoredTightening>('Tightening').implement({
  description: 'Who tightens whom (层层加码): figures and deadlines for the same object, across levels and years.',
  fields: (t) => ({
    looked: t.exposeInt('looked', {
      complexity: 0,
      description: 'Number of figures and deadlines in higher documents, over all documents, for which lower ones were searched.',
    }),
    met: t.exposeInt('met', { complexity: 0, description: 'Number of these for which a lower one for the same object was found.' }),
    totalCount: t.exposeInt('total', { complexity: 0, description: 'Number of pairs that pass the filters.' }),
    counts: t.field({
      type: [TighteningCount],
      complexity: 0,
      description: 'Number of pairs by verdict, ignoring the argument `verdict`.',
      resolve: ({ counts }) => [...counts],
    }),
    pairs: t.field({
      type: [TighteningPair],
      complexity: { field: 0, multiplier: 1 },
      description: 'The requested pairs: those that differ first, then in the order of the document of the first figure.',
      resolve: ({ pairs }) => [...pairs],
    }),
  }),
})
