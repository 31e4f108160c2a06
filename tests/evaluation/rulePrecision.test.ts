import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../server/evaluation/outcome.ts'
import { precisionOfRules, wilson } from '../../server/evaluation/rulePrecision.ts'

describe("Wilson's interval", () => {
  it.each([
    // values of the interval as published for these shares
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
    [0, 0, 0, 1],
  ])('%i of %i', (right, checked, low, high) => {
    const interval = wilson(right, checked)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })
})

describe('the precision of a rule', () => {
  const outcome = (verdict: Outcome['verdict'], rule: string, element: Outcome['element'] = 'departments'): Outcome => {
    return { element, verdict, rule, unit: '1', words: '' }
  }
  it('counts what it found, once, and nothing that it missed', () => {
    const figures = precisionOfRules([
      outcome('right', 'role-lines'),
      outcome('right', 'role-lines'),
      outcome('false', 'role-lines'),
      outcome('missed', 'role-lines'),
      outcome('right', 'role-lines', 'departmentNames'),
      outcome('right', 'counts', 'targets'),
    ])
    expect([...figures].map(([rule, { right, checked }]) => [rule, right, checked])).toEqual([
      ['role-lines', 2, 3],
      ['counts', 1, 1],
    ])
  })
})
