import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { ROLE_WORDS } from '../../server/lexicon/roleWords.ts'
import { read } from '../../server/reading/read.ts'

const sourceIn = (lines: readonly string[]) =>
  plainDocument('table.txt', new TextEncoder().encode(['江陵街道2024年消防检查任务表', ...lines].join('\n')))
const departmentsOf = (...lines: readonly string[]) =>
  filePrediction(sourceIn(lines)).measures.map(({ departments }) => departments.map(({ role, name }) => `${role} ${name}`).join(', '))

const HEADER = '序号\t工作任务\t党政办\t应急管理办\t执法队'
const ROWS = ['1\t检查出租房200户。\t\t★\t☆', '2\t发放灭火器500具。\t★\t\t☆']
const LED = ['lead 应急管理办, support 执法队', 'lead 党政办, support 执法队']

describe('columns of marks under the names of departments', () => {
  it.each([
    ['below the table', [HEADER, ...ROWS, '注：★为主责部门，☆为配合部门']],
    ['above the table', ['（★牵头，☆配合）', HEADER, ...ROWS]],
    ['with the mark behind the role', [HEADER, ...ROWS, '说明：主责单位以★表示，协助单位以☆表示。']],
    ['in words of their own', [HEADER, ...ROWS.map((row) => row.replaceAll('★', '牵头').replaceAll('☆', '配合'))]],
  ])('take the roles of several marks from a note: %s', (_, lines) => {
    expect(departmentsOf(...lines)).toEqual(LED)
  })

  it.each(ROLE_WORDS.filter(([, , ...forms]) => forms.includes('bare')))('may hold %s, which is %s', (word, role) => {
    const rows = ROWS.map((row) => row.replaceAll('★', word).replaceAll('☆', '配合'))
    expect(departmentsOf(HEADER, ...rows)).toEqual(LED.map((names) => names.replace('lead', role)))
  })

  it('make responsible with a single mark, or have the role of the header above them', () => {
    const ticked = ROWS.map((row) => row.replaceAll(/[★☆]/gu, '√'))
    const both = ['responsible 应急管理办, responsible 执法队', 'responsible 党政办, responsible 执法队']
    expect(departmentsOf(HEADER, ...ticked)).toEqual(both)
    expect(departmentsOf('序号\t工作任务\t责任部门\t\t', '\t\t党政办\t应急管理办\t执法队', ...ticked)).toEqual(both)
    expect(departmentsOf('序号\t工作任务\t配合部门\t\t', '\t\t党政办\t应急管理办\t执法队', ...ticked)).toEqual(
      both.map((names) => names.replaceAll('responsible', 'support')),
    )
  })

  it('may be headed by a class of departments', () => {
    const header = '序号\t工作任务\t市教育局\t各县（区）'
    expect(departmentsOf(header, '1\t检查学校200所。\t●\t○', '2\t发放灭火器500具。\t●\t', '注：●为牵头部门，○为配合部门')).toEqual([
      'lead 市教育局, support 各县（区）',
      'lead 市教育局',
    ])
  })

  it('may stand between bars, beside tasks without numbers', () => {
    const rows = ['工作任务 | 市教育局 | 市财政局 | 时限', '检查学校200所。 | √ | | 6月底', '发放灭火器500具。 | | √ | 6月底']
    expect(departmentsOf(...rows)).toEqual(['responsible 市教育局', 'responsible 市财政局'])
  })

  it('are not read, and raise an alarm, where nothing says what several marks mean', () => {
    expect(departmentsOf(HEADER, ...ROWS)).toEqual([])
    expect(placedAlarms(read(sourceIn([HEADER, ...ROWS]))).map(({ kind }) => kind)).toContain('TABLE_UNREAD')
  })
})
