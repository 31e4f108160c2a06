import { oneOf } from '../../lexicon/pattern.ts'
import { printedNumber } from './documentNumber.ts'

/** Keys for the department that put the document up, which need not have issued it. */
export const PUBLISHER_KEYS: readonly string[] = [
  ...['发布机构', '发布机关', '发布单位', '发布部门', '公开机构', '公开主体'],
  ...['责任部门', '公开责任部门'],
]

/** Keys of the record that sites print above a document, with all their spellings; one key per line. */
const KEYS: readonly string[] = [
  ...['名称', '标题', '信息名称', '文件名称'],
  ...['索引号', '信息索引号', '索引', '统一登记号', '统一编号', '规范性文件编号'],
  ...['文号', '发文字号', '发文文号', '发文序号', '发文编号', '公文字号', '文件字号', '文件编号', '政策文号', '发布文号', '字号'],
  ...['发文机关', '发文机构', '发文单位', '联合发文单位', '制发机关', '制定机关'],
  ...PUBLISHER_KEYS,
  ...['成文日期', '成文时间', '发文日期', '发文时间', '发布日期', '发布时间', '公布日期', '公开日期', '生成日期', '生成时间'],
  ...['印发日期', '印发时间', '颁布日期', '颁布时间', '签发日期', '文件日期'],
  ...[
    '生效日期',
    '生效时间',
    '实施日期',
    '实施时间',
    '施行日期',
    '施行时间',
    '废止日期',
    '废止时间',
    '失效日期',
    '失效时间',
    '有效性',
    '有效期',
    '时效',
    '时效性',
    '效力状态',
    '文件状态',
  ],
  ...[
    '效力级别',
    '效力等级',
    '主题分类',
    '主题词',
    '关键词',
    '分类',
    '信息分类',
    '公文种类',
    '文件类型',
    '文件类别',
    '所属主题',
    '所属类别',
  ],
  ...['公开方式', '公开形式', '公开类别', '公开范围', '公开时限', '公开目录', '体裁', '体裁分类', '服务对象', '组配分类'],
  ...['信息来源', '文件来源', '来源', '阅读次数', '浏览次数', '访问次数', '浏览量', '点击数', '点击量'],
]
const KEY = oneOf(KEYS)
/** Keys that also occur inside a line; 来源： and 分类： may be part of a sentence. */
const LATER_KEY = oneOf(KEYS.filter((key) => key.length >= 4 || key === '文号' || key === '索引号'))

/** Values that show, even without a colon, that a key precedes them: 文号福府办规〔2024〕4号, 签发日期2024-07-25, 索引号000014348/2023-00012 */
const VALUE = `(?:(?<=效性)(?:有效|失效|废止)|(?<=索引号)[0-9A-Z][0-9A-Z/-]{5,}|${printedNumber()}|\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2})`
/** A cell followed by a key, from a table row without colons: `发布机构区政府办公室文号蔡政办〔2023〕1号` */
const CELL_AND_KEY = `[\\p{Script=Han}A-Z0-9/-]{2,30}(?:${LATER_KEY})${VALUE}`
/** A cell and a key whose own cell is empty: `发文机关马兰屯镇关键词` */
const CELL_AND_EMPTY = `[\\p{Script=Han}A-Z0-9/-]{2,30}(?<!的)(?:关键词|主题词|${LATER_KEY})$`
/** `发布机构：市商务局`, `【发布机构】：市商务局`, `∙【制定机关】武汉市人民政府办公厅`, `[实施日期] 2023-05-22` */
const FIELD = new RegExp(
  `^[∙·•●]?(?:[【[(（]?(?<key>${KEY})[】\\]）)]?[：:]|[【[](?<marked>${KEY})[】\\]]|(?<bare>${KEY})(?=${VALUE}|${CELL_AND_KEY}|${CELL_AND_EMPTY}))(?<value>.*)$`,
  'u',
)
const NEXT_FIELD = new RegExp(
  `(?:${LATER_KEY})(?:[：:]|(?=${VALUE}))|(?:关键词|主题词|${LATER_KEY})$|(?<=号)(?:发文|发布|制定)(?:机关|机构|单位)(?=\\p{Script=Han})|(?<=[\\d日])(?:名称|标题)(?=[：:])`,
  'u',
)
/** A cell of a former table row: `文号`, `成文日期:` */
const KEY_CELL = new RegExp(`^(?<key>${KEY})[：:]?$`, 'u')

/** Whether words are only a key of a record: `发布日期`, `成文日期：`. */
export function isRecordKey(words: string): boolean {
  return KEY_CELL.test(words)
}

/** Fields that only a website adds to a document; the others may be printed in the document: `来源：`, `有效期：`, `服务对象：`. */
const KEYS_OF_RECORDS =
  /^(?:(?:信息)?索引号|统一(?:登记|编)号|主题(?:词|分类)|信息分类|[发公]文[字文序编]号|成文(?:日期|时间)|公文种类|发布机构|体裁分类|组配分类)$/u

/** Whether a key shows by itself that its line is one of a record. */
export function isKeyOfRecords(key: string): boolean {
  return KEYS_OF_RECORDS.test(key)
}

/** A field of the website record of a document: its key, its value, and the offset of the value. */
export interface RecordEntry {
  readonly key: string
  readonly value: string
  readonly at: number
}

/** Splits a line of the website record into key and value: `发布机构：市商务局`; null for other lines. */
export function recordOf(words: string): { readonly key: string; readonly value: string } | null {
  const groups = FIELD.exec(words)?.groups
  const key = groups?.key ?? groups?.marked ?? groups?.bare
  return key === undefined ? null : { key, value: groups?.value ?? '' }
}

/**
 * The fields in a line of the website record: one (`发布机构：市商务局`), several (`发文机关：国务院办公厅成文日期：2014年02月23日`), or the cells of a row
 * (`文号|汉政办发〔2021〕88号|成文日期:|2021年09月28日|`). The words contain no spaces.
 */
export function recordEntriesOf(words: string): readonly RecordEntry[] {
  return words.includes('|') ? entriesOfCells(words) : entriesOfLine(words)
}

function entriesOfLine(words: string): readonly RecordEntry[] {
  const own = recordOf(words)
  if (own === null) return []
  const at = words.length - own.value.length
  const next = own.value.search(NEXT_FIELD)
  if (next < 0) return [{ ...own, at }]
  const later = entriesOfLine(own.value.slice(next)).map((one) => ({ ...one, at: one.at + at + next }))
  return [{ key: own.key, value: own.value.slice(0, next), at }, ...later]
}

function entriesOfCells(words: string): readonly RecordEntry[] {
  const cells = [...words.matchAll(/[^|]+/gu)].map(({ 0: cell, index }) => ({ cell, at: index }))
  if (!KEY_CELL.test(cells[0]?.cell ?? '')) return []
  return cells.flatMap(({ cell }, index) => {
    const key = KEY_CELL.exec(cell)?.groups?.key
    const next = cells[index + 1]
    const value = next === undefined || KEY_CELL.test(next.cell) ? { cell: '', at: words.length } : next
    return key === undefined ? [] : [{ key, value: value.cell, at: value.at }]
  })
}
