import { describe, expect, it } from 'vitest'
import { gridOf } from '../../server/formats/grid.ts'
import { recordBoxOf } from '../../server/formats/pages/recordBox.ts'

const box = (...rows: readonly string[][]) =>
  recordBoxOf(gridOf(rows.map((row) => row.map((words) => ({ paragraphs: words === '' ? [] : [words], rowSpan: 1, columnSpan: 1 })))))

describe('a box above a document', () => {
  // As the site of 深圳市科技创新局 prints it.
  it('with key and value in one cell is its record', () =>
    expect(
      box(
        ['深圳市科技创新局政府信息公开'],
        ['索 引 号： 114/2026-00039', '分类：'],
        ['发布机构： 市科技创新局', '成文日期： 2026-02-25'],
        ['名称： 关于印发管理办法的通知'],
        ['文号：', '发布日期： 2026-02-25'],
      ),
    ).toEqual({
      heading: ['深圳市科技创新局政府信息公开'],
      fields: [
        { key: '索引号', value: ' 114/2026-00039' },
        { key: '分类', value: '' },
        { key: '发布机构', value: ' 市科技创新局' },
        { key: '成文日期', value: ' 2026-02-25' },
        { key: '名称', value: ' 关于印发管理办法的通知' },
        { key: '文号', value: '' },
        { key: '发布日期', value: ' 2026-02-25' },
      ],
    }))

  it('with a key in one cell and its value in the next is its record', () =>
    expect(
      box(['索引号', '114/2026', '文号：', '深科〔2026〕1号'], ['名称', '管理办法', '有效性', '', '文件状态', '现行'])?.fields,
    ).toEqual([
      { key: '索引号', value: '114/2026' },
      { key: '文号', value: '深科〔2026〕1号' },
      { key: '名称', value: '管理办法' },
      { key: '有效性', value: '' },
      { key: '文件状态', value: '现行' },
    ]))

  it.each([
    [
      'a table of tasks',
      [
        ['序号', '重点任务', '责任单位', '完成时限'],
        ['1', '建设水库', '市水利局', '2025年'],
      ],
    ],
    [
      'a list of documents',
      [
        ['名称', '文号', '发布日期'],
        ['管理办法', '深科〔2026〕1号', '2026-02-25'],
        ['实施细则', '深科〔2026〕2号', '2026-03-25'],
      ],
    ],
    ['two fields', [['名称：管理办法', '文号：深科〔2026〕1号']]],
  ])('that is %s is no record', (_, rows) => expect(box(...rows)).toBeNull())
})
