import { expect, it } from 'vitest'
import type { Condition } from '../../server/neo4j/store/lists.ts'
import { wordsSought } from '../../server/neo4j/store/wordsSought.ts'

const text = (words: string): Condition => ({ test: 'text', property: null, values: [words], negated: false, on: null })

it.each([
  ['购物季', '"购物季"'],
  ['“购物季”“直播节日”', '"直播节日"'],
  ['5g网络', '"网络"'],
])('%s is looked up as %s', (words, phrase) => {
  expect(wordsSought([[text(words)]])).toEqual({ phrase, words })
})

it.each([
  ['nothing in the index', [[text('税')]]],
  ['letters alone', [[text('5g')]]],
  ['what must not be there', [[{ ...text('购物季'), negated: true }]]],
  ['another condition too', [[text('购物季'), { ...text('1.'), test: 'in' }]]],
  ['alternatives', [[text('购物季')], [text('直播节')]]],
  ['another test', [[{ ...text('购物季'), test: 'contains' }]]],
])('%s is not looked up', (_, where) => {
  expect(wordsSought(where)).toBeNull()
})
