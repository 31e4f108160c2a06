import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { precisionOf } from '../../server/extraction/precision.ts'
import { RULE_PRECISION } from '../../server/extraction/rulePrecision.ts'
import { RULES } from '../../server/extraction/rules.ts'
import { readingOf, refusalsOf, withTask } from './harness.ts'

describe('rules', () => {
  it('have a name of their own, a sentence and examples', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { name, does, doesInChinese, examples } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(does).toMatch(/\.$/)
      expect(doesInChinese).toMatch(/^[^a-z]*\p{Script=Han}{2}[^a-z]*。$/u)
      expect(examples.length).toBeGreaterThan(0)
    }
  })

  it('have stored figures under their names, and no other name has', () => {
    const names = new Set(RULES.map(({ name }) => name))
    expect(RULE_PRECISION.map(([name]) => name).filter((name) => !names.has(name))).toEqual([])
    expect(precisionOf('responsible-parenthesis')?.[2]?.[1]).toBeGreaterThan(100)
    expect(precisionOf('no-such-rule')).toBeNull()
  })

  it('cut their own words out of the text, and share none of one kind', () => {
    const reading = readingOf(withTask('严格执行《保障中小企业款项支付条例》，2023年底前培育新能源汽车企业10家以上，投资30亿元。'))
    const { text } = reading.outline.text
    for (const list of [reading.citations, reading.targets, reading.industries]) {
      for (const one of list) expect(one.surface).toBe(text.slice(one.span.start, one.span.end))
      list.slice(1).forEach((one, index) => {
        expect(one.span.start).toBeGreaterThanOrEqual(list[index]?.span.end ?? 0)
      })
    }
  })

  it('never fail, whatever the text', () => {
    const word = fc.constantFrom(
      '《',
      '》',
      '<',
      '（',
      '）',
      '〔2023〕',
      '号',
      '10',
      '%',
      '万元',
      '年',
      '月底前',
      '一、',
      '1.',
      '\n',
      '通知',
      '市财政局',
      '“',
      '、',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(() => readingOf(`文${words.join('')}`)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })
})

describe('refusals', () => {
  it('are listed with their reasons', () => {
    expect(refusalsOf(withTask('制定《天津市质量提升行动方案》。'))).toContain(
      '《天津市质量提升行动方案》: a document still to be drafted: 制定',
    )
  })
})
