import { describe, expect, it } from 'vitest'
import { kindOfTitle, withoutVersion } from '../../server/lexicon/documentTitles.ts'
import { issuersOfPrefix, knownPrefixAtEnd, numberPrefixesFrom } from '../../server/reference/documentNumbers.ts'
import { ReferenceFile } from '../../server/reference/json.ts'

describe('kinds of documents', () => {
  it.each([
    ['关于山洪灾害防治有关问题的函', '函'],
    ['国务院办公厅关于科技节水建议的复函', '复函'],
    ['国务院办公厅对第2741号提案的答复', '答复'],
    ['关于推进人才集聚工程的实施意见', '实施意见'],
    ['外商投资准入特别管理措施（负面清单）（2021年版）', '措施'],
    ['优化营商环境条例', '条例'],
    ['市场准入负面清单（2022）年版', '负面清单'],
    ['营商环境简报', null],
  ])('%s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })

  it('lets version marks aside', () => {
    expect(withoutVersion('议事决策规则（试行）')).toBe('议事决策规则')
  })
})

describe('letters of document numbers', () => {
  it('tell issuer and place', () => {
    expect(issuersOfPrefix('津滨政发')).toMatchObject([{ jurisdiction: '天津市滨海新区' }])
    expect(new Set(issuersOfPrefix('宁政发').map(({ jurisdiction }) => jurisdiction)).size).toBe(2)
    expect(issuersOfPrefix('某某发')).toEqual([])
  })

  it('are found at the end of running text', () => {
    expect(knownPrefixAtEnd('严格执行国办函')).toBe('国办函')
  })

  it('a broken row is named', () => {
    const file = new ReferenceFile('documentNumbers.json', { prefixes: [{ prefix: '国发', issuer: 7 }] })
    expect(() => numberPrefixesFrom(file)).toThrow(/prefixes\[0\]\.issuer/)
  })
})
