import { describe, expect, it } from 'vitest'
import { joined, shownSentence } from '../../web/domain/shownSentence.ts'

describe('a sentence as it is shown', () => {
  it('joins the lines of a page, with a space between Latin words alone', () => {
    expect(joined('由区财政\n  局牵头')).toBe('由区财政局牵头')
    expect(joined('small and\nmedium')).toBe('small and medium')
    expect(joined('加快RCEP\n落地')).toBe('加快RCEP落地')
  })

  it('keeps the quote whole and cuts the beginning of a long sentence', () => {
    const shown = shownSentence({ quote: '区财\n政局', before: '甲'.repeat(60), after: '负责）' }, 3)
    expect(shown).toEqual({ before: `…${'甲'.repeat(34)}`, quote: '区财政局', after: '负责）' })
    expect(shownSentence({ quote: '区财政局', before: null }, 3)).toEqual({ before: '', quote: '区财政局', after: '' })
  })

  it.each([1, 2, 3])('leaves room for the quote in %i lines of a narrow screen', (lines) => {
    const shown = shownSentence({ quote: '市政府有关部门', before: '责任单位：各开发区管委会、区政府、市直各单位、', after: '' }, lines)
    expect(shown.before.length + shown.quote.length).toBeLessThanOrEqual(lines * 14)
  })
})
