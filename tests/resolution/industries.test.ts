import { describe, expect, it } from 'vitest'
import { resolveIndustries } from '../../server/resolution/industries.ts'
import { readingOf, withTask } from '../extraction/harness.ts'

const resolved = (sentence: string) => resolveIndustries(readingOf(withTask(sentence)))

describe('industries', () => {
  it('lead to a class, with the broader ones up to the section', () => {
    const { industryMentions, industries } = resolved('推广新能源汽车。')
    expect(industryMentions.map(({ industry }) => industry.id)).toEqual(['ind:3612'])
    expect(industries.map(({ id, parents }) => [id, parents])).toEqual([
      ['ind:36', ['ind:C']],
      ['ind:361', ['ind:36']],
      ['ind:3612', ['ind:361', 'ind:s5.1']],
      ['ind:C', []],
      ['ind:s5', []],
      ['ind:s5.1', ['ind:s5']],
    ])
  })

  it('stand below the strategic class that holds them whole, and not below one that holds them in part', () => {
    const within = (sentence: string) => resolved(sentence).industries.map(({ id }) => id)
    expect(within('支持新能源汽车整车、新能源车生产。')).toContain('ind:s5')
    expect(within('提升航空航天产业。')).toContain('ind:s2')
    expect(within('推动钢铁行业转型。').filter((id) => id.startsWith('ind:s'))).toEqual([])
  })

  it('that only lie within a class of either classification are industries of their own below both', () => {
    const [biotech] = resolved('发展生物医药。').industryMentions
    expect(biotech?.industry).toMatchObject({ id: 'ind:生物医药', code: '27', parents: ['ind:27', 'ind:s4.1'], sure: true })
  })

  it('whose class is only the nearest one stand below that alone', () => {
    const [pile] = resolved('建设充电桩。').industryMentions
    expect(pile?.industry).toMatchObject({ parents: ['ind:5267'], sure: false })
  })

  it('that span several classes stand below what these share', () => {
    const { industryMentions } = resolved('发展装备制造业。')
    expect(industryMentions[0]?.industry).toMatchObject({ id: 'ind:装备制造', code: null, parents: ['ind:C'], sure: false })
  })

  it('with 业 or 产业 behind them are the same, and are found by either word', () => {
    const { industryMentions } = resolved('发展旅游业，培育旅游产业。')
    expect(industryMentions.map(({ mention, industry }) => [mention.surface, industry.id])).toEqual([
      ['旅游业', 'ind:旅游'],
      ['旅游产业', 'ind:旅游'],
    ])
    expect(industryMentions[0]?.industry.synonyms).toEqual(['旅游', '旅游业', '旅游产业'])
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
