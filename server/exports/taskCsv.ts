import { type Cell, csvOf } from './csv.ts'
import { exactnessOf, firstDated } from './deadline.ts'
import type { TaskGroup } from './taskGroups.ts'
import { correctionInWords, dueDay, namingInWords, nearnessInWords, othersInWords, roleInWords, type TaskRow } from './taskRow.ts'

const COLUMNS: readonly (readonly [name: string, value: (row: TaskRow, asOf: string) => Cell])[] = [
  ['部门', (r) => r.department],
  ['角色', roleInWords],
  ['是否点名', namingInWords],
  ['文件', (r) => r.policyTitle],
  ['文号', (r) => r.documentNumber],
  ['章节', (r) => r.section],
  ['序号', (r) => r.label],
  ['任务', (r) => r.heading],
  ['任务内容', (r) => r.text],
  ['指标', (r) => r.figures.join('；')],
  ['完成时限', (r) => r.deadlines.map(({ words }) => words).join('；')],
  ['截止日期', dueDay],
  ['日期精确到', exactnessInWords],
  ['状态', nearnessInWords],
  ['其他单位', othersInWords],
  ['产业', (r) => r.industries.join('、')],
  ['原文称谓', (r) => r.as],
  ['原文', (r) => r.source.quote],
  ['来源文件', (r) => r.source.file],
  ['行', (r) => r.source.line],
  ['起', (r) => r.source.start],
  ['止', (r) => r.source.end],
  ['链接', (r) => r.link],
  ['更正', correctionInWords],
  ['调整时限', (r) => r.note?.movedTo ?? null],
]

/** How precise the deadline is: 2025-12-31 may mean 到2025年. */
function exactnessInWords({ deadlines }: TaskRow): string {
  const due = firstDated(deadlines)
  return due ? { day: '日', month: '月', year: '年' }[exactnessOf(due)] : ''
}

/** The tasks as CSV, group after group. */
export function taskCsv(groups: readonly TaskGroup[], asOf: string): string {
  return csvOf(
    ['分组', ...COLUMNS.map(([name]) => name)],
    groups.flatMap(({ title, rows }) => rows.map((row) => [title, ...COLUMNS.map(([, value]) => value(row, asOf))])),
  )
}
