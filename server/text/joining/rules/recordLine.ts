import { opensWithLabel } from '../../lineKinds/assignment.ts'
import { documentNumberOf } from '../../lineKinds/documentNumber.ts'
import { recordEntriesOf } from '../../lineKinds/recordLine.ts'
import { isSignature } from '../../lineKinds/signature.ts'
import { endsAsTitle } from '../../lineKinds/title.ts'
import type { LineRule } from '../lineRule.ts'

export const recordLine: LineRule = {
  name: 'line of the record of a document',
  does: 'In the block 索引号：…, 成文日期：… above a document each line is one field; a key without a value is followed by it.',
  examples: [
    { lines: ['主题分类:国民经济和社会发展,经济运行', '成文日期:2020-06-30'], says: 'boundary' },
    { lines: ['索 引 号：', '000014349/2018-00206'], says: 'joins' },
    { lines: ['主 题 词：', '国务院关于同意建立职业教育工作部际联席会议制度的批复'], says: 'boundary' },
    { lines: ['文件状态：', '广州市人民政府办公厅关于进一步加强特困人员救助供养工作的通知'], says: 'boundary' },
    { lines: ['发文字号：', '国函〔2018〕144号'], says: 'joins' },
    { lines: ['• 来源：', '甘政办发〔2016〕49号'], says: 'boundary' },
    { lines: ['浏览次数：', '柳政办〔2022〕8号'], says: 'boundary' },
    { lines: ['关键词：', '桂水发〔2020〕1号'], says: 'boundary' },
    { lines: ['文 号：', '桂水发〔2020〕1号'], says: 'joins' },
    { lines: ['有效性:有效', '天津市滨海新区人民政府关于印发重点任务的通知'], says: 'boundary' },
  ],
  answer: ({ before, line, index }) => {
    if (index > HEAD) return null
    if (isRecord(line.words)) return 'boundary'
    if (!isRecord(before.words)) return null
    return /[：:]$/.test(before.words) && mayBeValue(before.words, line.words) ? 'joins' : 'boundary'
  },
}

/** 主题词： and 文件状态： are often empty: the next line is then the title or number of the document, or a tool of the page. */
function mayBeValue(key: string, words: string): boolean {
  const name = key.replaceAll(/\s+/g, '')
  if (documentNumberOf(words.replace(/^[（(](.+)[）)]$/, '$1')) !== null) return ASKS_FOR_NUMBER.test(name)
  if (/^(?:文件|信息)?(?:名称|标题)/.test(name)) return true
  if (/关于|^【/.test(words) || endsAsTitle(words)) return false
  return !/^(主题词|关键词)/.test(name) || !isSignature(words)
}

/** `文号：`, `【发文字号】：`, `文件编号：` */
const ASKS_FOR_NUMBER = /号[】\])）]?[：:]$/

/** The block is at the head of a document. */
const HEAD = 60
/** A longer line is running text: `来源：…` */
const LONGEST = 60

function isRecord(words: string): boolean {
  if (opensWithLabel(words)) return false
  const fields = recordEntriesOf(words.replaceAll(/\s+/g, '')).length
  return fields > 0 && words.length <= LONGEST * fields
}
