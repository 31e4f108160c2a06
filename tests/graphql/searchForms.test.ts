import { describe, expect, it } from 'vitest'
import { isNumber, typedNumber } from '../../server/neo4j/store/searchNumbers.ts'
import { typedUnit } from '../../server/neo4j/store/searchUnit.ts'

describe('a document number as it is typed', () => {
  it.each([
    '津滨政发〔2020〕20号',
    '津滨政发[2020]20号',
    '津滨政发（２０２０）２０号',
    '津滨政发2020 20',
    '津滨政发202020',
    '津滨政发20号',
    '滨政发2020年第20号',
    '2020 20号',
  ])('%s is 津滨政发〔2020〕20号', (typed) => {
    const number = typedNumber(typed)
    expect(number && isNumber(number, '津滨政发〔2020〕20号')).toBe(true)
  })

  it.each(['津滨政发〔2020〕2号', '津滨政发〔2021〕20号', '津政办发20号'])('%s is another one', (typed) => {
    const number = typedNumber(typed)
    expect(number && isNumber(number, '津滨政发〔2020〕20号')).toBe(false)
  })

  it.each(['滨海新区', '2020年重点任务', '新能源汽车', '第12条', '12'])('%s is none', (typed) => expect(typedNumber(typed)).toBeNull())
})

describe('a measure asked for by its number', () => {
  it.each<[string, string, number]>([
    ['滨海新区 第12条', '滨海新区', 12],
    ['滨海新区第12条', '滨海新区', 12],
    ['滨海新区第十二项任务', '滨海新区', 12],
    ['滨海新区 12', '滨海新区', 12],
    ['滨海新区12', '滨海新区', 12],
    ['滨海新区 12.', '滨海新区', 12],
    ['滨海新区 二十一', '滨海新区', 21],
    ['滨海新区（十二）', '滨海新区', 12],
    ['滨海新区措施12', '滨海新区', 12],
    ['滨海新区 measure 12', '滨海新区', 12],
    ['measure 12 of 滨海新区', '滨海新区', 12],
    ['津滨政发〔2020〕20号 12', '津滨政发〔2020〕20号', 12],
    ['具体措施 12', '具体措施', 12],
  ])('%s: %s, %i', (typed, holder, number) => {
    const unit = typedUnit(typed)
    expect([unit?.holders, unit?.number]).toEqual([expect.arrayContaining([holder]), number])
  })

  it.each(['滨海新区', '津滨政发〔2020〕20号', '津滨政发202020', '第12条', '第12', '12', '十二', '2020年', '滨海新区 2020'])(
    '%s asks for none',
    (typed) => expect(typedUnit(typed)).toBeNull(),
  )
})
