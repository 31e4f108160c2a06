import { describe, expect, it } from 'vitest'
import { isNumberNotHeld } from '../../web/shell/search/askedNumber.ts'

const byNumber = { matchedBy: 'NUMBER', partial: false } as const
const byWords = { matchedBy: 'WORDS', partial: false } as const

describe('a document number that is asked for', () => {
  it.each(['国办发〔2022〕30号', '国办发[2022] 30', '2022年国办发第30号', '国务院令第722号', '国务院令722号', '722号令', '第722号'])(
    '%s is said not to be held where no document has it',
    (words) => {
      expect(isNumberNotHeld(words, [])).toBe(true)
      expect(isNumberNotHeld(words, [byWords, { ...byNumber, partial: true }])).toBe(true)
      expect(isNumberNotHeld(words, [byWords, byNumber])).toBe(false)
    },
  )

  it.each(['优化营商环境条例', '滨海新区 12', '滨海新区 第12条', '津滨政发2020', '12345'])('%s is none', (words) => {
    expect(isNumberNotHeld(words, [])).toBe(false)
  })
})
