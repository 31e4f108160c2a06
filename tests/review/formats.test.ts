import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { REVIEW_FORMATS } from '../../server/review/formats.ts'
import { reviewed } from '../../server/review/reviewed.ts'
import { LANGUAGES } from '../../server/review/words.ts'

const FAULTY = `新乡市落实优化营商环境工作方案
根据《优化营商环境条例》（国务院令第721号）、《关于促进海洋牧场装备产业的指导意见》（国办发〔2021〕801号），制定本方案。
一、主要任务
（一）精简审批材料，推行全程网办。（市财政局负责）
（二）落实减税降费政策。（市工商局负责）
（三）缩短办理时间，2016年6月底前完成。（市商务局负责）
（四）加强宣传引导。
新乡市人民政府
2023年3月1日
`
const review = await reviewed(plainDocument('草稿 1.txt', Buffer.from(FAULTY)), { store: null, today: '2026-01-01' })
const CLEAN = await reviewed(plainDocument('空.txt', Buffer.from('关于放假的通知\n各单位：\n现将放假安排通知如下。\n')), {
  store: null,
  today: '2026-01-01',
})

/** The published schema of SARIF 2.1.0, of a package that checks such files. */
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(schema)

describe('a review', () => {
  it('has every place as a slice of the draft, with its line and column', () => {
    for (const { start, end, words, line, column } of review.findings) {
      expect(FAULTY.slice(start, end)).toBe(words)
      expect(FAULTY.split('\n')[line - 1]?.slice(column - 1)).toContain(words.split('\n')[0])
    }
  })

  it('finds what is wrong', () => {
    expect(review.findings.map(({ kind, line }) => [line, kind])).toEqual([
      [2, 'CITATION_CONTRADICTORY'],
      [2, 'CITATION_UNKNOWN'],
      [5, 'DEPARTMENT_RENAMED'],
      [6, 'DEADLINE_BEFORE_SIGNATURE'],
      [7, 'MEASURE_WITHOUT_DEPARTMENT'],
    ])
  })

  it.each(LANGUAGES)('is SARIF by its schema, in %s', (language) => {
    for (const each of [review, CLEAN]) {
      const sarif = JSON.parse(REVIEW_FORMATS.sarif(each, language))
      expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true)
      expect(sarif.runs[0].results).toHaveLength(each.findings.length)
    }
  })

  it('that breaks the schema is told', () => {
    const sarif = JSON.parse(REVIEW_FORMATS.sarif(review, 'en'))
    sarif.runs[0].results[0].level = 'fatal'
    expect(isSarif(sarif)).toBe(false)
  })

  it.each(LANGUAGES)('leaves no brace unfilled, in %s', (language) => {
    for (const format of ['text', 'markdown'] as const) expect(REVIEW_FORMATS[format](review, language)).not.toMatch(/[{}]/)
  })

  it('as Markdown has each finding with its words, reason and advice', () => {
    const markdown = REVIEW_FORMATS.markdown(review, 'zh')
    expect(markdown.match(/^## /gm)).toHaveLength(review.findings.length)
    expect(markdown).toContain('“市工商局”在机构改革后已不用，现为：市场监督管理局。')
    expect(REVIEW_FORMATS.markdown(CLEAN, 'zh')).toContain('没有发现问题。')
  })
})
