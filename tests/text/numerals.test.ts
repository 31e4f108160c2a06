import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf, numeralOf } from '../../server/text/numerals.ts'

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['九十九', 99],
    ['一百零五', 105],
    ['二百', 200],
    ['两', 2],
    ['半', 0.5],
    ['三十六', 36],
    ['二〇二三', 2023],
    ['三万亿', 3e12],
    ['一万二千', 12_000],
    ['五百万', 5e6],
    ['一年', null],
    ['', null],
    ['若干', null],
  ])('%s → %s', (words, value) => {
    expect(numberOf(words)).toBe(value)
  })

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (value) => numberOf(numeralOf(value)) === value))
  })
})
