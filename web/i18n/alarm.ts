import { defineWords } from './words.ts'

/** Texts for possible reading errors. Keys are values of the schema's `AlarmKind`. */
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
    NAMES_UNREAD: 'Names not recognised',
    MEASURE_WITHOUT_DEPARTMENT: 'Measure without a department',
    MEASURE_UNFINISHED: 'Measure ends mid-sentence',
    NUMBERING_GAP: 'Gap in the numbering',
    NAME_IMPLAUSIBLE: 'Implausible department name',
    DEADLINE_BEFORE_SIGNATURE: 'Deadline before date of issue',
    NOTHING_FOUND: 'Nothing found',
    TABLE_UNREAD: 'Table not understood',
    RECORD_DISPUTED: 'Validity differs from the website’s record',
  },
)
