import type { AlignedPair } from '../figures/alignedTexts.ts'
import type { Naming, Side, SideMeasure } from '../neo4j/store/sides.ts'
import { type Change, figureChanges, roleChange, type Verdict, verdict } from './changes.ts'
import { areOfOneLevel } from './comparison.ts'
import { sameTasks } from './sameTask.ts'

/** Whose measures are compared: those of these departments, or of these function lines; null for all. */
export interface ListOf {
  readonly department: readonly string[] | null
  readonly line: readonly string[] | null
}

/** A listed measure, with the mentions that put it on the list. */
export interface Entry extends SideMeasure {
  readonly namings: readonly Naming[]
}

/** How one task of a list changes from one document to the next. */
export type Difference =
  | {
      readonly kind: 'GAINED' | 'LOST'
      readonly left: Entry | null
      readonly right: Entry | null
      /** The similar measure in the other document that names none of the departments: the task was reassigned. */
      readonly elsewhere: SideMeasure | null
      /** Similarity of the measure and the one in `elsewhere`. */
      readonly similarity: number | null
      readonly changes: readonly Change[]
    }
  | {
      readonly kind: Verdict
      readonly left: Entry
      readonly right: Entry
      readonly elsewhere: null
      readonly similarity: number
      readonly changes: readonly Change[]
    }

/**
 * What was gained, lost, tightened, loosened or kept; lost and kept tasks in the order of the left document, gained ones in that of the
 * right.
 */
export function differenceOf(left: Side, right: Side, whose: ListOf | null): readonly Difference[] {
  const isOneLevel = areOfOneLevel(left, right)
  const [lefts, rights] = [listed(left, whose), listed(right, whose)]
  const pairs = partners(lefts.on, rights.on)
  const lost = lefts.on.filter(({ measure }) => !pairs.byLeft.has(measure.id))
  const gained = rights.on.filter(({ measure }) => !pairs.byRight.has(measure.id))
  const handedOn = partners(lost, rights.off).byLeft
  const takenOver = partners(lefts.off, gained).byRight
  const kept = lefts.on.map((each): Difference => {
    const met = pairs.byLeft.get(each.measure.id)
    if (met) return both(each, met.other, met.similarity, { withRoles: whose !== null, isOneLevel })
    const { other = null, similarity = null } = handedOn.get(each.measure.id) ?? {}
    return { kind: 'LOST', left: each, right: null, elsewhere: other, similarity, changes: [] }
  })
  const added = gained.map((each): Difference => {
    const { other = null, similarity = null } = takenOver.get(each.measure.id) ?? {}
    return { kind: 'GAINED', left: null, right: each, elsewhere: other, similarity, changes: [] }
  })
  return [...kept, ...added]
}

function both(
  left: Entry,
  right: Entry,
  similarity: number,
  { withRoles, isOneLevel }: { readonly withRoles: boolean; readonly isOneLevel: boolean },
): Difference {
  const changes = [...figureChanges(left, right, isOneLevel), ...(withRoles ? roleChange(left.namings, right.namings) : [])]
  return { kind: verdict(changes), left, right, elsewhere: null, similarity, changes }
}

/** Splits measures into those on the list and the rest. */
function listed({ measures }: Side, whose: ListOf | null): { readonly on: readonly Entry[]; readonly off: readonly SideMeasure[] } {
  if (whose === null) return { on: measures.map((each) => ({ ...each, namings: each.assignments })), off: [] }
  const entries = measures.map((each) => ({ ...each, namings: each.assignments.filter((naming) => isOneOf(naming, whose)) }))
  return { on: entries.filter(({ namings }) => namings.length > 0), off: entries.filter(({ namings }) => namings.length === 0) }
}

const isOneOf = ({ department: { id, line, lineName } }: Naming, whose: ListOf): boolean =>
  (whose.department === null || whose.department.includes(id)) &&
  (whose.line === null || whose.line.some((each) => each === line || each === lineName))

interface Met<T> {
  readonly other: T
  readonly similarity: number
}

/** Pairs of similar measures, one from each side. */
function partners<L extends SideMeasure, R extends SideMeasure>(lefts: readonly L[], rights: readonly R[]) {
  const pairs = sameTasks(
    lefts.map(({ measure }) => measure),
    rights.map(({ measure }) => measure),
  )
  return { byLeft: met(pairs, 'left', 'right', rights), byRight: met(pairs, 'right', 'left', lefts) }
}

function met<T extends SideMeasure>(
  pairs: readonly AlignedPair[],
  own: 'left' | 'right',
  far: 'left' | 'right',
  others: readonly T[],
): ReadonlyMap<string, Met<T>> {
  const byId = new Map(others.map((each) => [each.measure.id, each]))
  return new Map(
    pairs.flatMap((pair) => {
      const other = byId.get(pair[far])
      return other ? [[pair[own], { other, similarity: pair.similarity }] as const] : []
    }),
  )
}
