import { describe, expect, it } from 'vitest'
import { POLICY_TESTS, type PolicyFilterShape } from '../../server/graphql/filters/documentFilter.ts'
import { where } from '../../server/graphql/filters/filter.ts'

/** A filter in words: alternatives with |, conditions with &, a negated one with !. */
function inWords(filter: PolicyFilterShape): string {
  const words = where(filter, POLICY_TESTS).map((conditions) =>
    conditions
      .map(
        ({ negated, test, property, values }) =>
          `${negated ? '!' : ''}${[property ?? test, property ? test : null, values.join(',')].filter(Boolean).join(' ')}`,
      )
      .join(' & '),
  )
  return words.join(' | ')
}

const CASES: readonly [string, PolicyFilterShape, string][] = [
  ['nothing asked', {}, ''],
  ['one test', { title: { contains: '稳住经济' } }, 'title contains 稳住经济'],
  ['two fields must both hold', { title: { contains: '稳住' }, year: { gte: 2022 } }, 'title contains 稳住 & year gte 2022'],
  ['two operators must both hold', { year: { gte: 2020, lte: 2022 } }, 'year gte 2020 & year lte 2022'],
  ['or gives alternatives', { or: [{ year: { eq: 2020 } }, { year: { eq: 2022 } }] }, 'year in 2020 | year in 2022'],
  [
    'a field beside or holds in each',
    { kind: { eq: '方案' }, or: [{ year: { eq: 2020 } }, { text: '税' }] },
    'kind in 方案 & year in 2020 | kind in 方案 & text 税',
  ],
  ['not one', { not: { level: { eq: 'zone' } } }, '!level in zone'],
  ['not both is one of them not', { not: { kind: { eq: '方案' }, year: { eq: 2020 } } }, '!kind in 方案 | !year in 2020'],
  ['not either is both not', { not: { or: [{ kind: { eq: '方案' } }, { year: { eq: 2020 } }] } }, '!kind in 方案 & !year in 2020'],
  ['not not', { not: { not: { year: { eq: 2020 } } } }, 'year in 2020'],
  ['missing: false', { documentNumber: { missing: false } }, '!documentNumber missing'],
  ['capitals do not count within words', { title: { contains: 'LED' } }, 'title contains led'],
  ['or of nothing lets nothing pass', { or: [] }, 'nothing'],
  ['an alternative without conditions lets everything pass', { or: [{}, { year: { eq: 2020 } }] }, ''],
]

describe('filters', () => {
  it.each(CASES)('%s', (_, filter, expected) => expect(inWords(filter)).toBe(expected))

  it('refuses a filter that multiplies out too far', () => {
    const pair = { or: [{ year: { eq: 1 } }, { year: { eq: 2 } }] }
    expect(() => where({ and: Array.from({ length: 7 }, () => pair) }, POLICY_TESTS)).toThrow(/128 tests/)
    expect(() => where({ or: Array.from({ length: 65 }, (_, i) => ({ year: { eq: i } })) }, POLICY_TESTS)).toThrow(/64 alternatives/)
  })

  it('refuses a filter with more tests than a row can be put to', () => {
    expect(() => where({ and: Array.from({ length: 129 }, () => ({ text: '税' })) }, POLICY_TESTS)).toThrow(/128 tests/)
  })
})
