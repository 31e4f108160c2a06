import { describe, expect, it } from 'vitest'
import { runOnArticles } from '../../server/structure/runOnArticles.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'

const piecesOf = (words: string) => {
  const starts = [0, ...runOnArticles(words)]
  return starts.map((start, index) => words.slice(start, starts[index + 1]))
}

describe('articles of a text without line breaks', () => {
  it('begin behind a stop and count on, with the headings of their chapters', () => {
    expect(piecesOf('第一章总则第一条为加强管理，制定本办法。第二条市财政局负责预算管理。第二章职责第三条市审计局负责审计。')).toEqual([
      '第一章总则',
      '第一条为加强管理，制定本办法。',
      '第二条市财政局负责预算管理。',
      '第二章职责',
      '第三条市审计局负责审计。',
    ])
  })

  it('end before the heading of the next chapter', () => {
    const article = '第五条质量奖每两年评选一次，奖项可以空缺。'
    expect(piecesOf(`${article}第二章 组织机构与职责`)).toEqual([article, '第二章 组织机构与职责'])
    expect(piecesOf(`第四条市财政局负责。第五条市审计局负责。第六条市水利局负责。第三章 附则`).at(-1)).toBe('第三章 附则')
    expect(piecesOf('按照本办法第二章 组织机构与职责')).toHaveLength(1)
    expect(piecesOf(`${article}第二章规定的职责，由市财政局履行`)).toHaveLength(1)
  })

  it('are no references, and fewer than three are none', () => {
    expect(runOnArticles('违反第五条、第六条、第七条规定的，依法处理。第八条另有规定的，从其规定。')).toEqual([])
    expect(runOnArticles('第一条市财政局负责。第二条市审计局负责。')).toEqual([])
  })

  it('are measures with their departments', () => {
    const text =
      '柳州市人民政府关于印发柳州市储备粮管理办法的通知\n各县区人民政府：现将《柳州市储备粮管理办法》印发给你们。柳州市人民政府2023年9月5日第一章总则第一条为加强储备粮管理，制定本办法。第二条市发展改革委（市粮食和物资储备局）负责储备粮行政管理。第三条各县（区）人民政府（管委会）根据应急供应需要，建立成品粮油储备。'
    expect(departmentsOf(text)).toEqual(['1 责任 市发展改革委（市粮食和物资储备局）', '2 责任 各县（区）人民政府（管委会）*'])
  })
})
