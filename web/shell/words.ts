import { defineWords } from '../i18n/words.ts'

export const shell = defineWords(
  'shell',
  {
    explorer: '图谱',
    desk: '部门台账',
    trace: '脉络追溯',
    coverage: '落实覆盖',
    compare: '政策对比',
    statistics: '数据概况',
    about: '关于',
    read: '原文',
    node: '详情',
    api: 'GraphQL 查询台',
  },
  {
    explorer: 'Graph',
    desk: 'Bureau desk',
    trace: 'Trace',
    coverage: 'Coverage',
    compare: 'Compare',
    statistics: 'Statistics',
    about: 'About',
    read: 'Source text',
    node: 'Facts',
    api: 'GraphQL console',
  },
)
