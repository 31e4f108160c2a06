import { describe, expect, it } from 'vitest'
import { fold } from '../../server/neo4j/store/searchFold.ts'
import { foundIn, lookupOf, partsOf } from '../../server/neo4j/store/searchText.ts'

describe('what was typed', () => {
  it.each([
    ['国发〔2022〕12号', ['国发[2022]12号']],
    ['国发﹝2022﹞12号', ['国发[2022]12号']],
    ['国发（２０２２）１２号', ['国发[2022]12号']],
    ['《优化营商环境条例》', ['优化营商环境条例']],
    ['增值税  先进制造业', ['增值税', '先进制造业']],
    ['“专精特新”企业', ['专精特新', '企业']],
    ['  ', []],
    ['*:*', []],
  ])('%s has the parts %j', (text, parts) => expect(partsOf(text)).toEqual(parts))

  it('is folded to the same length', () => {
    const text = 'ＡＢ（c）〔2022〕【x】Ⅻ𠮷'
    expect(fold(text)).toHaveLength(text.length)
  })

  it.each([
    ['a AND b', '("a" AND "and" AND "b") OR pinyin:aandb*'],
    ['say"hi', '("say" AND "hi") OR pinyin:sayhi*'],
    ['back\\slash', '("back\\\\slash")'],
    ['title:x*', '("title:x")'],
    ['税', '(税*)'],
    ['hqqczj', '("hqqczj") OR pinyin:hqqczj*'],
  ])('%s becomes the query %s', (text, query) => expect(lookupOf(text)?.names).toBe(query))
})

describe('what is found', () => {
  const found = (asked: string, text: string) => {
    const lookup = lookupOf(asked)
    if (!lookup) throw new Error('nothing asked')
    const { ranges, share } = foundIn(lookup, text)
    return [ranges.map(({ start, end }) => text.slice(start, end)), Math.round(share * 100)]
  }

  it.each<[string, string, string[], number]>([
    ['财政局', '红旗区财政局', ['财政局'], 100],
    ['国发[2022]12号', '落实国发〔2022〕12号文件', ['国发〔2022〕12号'], 100],
    ['稳住经济一揽子政策', '扎实稳住经济的一揽子政策措施', ['稳住经济', '一揽子政策'], 100],
    ['新能源汽车', '新能源装备', ['新能源'], 60],
    ['商务', '财政', [], 0],
  ])('%s in %s', (asked, text, words, share) => expect(found(asked, text)).toEqual([words, share]))
})
