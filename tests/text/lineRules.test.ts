import { describe, expect, it } from 'vitest'
import { decided } from '../../server/text/joining/decisions.ts'
import { LINE_RULES } from '../../server/text/joining/lineRules.ts'
import { linesOf } from '../../server/text/lines.ts'

describe.each(LINE_RULES)('$name', ({ name, examples }) => {
  it.each(examples.map((example) => [example.lines.join(' ⏎ '), example] as const))('%s', (_, example) => {
    const {
      lines,
      wrap = null,
      indented = false,
      whole = false,
      running = [],
      below = 0,
      departmentsAlone = false,
      dashed = false,
      says,
    } = example
    const decisions = decided(linesOf(lines.join('\n')), {
      wrap,
      slack: 3,
      broken: !whole,
      indented,
      departmentsAlone,
      running: new Set(running),
      dashed,
    })
    const { answer, rule } = decisions[lines.length - 1 - below] ?? {}
    expect([rule?.name, answer]).toEqual([name, says])
  })
})

it('every rule has an example, and no two share a name', () => {
  expect(LINE_RULES.filter(({ examples }) => examples.length === 0)).toEqual([])
  expect(new Set(LINE_RULES.map(({ name }) => name)).size).toBe(LINE_RULES.length)
})
