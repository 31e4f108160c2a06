import { describe, expect, test } from 'vitest'
import { placeAtStart } from '../../../server/reference/places.ts'
import { addresseesOf } from '../../../server/resolution/departments/addressees.ts'
import { lineByEnding } from '../../../server/resolution/departments/lines.ts'
import { jurisdictionOfPlace } from '../../../server/resolution/jurisdictions.ts'

const asked = (printed: string, words: string, isOffice = false) => {
  const found = placeAtStart(printed)
  if (found === null) throw new Error(`no place ${printed}`)
  return addresseesOf(words, lineByEnding(words)?.key ?? null, { place: jurisdictionOfPlace(found.place), isOffice })
}

describe('whom a group asks', () => {
  test.each([
    ['天津市', '各区人民政府', ['government@district']],
    ['贵州省', '各市〔州〕、县〔市、区、特区〕人民政府', ['government@city', 'government@district']],
    ['新乡市', '各县（市、区）人民政府', ['government@district']],
    ['河南省', '各县市', ['government@district']],
    ['红旗区', '各镇', ['government@street']],
    ['天津市', '各开发区管委会', ['zone-committee@zone']],
    ['昆明市', '各县(市)区、开发区', ['government@district', 'zone-committee@zone']],
    ['贵州省', '各市、县〔区〕市场监管局', ['market-regulation@city', 'market-regulation@district']],
    ['新乡市', '各部门', ['department@city']],
    ['新乡市', '各级各部门', ['department@city', 'department@district', 'department@street']],
    ['新乡市', '各地各部门', ['department@city', 'government@district', 'government@street']],
  ])('in a document of %s: %s, all of them', (place, words, classes) => expect(asked(place, words)).toEqual({ classes, whole: true }))

  test.each([
    ['新乡市', '市直有关部门、单位', ['department@city']],
    ['天津市', '市级有关部门（单位）', ['department@province']],
    ['瑞昌市', '市直相关单位', ['department@district']],
    ['红旗区', '等有关部门', ['department@district']],
    ['天津市', '各相关区政府', ['government@district']],
  ])('in a document of %s: %s, those concerned', (place, words, classes) => expect(asked(place, words)).toEqual({ classes, whole: false }))

  test.each([
    ['members of a list', '各成员单位'],
    ['those with a function', '各审批职能部门'],
    ['those who answer', '各责任单位'],
    ['units within a bureau', '各相关处室'],
    ['nobody', '等'],
    ['companies', '各供水供气企业'],
    ['bodies of above that sit here', '省驻陇南有关单位'],
    ['a body of another kind', '各级党委政法委员会'],
  ])('%s: the words do not tell', (_, words) => expect(asked('陇南市', words)).toBeNull())

  test('units that a bureau asks in its own notice are its own', () => {
    expect(asked('河南省', '各有关单位', true)).toBeNull()
    expect(asked('河南省', '省直有关单位', true)).toEqual({ classes: ['department@province'], whole: false })
  })

  test('a document asks no government of its own level', () => expect(asked('新乡市', '各市人民政府')).toBeNull())
})
