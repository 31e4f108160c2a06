import { describe, expect, it } from 'vitest'
import { resolveIndustries } from '../../server/resolution/industries.ts'
import { readingOf, withTask } from '../extraction/harness.ts'

const resolved = (sentence: string) => resolveIndustries(readingOf(withTask(sentence)))

describe('industries', () => {
  it('lead to a class, with the broader ones up to the section', () => {
    const { industryMentions, industries } = resolved('推广新能源汽车。')
    expect(industryMentions.map(({ industry }) => industry.id)).toEqual(['ind:3612'])
    expect(industries.map(({ id, parent }) => [id, parent])).toEqual([
      ['ind:36', 'ind:C'],
      ['ind:361', 'ind:36'],
      ['ind:3612', 'ind:361'],
      ['ind:C', null],
    ])
  })

  it('that span several classes stand below what these share', () => {
    const { industryMentions } = resolved('发展装备制造业。')
    expect(industryMentions[0]?.industry).toMatchObject({ id: 'ind:装备制造业', code: null, parent: 'ind:C', sure: false })
  })

  it('of the strategic classes alone lead there', () => {
    expect(resolved('发展新一代信息技术。').industries.map(({ id }) => id)).toEqual(['ind:s1'])
  })

  it('of two words for one class are one, with both words', () => {
    const { industryMentions, industries } = resolved('支持餐饮、餐饮业发展。')
    expect(new Set(industryMentions.map(({ industry }) => industry)).size).toBe(1)
    expect(industries.find(({ id }) => id === 'ind:62')?.synonyms).toEqual(['餐饮', '餐饮业'])
  })
})
