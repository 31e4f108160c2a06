import { rollup } from 'd3-array'
import { rowsWith } from '../facets/column.ts'
import { departmentIn, type FacetFacts, lineNamesIn, placeIn } from '../facets/facts.ts'
import type { JurisdictionRecord } from '../records.ts'

/** A comparison of the tasks of other places with those of one place. */
export interface CommonTaskRequest {
  /** Id of the place that the others are compared with. */
  readonly place: string
  /** Key of a function line; null for tasks of all departments. */
  readonly line: string | null
  /** Range of years of the other places' documents, inclusive; null means open-ended. */
  readonly from: number | null
  readonly to: number | null
  /** Ids of the places to compare; null for all places of the same level as `place`. */
  readonly others: readonly string[] | null
  /** A task is common if at least this many of the other places have it. */
  readonly least: number
}

/** A place whose tasks are compared. */
export interface ComparedPlace {
  readonly place: JurisdictionRecord
  /** Number of its documents and measures that are compared. */
  readonly documents: number
  readonly measures: number
}

/** A measure to compare, with the places in which its policy applies. */
export interface PlacedMeasure {
  readonly id: string
  readonly places: readonly string[]
}

/** The two sides of the comparison. */
export interface Compared {
  readonly own: ComparedPlace
  /** Ids of all measures and documents of the place, of any year and department. */
  readonly ownMeasures: readonly string[]
  readonly ownDocuments: readonly string[]
  /** Places with measures of the line in these years, by code. */
  readonly places: readonly ComparedPlace[]
  /** Places with documents of these years in which no measure names the line. */
  readonly withoutLine: readonly JurisdictionRecord[]
  readonly measures: readonly PlacedMeasure[]
}

/** Null if the place does not exist. */
export function compared({ policies, measures, assignments, names }: FacetFacts, request: CommonTaskRequest): Compared | null {
  const own = placeIn(names, request.place)
  if (!own) return null
  const asked = request.others === null ? null : new Set(request.others)
  const isOther = (id: string): boolean => id !== own.id && (asked === null ? placeIn(names, id)?.level === own.level : asked.has(id))
  const isOfTime = (year: number | null): boolean =>
    (request.from === null || (year !== null && year >= request.from)) && (request.to === null || (year !== null && year <= request.to))
  const otherPlaces = new Map(
    policies.flatMap(({ policy, places }) => {
      const others = isOfTime(policy.year) ? [...new Set(places.filter(isOther))] : []
      return others.length > 0 ? [[policy.id, others] as const] : []
    }),
  )
  const ownDocuments = new Set(policies.filter(({ places }) => places.includes(own.id)).map(({ policy }) => policy.id))
  const ofLine =
    request.line === null
      ? null
      : rowsWith(assignments, measures.length, ({ department }) => departmentIn(names, department)?.line === request.line)
  const ownMeasures = measures.filter(({ document }) => ownDocuments.has(document)).map(({ id }) => id)
  const placed = measures.flatMap((measure, row) => {
    const places = otherPlaces.get(measure.document)
    return places && (ofLine === null || ofLine[row]) ? [{ id: measure.id, places }] : []
  })
  const documentsIn = countedBy([...otherPlaces.values()].flat())
  const measuresIn = countedBy(placed.flatMap(({ places }) => places))
  const others = [...documentsIn.keys()].flatMap((id) => placeIn(names, id) ?? []).sort(byCode)
  return {
    own: { place: own, documents: ownDocuments.size, measures: ownMeasures.length },
    ownMeasures,
    ownDocuments: [...ownDocuments],
    places: others.flatMap((place) => {
      const count = measuresIn.get(place.id) ?? 0
      return count > 0 ? [{ place, documents: documentsIn.get(place.id) ?? 0, measures: count }] : []
    }),
    withoutLine: others.filter(({ id }) => !measuresIn.has(id)),
    measures: placed,
  }
}

export interface FunctionLine {
  readonly key: string
  /** Null if no department belongs to the line. */
  readonly name: string | null
}

/** The line with this key or name (财政). */
export function lineMeant(names: FacetFacts['names'], words: string): FunctionLine {
  for (const [key, name] of lineNamesIn(names)) if (key === words || name === words) return { key, name }
  return { key: words, name: null }
}

