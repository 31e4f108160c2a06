import { expect, test } from 'vitest'
import { clauseAround } from '../../web/domain/clause.ts'

const TEXT = '辅导企业申报荣誉称号，力争获评市级专精特新中小企业35家、国家级专精特新小巨人7家。新增上市企业35家以上'

test.each([
  ['35家', 24, '力争获评市级专精特新中小企业', ''],
  ['35家', 50, '新增上市企业', '以上'],
  ['7家', 0, '国家级专精特新小巨人', ''],
  ['90%', 0, '', ''],
])('%s nearest to %i stands in its clause', (figure, at, before, after) => {
  expect(clauseAround(TEXT, figure, at)).toEqual({ before, after })
})
