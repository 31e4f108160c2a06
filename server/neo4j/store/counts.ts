import { ALARM_KINDS } from '../../alarms/alarm.ts'
import { MODEL } from '../../graph/model.ts'
import { NODE_TYPE_OF_KIND } from './kinds.ts'
import { NODE_KINDS, type RelationshipTypeName, type ResolutionStatus } from './records.ts'
import type { Row, Session } from './session.ts'
import type { PolicyCounts, Statistics, TaskCount } from './statistics.ts'

/** Number of measures, departments, citations and so on in policies, by id. */
export async function policyCounts(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, PolicyCounts>> {
  const rows = await session.read('Policy.statistics', { ids })
  return new Map(rows.map((row) => [String(row.id), policyCountsOf(row)]))
}

function policyCountsOf(row: Row): PolicyCounts {
  return {
    sections: Number(row.sections),
    measures: Number(row.measures),
    measuresWithoutDepartment: Number(row.measuresWithoutDepartment),
    departments: Number(row.departments),
    assignments: Number(row.assignments),
    unresolved: Number(row.unresolved),
    citations: Number(row.citations),
    industries: Number(row.industries),
    targets: Number(row.targets),
    deadlines: Number(row.deadlines),
    upstreamTasks: Number(row.upstreamTasks),
  }
}

/** Number of measures that name each department, by id. */
export async function taskCounts(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, TaskCount>> {
  const rows = await session.read('Department.taskCount', { ids })
  return new Map(
    rows.map((row) => [
      String(row.id),
      {
        all: Number(row.all),
        lead: Number(row.lead),
        responsible: Number(row.responsible),
        support: Number(row.support),
        guide: Number(row.guide),
      },
    ]),
  )
}

interface Count {
  readonly kind: string
  readonly count: number
}

/** Counts over the whole graph, including kinds without any. */
export async function statistics(session: Session): Promise<Statistics> {
  const [row] = await session.read('statistics', {})
  const labels = countsOf(row?.nodes)
  const types = countsOf(row?.relations)
  return {
    nodes: NODE_KINDS.map((kind) => ({ kind, count: labels.get(NODE_TYPE_OF_KIND[kind]) ?? 0 })),
    relations: (Object.keys(MODEL.relationships) as RelationshipTypeName[]).map((kind) => ({ kind, count: types.get(kind) ?? 0 })),
    statuses: (row?.statuses ?? []) as readonly { kind: RelationshipTypeName; status: ResolutionStatus; count: number }[],
    alarms: alarmCounts(row?.alarms),
    contentHash: typeof row?.contentHash === 'string' ? row.contentHash : null,
  }
}

/** The content hash: it changes whenever the content of the graph changes. */
export async function dataVersion(session: Session): Promise<string | null> {
  const [row] = await session.read('dataVersion', {})
  return typeof row?.contentHash === 'string' ? row.contentHash : null
}

function alarmCounts(column: unknown): Statistics['alarms'] {
  const found = new Map(((column ?? []) as readonly (Count & { readonly policies: number })[]).map((one) => [one.kind, one]))
  return ALARM_KINDS.map((kind) => ({ kind, count: found.get(kind)?.count ?? 0, policies: found.get(kind)?.policies ?? 0 }))
}

function countsOf(column: unknown): ReadonlyMap<string, number> {
  return new Map(((column ?? []) as readonly Count[]).map(({ kind, count }) => [kind, count]))
}
