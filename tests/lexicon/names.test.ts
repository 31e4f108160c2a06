import { describe, expect, it } from 'vitest'
import { isSentence } from '../../server/extraction/departments/sentence.ts'
import { FIELD_NAME_END, PUBLIC_BODY_END, UNIT_END } from '../../server/lexicon/names.ts'

const matches = (pattern: string, words: string) => new RegExp(`^${pattern}`, 'u').test(words)

describe('endings of names', () => {
  it.each(['综合处', '采购组', '服务窗口', '办公室', '机关党委'])('%s may be a part of a department', (words) =>
    expect(matches(`\\p{Script=Han}*${UNIT_END}$`, words)).toBe(true),
  )

  it.each(['局', '部门', '协会', '小学', '处、', '办）'])('a name may begin with its field before %s', (words) =>
    expect(matches(FIELD_NAME_END, words)).toBe(true),
  )

  it.each(['局面', '处理', '部分', '办法', '委托', '园区'])('%s closes no such name', (words) =>
    expect(matches(FIELD_NAME_END, words)).toBe(false),
  )

  it('of a public body go on as no other word: 尚未办结', () => {
    expect(matches(`\\p{Script=Han}{2}${PUBLIC_BODY_END}`, '市监管局')).toBe(false)
    expect(matches(`\\p{Script=Han}{3}${PUBLIC_BODY_END}`, '市监管局')).toBe(true)
    expect(matches(`尚未${PUBLIC_BODY_END}`, '尚未办结')).toBe(false)
  })
})

describe('words of a list', () => {
  it.each([
    ['市税务局为配合单位', 'name'],
    ['县体育中心牵头组织县运动会', 'name'],
    ['委托市会展协会', 'name'],
    ['服务由中小企业', 'class'],
    ['各牵头单位于每季度末28日前报送市委督查室', 'class'],
    ['监督管理机构应当督促银行', 'class'],
  ] as const)('%s are a sentence, read as a %s', (words, as) => expect(isSentence(words, as)).toBe(true))

  it.each([
    ['自由贸易试验区管委会', 'name'],
    ['市委组织部', 'name'],
    ['组织人事部门', 'class'],
    ['各重要部门', 'class'],
  ] as const)('%s are none, read as a %s', (words, as) => expect(isSentence(words, as)).toBe(false))
})
