import { describe, expect, it } from 'vitest'
import { ruleTrust } from '../../web/domain/ruleTrust.ts'
import { domain } from '../../web/domain/words.ts'

const sayIn =
  (language: 'zh' | 'en') =>
  (key: keyof typeof domain.zh, values: Readonly<Record<string, string | number>> = {}) =>
    String(domain[language][key]).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

describe('the rule beside a quote', () => {
  it.each([
    [{ precision: 1, checked: 212, checkedEnough: true }, 'r，准确率 100%（核对 212 条）', 'r: 100% correct in 212 checked statements'],
    // ever wrong is never 100 %
    [
      { precision: 1599 / 1600, checked: 1600, checkedEnough: true },
      'r，准确率 99.9%（核对 1600 条）',
      'r: 99.9% correct in 1600 checked statements',
    ],
    [
      { precision: 30 / 33, checked: 33, checkedEnough: true },
      'r，准确率 90.9%（核对 33 条）',
      'r: 90.9% correct in 33 checked statements',
    ],
    [
      { precision: 0.5, checked: 8, checkedEnough: false },
      'r，准确率 50%（只核对 8 条，不足 20 条）',
      'r: 50% correct in only 8 checked statements (fewer than 20)',
    ],
    [{ precision: null, checked: 0, checkedEnough: false }, 'r（尚未核对）', 'r (not checked yet)'],
  ])('%j', (figures, zh, en) => {
    expect(ruleTrust({ name: 'r', ...figures }, sayIn('zh'))).toBe(`识别规则：${zh}`)
    expect(ruleTrust({ name: 'r', ...figures }, sayIn('en'))).toBe(`Found by rule ${en}`)
  })
})
