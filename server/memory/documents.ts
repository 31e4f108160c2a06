import { group } from 'd3-array'
import { MODEL } from '../graph/model.ts'
import { citationLinks } from '../graph/ownership.ts'
import { typeAmong } from '../neo4j/store/kinds.ts'
import type { Parameters, Row } from '../neo4j/store/session.ts'
import { hasLabel, type MemoryGraph, type MemoryNode, type MemoryRelationship, numberOf, textOf } from './graph.ts'
import { compared } from './windows.ts'

const CITATIONS: ReadonlySet<string> = new Set(citationLinks(MODEL))
const only = (type: string): ReadonlySet<string> => new Set([type])
const ASSIGNED = only('ASSIGNED_TO')
const CONCERNS = only('CONCERNS')
const TARGETS = only('HAS_TARGET')
const CARRIES_OUT = only('CARRIES_OUT')
const REPEALS = only('REPEALS')
const NAMING: ReadonlySet<string> = new Set(['ASSIGNED_TO', 'ISSUED_BY'])

const idsOf = ({ ids }: Parameters): readonly string[] => ids as readonly string[]

/** Nodes by id, including former ids of a document or department. */
export const nodes = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters).map((asked) => ({
    asked,
    n: graph.node(asked) ?? formerly(graph, 'Document', asked) ?? formerly(graph, 'Department', asked) ?? null,
  }))

/** The node that had an id before, the first by id if there are several. */
const formerly = (graph: MemoryGraph, label: string, asked: string): MemoryNode | undefined =>
  graph
    .labelled(label)
    .filter(({ properties }) => includes(properties.formerIds, asked))
    .sort((one, other) => (one.id < other.id ? -1 : 1))[0]

const includes = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value)

export async function texts(graph: MemoryGraph, parameters: Parameters): Promise<readonly Row[]> {
  const found = await Promise.all(idsOf(parameters).map(async (id) => ({ id, text: await graph.text(id) })))
  return found.filter(({ text }) => text !== null)
}

export async function layouts(graph: MemoryGraph, parameters: Parameters): Promise<readonly Row[]> {
  const found = await Promise.all(idsOf(parameters).map(async (id) => ({ id, layout: await graph.layout(id) })))
  return found.filter(({ layout }) => layout !== null)
}

/** The whole text for each passage; its context is extracted later. */
export async function passages(graph: MemoryGraph, { asked }: Parameters): Promise<readonly Row[]> {
  const documents = asked as readonly {
    readonly document: string
    readonly spans: readonly { readonly start: number; readonly end: number }[]
  }[]
  const rows = await Promise.all(
    documents.map(async ({ document, spans }) => {
      const whole = await graph.text(document)
      return whole === null ? [] : spans.map(({ start, end }) => ({ document, start, end, whole }))
    }),
  )
  return rows.flat()
}

export const sameNumbers = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters).map((id) => {
    const number = graph.node(id)?.properties.documentNumber ?? null
    const others = graph
      .labelled('Policy')
      .filter((other) => number !== null && other.properties.documentNumber === number && other.id !== id)
    return { id, others }
  })

/** Repeals of documents, except those in drafts. */
export const repeals = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters).map((id) => {
    const ending = graph.to(id, REPEALS).flatMap((r) => {
      const policy = graph.node(textOf(r.from, 'document') ?? r.from.id)
      return policy && hasLabel(policy, 'Policy') && policy.id !== id && policy.properties.draft !== true ? [{ r, policy }] : []
    })
    const sorted = ending.sort((a, b) => compared(a.policy.id, b.policy.id) || compared(numberOf(a.r, 'start'), numberOf(b.r, 'start')))
    const repeals = sorted.map(({ r, policy }) => ({
      policy: policy.id,
      on: textOf(policy, 'inForceFrom') ?? textOf(policy, 'issuedOn') ?? textOf(policy, 'publishedOn'),
      words: textOf(r, 'quote'),
    }))
    return { id, repeals }
  })

/** All statements read from the texts of policies, in text order. */
export const statements = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters).map((id) => {
    const tasks = graph.labelled('UpstreamTask').filter(({ properties }) => properties.statedBy === id)
    const sources = [id, ...[...graph.owned(id, 'Measure'), ...tasks].map((node) => node.id)]
    const said = sources
      .flatMap((source) => graph.from(source))
      .filter((r) => r.properties.statedBy === id && numberOf(r, 'start') !== null)
    const sorted = said.sort(inText)
    const rows = sorted.map((r) => ({ r, from: r.from.id, to: r.to.id, label: typeAmong(r.to.labels), title: titleOf(r) }))
    return { id, total: rows.length, statements: rows.slice(0, Number(parameters.limit)) }
  })

