import { expect, it } from 'vitest'
import { type Centre, type Compared, taskGroups } from '../../server/neo4j/store/corpus/commonTasks.ts'

/** Measures a1, a2 … of the cities a, b, c … that are compared; m1, m2 … are those of the place itself. */
const OTHERS = ['a1', 'a2', 'b1', 'b2', 'c1', 'd1'].map((id) => ({ id, places: [id.slice(0, 1)] }))
const compared = { ownMeasures: ['m1', 'm2'], ownDocuments: ['doc m'], measures: OTHERS } as unknown as Compared
const words = (id: string, ...measures: string[]): Centre => ({ type: 'Measure', id, measures })

const groups = (ties: readonly Centre[], { least = 2, cited = {} as Record<string, string[]> } = {}) =>
  taskGroups(compared, ties, new Map(Object.entries(cited)), least).map(({ centre, measures, places, here }) => [
    centre.id,
    measures.join(' '),
    places.join(' '),
    here.join(' '),
  ])

it('counts places and not measures, and a measure among those that repeat its words', () => {
  expect(groups([words('a1', 'b1', 'c1'), words('b1', 'a1'), words('c1', 'a1')])).toEqual([['a1', 'a1 b1 c1', 'a b c', '']])
  expect(groups([words('a1', 'a2'), words('a2', 'a1')])).toEqual([])
})

it('has one group around a passage of a higher document, which is no place that is compared', () => {
  expect(groups([words('province', 'a1', 'b1', 'd1')])).toEqual([['province', 'a1 b1 d1', 'a b d', '']])
})

it('does not pass likeness on: what is like a measure of the group and not like its centre is not of it', () => {
  const chain = [words('a1', 'b1'), words('b1', 'a1', 'c1'), words('c1', 'b1', 'd1'), words('d1', 'c1')]
  expect(groups(chain)).toEqual([['b1', 'a1 b1 c1', 'a b c', '']])
})

it('puts each measure into one group, that of most places', () => {
  const ties = [words('up', 'a1', 'b1', 'c1'), words('other', 'b1', 'c1'), words('z', 'c1', 'd1', 'b2')]
  expect(groups(ties)).toEqual([
    ['up', 'a1 b1 c1', 'a b c', ''],
    ['z', 'b2 d1', 'b d', ''],
  ])
})

it('finds what the place has like it: at the centre, at one of the measures, or the centre itself', () => {
  expect(groups([words('up', 'a1', 'b1', 'm1')])).toEqual([['up', 'a1 b1', 'a b', 'm1']])
  expect(groups([words('up', 'a1', 'b1'), words('b1', 'm2')])).toEqual([['up', 'a1 b1', 'a b', 'm2']])
  expect(groups([words('m1', 'a1', 'b1')])).toEqual([['m1', 'a1 b1', 'a b', 'm1']])
})

it('does not miss a document that the place refers to anywhere', () => {
  const ties: Centre[] = [{ type: 'Document', id: 'law', measures: ['a1', 'b1'] }]
  expect(groups(ties)).toEqual([['law', 'a1 b1', 'a b', '']])
  expect(groups(ties, { cited: { 'doc m': ['law'] } })).toEqual([['law', 'a1 b1', 'a b', 'doc m']])
})

it('keeps words and documents apart: a measure may be of one group of each', () => {
  const ties: Centre[] = [words('up', 'a1', 'b1'), { type: 'Document', id: 'law', measures: ['a1', 'b1', 'c1'] }]
  expect(groups(ties).map(([id]) => id)).toEqual(['law', 'up'])
})

it('does not repeat as a document what is a task by its words already', () => {
  const ties: Centre[] = [words('up', 'a1', 'b1', 'c1'), { type: 'Document', id: 'law', measures: ['a1', 'b1'] }]
  expect(groups(ties).map(([id]) => id)).toEqual(['up'])
})
