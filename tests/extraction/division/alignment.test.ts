import { describe, expect, it } from 'vitest'
import { TextIndex } from '../../../server/extraction/division/alignment.ts'

const MEASURES = [
  '提升天津排放权交易所功能,完善碳排放交易机制,探索参与双边或多边碳排放交易合作可行性。',
  '落实国家、天津市出台的各项企业复工复产支持政策,出台指导文件,指导企业制定复工复产精细化方案。',
]
const index = new TextIndex(MEASURES)

describe('finds a text again within a row', () => {
  it.each([
    ['to the letter', '教育部提升天津排放权交易所功能,完善碳排放交易机制,探索参与双边或多边碳排放交易合作可行性。区金融局', 0],
    [
      'with words put in',
      '各国家级新区落实好国家、天津市出台的各项企业复工复产支持政策,出台指导文件,指导企业制定复工复产精细化方案。区工信局',
      1,
    ],
  ])('%s', (_, row, which) => {
    const found = index.find(row)
    expect(found?.index).toBe(which)
    expect(row.slice(found?.span.start, found?.span.end)).toMatch(/^(?:提升天津|落实好国家).*。$/)
  })

  it('finds nothing in other words', () => expect(index.find('行政区划代码和行政区划调整工作滨海新区已完成。')).toBeNull())
})
