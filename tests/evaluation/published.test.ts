import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../server/evaluation/evaluate.ts'
import { annotatedDocuments } from '../../server/evaluation/goldFiles.ts'
import { scoresOf, togetherOf } from '../../server/evaluation/report.ts'
import { publishedScores, type ScoreTable } from '../../web/views/statistics/accuracy.ts'

/** The folder of each command that a table names; tables without a command are first runs, which nothing can repeat. */
const FOLDERS = [
  { command: '`npm run eval`', documents: 5, outcomes: await outcomesIn('tests/gold') },
  { command: '`npm run eval -- tests/development`', documents: 5, outcomes: await outcomesIn('tests/development') },
  { command: '`npm run eval -- tests/held-out`', documents: 22, outcomes: await outcomesIn('tests/held-out') },
  { command: '`npm run eval -- tests/first-runs`', documents: 149, outcomes: await outcomesIn('tests/first-runs') },
]

function outcomesIn(folder: string) {
  return Promise.all(annotatedDocuments(folder, ['seeds']).map(evaluate))
}

const TABLES = publishedScores(readFileSync('tests/ACCURACY.md', 'utf8'))

describe.each(FOLDERS)('the published figures of $command', ({ command, documents, outcomes }) => {
  const scores = togetherOf(outcomes.map((document) => scoresOf(document.outcomes)))
  const table = TABLES.find(({ about }) => about.includes(command)) as ScoreTable

  it('are of all its documents', () => {
    expect(outcomes).toHaveLength(documents)
  })

  it('name every element that is scored', () => {
    expect(table.scores.map(({ element }) => element)).toEqual(Object.keys(scores))
  })

  it.each(table.scores)('are reached in $element ($f1)', ({ element, f1 }) => {
    expect(Number((100 * (scores[element as keyof typeof scores]?.f1 ?? 0)).toFixed(1))).toBeGreaterThanOrEqual(Number.parseFloat(f1))
  })
})
