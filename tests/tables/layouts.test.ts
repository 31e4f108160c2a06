import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { sourceIn } from '../formats/reading.ts'

const NOTICE = [
  '柳州市人民政府办公室关于印发2024年重点工作任务分工方案的通知',
  '柳政办发〔2024〕3号',
  '各县（区）人民政府，市政府各部门：',
  '现将《2024年重点工作任务分工方案》印发给你们，请认真组织实施。',
  '柳州市人民政府办公室',
  '2024年2月10日',
  '2024年重点工作任务分工表',
]
const HEADER = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限']

interface Task {
  readonly group: string
  readonly words: string
  readonly lead: string
  readonly support: string
  readonly due: string
}

const task = (group: string, words: string, lead: string, support: string, due: string): Task => ({ group, words, lead, support, due })
const TASKS: readonly Task[] = [
  task('稳定经济增长', '新增规模以上工业企业50家，净增高新技术企业20家。', '市工业和信息化局', '市科技局、市统计局', '2024年12月底前'),
  task('稳定经济增长', '落实减税降费政策，清理拖欠账款', '市财政局', '—', '2024年9月底前'),
  task('稳定经济增长', '推进重大项目建设，完成投资300亿元', '市发展改革委', '各区县政府', '2024年12月底前'),
  task('保障改善民生', '新增学位5000个，新建幼儿园8所。', '市教育局', '市财政局', '2024年8月底前'),
  task('保障改善民生', '新建普惠托育机构20家，健全服务网络', '市卫生健康委', '市民政局', '2024年12月底前'),
  task('加强生态环保', '完成造林绿化10万亩。', '市林业局', '—', '2024年5月底前'),
  task('加强生态环保', '整治黑臭水体6条', '市生态环境局', '市水务局', '2024年10月底前'),
]

const HAN = '一二三四五六七'
/** How rows are numbered: by their place in the table, and in their group. */
const NUMBERS: Readonly<Record<string, (all: number, own: number) => string>> = {
  '1': (all) => String(all + 1),
  '1.': (all) => `${all + 1}.`,
  '（一）': (all) => `（${HAN[all]}）`,
  'in each group': (_, own) => String(own + 1),
  none: () => '',
}
/** How groups of rows are named; null where they are not. */
const GROUPS: Readonly<Record<string, (name: string, index: number) => string | null>> = {
  'no groups': () => null,
  'groups with marks': (name, index) => `${HAN[index]}、${name}`,
  'groups without marks': (name) => name,
}
/** A way of writing a table into a text. Its rows are lists of cells; a group has one cell. */
const FORMS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  bars: (rows) => rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`).join('\n'),
  // a spreadsheet writes as many commas in each row
  commas: ([header = [], ...rows]) =>
    [header, ...rows]
      .map((row) =>
        header
          .map((_, column) => row[column] ?? '')
          .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
          .join(','),
      )
      .join('\n'),
  'wide bars': (rows) => rows.map((row) => row.join('｜')).join('\n'),
  // a spreadsheet copies a cell of several lines in quotation marks
  'tabs and quotation marks': (rows) =>
    rows
      .map((row) => row.map((cell) => (row.length > 1 && /[、，]/u.test(cell) ? `"${cell.replace(/[、，]/u, '$&\n')}"` : cell)).join('\t'))
      .join('\n'),
  'tabs over two pages': (rows) =>
    [...rows.slice(0, 4), ['— 5 —'], ['续表'], rows[0] ?? [], ...rows.slice(4)].map((row) => row.join('\t')).join('\n'),
  'bars over two pages': (rows) => [...rows.slice(0, 4), ['第 3 页'], ...rows.slice(4)].map((row) => row.join(' | ')).join('\n'),
  'blocks of labelled lines': ([header = [], ...rows]) =>
    rows.map((row) => (row.length === 1 ? row.join('') : row.map((cell, column) => `${header[column]}：${cell}`).join('\n'))).join('\n\n'),
  spaces: (rows) => rows.map((row) => row.join('   ')).join('\n'),
  'a cell a line': (rows) => rows.flat().join('\n'),
}

function rowsOf(
  number: (all: number, own: number) => string,
  group: (name: string, index: number) => string | null,
): readonly (readonly string[])[] {
  const names = [...new Set(TASKS.map((one) => one.group))]
  const rows = names.flatMap((name, index) => {
    const heading = group(name, index)
    const own = TASKS.filter((one) => one.group === name).map((one, place) => [
      number(TASKS.indexOf(one), place),
      ...[one.words, one.lead, one.support, one.due],
    ])
    return [...(heading === null ? [] : [[heading]]), ...own]
  })
  const isNumbered = number(0, 0) !== ''
  return [HEADER, ...rows].map((row) => (isNumbered || row.length === 1 ? row : row.slice(1)))
}

const expected = TASKS.map(({ words, lead, support }) =>
  [words, `lead ${lead}`, ...(support === '—' ? [] : support.split('、').map((name) => `support ${name}`))].join(' '),
)

describe('a table of tasks in a text', () => {
  describe.each(Object.entries(FORMS))('with %s', (_, form) => {
    describe.each(Object.entries(GROUPS))('and %s', (_, group) => {
      it.each(Object.entries(NUMBERS))('has its rows, numbered %s', async (_, number) => {
        const { measures } = filePrediction(await sourceIn('notice.txt', [...NOTICE, form(rowsOf(number, group))].join('\n')))
        const read = measures.map(({ text, departments }) =>
          [text.replaceAll('\n', ''), ...departments.map(({ role, name }) => `${role} ${name}`)].join(' '),
        )
        expect(read).toEqual(expected)
      })
    })
  })

  it('of two tables has the second header as no row', async () => {
    const other = [
      ['序号', '改革事项', '责任单位', '参与单位', '时间节点'],
      ['1', '推进一业一证改革', '市市场监管局', '市商务局', '2024年6月底前'],
    ]
    const text = [
      ...NOTICE,
      ...[HEADER, ['1', '整治黑臭水体6条', '市生态环境局', '市水务局', '2024年10月底前'], ['改革任务清单'], ...other].map((row) =>
        row.join('\t'),
      ),
    ]
    const { measures } = filePrediction(await sourceIn('notice.txt', text.join('\n')))
    expect(measures.map(({ text }) => text)).toEqual(['整治黑臭水体6条', '推进一业一证改革'])
  })
})
