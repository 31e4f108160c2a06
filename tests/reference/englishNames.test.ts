import { describe, expect, it } from 'vitest'
import { englishDepartment, englishIndustry } from '../../server/reference/englishNames.ts'

describe('English names', () => {
  it.each([
    ['财政部', 'finance', ['Ministry of Finance', 'MOF'], ['finance']],
    // a department of a place has no official English name here
    ['红旗区财政局', 'finance', [], ['finance']],
    ['红旗区奇异事务局', null, [], []],
  ])('of %s', (name, line, englishNames, translations) => expect(englishDepartment(name, line)).toEqual({ englishNames, translations }))

  it.each([
    ['C', ['manufacturing']],
    ['36', ['manufacture of automobiles']],
    // groups and classes are not translated
    ['361', []],
    [null, []],
  ])('of the class %s of GB/T 4754', (code, translations) => expect(englishIndustry(code)).toEqual({ englishNames: [], translations }))
})