const inText = (a: MemoryRelationship, b: MemoryRelationship): number =>
  compared(numberOf(a, 'start'), numberOf(b, 'start')) || compared(numberOf(a, 'end'), numberOf(b, 'end')) || compared(a.id, b.id)

const titleOf = ({ to }: MemoryRelationship): string | null =>
  textOf(to, 'title') ??
  textOf(to, 'name') ??
  textOf(to, 'surface') ??
  textOf(to, 'documentNumber') ??
  textOf(to, 'text')?.slice(0, 40) ??
  null

/** Number of measures, departments, citations and so on in policies. */
export const policyCounts = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters)
    .filter((id) => graph.node(id))
    .map((id) => {
      const measures = graph.owned(id, 'Measure')
      const of = (types: ReadonlySet<string>) => measures.flatMap((measure) => graph.from(measure.id, types))
      const different = (all: readonly MemoryRelationship[]) => new Set(all.map(({ to }) => to)).size
      const [assignments, targets] = [of(ASSIGNED), of(TARGETS)]
      return {
        id,
        measures: measures.length,
        sections: graph.owned(id, 'Section').length,
        assignments: assignments.length,
        unresolved: assignments.filter(({ properties }) => properties.status !== undefined && properties.status !== 'RESOLVED').length,
        measuresWithoutDepartment: measures.filter((measure) => graph.from(measure.id, ASSIGNED).length === 0).length,
        departments: different(assignments),
        citations: of(CITATIONS).length + graph.from(id, CITATIONS).length,
        industries: different(of(CONCERNS)),
        targets: targets.length,
        deadlines: targets.filter(({ to }) => to.properties.kind === 'deadline').length,
        upstreamTasks: different(of(CARRIES_OUT)),
      }
    })

/** Number of measures that name each department, in total and by role. */
export const taskCounts = (graph: MemoryGraph, parameters: Parameters): readonly Row[] =>
  idsOf(parameters)
    .filter((id) => graph.node(id))
    .map((id) => {
      const all = graph.to(id, ASSIGNED)
      const inRole = (role: string | null) =>
        new Set(all.filter(({ properties }) => role === null || properties.role === role).map(({ from }) => from)).size
      return {
        id,
        all: inRole(null),
        lead: inRole('lead'),
        responsible: inRole('responsible'),
        support: inRole('support'),
        guide: inRole('guide'),
      }
    })

/** Counts over the whole graph. */
export function statistics(graph: MemoryGraph): readonly Row[] {
  const labels = Object.keys(MODEL.nodes)
  const types = group(graph.relationships, ({ type }) => type)
  const stated = [...ASSIGNED, ...CITATIONS].flatMap((kind) =>
    [...group(types.get(kind) ?? [], ({ properties }) => String(properties.status ?? 'RESOLVED'))].map(([status, all]) => ({
      kind,
      status,
      count: all.length,
    })),
  )
  const alarms = graph
    .labelled('Policy')
    .flatMap(({ id, properties }) =>
      Array.isArray(properties.alarmKinds) ? properties.alarmKinds.map((kind) => ({ kind: String(kind), id })) : [],
    )
  return [
    {
      nodes: labels.map((kind) => ({ kind, count: graph.labelled(kind).length })),
      relations: [...types].map(([kind, all]) => ({ kind, count: all.length })),
      statuses: stated.sort((a, b) => compared(a.kind, b.kind) || compared(a.status, b.status)),
      alarms: [...group(alarms, ({ kind }) => kind)].map(([kind, all]) => ({
        kind,
        count: all.length,
        policies: new Set(all.map(({ id }) => id)).size,
      })),
      contentHash: graph.contentHash,
    },
  ]
}

/**
 * The documents that name a department in full, where others shorten it. The database keeps which names a document prints; here they are those of
 * its issuers and of its assignments.
 */
export function fullNamesFrom(graph: MemoryGraph, { ids, reason }: Parameters): readonly Row[] {
  return (ids as readonly string[]).flatMap((id) => {
    const full = id.split(':')[2]
    const named = graph.to(id, NAMING)
    const isShortened = named.some(({ type, properties }) => type === 'ASSIGNED_TO' && properties.reason === reason)
    if (full === undefined || !graph.node(id)?.properties.fullName || !isShortened) return []
    const printed = named.filter(({ type, properties }) => type === 'ISSUED_BY' || (textOf({ properties }, 'as') ?? '').endsWith(full))
    const documents = [...new Set(printed.map(({ from }) => textOf(from, 'document') ?? from.id))].sort()
    return documents.length === 0 ? [] : [{ id, full, documents }]
  })
}