const CENTRES = ['Measure', 'UpstreamTask', 'Document'] as const
export type CentreType = (typeof CENTRES)[number]

/** What measures are linked to: words that they repeat, an upstream task that they take up, or a document that they implement. */
export interface Centre {
  readonly type: CentreType
  readonly id: string
  readonly measures: readonly string[]
}

/** A task that several other places have. */
export interface TaskGroup {
  readonly centre: Pick<Centre, 'type' | 'id'>
  /** Ids of the other places' measures, each linked to the centre or the centre itself. */
  readonly measures: readonly string[]
  readonly places: readonly string[]
  /** Ids of the place's own measures or documents that are linked to the centre or to one of the measures. */
  readonly here: readonly string[]
}

/**
 * The tasks that at least `least` other places have, those of most places first. Every measure of a group is linked directly to its centre:
 * similarity is not transitive. For each type of centre a measure is in only one group, the one with most places.
 */
export function taskGroups(
  { ownMeasures, ownDocuments, measures }: Compared,
  ties: readonly Centre[],
  citedByOwn: ReadonlyMap<string, readonly string[]>,
  least: number,
): readonly TaskGroup[] {
  const placesOf = new Map(measures.map(({ id, places }) => [id, places]))
  const own = new Set([...ownMeasures, ...ownDocuments])
  const tiedOwn = ownTies(ties, own, citedByOwn)
  const starts = ties.flatMap(({ type, id, measures: tied }): readonly TaskGroup[] => {
    // A measure used as a centre is itself a member of the group.
    const members = [...new Set([...tied, id])].filter((each) => placesOf.has(each)).sort()
    const places = placesIn(members, placesOf)
    if (places.length < least) return []
    const here = new Set([id, ...members].flatMap((each) => [...(own.has(each) ? [each] : []), ...(tiedOwn.get(each) ?? [])]))
    return [{ centre: { type, id }, measures: members, places, here: [...here].sort() }]
  })
  const groups = CENTRES.flatMap((type) => apart(starts.filter(({ centre }) => centre.type === type).sort(byPlaces), placesOf, least))
  return withoutRepeated(groups).sort(byPlaces)
}

/** Drops groups contained in an earlier one: measures that repeat the same words usually implement the same document too. */
function withoutRepeated(groups: readonly TaskGroup[]): TaskGroup[] {
  const kept: TaskGroup[] = []
  for (const group of groups) if (!kept.some(({ measures }) => group.measures.every((id) => measures.includes(id)))) kept.push(group)
  return kept
}

/** For each passage or document: the place's own measures and documents linked to it. */
function ownTies(
  ties: readonly Centre[],
  own: ReadonlySet<string>,
  citedByOwn: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const tied = new Map<string, string[]>()
  const add = (id: string, by: string) => tied.set(id, [...(tied.get(id) ?? []), by])
  for (const { id, measures } of ties) for (const measure of measures) if (own.has(measure)) add(id, measure)
  for (const [policy, cited] of citedByOwn) for (const id of cited) add(id, policy)
  return tied
}

/** Removes from each group the measures of earlier groups. */
function apart(groups: readonly TaskGroup[], placesOf: ReadonlyMap<string, readonly string[]>, least: number): readonly TaskGroup[] {
  const taken = new Set<string>()
  return groups.flatMap((group) => {
    const left = group.measures.filter((id) => !taken.has(id))
    const places = placesIn(left, placesOf)
    if (places.length < least) return []
    for (const id of left) taken.add(id)
    return [{ ...group, measures: left, places }]
  })
}

const placesIn = (measures: readonly string[], placesOf: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  ...new Set(measures.flatMap((id) => placesOf.get(id) ?? [])),
]

const byPlaces = (a: TaskGroup, b: TaskGroup): number =>
  b.places.length - a.places.length || b.measures.length - a.measures.length || (a.centre.id < b.centre.id ? -1 : 1)

const byCode = (a: JurisdictionRecord, b: JurisdictionRecord): number => {
  const [one, other] = [`${a.code ?? '~'} ${a.id}`, `${b.code ?? '~'} ${b.id}`]
  return one < other ? -1 : 1
}

const countedBy = (ids: readonly string[]): ReadonlyMap<string, number> =>
  rollup(
    ids,
    ({ length }) => length,
    (id) => id,
  )
