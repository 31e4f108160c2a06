import { defineWords } from '../../i18n/words.ts'

/** Texts for contradictions and open questions. Keys in capitals are values of the schema's `ConflictKind`. */
export const conflicts = defineWords(
  'conflicts',
  {
    title: '互相矛盾与未决',
    hint: '各文件之间对不上、或从原文无法断定的地方。图谱不替它们作判断，两边都保留。',
    none: '没有发现。',
    NUMBER_PRINTED_TWICE: '同一文号印在不同文件上',
    TITLE_DIFFERS: '引用的标题与该文号文件的标题不一致',
    SEVERAL_TEXTS: '同一文件有几个不同的文本',
    MAY_BE_ONE: '可能是同一个部门',
    UNRESOLVED_NAME: '未确认全称的部门名称',
    total: '共 {{count}} 处',
    shown: '共 {{count}} 处，列出前 {{shown}} 处',
    documents: '{{count}} 份文件',
    texts: '{{count}} 个文本',
    departments: '{{count}} 个名称',
    mentions: '{{count}} 次',
  },
  {
    title: 'Conflicts and open questions',
    hint: 'Cases in which documents disagree, or their words are not decisive. The graph keeps all versions without taking a side.',
    none: 'None found.',
    NUMBER_PRINTED_TWICE: 'Same number on different documents',
    TITLE_DIFFERS: 'Cited title differs from the title of the document with that number',
    SEVERAL_TEXTS: 'Document with several different texts',
    MAY_BE_ONE: 'Departments that may be the same',
    UNRESOLVED_NAME: 'Department names without a certain full name',
    total: '{{count}} in total',
    shown: 'first {{shown}} of {{count}}',
    documents: '{{count|document|documents}}',
    texts: '{{count|text|texts}}',
    departments: '{{count|name|names}}',
    mentions: '{{count|time|times}}',
  },
)
