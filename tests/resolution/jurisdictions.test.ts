import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'
import { holdersOf, resolveJurisdiction } from '../../server/resolution/jurisdictions.ts'

function where(text: string, jurisdiction: string) {
  const reading = read(plainDocument('notice.txt', new TextEncoder().encode(text)))
  const fact = { value: jurisdiction, span: null, rule: 'test' }
  return resolveJurisdiction({ ...reading, policy: { ...reading.policy, jurisdiction: fact } }).jurisdiction
}

describe('the place of a document', () => {
  it.each([
    ['天津市滨海新区', 'place:120116', ['place:120000', 'place:全国']],
    ['红旗区', 'place:410702', ['place:410700', 'place:410000', 'place:全国']],
    ['天津经济技术开发区', 'zone:天津经济技术开发区', ['place:120116', 'place:120000', 'place:全国']],
    ['全国', 'place:全国', []],
  ])('%s and the places around it', (name, id, holders) => {
    const found = where('通知', name)
    expect([found?.id, found && holdersOf(found).map((one) => one.id)]).toEqual([id, holders])
  })

  it('stays ambiguous where several bear the name', () => {
    const found = where('新城区大力提振市场信心政策措施', '新城区')
    expect([found?.status, found?.id]).toEqual(['AMBIGUOUS', 'place:新城区'])
    expect(found?.candidates).toContain('陕西省西安市新城区')
  })

  it('is decided by the places that the text names', () => {
    const found = where('落实《西安市外商投资指引》，保障外商投资。', '新城区')
    expect([found?.id, found?.status]).toEqual(['place:610102', 'RESOLVED'])
  })

  it('keeps an unknown zone as it is printed', () => {
    expect(where('通知', '平原城乡一体化示范区')?.status).toBe('UNRESOLVED')
  })
})
