import { expect, test } from 'vitest'
import { said } from '../../web/i18n/words.ts'
import { counted, countedBy, datedIn } from '../../web/views/desk/counted.ts'
import type { Task } from '../../web/views/desk/tasks.ts'
import { desk } from '../../web/views/desk/words.ts'

const task = (role: Task['role'], named: boolean) => ({ role, named }) as Task
const tasks = [task('LEAD', true), task('RESPONSIBLE', true), task('RESPONSIBLE', false), task('RESPONSIBLE', false)]

test('tasks of groups are counted with the others, and apart', () => {
  expect(counted(tasks)).toEqual({ all: 4, unnamed: 2 })
  expect(Object.fromEntries(countedBy(tasks, ({ role }) => role))).toEqual({
    LEAD: { all: 1, unnamed: 0 },
    RESPONSIBLE: { all: 3, unnamed: 2 },
  })
})

test.each([
  ['zh', '82（未点名 32） / 90 项', '50 条措施点名'],
  ['en', '82 (32 by group) of 90', 'named in 50 measures'],
] as const)('the number says what it counts (%s)', (language, shown, named) => {
  expect(said(desk, language, 'shownUnnamed', { shown: 82, unnamed: 32, all: 90 })).toBe(shown)
  expect(said(desk, language, 'namedIn', { count: 50 })).toBe(named)
})

test('a task with two dates is one task with two entries in the calendar', () => {
  const dated = (...days: (string | null)[]) => {
    const [deadline = null, ...laterDeadlines] = days.map((to, at) => ({ id: String(at), words: '', to, recurring: null }))
    return { deadline, laterDeadlines }
  }
  expect(datedIn([dated('2023-12-31', '2023-12-31'), dated('2024-06-30', null), dated(null), dated()])).toEqual({ tasks: 2, dates: 3 })
})
