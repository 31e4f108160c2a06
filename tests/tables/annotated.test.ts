import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { widthOf } from '../../server/text/width.ts'
import { sourceIn } from '../formats/reading.ts'
import { type AnnotatedTask, type AnnotatedTasks, annotatedTasks } from './annotatedTasks.ts'

const DOCUMENTS = annotatedTasks('tests/first-runs', 12)

type Row = readonly string[]
interface Layout {
  readonly header: Row
  readonly row: (task: AnnotatedTask, index: number) => Row
  readonly write: (header: Row, rows: readonly Row[]) => string
  /** What the table says of a task, in place of the roles that were annotated. */
  readonly says?: (task: AnnotatedTask) => readonly string[]
}

const listed = (names: readonly string[], mark: string): string => names.join(mark) || '—'
const allOf = ({ leads, others }: AnnotatedTask): readonly string[] => [...leads, ...others]
const responsible = (task: AnnotatedTask): readonly string[] => allOf(task).map((name) => `responsible ${name}`)
const withRoles = ({ leads, others }: AnnotatedTask): readonly string[] => [
  ...leads.map((name) => `lead ${name}`),
  ...others.map((name) => `support ${name}`),
]
const DAYS = ['2024年6月底前', '2024年12月底', '持续推进', '9月底前', '长期坚持']
const dayOf = (index: number): string => DAYS[index % DAYS.length] ?? ''
const brokenAt = (width: number) => (cell: string) =>
  cell
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
    .join('\n')

const inTabs = (header: Row, rows: readonly Row[]): string => [header, ...rows].map((row) => row.join('\t')).join('\n')
const aCellALine = (header: Row, rows: readonly Row[]): string => [header, ...rows].map((row) => row.join('\n')).join('\n')
/** Cells below one another, as a PDF prints them, each column at its place. The widths are in Chinese characters. */
function printed(header: Row, rows: readonly Row[]): string {
  const widths = [4, 20, 12, 12]
  const lines = (row: Row): readonly string[] => {
    const cells = row.map((cell, column) => brokenAt((widths[column] ?? 0) - 2)(cell).split('\n'))
    const padded = (cell: string, column: number) => cell + ' '.repeat(2 * ((widths[column] ?? 0) - widthOf(cell)))
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
      cells
        .map((cell, column) => padded(cell[line] ?? '', column))
        .join('')
        .trimEnd(),
    )
  }
  return [header, ...rows].flatMap(lines).join('\n')
}

const NUMBERED = ['序号', '重点任务', '责任单位']
const LED = ['序号', '重点任务', '牵头单位', '配合单位']
const numbered = (mark: string) => (task: AnnotatedTask, index: number) => [String(index + 1), task.words, listed(allOf(task), mark)]
const led = (task: AnnotatedTask, index: number): Row => [
  String(index + 1),
  task.words,
  listed(task.leads, '、'),
  listed(task.others, '、'),
]

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'names parted by spaces': { header: NUMBERED, row: numbered(' '), write: inTabs, says: responsible },
  'names on lines of their own in cells of tabs': { header: NUMBERED, row: numbered('\n'), write: inTabs, says: responsible },
  'names on lines of their own, rows with a line between them': {
    header: NUMBERED,
    row: numbered('\n'),
    write: (header, rows) => [header, ...rows].map((row) => row.join('\n')).join('\n\n'),
    says: responsible,
  },
  'cells broken at the width of their column': {
    header: LED,
    row: (task, index) => led(task, index).map(brokenAt(22)),
    write: inTabs,
  },
  'tasks of several lines without numbers': {
    header: ['工作事项', '责任单位', '完成时限'],
    row: (task, index) => [task.words, listed(allOf(task), '；'), dayOf(index)].map(brokenAt(22)),
    write: inTabs,
    says: responsible,
  },
  'columns at their places': { header: LED, row: led, write: printed },
  'a group before each row': {
    header: ['类别', '序号', '重点任务', '牵头单位', '配合单位', '完成时限'],
    row: (task, index) => [task.section, ...led(task, index), dayOf(index)],
    write: aCellALine,
  },
  'persons beside the names': {
    header: ['序号', '重点任务', '牵头部门及负责人', '配合单位'],
    row: (task, index) => led(task, index).map((cell, column) => (column === 2 && cell !== '—' ? `${cell} 李某某` : cell)),
    write: aCellALine,
  },
}

function textOf({ title }: AnnotatedTasks, table: string): string {
  const head = [title, '柳政发〔2024〕3号', '各有关单位：', '现将有关任务分解如下，请认真组织实施。', '柳州市人民政府', '2024年3月1日']
  return `${head.join('\n')}\n\n附件\n重点任务分解表\n${table}\n`
}

interface Outcome {
  right: number
  wrong: string[]
  missed: string[]
}

/** Compares what is read of the table with what it says. */
async function compared(document: AnnotatedTasks, { header, row, write, says = withRoles }: Layout): Promise<Outcome> {
  const { measures } = filePrediction(await sourceIn('table.txt', textOf(document, write(header, document.tasks.map(row)))))
  const bare = (words: string) => words.replace(/\s+/gu, '')
  const outcome: Outcome = { right: 0, wrong: [], missed: [] }
  for (const task of document.tasks) {
    const measure = measures.find(({ text }) => bare(text).includes(task.words.slice(0, 12)))
    const found = measure?.departments.map(({ role, name }) => `${role} ${bare(name)}`) ?? []
    const expected = says(task)
    outcome.right += expected.filter((each) => found.includes(each)).length
    outcome.missed.push(...expected.filter((each) => !found.includes(each)).map((each) => `${document.name} ${each}`))
    outcome.wrong.push(...found.filter((each) => !expected.includes(each)).map((each) => `${document.name} ${each}`))
  }
  return outcome
}

describe.each(Object.entries(LAYOUTS))('annotated tasks in a table: %s', (_, layout) => {
  it('are read with their departments', async () => {
    const outcomes = await Promise.all(DOCUMENTS.map((document) => compared(document, layout)))
    const right = outcomes.reduce((sum, each) => sum + each.right, 0)
    const [wrong, missed] = [outcomes.flatMap((each) => each.wrong), outcomes.flatMap((each) => each.missed)]
    expect(right).toBeGreaterThan(150)
    expect(wrong.length / right, wrong.join('; ')).toBeLessThan(0.02)
    // names at the end of a text may as well be those who sign
    expect(missed.length / right, missed.join('; ')).toBeLessThan(0.1)
  })
})
