import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../server/extraction/rules.ts'
import { why } from '../../server/extraction/why.ts'
import { readingOf, refusalsOf, withTask } from './harness.ts'

describe('rules', () => {
  it('have a name of their own, a sentence and examples', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
    for (const { name, does, examples } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(does).toMatch(/\.$/)
      expect(examples.length).toBeGreaterThan(0)
    }
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

describe('why', () => {
  it('says which rule fired, and why others did not', () => {
    const { outline } = readingOf(withTask('由企业签署《业绩证明函》，落实《保障中小企业款项支付条例》。'))
    const [form] = why(outline, '业绩证明函')
    expect(form?.measure).toBe('1')
    expect(form?.answers.find(({ rule }) => rule === 'title-in-brackets')).toMatchObject({
      outcome: 'refused',
      details: ['a form, licence, contract or publication'],
    })
    const [cited] = why(outline, '保障中小企业款项支付条例')
    expect(cited?.answers.find(({ outcome }) => outcome === 'found')?.rule).toBe('title-in-brackets')
    expect(cited?.answers.map(({ rule }) => rule)).toEqual(RULES.map(({ name }) => name))
  })

  it('tells that an earlier rule has read the words', () => {
    const { outline } = readingOf(withTask('压减至60个工作日以内。'))
    const [place] = why(outline, '60个工作日')
    expect(place?.answers.filter(({ outcome }) => outcome !== 'silent').map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['durations', 'found'],
      ['counts', 'refused'],
    ])
  })

  it('lists refusals with their reasons', () => {
    expect(refusalsOf(withTask('制定《天津市质量提升行动方案》。'))).toContain(
      '《天津市质量提升行动方案》: a document still to be drafted: 制定',
    )
  })
})
