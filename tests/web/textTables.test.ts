import { describe, expect, it } from 'vitest'
import { pastedTables } from '../../server/tables/pasted.ts'
import { blocksOf, linesIn, type TableInText } from '../../web/views/reader/blocks.ts'

const TEXT = '任务分工表\n序号\t工作任务\t牵头单位\n1\t建设水库。\t市水利局\n2\t修复渠道。\t市农业农村局\n柳州市人民政府\n'
const TABLES: readonly TableInText[] = pastedTables(TEXT).map(({ span, cells }) => ({
  ...span,
  cells: cells.map(({ span, ...place }) => ({ ...place, ...span })),
}))

const wordsAt = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end)

describe('a text with a table', () => {
  it('is lines, and the table by rows and cells', () => {
    expect(
      blocksOf(TEXT, TABLES).map((block) =>
        block.kind === 'line' ? wordsAt(block.line) : block.rows.map((cells) => cells.map(({ lines }) => lines.map(wordsAt).join(' / '))),
      ),
    ).toEqual([
      '任务分工表',
      [
        ['序号', '工作任务', '牵头单位'],
        ['1', '建设水库。', '市水利局'],
        ['2', '修复渠道。', '市农业农村局'],
      ],
      '柳州市人民政府',
    ])
  })

  it('has all its words in lines, in their order', () => {
    const lines = linesIn(blocksOf(TEXT, TABLES))
    expect(lines.map(wordsAt).join('')).toBe(TEXT.replaceAll(/\s/g, ''))
  })

  it('is lines alone where no table is known', () => {
    expect(linesIn(blocksOf(TEXT, [])).map(wordsAt)).toEqual(TEXT.trimEnd().split('\n'))
  })
})
