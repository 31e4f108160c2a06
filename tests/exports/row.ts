import type { TaskRow } from '../../server/exports/taskRow.ts'

/** A task as a list has it; tests vary what they are about. */
export const ROW: TaskRow = {
  policyId: 'doc:红政〔2023〕5号',
  policyTitle: '红旗区大力提振市场信心促进经济稳定向好政策措施',
  documentNumber: '红政〔2023〕5号',
  issuedOn: '2023-03-29',
  section: '保障和改善民生',
  ordinal: 69,
  label: '69.',
  heading: null,
  text: '认真贯彻落实上级重要民生商品价格调控机制工作安排,"保供稳价"。',
  department: '红旗区市场监督管理局',
  departmentId: 'dept:市场监督管理局',
  role: 'responsible',
  named: true,
  as: '市场监管局',
  others: [
    { id: 'dept:财政局', name: '红旗区财政局', role: 'support' },
    { id: 'dept:发展和改革委员会', name: '红旗区发展和改革委员会', role: 'lead' },
  ],
  industries: ['批发和零售业', '居民服务业'],
  figures: ['10户'],
  deadlines: [
    { id: 't1', words: '2023年12月底前', from: null, to: '2023-12-31', recurring: null },
    { id: 't2', words: '每季度末', from: null, to: null, recurring: '每季度末' },
  ],
  source: { file: '003.txt', line: 101, start: 7000, end: 7005, quote: '市场监管局' },
  link: 'http://localhost:4000/read/doc?start=7000&end=7005',
  id: 'm69→dept',
  note: null,
  corrected: false,
  correctedDocument: false,
}

/** The same task as a group's words give it. */
export const BY_GROUP: TaskRow = { ...ROW, id: 'm70→group', department: '红旗区各有关部门', named: false, as: '各有关部门', role: null }
