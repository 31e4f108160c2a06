import { similarityOf } from '../figures/alignedTexts.ts'
import { isTelling, SAME_OBJECT, withSentence } from '../figures/comparable.ts'
import { type Figure, pairedFigures } from '../figures/figures.ts'
import { type FigureVerdict, verdictOf } from '../figures/verdict.ts'
import type * as records from '../neo4j/store/records.ts'
import type { Side } from '../neo4j/store/sides.ts'
import { type Passage, repeatedPassages } from '../wording/passages.ts'
import { PIECE, sameTasks, taskText, type Unit } from './sameTask.ts'

export interface Comparison {
  readonly left: Side
  readonly right: Side
  readonly units: ReadonlyMap<string, Unit>
  readonly tasks: readonly { readonly left: Unit; readonly right: Unit; readonly similarity: number; readonly carriesOut: boolean }[]
  readonly lines: readonly SharedLine[]
  readonly departments: readonly Shared<records.DepartmentRecord>[]
  readonly industries: readonly Shared<records.IndustryRecord>[]
  readonly documents: readonly records.DocumentRecord[]
  readonly figures: readonly {
    readonly left: records.TargetRecord
    readonly right: records.TargetRecord
    readonly similarity: number
    readonly verdict: FigureVerdict
  }[]
  readonly passages: readonly (Omit<Passage, 'left' | 'right'> & { readonly left: Unit; readonly right: Unit })[]
}

/** Something that both sides name, with the number of measures on each side. */
export interface Shared<T> {
  readonly node: T
  readonly left: number
  readonly right: number
}

export interface SharedLine {
  readonly line: string
  readonly lineName: string
  readonly left: readonly records.DepartmentRecord[]
  readonly right: readonly records.DepartmentRecord[]
}

/** What two sides share, and which words and figures agree. */
export function comparisonOf(left: Side, right: Side): Comparison {
  const [lefts, rights] = [unitsOf(left), unitsOf(right)]
  const units = new Map([...lefts, ...rights].map((unit) => [unit.id, unit]))
  return {
    left,
    right,
    units,
    tasks: sharedTasks(left, right, lefts, rights, units),
    lines: sharedLines(left, right),
    departments: shared(left, right, (side) => side.measures.map(({ assignments }) => assignments.map(({ department }) => department))),
    industries: shared(left, right, (side) => side.measures.map(({ industries }) => industries)),
    documents: left.cited.filter(({ id }) => right.cited.some((other) => other.id === id)),
    figures: sharedFigures(left, right),
    passages: repeatedPassages(lefts, rights).flatMap((passage) => between(units, passage)),
  }
}

/** The measures of a side; for a document without any, its tasks known from tables. */
export function unitsOf({ measures, tasks }: Side): readonly Unit[] {
  return measures.length > 0 ? measures.map(({ measure }) => measure) : tasks
}

/** First tasks that are linked by a table, then those with similar words. */
function sharedTasks(
  left: Side,
  right: Side,
  lefts: readonly Unit[],
  rights: readonly Unit[],
  units: ReadonlyMap<string, Unit>,
): Comparison['tasks'] {
  const stated = [...carriedOut(left, rights), ...carriedOut(right, lefts).map(([from, to]) => [to, from] as const)]
  const known = new Set(stated.map(([from, to]) => `${from}|${to}`))
  const alike = sameTasks(lefts, rights).filter((pair) => !known.has(`${pair.left}|${pair.right}`))
  return [
    ...stated
      .flatMap(([from, to]) => between(units, { left: from, right: to }))
      .map((pair) => ({ ...pair, ...likeness(pair), carriesOut: true })),
    ...alike.flatMap((pair) => between(units, pair)).map((pair) => ({ ...pair, carriesOut: false })),
  ]
}

const likeness = ({ left, right }: { left: Unit; right: Unit }) => ({ similarity: similarityOf(taskText(left), taskText(right), PIECE) })

