/** The scored elements, in the order of the printed table. */
export const ELEMENTS = [
  'policy',
  'measures',
  'departments',
  'departmentNames',
  'citations',
  'citationRelation',
  'citationPlaces',
  'industries',
  'targets',
  'goals',
  'validity',
  'resolution',
  'evidence',
] as const

export type Element = (typeof ELEMENTS)[number]

/** One answer compared with the gold annotation: found and right, found and wrong, or missed. */
export interface Outcome {
  readonly element: Element
  readonly verdict: 'right' | 'false' | 'missed'
  /** The unit of bootstrap resampling: a measure, or the item itself if it belongs to none. */
  readonly unit: string
  /** The words, for the list of errors. */
  readonly words: string
  readonly start?: number
  readonly rule?: string
  /** Weight in precision and in recall; both 1 except if one answer matches several gold items. */
  readonly found?: number
  readonly held?: number
}

export interface Figures {
  readonly right: number
  readonly false: number
  readonly missed: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** Precision, recall and F1 of a list of outcomes; null if the denominator is zero. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  let found = 0
  let right = 0
  let wrong = 0
  let missed = 0
  for (const o of outcomes) {
    if (o.verdict === 'right') {
      found += o.found ?? 1
      right += o.held ?? 1
    } else if (o.verdict === 'false') wrong++
    else missed++
  }
  const precision = found + wrong > 0 ? found / (found + wrong) : null
  const recall = right + missed > 0 ? right / (right + missed) : null
  return { right, false: wrong, missed, precision, recall, f1: f1Of(precision, recall, right + wrong + missed) }
}

function f1Of(precision: number | null, recall: number | null, items: number): number | null {
  if (items === 0) return null
  if (!precision || !recall) return 0
  return (2 * precision * recall) / (precision + recall)
}
