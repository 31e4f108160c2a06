import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../server/evaluation/evaluate.ts'
import { annotatedDocuments } from '../../server/evaluation/goldFiles.ts'
import { scoresOf, togetherOf } from '../../server/evaluation/report.ts'
import reached from './reached.json'

/** The figures that the README publishes: F1 in percent per element, as printed by `npm run eval`. They may rise, not fall. */
describe('the reading of the seeds', () => {
  const documents = annotatedDocuments(resolve('tests/gold'), [resolve('seeds')]).map(evaluate)
  const scores = togetherOf(documents.map((d) => scoresOf(d.outcomes)))

  it('was scored on all five', () => {
    expect(documents).toHaveLength(5)
  })

  it.each(Object.entries(reached))('is no worse than before in %s (%d %)', (element, figure) => {
    const f1 = scores[element as keyof typeof scores]?.f1 ?? 0
    expect(Number((100 * f1).toFixed(1))).toBeGreaterThanOrEqual(figure)
  })
})
