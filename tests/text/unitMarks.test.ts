import { describe, expect, it } from 'vitest'
import { ARTICLE_MARK, unitMark } from '../../server/text/unitMarks.ts'

const matches = (pattern: string, words: string) => new RegExp(`^${pattern}$`, 'u').test(words)

describe('the marks of units of a regulation', () => {
  it.each(['第三条', '第十二条', '第一百零五条', '第12条'])('%s is an article', (words) => expect(matches(ARTICLE_MARK, words)).toBe(true))

  it.each(['第三章', '三条', '第条', '第三条件', '第1234条'])('%s is none', (words) => expect(matches(ARTICLE_MARK, words)).toBe(false))

  it('are called as asked for', () => {
    expect(matches(unitMark('章节'), '第二节')).toBe(true)
    expect(matches(unitMark('章节'), '第二款')).toBe(false)
  })
})
