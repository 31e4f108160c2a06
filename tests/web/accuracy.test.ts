import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedScores } from '../../web/views/statistics/accuracy.ts'
import { accuracy } from '../../web/views/statistics/accuracyWords.ts'

const PUBLISHED = readFileSync(resolve(import.meta.dirname, '../ACCURACY.md'), 'utf8')

describe('published scores', () => {
  it('are read out of a table', () => {
    const table = [
      '| element | precision | recall | F1 | 95 % of F1 | right | false | missed | baseline F1 |',
      '| - | -: | -: | -: | -: | -: | -: | -: | -: |',
      '| industries | 89.9 % | 88.4 % | 89.2 % | 85.7–93.3 | 107 | 12 | 14 | |',
    ]
    expect(publishedScores(`text\n<!-- eval -->\nHeld out:\n\n${table.join('\n')}\n\n<!-- /eval -->`)).toEqual([
      {
        about: 'Held out:',
        scores: [
          {
            element: 'industries',
            precision: '89.9 %',
            recall: '88.4 %',
            f1: '89.2 %',
            interval: '85.7–93.3',
            right: 107,
            false: 12,
            missed: 14,
          },
        ],
      },
    ])
  })

  it('that are published all have a name on the page, and figures that agree with their counts', () => {
    const tables = publishedScores(PUBLISHED)
    expect(tables.length).toBeGreaterThanOrEqual(2)
    for (const { scores } of tables) {
      expect(scores.length).toBeGreaterThanOrEqual(10)
      for (const { element, precision, right, false: wrong } of scores) {
        expect(accuracy.zh).toHaveProperty(element)
        expect(Number.parseFloat(precision)).toBeCloseTo((100 * right) / (right + wrong), 1)
      }
    }
  })

  it('are none where nothing is published', () => {
    expect(publishedScores('# a title\n\n| a | b |\n| - | - |\n| 1 | 2 |')).toEqual([])
  })
})
