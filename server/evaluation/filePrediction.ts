import { noticesIn, read } from '../reading/read.ts'
import { resolve } from '../resolution/resolve.ts'
import type { SourceDocument } from '../text/types.ts'
import { predictionOf } from './prediction.ts'
import type { CitationAnswer, Prediction } from './types.ts'

/**
 * The reading of one file in the exchange format. In a file with several notices the policy is the first one; the others follow, with the
 * number of the notice before the ids of their measures (`2/1`). Offsets refer to the decoded file.
 */
export function filePrediction(source: SourceDocument): Prediction {
  let offset = 0
  const answers = noticesIn(source).map((notice, index) => {
    const reading = read(notice)
    const answer = inFile(predictionOf(reading, resolve(reading, { documents: [] })), offset, index === 0 ? '' : `${index + 1}/`)
    offset += notice.text.length
    return answer
  })
  return { ...answers.reduce(joined), source: source.name }
}

function joined(earlier: Prediction, later: Prediction): Prediction {
  return {
    ...earlier,
    measures: [...earlier.measures, ...later.measures],
    citations: oneADocument([...earlier.citations, ...later.citations]),
    industries: firstOfEach([...earlier.industries, ...later.industries], ({ name }) => name),
    targets: [...earlier.targets, ...later.targets],
    goals: [...earlier.goals, ...later.goals],
  }
}

/** An answer for a notice, with offsets relative to its file. */
function inFile(answer: Prediction, offset: number, notice: string): Prediction {
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  })
  return {
    ...answer,
    measures: answer.measures.map((measure) => ({
      ...moved(measure),
      id: `${notice}${measure.id}`,
      departments: measure.departments.map(moved),
    })),
    citations: answer.citations.map((citation) => ({
      ...moved(citation),
      inMeasures: citation.inMeasures.map((id) => `${notice}${id}`),
    })),
    industries: answer.industries.map(moved),
    targets: answer.targets.map((target) => ({ ...moved(target), measure: `${notice}${target.measure}` })),
    goals: answer.goals.map(moved),
  }
}

/** A document cited by several notices is one answer, as if one notice cited it several times. */
function oneADocument(citations: readonly CitationAnswer[]): readonly CitationAnswer[] {
  const key = ({ number, title, surface }: CitationAnswer) => number ?? title ?? surface
  return firstOfEach(citations, key).map((citation) => ({
    ...citation,
    inMeasures: citations.filter((other) => key(other) === key(citation)).flatMap(({ inMeasures }) => inMeasures),
  }))
}

function firstOfEach<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [key(one), one] as const).reverse()).values()].reverse()
}
