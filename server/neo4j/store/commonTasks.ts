import type { Node, Relationship } from 'neo4j-driver'
import { text, texts } from '../../graph/properties.ts'
import { compared as comparedWords } from '../../wording/compared.ts'
import { shareOf, type Wording, wordingOf } from '../../wording/likeness.ts'
import {
  type Centre,
  type CentreType,
  type CommonTaskRequest,
  type Compared,
  type ComparedPlace,
  compared,
  type FunctionLine,
  lineMeant,
  type TaskGroup,
  taskGroups,
} from './corpus/commonTasks.ts'
import type { CoverageTable } from './corpus/coverageTable.ts'
import type { FacetIndex } from './facets/keptFacets.ts'
import { nodes } from './nodes.ts'
import type { JurisdictionRecord, MeasureRecord, NodeRecord, RelationRecord } from './records.ts'
import { relationRecord } from './relationRecord.ts'
import type { Session } from './session.ts'
import { ofKind } from './tasks.ts'

export interface CommonTaskPage extends CommonTaskRequest {
  /** true: tasks that the place lacks; false: tasks that it has too. */
  readonly missing: boolean
  readonly skip: number
  readonly first: number
}

/** The tasks that other places have in common, compared with those of one place. */
export interface CommonTasks {
  /** Null if tasks of all departments are compared. */
  readonly line: FunctionLine | null
  readonly own: ComparedPlace
  readonly places: readonly ComparedPlace[]
  readonly withoutLine: readonly JurisdictionRecord[]
  /** Number of common tasks that the place lacks, and number of those that it has in some form. */
  readonly missingTotal: number
  readonly presentTotal: number
  readonly tasks: readonly CommonTask[]
}

export interface CommonTask {
  /** The measure, upstream task or document that all of them are linked to. */
  readonly centre: NodeRecord
  readonly centreType: CentreType
  readonly placeTotal: number
  readonly measures: readonly CommonMeasure[]
  /** Measures and documents of the place itself that are linked to the centre or to one of the measures. */
  readonly here: readonly NodeRecord[]
  /**
   * The place's own measure with the words most similar to the centre; null if the centre is a document, or if the place has no measures.
   */
  readonly nearest: { readonly measure: MeasureRecord; readonly share: number } | null
}

export interface CommonMeasure {
  readonly measure: MeasureRecord
  readonly places: readonly JurisdictionRecord[]
  /** The relationship to the centre; null for the centre itself. */
  readonly relation: RelationRecord | null
}

/** Null if the place does not exist. If no document of the place is held, no task is reported as missing. */
export async function commonTasks(session: Session, { facts, coverage }: FacetIndex, page: CommonTaskPage): Promise<CommonTasks | null> {
  const line = page.line === null ? null : lineMeant(facts.names, page.line)
  const both = compared(facts, { ...page, line: line?.key ?? null })
  if (!both) return null
  const groups = both.own.documents === 0 ? [] : await groupsOf(session, both, coverage, page.least)
  const missing = groups.filter(({ here }) => here.length === 0)
  const present = groups.filter(({ here }) => here.length > 0)
  const shown = (page.missing ? missing : present).slice(page.skip, page.skip + page.first)
  return {
    line,
    own: both.own,
    places: both.places,
    withoutLine: both.withoutLine,
    missingTotal: missing.length,
    presentTotal: present.length,
    tasks: await tasksOf(session, both, shown),
  }
}

async function groupsOf(session: Session, both: Compared, coverage: CoverageTable, least: number): Promise<readonly TaskGroup[]> {
  const ids = [...new Set([...both.measures.map(({ id }) => id), ...both.ownMeasures])]
  const ties = (await session.read('commonTasks', { ids }))
    .map((row): Centre => ({ type: row.type as CentreType, id: String(row.centre), measures: texts(row, 'measures') }))
    .filter(({ type, id }) => type !== 'Document' || isMeantFor(both.own.place, id, coverage))
  const cited = await session.read('CommonTask.here', { ids: both.ownDocuments })
  return taskGroups(both, ties, new Map(cited.map((row) => [String(row.policy), texts(row, 'cited')])), least)
}

/** Whether a document applies to the place: a document of another province is not missing here. */
function isMeantFor(place: JurisdictionRecord, id: string, coverage: CoverageTable): boolean {
  const document = coverage.documentWith(id)
  return document !== null && coverage.stateOf(document, place.id, false) !== 'OUT_OF_REACH'
}

async function tasksOf(session: Session, both: Compared, groups: readonly TaskGroup[]): Promise<readonly CommonTask[]> {
  const pairs = groups.flatMap(({ centre, measures }) => measures.map((measure) => ({ centre: centre.id, measure })))
  const tied = new Map(
    (await session.read('CommonTask.measures', { pairs })).map((row) => [
      `${row.centre} ${row.measure}`,
      {
        measure: ofKind('MEASURE', row.n as Node),
        relation: row.r ? relationRecord(row.r as Relationship, String(row.from), String(row.to)) : null,
      },
    ]),
  )
  const nearest = await nearestOf(session, groups, both.ownMeasures)
  const ids = groups.flatMap(({ centre, here }) => [centre.id, ...here, nearest.get(centre.id)?.id ?? []].flat())
  const found = await nodes(session, [...new Set(ids)])
  const placeById = new Map(both.places.map(({ place }) => [place.id, place]))
  const placesOf = new Map(both.measures.map(({ id, places }) => [id, places.flatMap((place) => placeById.get(place) ?? [])]))
  return groups.flatMap(({ centre, measures, places, here }) => {
    const node = found.get(centre.id)
    if (!node) return []
    const near = nearest.get(centre.id)
    const nearMeasure = near && found.get(near.id)
    return {
      centre: node,
      centreType: centre.type,
      placeTotal: places.length,
      measures: measures.flatMap((id) => {
        const known = tied.get(`${centre.id} ${id}`)
        return known ? [{ ...known, places: placesOf.get(id) ?? [] }] : []
      }),
      here: here.flatMap((id) => found.get(id) ?? []),
      nearest: near && nearMeasure?.kind === 'MEASURE' ? { measure: nearMeasure, share: near.share } : null,
    }
  })
}

interface Near {
  readonly id: string
  readonly share: number
}

/** For each centre with text: the place's own measure with the greatest share of common words, however small. */
async function nearestOf(session: Session, groups: readonly TaskGroup[], own: readonly string[]): Promise<ReadonlyMap<string, Near>> {
  const centres = groups.filter(({ centre, here }) => centre.type !== 'Document' && here.length === 0).map(({ centre }) => centre.id)
  if (centres.length === 0 || own.length === 0) return new Map()
  const rows = await session.read('CommonTask.nearest', { ids: [...centres, ...own] })
  const wordings = new Map(rows.map((row) => [String(row.id), wordingOf(comparedWords(text(row, 'text') ?? '').characters)]))
  return new Map(
    centres.flatMap((centre) => {
      const wording = wordings.get(centre)
      const near = wording && nearestTo(wording, own, wordings)
      return near ? [[centre, near] as const] : []
    }),
  )
}

function nearestTo(centre: Wording, own: readonly string[], wordings: ReadonlyMap<string, Wording>): Near | null {
  return own.reduce<Near | null>((best, id) => {
    const wording = wordings.get(id)
    const share = wording ? shareOf(centre, wording) : 0
    return best === null || share > best.share ? { id, share } : best
  }, null)
}
