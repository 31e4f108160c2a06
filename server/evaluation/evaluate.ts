import { documentOf } from '../formats/document.ts'
import { baselineOf } from './baseline.ts'
import { filePrediction } from './filePrediction.ts'
import type { AnnotatedDocument } from './goldFiles.ts'
import type { Outcome } from './outcome.ts'
import { score } from './score.ts'

export interface DocumentEvaluation {
  readonly name: string
  readonly source: string
  readonly outcomes: readonly Outcome[]
  readonly baseline: readonly Outcome[]
}

/** Reads an annotated document in the usual way, and scores the answer and the baseline's. */
export async function evaluate(document: AnnotatedDocument): Promise<DocumentEvaluation> {
  const source = await documentOf(document.file, document.bytes)
  const prediction = filePrediction(source)
  const inDocument = (outcomes: readonly Outcome[]) => outcomes.map((o) => ({ ...o, unit: `${document.name} ${o.unit}` }))
  return {
    name: document.name,
    source: source.text,
    outcomes: inDocument(score(document.gold, prediction, source.text)),
    baseline: inDocument(score(document.gold, baselineOf(prediction, source.text), source.text)),
  }
}
