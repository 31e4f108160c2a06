import { alignedTexts } from '../../comparison/alignedTexts.ts'
import { isStricter, pairedFigures } from '../../comparison/figures.ts'
import type { MeasureRecord, Role, TargetRecord } from '../../neo4j/store/records.ts'
import type { Side, SideMeasure } from '../../neo4j/store/sides.ts'
import { figuresOf } from './comparison.ts'

/** How a bureau's list changes from one document to the next. */
export type Difference =
  | {
      readonly kind: 'GAINED'
      readonly left: null
      readonly right: SideMeasure
      readonly similarity: null
      readonly changes: readonly Change[]
    }
  | {
      readonly kind: 'LOST'
      readonly left: SideMeasure
      readonly right: null
      readonly similarity: null
      readonly changes: readonly Change[]
    }
  | {
      readonly kind: 'TIGHTENED' | 'LOOSENED' | 'CHANGED' | 'KEPT'
      readonly left: SideMeasure
      readonly right: SideMeasure
      readonly similarity: number
      readonly changes: readonly Change[]
    }

/** One thing that is not the same; `tightened` is null where it is neither more nor less. */
export interface Change {
  readonly what: 'FIGURE' | 'DEADLINE' | 'ROLE'
  readonly left: string | null
  readonly right: string | null
  readonly leftTarget: TargetRecord | null
  readonly rightTarget: TargetRecord | null
  readonly tightened: boolean | null
}

const SAME_TASK = 0.3

/** What is gained, lost, tightened, loosened or kept; lost and kept in the order of the left document, gained in that of the right. */
export function differenceOf(left: Side, right: Side): readonly Difference[] {
  const pairs = alignedTexts(left.measures.map(asText), right.measures.map(asText), { piece: 3, least: SAME_TASK })
  const rights = new Map(right.measures.map((each) => [each.measure.id, each]))
  const partner = new Map(pairs.map(({ left: from, right: to, similarity }) => [from, { other: rights.get(to), similarity }]))
  const met = new Set(pairs.map(({ right: to }) => to))
  const kept = left.measures.map((each): Difference => {
    const { other, similarity } = partner.get(each.measure.id) ?? {}
    return other && similarity !== undefined
      ? pairOf(each, other, similarity)
      : { kind: 'LOST', left: each, right: null, similarity: null, changes: [] }
  })
  const gained = right.measures
    .filter(({ measure }) => !met.has(measure.id))
    .map((each): Difference => ({ kind: 'GAINED', left: null, right: each, similarity: null, changes: [] }))
  return [...kept, ...gained]
}

const asText = ({ measure }: SideMeasure) => ({ id: measure.id, text: textOf(measure) })
const textOf = ({ heading, text }: MeasureRecord): string => (heading === null || text.startsWith(heading) ? text : `${heading}${text}`)

function pairOf(left: SideMeasure, right: SideMeasure, similarity: number): Difference {
  const changes = [...figureChanges(left, right), ...roleChange(left, right)]
  return { kind: verdict(changes), left, right, similarity, changes }
}

function verdict(changes: readonly Change[]): 'TIGHTENED' | 'LOOSENED' | 'CHANGED' | 'KEPT' {
  const directions = new Set(changes.map(({ tightened }) => tightened))
  if (changes.length === 0) return 'KEPT'
  if (directions.has(true) && !directions.has(false)) return 'TIGHTENED'
  return directions.has(false) && !directions.has(true) ? 'LOOSENED' : 'CHANGED'
}

function figureChanges(left: SideMeasure, right: SideMeasure): readonly Change[] {
  const [lefts, rights] = [left, right].map((each) => figuresOf({ measures: [each] }))
  const targets = new Map([...left.targets, ...right.targets].map((target) => [target.id, target]))
  const pairs = pairedFigures(lefts ?? [], rights ?? [])
  const paired = new Set(pairs.flatMap((pair) => [pair.left, pair.right]))
  const changed = pairs.flatMap((pair) => {
    const [one, other] = [targets.get(pair.left), targets.get(pair.right)]
    return one && other && differs(one, other) ? [changeOf(one, other, isStricter(one, other))] : []
  })
  const added = right.targets.filter(({ id }) => !paired.has(id)).map((target) => changeOf(null, target, true))
  const dropped = left.targets.filter(({ id }) => !paired.has(id)).map((target) => changeOf(target, null, false))
  return [...changed, ...added, ...dropped]
}

const differs = (a: TargetRecord, b: TargetRecord): boolean => a.value !== b.value || a.upper !== b.upper || a.to !== b.to

function changeOf(left: TargetRecord | null, right: TargetRecord | null, tightened: boolean | null): Change {
  const what = (right ?? left)?.targetKind === 'deadline' ? 'DEADLINE' : 'FIGURE'
  return { what, left: left?.surface ?? null, right: right?.surface ?? null, leftTarget: left, rightTarget: right, tightened }
}

const WEIGHT: Readonly<Record<Role, number>> = { lead: 3, responsible: 2, support: 1 }

function roleChange(left: SideMeasure, right: SideMeasure): readonly Change[] {
  const [before, after] = [strongest(left), strongest(right)]
  if (before === after || before === null || after === null) return []
  return [{ what: 'ROLE', left: before, right: after, leftTarget: null, rightTarget: null, tightened: WEIGHT[after] > WEIGHT[before] }]
}

function strongest({ assignments }: SideMeasure): Role | null {
  const roles = assignments.flatMap(({ relation }) => (relation.role ? [relation.role] : []))
  return roles.reduce<Role | null>((best, role) => (best === null || WEIGHT[role] > WEIGHT[best] ? role : best), null)
}
