import { describe, expect, test } from 'vitest'
import { dayIn, daysUntil, today } from '../../web/state/days.ts'
import { dueOf } from '../../web/views/desk/due.ts'

describe('a deadline seen from 2022-06-15', () => {
  test.each([
    ['2022-06-14', 'passed'],
    ['2022-06-15', 'soon'],
    ['2022-07-15', 'soon'],
    ['2022-07-16', 'later'],
    [null, 'none'],
  ])('%s is %s', (to, due) => expect(dueOf(to, '2022-06-15')).toBe(due))

  test('days are counted over the change to summer time', () => expect(daysUntil('2022-03-31', '2022-03-01')).toBe(30))

  test('today is the day of the reader', () => expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))
})

describe('a day as people write it', () => {
  test.each([
    ['2022-06-30', '2022-06-30'],
    ['2022/6/3', '2022-06-03'],
    ['20220630', '2022-06-30'],
    ['２０２２年６月３０日', '2022-06-30'],
    ['2022-02-30', null],
    ['06/30/2022', null],
    ['明天', null],
  ])('%s', (words, day) => expect(dayIn(words)).toBe(day))
})