function carriedOut(side: Side, others: readonly Unit[]): readonly (readonly [string, string])[] {
  const ids = new Set(others.map(({ id }) => id))
  return side.measures.flatMap(({ measure, upstream }) => upstream.filter((id) => ids.has(id)).map((id) => [measure.id, id] as const))
}

function shared<T extends { readonly id: string }>(
  left: Side,
  right: Side,
  named: (side: Side) => readonly (readonly T[])[],
): readonly Shared<T>[] {
  const [lefts, rights] = [counted(named(left)), counted(named(right))]
  return [...lefts.values()]
    .flatMap(({ node, count }) => {
      const other = rights.get(node.id)
      return other ? [{ node, left: count, right: other.count }] : []
    })
    .sort((a, b) => b.left + b.right - a.left - a.right || (a.node.id < b.node.id ? -1 : 1))
}

function counted<T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
): ReadonlyMap<string, { readonly node: T; readonly count: number }> {
  const counts = new Map<string, { node: T; count: number }>()
  for (const list of lists) {
    for (const node of new Map(list.map((each) => [each.id, each])).values()) {
      counts.set(node.id, { node, count: (counts.get(node.id)?.count ?? 0) + 1 })
    }
  }
  return counts
}

function sharedLines(left: Side, right: Side): readonly SharedLine[] {
  const [lefts, rights] = [departmentsByLine(left), departmentsByLine(right)]
  return [...lefts].flatMap(([line, bodies]) => {
    const others = rights.get(line)
    return others ? [{ line, lineName: bodies[0]?.lineName ?? line, left: bodies, right: others }] : []
  })
}

function departmentsByLine({ measures }: Side): ReadonlyMap<string, records.DepartmentRecord[]> {
  const lines = new Map<string, Map<string, records.DepartmentRecord>>()
  for (const { department } of measures.flatMap(({ assignments }) => assignments)) {
    if (department.line === null) continue
    const bodies = lines.get(department.line) ?? new Map()
    lines.set(department.line, bodies.set(department.id, department))
  }
  return new Map([...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([line, bodies]) => [line, [...bodies.values()]]))
}

function sharedFigures(left: Side, right: Side): Comparison['figures'] {
  const targets = new Map(
    [left, right].flatMap(({ measures }) => measures.flatMap((each) => each.targets)).map((target) => [target.id, target]),
  )
  const figures = new Map([...figuresOf(left), ...figuresOf(right)].map((figure) => [figure.id, figure]))
  const telling = (side: Side) => figuresOf(side).map(withSentence).filter(isTelling)
  const isOneLevel = areOfOneLevel(left, right)
  return pairedFigures(telling(left), telling(right)).flatMap((pair) => {
    const [one, other] = [figures.get(pair.left), figures.get(pair.right)]
    if (!one || !other || pair.similarity < SAME_OBJECT) return []
    return between(targets, { left: pair.left, right: pair.right, similarity: pair.similarity, verdict: verdictOf(one, other, isOneLevel) })
  })
}

/** Whether both documents are of governments of the same level; false if one level is unknown. */
export function areOfOneLevel(left: Side, right: Side): boolean {
  const [one, other] = [left, right].map(({ node }) => ('level' in node ? node.level : null))
  return one !== null && one !== undefined && one === other
}

/** The figures of a side that have a value or a day. */
export function figuresOf({ measures }: Pick<Side, 'measures'>): readonly Figure[] {
  return measures.flatMap(({ measure, targets }) => targets.map((target) => ({ ...target, kind: target.targetKind, text: measure.text })))
}

function between<T, P extends { readonly left: string; readonly right: string }>(
  nodes: ReadonlyMap<string, T>,
  pair: P,
): readonly (Omit<P, 'left' | 'right'> & { left: T; right: T })[] {
  const [left, right] = [nodes.get(pair.left), nodes.get(pair.right)]
  return left && right ? [{ ...pair, left, right }] : []
}
