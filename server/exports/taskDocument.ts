import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { xmlText } from './cellText.ts'
import { BREAKDOWN, type Column, headingsOf, LEDGER, type TaskLayout, type Value } from './taskColumns.ts'
import { taskGroups } from './taskGroups.ts'
import { othersInWords, roleInWords, sourceInWords, statusInWords, type TaskRow, titleInWords } from './taskRow.ts'
import { choiceInWords, type WorkbookHead } from './taskWorkbook.ts'

/** The layouts of a Word file of tasks. */
export type DocumentForm = 'table' | 'ledger' | 'slips'

/** Maximum number of slips. Each takes a page, and nobody hands out a longer file. */
const MOST_SLIPS = 500

/** A4 and the text width between its margins, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 } as const
const MARGIN = 1000
const ACROSS = { table: PAGE.height - 2 * MARGIN, slips: PAGE.width - 2 * MARGIN } as const
/** In half points. */
const SIZE = { title: 36, text: 18, slip: 24 } as const
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' } as const

/**
 * The tasks as a Word file: `table` is a 任务分解表 on A4 landscape with its heading on every page; `slips` is one 督办单 page for each task, with
 * space for results and signatures; `ledger` is a 督办台账 with people's notes.
 */
export async function taskDocument(rows: readonly TaskRow[], head: WorkbookHead, form: DocumentForm): Promise<Buffer> {
  const document = new Document({
    creator: '政策脉络',
    title: xmlText(head.title),
    description: xmlText(head.choice),
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: form === 'slips' ? slipSections(rows, head) : [tableSection(rows, head, form === 'table' ? BREAKDOWN : LEDGER)],
  })
  return Packer.toBuffer(document)
}

function tableSection(rows: readonly TaskRow[], head: WorkbookHead, { printed }: TaskLayout): ISectionOptions {
  return {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE }, margin: margins() } },
    footers: { default: pageFooter() },
    children: [title(head.title), paragraph(choiceInWords(rows, head)), tableOf(rows, head, printed)],
  }
}

function tableOf(rows: readonly TaskRow[], head: WorkbookHead, columns: readonly Column[]): Table {
  let index = 0
  const body = taskGroups(rows, head.group, head.asOf).flatMap((group) => [
    ...(group.title === null ? [] : [groupRow(`${group.title}（${group.rows.length}项）`, columns.length)]),
    ...group.rows.map((row) => taskRow(row, index++, head.asOf, columns)),
  ])
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: ACROSS.table, type: WidthType.DXA },
    columnWidths: widths(columns),
    rows: [...headingRows(columns), ...body],
  })
}

/** Column widths in the same proportions as in the sheet. */
function widths(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => Math.floor((width / all) * ACROSS.table))
}

/** Two heading rows: groups of columns above column names; a column without a group spans both. */
function headingRows(columns: readonly Column[]): readonly TableRow[] {
  const upper = headingsOf(columns).map(({ name, from, to, grouped }) =>
    heading(name, grouped ? { columnSpan: to - from + 1 } : { rowSpan: 2 }),
  )
  const lower = columns.flatMap(({ group, name }) => (group === undefined ? [] : [heading(name)]))
  return [upper, lower].map((children) => new TableRow({ tableHeader: true, cantSplit: true, children }))
}

function heading(words: string, spans: { readonly rowSpan?: number; readonly columnSpan?: number } = {}): TableCell {
  return new TableCell({
    ...spans,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run(words, { bold: true })] })],
  })
}

const groupRow = (words: string, across: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: across,
        children: [new Paragraph({ keepNext: true, children: [run(words, { bold: true })] })],
      }),
    ],
  })

function taskRow(row: TaskRow, index: number, asOf: string, columns: readonly Column[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ value, centred }) =>
        new TableCell({
          children: [
            new Paragraph({
              alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
              children: [valueRun(value(row, index, asOf))],
            }),
          ],
        }),
    ),
  })
}

function valueRun(value: Value): TextRun | ExternalHyperlink {
  if (value instanceof Date) return run(value.toISOString().slice(0, 10))
  if (typeof value === 'string' || typeof value === 'number') return run(String(value))
  return new ExternalHyperlink({ link: value.hyperlink, children: [run(value.text, { color: '1C587C' })] })
}

function slipSections(rows: readonly TaskRow[], head: WorkbookHead): ISectionOptions[] {
  const printed = rows.slice(0, MOST_SLIPS)
  const cut = printed.length < head.total ? `（共${head.total}件，本册为前${printed.length}件）` : ''
  return printed.map((row, index) => ({
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: margins() } },
    footers: { default: pageFooter() },
    children: [title('督办单'), paragraph(`第${index + 1}件${cut}`), slipOf(row)],
  }))
}

/** The content of a slip. Results and signatures are left blank. */
function slipOf(row: TaskRow): Table {
  const deadlines = row.deadlines.map(({ words, to }) => (to === null ? words : `${words}（${to}）`)).join('；')
  const role = roleInWords(row)
  const lines: readonly (readonly [name: string, words: string, height?: number])[] = [
    ['督办事项', titleInWords(row)],
    ['办理要求', row.text],
    ['指标', row.figures.join('；')],
    ['责任单位', `${row.named ? row.department : row.as}${role === '' ? '' : `（${role}）`}`],
    ['其他单位', othersInWords(row)],
    ['完成时限', [deadlines || '文件未写明', row.note?.movedTo && `调整为${row.note.movedTo}`].filter(Boolean).join('；')],
    ['依据', sourceInWords(row)],
    ['原文', row.source.quote],
    ['办理状态', statusInWords(row)],
    ['办理情况', row.note?.remark ?? '', 2600],
    ['责任人签字', row.note?.owner ?? '', 800],
    ['督办人意见', '', 1400],
  ]
  const first = 1700
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: ACROSS.slips, type: WidthType.DXA },
    columnWidths: [first, ACROSS.slips - first],
    rows: lines.map(
      ([name, words, height = 560]) =>
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: 'atLeast' },
          children: [slipCell(name, true), slipCell(words, false)],
        }),
    ),
  })
}

const slipCell = (words: string, isName: boolean): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 80, bottom: 80, left: 120, right: 120 },
    children: [
      new Paragraph({
        alignment: isName ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [run(words, { bold: isName, size: SIZE.slip })],
      }),
    ],
  })

const title = (words: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [run(words, { bold: true, size: SIZE.title })],
  })

const paragraph = (words: string): Paragraph => new Paragraph({ spacing: { after: 120 }, children: [run(words)] })

const run = (words: string, look: { readonly bold?: boolean; readonly size?: number; readonly color?: string } = {}): TextRun =>
  new TextRun({ text: xmlText(words), font: FONT, ...look })

const margins = () => ({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN })

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'] })],
      }),
    ],
  })
