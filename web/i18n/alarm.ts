import { defineWords } from './words.ts'

/** What may have been read badly. Keys are the values of the schema's `AlarmKind`. */
export const alarm = defineWords(
  'alarm',
  {
    LABEL_UNKNOWN: '标签未识别',
    NAMES_UNREAD: '名称未读出',
    MEASURE_WITHOUT_DEPARTMENT: '缺少责任部门',
    MEASURE_UNFINISHED: '措施在句中断开',
    NUMBERING_GAP: '编号不连续',
    NAME_IMPLAUSIBLE: '名称不像部门',
    DEADLINE_BEFORE_SIGNATURE: '期限早于成文日期',
    NOTHING_FOUND: '没有读出内容',
    TABLE_UNREAD: '表格未读懂',
    RECORD_DISPUTED: '网站登记的有效期与正文不同',
  },
  {
    LABEL_UNKNOWN: 'Label not understood',
    NAMES_UNREAD: 'Names not read',
    MEASURE_WITHOUT_DEPARTMENT: 'Measure without a department',
    MEASURE_UNFINISHED: 'Measure ends in mid-sentence',
    NUMBERING_GAP: 'Numbering with a gap',
    NAME_IMPLAUSIBLE: 'Implausible name of a department',
    DEADLINE_BEFORE_SIGNATURE: 'Deadline before the signature',
    NOTHING_FOUND: 'Nothing found',
    TABLE_UNREAD: 'Table not understood',
    RECORD_DISPUTED: 'Validity differs from the record of the site',
  },
)
