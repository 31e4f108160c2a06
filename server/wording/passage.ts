import type { DocumentGraph, GraphNode } from '../graph/graph.ts'
import { compared } from './compared.ts'
import { marksOf } from './marks.ts'

/** The words of a measure or upstream task, as in the source. */
export interface PassageWords {
  readonly id: string
  readonly type: 'Measure' | 'UpstreamTask'
  /** `text.slice(start, end)` of the document's text, with the line where it starts. */
  readonly words: string
  readonly start: number
  readonly line: number
}

/** A passage reduced to its marks: enough to find others that may resemble it. */
export interface MarkedPassage {
  readonly id: string
  readonly document: string
  /** Without duplicates. A typed array, because a load holds millions of marks. */
  readonly marks: Float64Array
}

/** The measures of a document, and the upstream tasks in its tables. */
export function passagesOf({ document, nodes }: DocumentGraph): readonly PassageWords[] {
  const text = nodes.find(({ id }) => id === document)?.properties.text
  return typeof text === 'string' ? nodes.flatMap((node) => passageOf(node, text)) : []
}

function passageOf({ id, type, properties: { start, end, line } }: GraphNode, text: string): readonly PassageWords[] {
  if (type !== 'Measure' && type !== 'UpstreamTask') return []
  if (typeof start !== 'number' || typeof end !== 'number') return []
  return [{ id, type, words: text.slice(start, end), start, line: Number(line) }]
}

/** The passages of a document that are long enough to have marks. */
export function markedPassages(document: string, passages: readonly PassageWords[]): readonly MarkedPassage[] {
  return passages.flatMap(({ id, words }) => {
    const marks = Float64Array.from(new Set(marksOf(compared(words).characters).map(({ key }) => key)))
    return marks.length > 0 ? [{ id, document, marks }] : []
  })
}
