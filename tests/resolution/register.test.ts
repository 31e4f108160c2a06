import { describe, expect, it } from 'vitest'
import { documentNumbersIn } from '../../server/extraction/documentNumber.ts'
import { titleKey } from '../../server/extraction/titleKey.ts'
import { ReferenceFile } from '../../server/reference/json.ts'
import { REGISTER, registerFrom } from '../../server/reference/register.ts'
import { policyOf, resolveCitations } from '../../server/resolution/citations.ts'
import { registered, registeredNumber } from '../../server/resolution/register.ts'
import { readingOf, withTask } from '../extraction/harness.ts'

const citedIn = (task: string) => {
  const reading = readingOf(withTask(task))
  const known = { documents: [] }
  return resolveCitations(reading, policyOf(reading, known), known).map(({ document }) => document)
}

describe('the file of the register', () => {
  it('has each number in its normal form, and each number and title once', () => {
    const numbers = REGISTER.map(({ number }) => number)
    expect(numbers.map((number) => documentNumbersIn(number)[0]?.number)).toEqual(numbers)
    expect(new Set(numbers).size).toBe(numbers.length)
    const titles = REGISTER.flatMap(({ title, short }) => [...new Set([title, ...short].map(titleKey))])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('says for each sure entry who prints it, and for no other', () => {
    const row = { number: '国发〔2022〕1号', title: '甲', issuer: '国务院' }
    for (const broken of [row, { ...row, source: '乙', sure: false }])
      expect(() => registerFrom(new ReferenceFile('register.json', { documents: [broken] }))).toThrow(/documents\[0\]\.source/)
  })
})

describe('a citation by title', () => {
  it.each([
    '《扎实稳住经济的一揽子政策措施》',
    '国务院《扎实稳住经济一揽子政策措施》',
    '《国务院关于印发扎实稳住经济一揽子政策措施的通知》',
    '国发〔2022〕12号文件',
  ])('%s is 国发〔2022〕12号', (words) => {
    expect(citedIn(`贯彻落实${words}。`).map(({ id }) => id)).toEqual(['doc:国发〔2022〕12号'])
  })

  it('by number alone has the title of the register', () => {
    expect(citedIn('按照国务院722号令要求办理。')).toMatchObject([{ number: '国务院令第722号', title: '优化营商环境条例', place: '全国' }])
  })

  it('with the number of one and the title of another leaves the document its name', () => {
    const [cited] = citedIn('落实《国务院关于放宽市场准入的意见》（国发〔2022〕12号）。')
    expect(cited).toMatchObject({ number: '国发〔2022〕12号', title: '国务院关于印发扎实稳住经济一揽子政策措施的通知' })
  })

  it('of an unsure entry joins nothing', () => {
    const [cited] = citedIn('落实《保障中小企业款项支付条例》。')
    expect(cited).toMatchObject({ id: 'doc:全国:保障中小企业款项支付条例', number: null })
    expect(cited && registered(cited)).toMatchObject({ number: '国务院令第728号', sure: false })
  })

  it('of another place, or of an earlier year, is not that of the register', () => {
    expect(citedIn('落实《天津市优化营商环境条例》。').map(({ number }) => number)).toEqual([null])
    const rules = { titleKey: titleKey('公平竞争审查制度实施细则'), place: null }
    expect(registeredNumber(rules, 2023)).toBe('国市监反垄规〔2021〕2号')
    expect(registeredNumber(rules, 2018)).toBeNull()
    expect(registeredNumber({ ...rules, place: '天津市' }, 2023)).toBeNull()
  })
})
