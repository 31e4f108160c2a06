import { defineWords } from '../i18n/words.ts'

/** Words that several views say about a node or a statement. */
export const domain = defineWords(
  'domain',
  {
    openQuote: '（打开原文中的这一处）',
    rule: '识别规则：{{rule}}',
    untitled: '（无标题）',
    inGraph: '图谱',
    text: '原文',
    trace: '追溯',
    desk: '台账',
    coverage: '覆盖',
    compare: '对比',
    facts: '详情',
  },
  {
    openQuote: ' (open it in the text)',
    rule: 'Found by rule: {{rule}}',
    untitled: '(untitled)',
    inGraph: 'Graph',
    text: 'Text',
    trace: 'Trace',
    desk: 'Desk',
    coverage: 'Coverage',
    compare: 'Compare',
    facts: 'Facts',
  },
)
