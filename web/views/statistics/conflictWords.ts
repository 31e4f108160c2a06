import { defineWords } from '../../i18n/words.ts'

/** What documents say against one another, or leave open. Keys in capitals are the values of the schema's `ConflictKind`. */
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
    hint: 'Where documents disagree, or where their words do not decide. The graph takes no side and keeps both.',
    none: 'None found.',
    NUMBER_PRINTED_TWICE: 'One document number on different documents',
    TITLE_DIFFERS: 'Cited title differs from the title of the document with that number',
    SEVERAL_TEXTS: 'One document in several different texts',
    MAY_BE_ONE: 'Departments that may be one',
    UNRESOLVED_NAME: 'Department names without a certain full name',
    total: '{{count}} in all',
    shown: '{{count}} in all, the first {{shown}} shown',
    documents: '{{count}} documents',
    texts: '{{count}} texts',
    departments: '{{count}} names',
    mentions: '{{count}} times',
  },
)
