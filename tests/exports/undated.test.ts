import { describe, expect, it } from 'vitest'
import { deadlineBy, undatedRule } from '../../server/exports/undated.ts'

describe('the day of a task without a date', () => {
  it.each([
    ['12-31', '2023-12-31'],
    ['P90D', '2023-06-27'],
    ['P0D', '2023-03-29'],
  ])('by the rule %s is %s', (words, to) => {
    const rule = undatedRule(words)
    expect(rule && deadlineBy(rule, { issuedOn: '2023-03-29', deadlines: [] })).toMatchObject({ to, words: '未写时限（按设定的规则列入）' })
  })

  it.each(['', '13-01', '02-29', '2023-12-31', 'P1Y', '12-31 '])('“%s” is no rule', (words) => expect(undatedRule(words)).toBeNull())

  it('is not known where that of its document is not', () => {
    expect(deadlineBy({ kind: 'day', day: '12-31' }, { issuedOn: null, deadlines: [] })).toBeNull()
  })
})
