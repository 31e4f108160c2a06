import { describe, expect, it } from 'vitest'
import { dayOf } from '../../server/extraction/dates.ts'
import { documentNumbersIn } from '../../server/extraction/documentNumber.ts'
import { titleKey } from '../../server/extraction/titleKey.ts'

describe('document numbers', () => {
  it.each([
    ['严格执行国办函〔2020〕129号及皖发改价格〔2021〕543号等文件', ['国办函〔2020〕129号', '皖发改价格〔2021〕543号']],
    ['工信部企业函﹝2023﹞4 号', ['工信部企业函〔2023〕4号']],
    ['（京建发(2022)136号）', ['京建发〔2022〕136号']],
    ['芜市建〔2022〕030号', ['芜市建〔2022〕30号']],
    ['国务院令第755号', ['国务院令第755号']],
    ['云南省人大常委会公告〔十三届〕第75号', ['云南省人大常委会公告〔十三届〕第75号']],
    ['GB 50268-2008', ['GB 50268-2008']],
    ['拨打12345号热线，2023年第3期', []],
  ])('%s', (words, numbers) => {
    expect(documentNumbersIn(words).map(({ number }) => number)).toEqual(numbers)
  })
})

describe('days', () => {
  it.each([
    ['2023 年1 月11 日', '2023-01-11'],
    ['二〇二三年三月十日', '2023-03-10'],
    ['2020-06-30', '2020-06-30'],
    ['2023年3月23', '2023-03-23'],
    ['2023年2月30日', null],
    ['2023年6月', null],
  ])('%s', (words, day) => {
    expect(dayOf(words)).toBe(day)
  })
})

describe('keys of titles', () => {
  it.each([
    ['国务院关于印发“十四五”市场监管现代化规划的通知', '“十四五”市场监管现代化规划'],
    ['天津市人民政府办公厅关于印发《甲实施方案》的通知', '甲实施方案（试行）'],
    ['扎实稳住经济的一揽子政策措施', '扎实稳住经济一揽子政策措施'],
    ['中华人民共和国反垄断法', '反垄断法'],
  ])('%s and %s are one', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other))
  })

  it('keeps the places of two documents apart', () => {
    expect(titleKey('优化营商环境条例')).not.toBe(titleKey('天津市优化营商环境条例'))
  })
})
