import { expect, test } from 'vitest'
import type { PlanDocument } from '../../web/views/corpus/operations.ts'
import { yearPairs } from '../../web/views/corpus/sameBody.ts'

const plan = (id: string, title: string, issuedOn: string, place = 'place:1', issuerName: string | null = '区政府办'): PlanDocument => ({
  id,
  title,
  documentNumber: null,
  issuedOn,
  issuerName,
  appliesIn: { nodes: [{ id: place }] },
})
const pairs = (...documents: PlanDocument[]) => yearPairs(documents, 2023).map(({ now, before }) => [now.id, before.id])

test('plans of the same body are matched by titles that differ in the year alone', () => {
  expect(
    pairs(
      plan('a', '红旗区2023年优化营商环境工作要点', '2023-03-01'),
      plan('b', '红旗区 2022 年优化营商环境工作要点', '2022-04-01'),
      plan('c', '红旗区2021年优化营商环境工作要点', '2021-04-01'),
      plan('d', '红旗区2022年乡村振兴工作要点', '2022-04-01'),
      plan('e', '二〇二三年为民办实事项目', '2023-01-05'),
      plan('f', '二〇二二年为民办实事项目', '2022-01-05'),
      plan('g', '稳定就业若干措施', '2023-05-05'),
      plan('h', '稳定就业若干措施', '2022-05-05'),
    ),
  ).toEqual([
    ['a', 'b'],
    ['e', 'f'],
    ['g', 'h'],
  ])
})

test('another body, another place, and what is called the same twice are not matched', () => {
  const [now, before] = ['2023年工作要点', '2022年工作要点']
  expect(pairs(plan('a', now, '2023-03-01'), plan('b', before, '2022-03-01', 'place:2'))).toEqual([])
  expect(pairs(plan('a', now, '2023-03-01'), plan('b', before, '2022-03-01', 'place:1', '区财政局'))).toEqual([])
  expect(pairs(plan('a', now, '2023-03-01'), plan('b', before, '2022-03-01'), plan('c', before, '2022-09-01'))).toEqual([])
})
