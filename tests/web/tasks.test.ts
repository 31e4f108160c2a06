import { describe, expect, test } from 'vitest'
import { deskQuery, sortedBy } from '../../web/views/desk/state.ts'
import { ANY_WORDS, loosened, rowsOf, type Selection, selectTasks, type Task } from '../../web/views/desk/tasks.ts'
import { gridOf, widthsFrom } from '../../web/views/desk/useColumnWidths.ts'

const ALL: Selection = {
  statuses: [],
  statusOf: ({ id }) => (id === '2' ? 'DONE' : 'NONE'),
  words: '',
  within: ANY_WORDS,
  roles: [],
  dues: [],
  document: null,
  asOf: '2022-06-15',
  sort: 'document',
  down: false,
  group: 'none',
}

const task = (id: string, change: Partial<Task> = {}): Task => ({
  id,
  noteKeys: [id],
  role: 'RESPONSIBLE',
  status: 'RESOLVED',
  reason: null,
  department: { id: 'dept:红旗区:红旗区市场监督管理局', name: '红旗区市场监督管理局' },
  as: '区市场监管局',
  named: true,
  inclusion: null,
  measure: { id: `m${id}`, label: `${id}.`, title: `${id}.规范收费`, heading: '规范收费', text: '开展涉企收费检查', ordinal: Number(id) },
  section: '优化营商环境',
  policy: { id: 'doc:a', title: '红旗区大力提振市场信心促进经济稳定向好政策措施', number: null },
  figures: [],
  deadline: null,
  movedTo: null,
  laterDeadlines: [],
  others: [],
  evidence: null,
  ...change,
})

const due = (to: string) => ({ id: 't', words: '2022年6月底前', to, recurring: null })

const tasks = [
  task('1', { deadline: due('2022-06-30') }),
  task('2', { role: 'LEAD', deadline: due('2022-05-31') }),
  task('3', { role: 'SUPPORT', others: [{ id: 'd', name: '红旗区财政局', as: '区财政局', role: 'LEAD' }] }),
  task('4', { named: false, as: '各有关部门' }),
  task('10', { policy: { id: 'doc:b', title: '工作方案', number: '红政〔2022〕5号' } }),
]

const ids = (change: Partial<Selection>) => selectTasks(tasks, { ...ALL, ...change }).map(({ id }) => id)

