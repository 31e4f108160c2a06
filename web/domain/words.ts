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
    searching: '正在查找…',
    searchFailed: '查找没有成功，请再试一次。',
    nothingFound: '没有找到。换一个写法，或只输入其中一部分；部门可用拼音首字母，文号可用任意括号。',
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
    searching: 'Searching…',
    searchFailed: 'The search failed. Please try again.',
    nothingFound: 'Nothing found. Try another name or a part of it; bureaus work by pinyin initials, numbers in any brackets.',
  },
)
