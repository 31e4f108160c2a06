import { describe, expect, it } from 'vitest'
import { within } from '../../server/graphql/limits.ts'
import { nestedDeeper } from '../../server/graphql/nesting.ts'
import { fileName } from '../../server/http/files/routes.ts'
import { isDay } from '../../server/text/days.ts'

describe('days', () => {
  it.each(['2022-06-30', '2024-02-29', '1999-12-31', '0001-01-01'])('%s is one', (words) => expect(isDay(words)).toBe(true))
  it.each(['2023-02-29', '2023-02-30', '2023-04-31', '2023-13-01', '2023-00-10', '2023-1-1', '20230101', '', '2023-01-01T00:00'])(
    '%s is none',
    (words) => expect(isDay(words)).toBe(false),
  )
})

describe('names of files', () => {
  it.each([
    ['任务分解表', '任务分解表'],
    ['a/b\\c: "d"\r\nSet-Cookie: x', 'a_b_c_d_Set-Cookie_x'],
    ['半\ud800个', '半_个'],
    ['..', '..'],
  ])('%j', (name, expected) => expect(fileName(name)).toBe(expected))

  it('are cut between characters', () => expect(fileName(`x${'😀'.repeat(100)}`)).toBe(`x${'😀'.repeat(79)}`))
})

describe('numbers', () => {
  it.each([0, 7, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is not from 1 to 6', (value) =>
    expect(() => within('maxHops', value, 1, 6)).toThrow('whole number from 1 to 6'),
  )
  it('from least to most', () => expect([within('maxHops', 1, 1, 6), within('maxHops', 6, 1, 6)]).toEqual([1, 6]))
})

describe('nesting', () => {
  const nest = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

  it('is counted by levels', () => {
    expect([undefined, null, 1, {}, { a: 1 }].map((value) => nestedDeeper(value, 1))).toEqual([false, false, false, false, false])
    expect([nestedDeeper(nest(3), 3), nestedDeeper(nest(4), 3)]).toEqual([false, true])
    expect(nestedDeeper(nest(5000), 200)).toBe(true)
  })
})
