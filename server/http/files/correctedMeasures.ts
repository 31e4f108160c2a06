import { CORRECTED_RULE } from '../../corrections/correction.ts'
import type { DepartmentRecord, MeasureRecord, TargetRecord } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { aroundMeasures } from './aroundMeasures.ts'

/** What people corrected among some measures. */
export interface CorrectedMeasures {
  /** Ids of the measures of which a department, figure or deadline was corrected or added. */
  readonly ids: ReadonlySet<string>
  /** Ids of their documents with corrections. */
  readonly documents: ReadonlySet<string>
}

export async function correctedMeasures(store: Store, measures: readonly MeasureRecord[]): Promise<CorrectedMeasures> {
  const corrected = new Set((await store.correctedDocuments()).flatMap(({ document, keys }) => (keys.length > 0 ? [document] : [])))
  const inQuestion = measures.filter(({ document }) => corrected.has(document))
  const ids = [...new Set(inQuestion.map(({ id }) => id))]
  const around = [
    await aroundMeasures<DepartmentRecord>(store, 'Measure.assignments', ids),
    await aroundMeasures<TargetRecord>(store, 'Measure.targets', ids),
  ]
  const isCorrected = (id: string) =>
    around.some((edges) => edges.get(id)?.some(({ relation }) => relation?.rule === CORRECTED_RULE) ?? false)
  return { ids: new Set(ids.filter(isCorrected)), documents: new Set(inQuestion.map(({ document }) => document)) }
}

/** What a row says of the corrections of its measure and document. */
export const marksOf = ({ ids, documents }: CorrectedMeasures, { id, document }: MeasureRecord) => ({
  corrected: ids.has(id),
  correctedDocument: documents.has(document),
})
