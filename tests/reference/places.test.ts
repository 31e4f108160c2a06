import { describe, expect, it } from 'vitest'
import { liesWithin, placeAtStart, placeChain, placesNamed, placesShortNamed, shortPlaceName } from '../../server/reference/places.ts'
import { ZONES } from '../../server/reference/zones.ts'

describe('the place at the start of some words', () => {
  it.each([
    ['天津市滨海新区人民政府', '120116', '天津市滨海新区'],
    ['红旗区人民政府', '410702', '红旗区'],
    ['西安市新城区人民政府', '610102', '西安市新城区'],
    ['辽宁省朝阳市双塔区', '211302', '辽宁省朝阳市双塔区'],
    ['广西壮族自治区南宁市青秀区', '450103', '广西壮族自治区南宁市青秀区'],
    ['吉林市人民政府', '220200', '吉林市'],
  ])('%s', (words, code, name) => {
    const match = placeAtStart(words)
    expect([match?.place.code, match?.name]).toEqual([code, name])
  })

  it.each(['新城区人民政府', '天津经济技术开发区', '财政局'])('%s leaves it open', (words) => expect(placeAtStart(words)).toBeNull())
})

describe('places', () => {
  it('hold each other', () => {
    const [place] = placesNamed('红旗区')
    expect(place && placeChain(place).map(({ name }) => name)).toEqual(['红旗区', '新乡市', '河南省'])
  })

  it('leave out zones that the package lists as counties', () => expect(placesNamed('新乡高新技术产业开发区')).toEqual([]))

  it('keep former names that documents still use', () => expect(placesNamed('孟津县')).toHaveLength(1))

  it.each([
    ['滨海新区', '滨海'],
    ['广西壮族自治区', '广西'],
    ['红河哈尼族彝族自治州', '红河'],
    ['沙县', '沙县'],
    ['新疆维吾尔自治区', '新疆'],
    ['伊犁哈萨克自治州', '伊犁'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['海西蒙古族藏族自治州', '海西'],
    ['内蒙古自治区', '内蒙古'],
  ])('%s is %s for short', (name, short) => expect(shortPlaceName(name)).toBe(short))
})

describe('a zone named after a county or district of its city', () => {
  /** Named after a mountain in another county of its city. */
  const others = new Set(['井冈山经济技术开发区'])

  it('lies within it, unless the city has the same name', () => {
    const elsewhere = ZONES.filter(({ name, within }) => {
      const city = placeAtStart(within)?.place
      if (!city?.name.endsWith('市') || name.startsWith(city.name.slice(0, 2)) || others.has(name)) return false
      return placesShortNamed(name.slice(0, 2)).some((one) => one.code !== city.code && liesWithin(one, city))
    })
    expect(elsewhere.map(({ name }) => name)).toEqual([])
  })
})
