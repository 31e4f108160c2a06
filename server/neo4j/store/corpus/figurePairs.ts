import { setImmediate } from 'node:timers/promises'
import { group } from 'd3-array'
import type { Node } from 'neo4j-driver'
import { type ComparedFigures, comparedFigures, type SetFigure, VERDICTS } from '../../../figures/tightening.ts'
import { LEVELS } from '../../../graph/nodeTypes.ts'
import { text } from '../../../graph/properties.ts'
import { inParts } from '../../inParts.ts'
import type { PolicyFacts } from '../facets/facts.ts'
import type { FacetIndex } from '../facets/keptFacets.ts'
import type { Level, TargetRecord } from '../records.ts'
import type { Session } from '../session.ts'
import { ofKind } from '../tasks.ts'

/** Whether the second figure is from a lower document, or from a later one of the same place. */
export const STEPS = ['LEVEL', 'YEAR'] as const
export type Step = (typeof STEPS)[number]

/** Why the two figures were paired. */
export const BASES = ['CITED', 'SAME_WORDS', 'SAME_PLACE'] as const
export type Basis = (typeof BASES)[number]

/** Two figures for the same object. */
export interface FigurePair extends Omit<ComparedFigures<PlacedFigure>, 'before' | 'after'> {
  readonly step: Step
  readonly basis: Basis
  readonly before: TargetRecord
  readonly after: TargetRecord
}

interface PlacedFigure extends SetFigure {
  readonly target: TargetRecord
}

/** All pairs in the graph, and the number of figures in higher documents that were examined. */
export interface FigurePairs {
  readonly pairs: readonly FigurePair[]
  /** Number of figures and deadlines in documents that a lower one refers to, or in measures whose words a lower one repeats. */
  readonly looked: number
}

/** Two documents, or a measure of each, whose figures are compared. */
interface Question {
  readonly step: Step
  readonly basis: Basis
  readonly before: { readonly document: string; readonly measure: string | null }
  readonly after: { readonly document: string; readonly measure: string | null }
}

export async function figurePairs(session: Session, index: FacetIndex): Promise<FigurePairs> {
  const sameWords = (await session.read('tightening', {})).map((row) => ({
    one: { document: text(row, 'documentOfOne') ?? '', measure: text(row, 'one') },
    other: { document: text(row, 'documentOfOther') ?? '', measure: text(row, 'other') },
  }))
  const questions = questionsOf(index, sameWords)
  const figures = await figuresByDocument(session, [
    ...new Set(questions.flatMap(({ before, after }) => [before.document, after.document])),
  ])
  const byMeasure = group([...figures.values()].flat(), ({ target }) => target.measure)
  const of = ({ document, measure }: Question['before']) =>
    (measure === null ? figures.get(document) : byMeasure.get(measure)) ?? NO_FIGURES
  const pairs = new Map<string, FigurePair>()
  for (const some of inParts(questions, QUESTIONS_AT_ONCE)) {
    for (const question of some)
      for (const { before, after, ...found } of comparedFigures(of(question.before), of(question.after), question.step === 'YEAR')) {
        const key = `${before.id} ${after.id}`
        if (!pairs.has(key))
          pairs.set(key, { ...found, step: question.step, basis: question.basis, before: before.target, after: after.target })
      }
    // other requests are answered in between
    await setImmediate()
  }
  const looked = new Set(questions.filter(({ step }) => step === 'LEVEL').flatMap(({ before }) => of(before).map(({ id }) => id)))
  return { pairs: [...pairs.values()].sort(byVerdict), looked: looked.size }
}

const QUESTIONS_AT_ONCE = 200
const NO_FIGURES: readonly PlacedFigure[] = []

interface Side {
  readonly document: string
  readonly measure: string | null
}

function questionsOf(
  { facts, coverage }: FacetIndex,
  sameWords: readonly { readonly one: Side; readonly other: Side }[],
): readonly Question[] {
  const byId = new Map(facts.policies.map((each) => [each.policy.id, each]))
  const isBelow = (lower: PolicyFacts, upper: PolicyFacts): boolean =>
    rankOf(lower) > rankOf(upper) &&
    (upper.policy.level === 'national' || upper.places.some((outer) => lower.places.some((place) => coverage.isWithin(place, outer))))
  const cited = facts.policies.flatMap((upper) =>
    coverage.covering(upper.policy.id).flatMap(({ policy }): readonly Question[] => {
      const lower = byId.get(policy.id)
      return lower && rankOf(lower) > rankOf(upper) ? [{ step: 'LEVEL', basis: 'CITED', before: whole(upper), after: whole(lower) }] : []
    }),
  )
  const repeated = sameWords.flatMap(({ one, other }) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([lower, upper]): readonly Question[] => {
      const [low, high] = [byId.get(lower?.document ?? ''), byId.get(upper?.document ?? '')]
      return lower && upper && low && high && isBelow(low, high)
        ? [{ step: 'LEVEL', basis: 'SAME_WORDS', before: upper, after: lower }]
        : []
    }),
  )
  return [...cited, ...repeated, ...ofSamePlace(facts.policies)]
}

/** Documents of one level and place, each with the earlier ones. */
function ofSamePlace(policies: readonly PolicyFacts[]): readonly Question[] {
  const byPlace = new Map<string, PolicyFacts[]>()
  for (const each of policies)
    for (const place of new Set(each.places)) {
      const key = `${each.policy.level} ${place}`
      byPlace.set(key, [...(byPlace.get(key) ?? []), each])
    }
  return [...byPlace.values()].flatMap((same) =>
    same.flatMap((later) =>
      same.flatMap((earlier): readonly Question[] => {
        const [from, to] = [earlier.policy.issuedOn, later.policy.issuedOn]
        return from !== null && to !== null && from < to
          ? [{ step: 'YEAR', basis: 'SAME_PLACE', before: whole(earlier), after: whole(later) }]
          : []
      }),
    ),
  )
}

const whole = ({ policy }: PolicyFacts): Side => ({ document: policy.id, measure: null })

/** The rank of a level. A zone ranks with districts; a document of unknown level has no rank above it. */
const rankOf = ({ policy }: PolicyFacts): number => LEVELS.indexOf((policy.level === 'zone' ? 'district' : policy.level) as Level)

/** Number of policies whose figures are read in one statement. */
const POLICIES_AT_ONCE = 250

async function figuresByDocument(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly PlacedFigure[]>> {
  const found = new Map<string, PlacedFigure[]>()
  for (const some of inParts(ids, POLICIES_AT_ONCE))
    for (const row of await session.read('Tightening.pairs', { ids: some })) {
      const target = ofKind('TARGET', row.n as Node)
      const before = found.get(target.document) ?? []
      const nth = before.filter((each) => each.target.measure === target.measure && each.surface === target.surface).length
      found.set(target.document, [
        ...before,
        { ...target, kind: target.targetKind, text: text(row, 'text') ?? target.surface, nth, target },
      ])
    }
  return found
}

/** Sorts pairs: those that differ first; within a verdict by document and position. */
const byVerdict = (a: FigurePair, b: FigurePair): number => {
  const [one, other] = [a, b].map(
    ({ verdict, before, after }) => `${VERDICTS.indexOf(verdict)} ${before.document} ${before.id} ${after.document}`,
  )
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1
}
