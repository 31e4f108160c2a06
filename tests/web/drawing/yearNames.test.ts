import { describe, expect, it } from 'vitest'
import { yearNames } from '../../../web/drawing/lineage/yearNames.ts'

const columns = (names: readonly (string | null)[], wide: number) =>
  names.map((name, at) => ({ name, from: at * wide, to: (at + 1) * wide }))
const sizes = { scale: 1, largest: 13, smallest: 9 }

describe('the names of year columns', () => {
  it('are in one row where there is room', () => {
    const names = yearNames(columns(['2022', '2023', null], 90), '日期不明', sizes)
    expect(names.map(({ text, size, row }) => [text, size, row])).toEqual([
      ['2022', 13, 0],
      ['2023', 13, 0],
      ['日期不明', 13, 0],
    ])
  })

  it('are smaller in narrow columns, and stand in two rows in narrower ones', () => {
    expect(yearNames(columns(['1981–2006', '2012–17'], 60), '', sizes).map(({ row }) => row)).toEqual([0, 0])
    expect(yearNames(columns(['1981–2006', '2012–17', '2018–19'], 34), '', sizes).map(({ row }) => row)).toEqual([0, 1, 0])
  })

  it('are left out where both rows are full', () => {
    expect(yearNames(columns(['2020', '2021', '2022', '2023'], 8), '', sizes).map(({ text }) => text)).toEqual(['2020', '2021'])
  })
})