describe('tasks of a bureau', () => {
  test('stand by document, then in its order', () => expect(ids({})).toEqual(['1', '2', '3', '4', '10']))

  test.each<[string, Partial<Selection>, readonly string[]]>([
    ['by role', { roles: ['LEAD', 'SUPPORT'] }, ['2', '3']],
    ['what is passed', { dues: ['passed'] }, ['2']],
    ['what is due soon', { dues: ['soon'] }, ['1']],
    ['what has no deadline', { dues: ['none'] }, ['3', '4', '10']],
    ['by another day, what is passed', { dues: ['passed'], asOf: '2022-07-01' }, ['1', '2']],
    ['by what was written', { statuses: ['DONE'] }, ['2']],
    ['by what was written, and where nothing was', { statuses: ['NONE', 'ON_HOLD'] }, ['1', '3', '4', '10']],
    ['by document', { document: 'doc:b' }, ['10']],
    ['by words of who else is involved', { words: '财政局' }, ['3']],
    ['by how another body is printed', { words: '区财政局' }, ['3']],
    ['by words of a deadline', { words: '6月底' }, ['1', '2']],
    ['by words within the column of other departments', { within: { ...ANY_WORDS, partner: '财政' } }, ['3']],
    ['by words within the column of documents', { within: { ...ANY_WORDS, source: '红政' } }, ['10']],
    ['by words within two columns', { within: { ...ANY_WORDS, measure: '收费', target: '6月底' } }, ['1', '2']],
    ['by words that stand in another column', { within: { ...ANY_WORDS, measure: '财政' } }, []],
    ['by number and words together', { words: '2022 收费' }, ['1', '2', '10']],
    ['by words that no task has', { words: '新能源' }, []],
  ])('are filtered %s', (_, change, found) => expect(ids(change)).toEqual(found))

  test('are sorted by deadline, without deadline last', () => expect(ids({ sort: 'due' })).toEqual(['2', '1', '3', '4', '10']))

  test('are due on the day to which they were moved', () => {
    const moved = [task('1', { deadline: due('2022-05-31'), movedTo: '2027-01-31' }), task('2', { movedTo: '2022-05-01' })]
    const chosen = (change: Partial<Selection>) => selectTasks(moved, { ...ALL, ...change }).map(({ id }) => id)
    expect([chosen({ dues: ['passed'] }), chosen({ dues: ['later'] }), chosen({ sort: 'due' })]).toEqual([['2'], ['1'], ['2', '1']])
    expect(rowsOf(moved, { ...ALL, group: 'due' }).flatMap((row) => (row.kind === 'group' ? [row.value] : []))).toEqual(['passed', 'later'])
  })

  test('are sorted by role, lead first', () => expect(ids({ sort: 'role' })[0]).toBe('2'))

  test('are grouped by due, and those that do not name the bureau are a group of their own at the end', () => {
    const rows = rowsOf(selectTasks(tasks, ALL), { group: 'due', asOf: ALL.asOf })
    const shown = rows.map((row) => (row.kind === 'group' ? `${row.by}:${row.value}(${row.count})` : row.task.id))
    expect(shown).toEqual(['due:passed(1)', '2', 'due:soon(1)', '1', 'due:none(2)', '3', '10', 'collective:(1)', '4'])
  })

  test('without groups the collective ones still are one', () => {
    expect(rowsOf(tasks, { group: 'none', asOf: ALL.asOf }).filter(({ kind }) => kind === 'group')).toHaveLength(1)
  })

  test('another order of the whole list has no groups', () => {
    expect(sortedBy('due', deskQuery.read(''))).toEqual({ sort: 'due', down: false, group: 'none' })
    expect(sortedBy('document', deskQuery.read('?group=section'))).toMatchObject({ group: 'section' })
  })

  test('the head of a group names the document with its number', () => {
    const heads = rowsOf(selectTasks(tasks, ALL), { group: 'document', asOf: ALL.asOf }).flatMap((row) =>
      row.kind === 'group' ? row.value : [],
    )
    expect(heads).toContain('工作方案（红政〔2022〕5号）')
  })

  test('columns keep the width that they were given, within bounds', () => {
    const widths = widthsFrom('role=200,measure=5000,others=x,nobody=90')
    expect(widths).toEqual({ role: 200, measure: 900 })
    expect(gridOf(['role', 'measure', 'note'], widths)).toBe('200px 900px minmax(0, 190fr)')
    expect(gridOf(['role'], widthsFrom(null))).toBe('minmax(0, 190fr)')
  })

  test('reversed, the equal ones keep their order', () => {
    expect(ids({ sort: 'role', down: true })).toEqual(['3', '10', '4', '1', '2'])
  })

  test('where nothing fits, tell which filter would let how many pass', () => {
    const nothing = { ...ALL, words: '收费', roles: ['LEAD'], document: 'doc:b' } as const
    expect(selectTasks(tasks, nothing)).toEqual([])
    expect(loosened(tasks, nothing)).toEqual([
      { filter: 'words', count: 0 },
      { filter: 'roles', count: 1 },
      { filter: 'document', count: 1 },
    ])
  })

  test('are grouped by section and by partner, the body that leads first', () => {
    const values = (group: 'section' | 'partner') =>
      rowsOf(tasks.slice(0, 3), { group, asOf: ALL.asOf }).flatMap((row) => (row.kind === 'group' ? [row.value] : []))
    expect(values('section')).toEqual(['红旗区大力提振市场信心促进经济稳定向好政策措施 · 优化营商环境'])
    expect(values('partner')).toEqual(['', '红旗区财政局'])
  })

  test('documents and departments that share a name are groups of their own', () => {
    const untitled = (id: string, one: string) =>
      task(id, {
        policy: { id: `doc:${one}`, title: '（无标题）', number: null },
        department: { id: `dept:?doc:${one}:区财政局`, name: '区财政局' },
      })
    const counts = (group: 'document' | 'section' | 'department') =>
      rowsOf([untitled('1', 'a'), untitled('2', 'b'), untitled('3', 'a')], { group, asOf: ALL.asOf }).flatMap((row) =>
        row.kind === 'group' ? [row.count] : [],
      )
    expect([counts('document'), counts('section'), counts('department')]).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ])
  })
})
