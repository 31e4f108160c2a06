import { describe, expect, test } from 'vitest'
import { fitness, initialsOf, typed } from '../../web/domain/initials.ts'

describe('a name and what is typed for it', () => {
  const names = ['红旗区市场监督管理局', '市场监管局', '区市场监管局']

  test.each(['红旗区市场监督管理局', '市场监管', '监管局', 'scjg', 'qscjgj', 'HQQ', 'scjgj'])('%s fits', (query) =>
    expect(fitness(query, names)).toBeGreaterThan(0),
  )

  test.each(['财政局', 'czj', '市场监管局长'])('%s does not fit', (query) => expect(fitness(query, names)).toBe(0))

  test('the whole name fits better than its beginning, and that better than initials', () => {
    const [whole, beginning, initials] = ['财政局', '财政', 'czj'].map((query) => fitness(query, ['财政局']))
    expect(whole).toBeGreaterThan(beginning ?? 0)
    expect(beginning).toBeGreaterThan(initials ?? 0)
  })

  test('one letter is not taken for initials', () => expect(fitness('c', ['财政局'])).toBe(0))

  test('letters and digits in a name stay', () => expect(initialsOf('5G办')).toBe('5gb'))

  test.each(['津滨政发[2020] 20号', '津滨政发(2020)20号', '津滨政发（2020）２０号', '津滨政发【2020】20号', '津滨政发〔2020〕20号'])(
    '%s is one number in any brackets',
    (written) => expect(typed(written)).toBe('津滨政发〔2020〕20号'),
  )
})
