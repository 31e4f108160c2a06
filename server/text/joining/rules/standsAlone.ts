import { isDate } from '../../lineKinds/date.ts'
import { isDatedSignature } from '../../lineKinds/datedSignature.ts'
import { documentNumberOf } from '../../lineKinds/documentNumber.ts'
import { isImprint } from '../../lineKinds/imprint.ts'
import { isNote } from '../../lineKinds/note.ts'
import { isOrderNumber } from '../../lineKinds/orderNumber.ts'
import type { LineRule } from '../lineRule.ts'

export const standsAlone: LineRule = {
  name: 'line that stands alone',
  does: 'A date, a dated signature, a document number, a note on publication, 抄送：… or 特此通知 is not part of a paragraph, and neither is the line after it.',
  examples: [
    { lines: ['关于进一步优化工程建设项目审批服务的通知', '甘政办发〔2023〕38 号'], wrap: 40, says: 'boundary' },
    {
      lines: ['甘政办发〔2023〕38 号', '各市、自治州人民政府，甘肃矿区办事处，兰州新区管委会，省政府有关部门，中央在甘有'],
      wrap: 40,
      says: 'boundary',
    },
    { lines: ['甘肃省人民政府办公厅', '2023 年5 月10 日'], says: 'boundary' },
    { lines: ['健全监管规则，推行联合抽查', '抄送：市委各部门，市人大常委会办公室。'], says: 'boundary' },
    { lines: ['市水利局要强化监督检查。', '柳州市人民政府办公室 2024年8月20日'], wrap: 19, says: 'boundary' },
    { lines: ['国务院国资委、财政部令第3号', '企业国有产权转让管理暂行办法'], says: 'boundary' },
  ],
  answer: ({ before, line }) => (isAlone(line.words) || isAlone(before.words) ? 'boundary' : null),
}

function isAlone(words: string): boolean {
  return (
    isDate(words) ||
    isDatedSignature(words) ||
    isNote(words) ||
    isImprint(words) ||
    documentNumberOf(words) !== null ||
    isOrderNumber(words) ||
    /^特此.{2,4}。?$/.test(words)
  )
}
