import { corrected } from '../corrections/correct.ts'
import type { Correction } from '../corrections/correction.ts'
import { groupingOf } from '../extraction/departments/groups.ts'
import { read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'
import type { SourceDocument } from '../text/types.ts'
import { predictionOf } from './prediction.ts'
import type { Gold, Prediction } from './types.ts'

/** An annotation made from a corrected reading; its quality depends on the person's corrections. */
export interface Annotation extends Gold {
  /** Number of corrections in it; everything else is as read. */
  readonly corrections: number
}

/** Number of characters by which an annotation identifies a measure. */
const STARTS = 16

/** The corrected reading of a document in the format that `npm run eval` scores. `source` is the file beside it. */
export function annotationOf(source: SourceDocument, corrections: readonly Correction[], file: string): Annotation {
  const { reading, applied } = corrected(read(source), corrections)
  return { ...goldOf(predictionOf(reading, resolve(reading, { documents: [] }))), source: file, corrections: applied.length }
}

function goldOf({ policy, measures, citations, industries, targets, goals, validity, source }: Prediction): Gold {
  return {
    source,
    policy,
    validity,
    measures: measures.map(({ id, label, section, heading, text, departments, openEnded }) => ({
      id,
      label,
      section,
      heading,
      starts: text.slice(0, STARTS),
      departments: departments.map(({ surface, name, role }) => ({
        surface,
        name,
        role,
        ...(groupingOf(name) === 'collective' && { collective: true }),
      })),
      openEnded,
    })),
    citations: citations.map(({ surface, title, number, relation, inMeasures }) => ({ surface, title, number, relation, inMeasures })),
    industries: industries.map(({ surface, name }) => ({ surface, name })),
    targets: targets.map(({ measure, surface, kind, value, unit, from, to }) => ({ measure, surface, kind, value, unit, from, to })),
    goals: goals.map(({ surface, kind, value, unit, to }) => ({ surface, kind, value, unit, to })),
  }
}
