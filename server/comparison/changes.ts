import { pairedFigures } from '../figures/figures.ts'
import { type FigureVerdict, verdictOf } from '../figures/verdict.ts'
import type { Role, TargetRecord } from '../neo4j/store/records.ts'
import type { Naming, SideMeasure } from '../neo4j/store/sides.ts'
import { figuresOf } from './comparison.ts'

/** One difference; `tightened` is null if it is neither more nor less strict. */
export interface Change {
  readonly what: 'FIGURE' | 'DEADLINE' | 'ROLE'
  readonly left: string | null
  readonly right: string | null
  readonly leftTarget: TargetRecord | null
  readonly rightTarget: TargetRecord | null
  readonly tightened: boolean | null
}

export type Verdict = 'TIGHTENED' | 'LOOSENED' | 'CHANGED' | 'KEPT'

/** The overall verdict on the changes of a task. */
export function verdict(changes: readonly Change[]): Verdict {
  const directions = new Set(changes.map(({ tightened }) => tightened))
  if (changes.length === 0) return 'KEPT'
  if (directions.has(true) && !directions.has(false)) return 'TIGHTENED'
  return directions.has(false) && !directions.has(true) ? 'LOOSENED' : 'CHANGED'
}

/** Figures and deadlines that were changed, added or removed. */
export function figureChanges(left: SideMeasure, right: SideMeasure, isOneLevel: boolean): readonly Change[] {
  const [lefts, rights] = [left, right].map((each) => figuresOf({ measures: [each] }))
  const targets = new Map([...left.targets, ...right.targets].map((target) => [target.id, target]))
  const figures = new Map([...(lefts ?? []), ...(rights ?? [])].map((figure) => [figure.id, figure]))
  const pairs = pairedFigures(lefts ?? [], rights ?? [])
  const paired = new Set(pairs.flatMap((pair) => [pair.left, pair.right]))
  const changed = pairs.flatMap((pair) => {
    const [one, other] = [targets.get(pair.left), targets.get(pair.right)]
    const [before, after] = [figures.get(pair.left), figures.get(pair.right)]
    if (!one || !other || !before || !after || !differs(one, other)) return []
    return [changeOf(one, other, TIGHTENED[verdictOf(before, after, isOneLevel)])]
  })
  const added = right.targets.filter(({ id }) => !paired.has(id)).map((target) => changeOf(null, target, true))
  const dropped = left.targets.filter(({ id }) => !paired.has(id)).map((target) => changeOf(target, null, false))
  return [...changed, ...added, ...dropped]
}

/** Whether the right side demands more; null if unknown. */
const TIGHTENED: Readonly<Record<FigureVerdict, boolean | null>> = {
  RIGHT_STRICTER: true,
  LEFT_STRICTER: false,
  EQUAL: null,
  OTHER_LEVEL: null,
  NOT_RANKED: null,
}

const differs = (a: TargetRecord, b: TargetRecord): boolean => a.value !== b.value || a.upper !== b.upper || a.to !== b.to

function changeOf(left: TargetRecord | null, right: TargetRecord | null, tightened: boolean | null): Change {
  const what = (right ?? left)?.targetKind === 'deadline' ? 'DEADLINE' : 'FIGURE'
  return { what, left: left?.surface ?? null, right: right?.surface ?? null, leftTarget: left, rightTarget: right, tightened }
}

const WEIGHT: Readonly<Record<Role, number>> = { lead: 4, responsible: 3, support: 2, guide: 1 }

/** A stronger role demands more. */
export function roleChange(left: readonly Naming[], right: readonly Naming[]): readonly Change[] {
  const [before, after] = [strongest(left), strongest(right)]
  if (before === after || before === null || after === null) return []
  return [{ what: 'ROLE', left: before, right: after, leftTarget: null, rightTarget: null, tightened: WEIGHT[after] > WEIGHT[before] }]
}

/** The strongest role among mentions; null if none has a role. */
export function strongest(namings: readonly Naming[]): Role | null {
  const roles = namings.flatMap(({ relation }) => relation.role ?? [])
  return roles.reduce<Role | null>((best, role) => (best === null || WEIGHT[role] > WEIGHT[best] ? role : best), null)
}
