import type { Request } from 'express'
import { where } from '../../graphql/filters/filter.ts'
import { MEASURE_TESTS, type MeasureFilterShape } from '../../graphql/filters/measureFilter.ts'
import { textTest } from '../../graphql/filters/tests.ts'
import { orderOf } from '../../graphql/lists.ts'
import { windowOf } from '../../graphql/paging.ts'
import { orderName } from '../../neo4j/store/lists.ts'
import type { DepartmentRecord, IndustryRecord, MeasureRecord, TargetRecord } from '../../neo4j/store/records.ts'
import type { RelatedEdge } from '../../neo4j/store/related.ts'
import type { Store } from '../../neo4j/store.ts'
import type { NoteFile } from '../../notes/noteFile.ts'
import { addressOf, dayParameter } from '../address.ts'
import { statusFilter } from '../notedMeasures.ts'
import { aroundMeasures } from './aroundMeasures.ts'
import { correctedMeasures, marksOf } from './correctedMeasures.ts'
import { argument, MOST_ROWS, parsed, statusesIn } from './listArguments.ts'
import type { ExportedTasks } from './taskExports.ts'
import { type RowParts, taskRowOf } from './taskRows.ts'

/** A file may list the measures of any number of notes, whose ids do not come with the request. */
const TESTS: typeof MEASURE_TESTS = { ...MEASURE_TESTS, id: textTest('id', Number.POSITIVE_INFINITY) }

/**
 * The requested measures, one row each: `where` is the filter of the field `measures` as JSON, `orderBy` one of its orders, `asOf` the day
 * from which the next deadline is searched. The row names the leading department, or else a responsible one; the others are listed beside
 * it. `status` filters by the notes on its tasks.
 */
export async function exportedMeasures(store: Store, request: Request, notes: NoteFile | null = null): Promise<ExportedTasks> {
  const asked = argument<MeasureFilterShape>('MeasureFilter', 'where', parsed(request.query.where))
  const statuses = statusesIn(request)
  const filter = statuses ? { and: [...(asked ? [asked] : []), await statusFilter(store, notes?.all() ?? [], statuses)] } : asked
  const order = orderOf(argument<string>('MeasureOrder', 'orderBy', request.query.orderBy) ?? 'document', dayParameter(request, 'asOf'))
  const window = windowOf({ first: MOST_ROWS }, orderName('measures', order), MOST_ROWS)
  const { edges, totalCount } = await store.list('measures', { where: where(filter, TESTS), order, window })
  const measures = edges.flatMap(({ node }) => (node.kind === 'MEASURE' ? [node] : []))
  const address = addressOf(request)
  const corrected = await correctedMeasures(store, measures)
  const parts = await partsOf(store, measures)
  return {
    rows: parts.map((each) => taskRowOf({ ...each, ...marksOf(corrected, each.measure) }, address)),
    total: totalCount,
    correctedDocuments: corrected.documents.size,
  }
}

async function partsOf(
  store: Store,
  measures: readonly MeasureRecord[],
): Promise<readonly Omit<RowParts, 'corrected' | 'correctedDocument'>[]> {
  const policies = await store.nodes([...new Set(measures.map(({ document }) => document))])
  const ids = measures.map(({ id }) => id)
  const assignments = await aroundMeasures<DepartmentRecord>(store, 'Measure.assignments', ids)
  const targets = await aroundMeasures<TargetRecord>(store, 'Measure.targets', ids)
  const industries = await aroundMeasures<IndustryRecord>(store, 'Measure.industries', ids)
  return measures.flatMap((measure) => {
    const policy = policies.get(measure.document)
    if (policy?.kind !== 'POLICY') return []
    const named = assignments.get(measure.id) ?? []
    const first = leading(named)
    return {
      id: measure.id,
      measure,
      policy,
      assigned: first?.relation ? { department: first.node, relation: first.relation } : null,
      named: true,
      others: named
        .filter((each) => each !== first)
        .map(({ node, relation }) => ({ id: node.id, name: node.name, role: relation?.role ?? null })),
      targets: (targets.get(measure.id) ?? []).map(({ node }) => node),
      industries: (industries.get(measure.id) ?? []).map(({ node }) => node),
    }
  })
}

/** The leading department, or else a responsible one, or else the first named. */
const leading = (named: readonly RelatedEdge<DepartmentRecord>[]) =>
  (['lead', 'responsible'] as const)
    .map((role) => named.find(({ relation }) => relation?.role === role))
    .find((each) => each !== undefined) ?? named[0]
