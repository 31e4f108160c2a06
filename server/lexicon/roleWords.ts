/** 牵头 → lead, 责任/负责 → responsible, 配合/参与 → support, 指导/督促指导 → guide. */
export type Role = 'lead' | 'responsible' | 'support' | 'guide'

/**
 * - `label`: with a noun before a colon (牵头单位：);
 * - `bare`: alone before a colon (牵头：);
 * - `verb`: behind the names that it gives the role (市商务局牵头);
 * - `sign`: in brackets that close a task the word alone shows that they assign it (（各区负责）).
 */
export type RoleForm = 'label' | 'bare' | 'verb' | 'sign'

/**
 * Words that give a role, one a line. Of a label with several words the first of this table counts: 牵头责任单位 leads,
 * 配合责任单位 supports.
 */
export const ROLE_WORDS: readonly (readonly [word: string, role: Role, ...forms: RoleForm[]])[] = [
  ['牵头', 'lead', 'label', 'bare', 'verb', 'sign'],
  ['配合', 'support', 'label', 'bare', 'verb'],
  ['协办', 'support', 'label', 'bare', 'verb'],
  ['会办', 'support', 'label', 'verb'],
  ['协作', 'support', 'label', 'verb'],
  ['协助', 'support', 'label', 'verb'],
  ['协同', 'support', 'label', 'verb'],
  ['参与', 'support', 'label', 'bare', 'verb'],
  ['参加', 'support', 'label', 'verb'],
  ['支持', 'support', 'label', 'verb'],
  ['支撑', 'support', 'label'],
  ['辅助', 'support', 'label'],
  ['联办', 'support', 'label'],
  ['督促指导', 'guide', 'label', 'bare', 'verb'],
  ['监督指导', 'guide', 'label', 'bare', 'verb'],
  ['业务指导', 'guide', 'label', 'bare', 'verb'],
  ['指导督促', 'guide', 'label', 'verb'],
  ['指导', 'guide', 'label', 'bare', 'verb'],
  ['督导', 'guide', 'label', 'verb'],
  ['主办', 'lead', 'label', 'bare', 'verb'],
  ['主责', 'lead', 'label', 'bare', 'verb'],
  ['主要责任', 'lead', 'label', 'bare'],
  ['第一责任', 'lead', 'label'],
  ['首要责任', 'lead', 'label'],
  ['主抓', 'lead', 'label', 'verb'],
  ['主管', 'lead', 'label'],
  ['总负责', 'lead', 'label'],
  ['责任', 'responsible', 'label', 'bare', 'sign'],
  ['负责', 'responsible', 'label', 'bare', 'verb', 'sign'],
  ['承办', 'responsible', 'label', 'bare', 'verb'],
  ['承担', 'responsible', 'label', 'verb'],
  ['承接', 'responsible', 'label', 'verb'],
  ['经办', 'responsible', 'label', 'verb'],
  ['归口管理', 'responsible', 'label', 'verb'],
  ['归口', 'responsible', 'label'],
  ['落实', 'responsible', 'label', 'verb'],
  ['抓落实', 'responsible', 'verb'],
  ['实施', 'responsible', 'label', 'verb'],
  ['执行', 'responsible', 'label', 'verb'],
  ['办理', 'responsible', 'label', 'verb'],
  ['推进', 'responsible', 'label', 'verb'],
  ['完成', 'responsible', 'label', 'verb'],
  ['分工', 'responsible', 'label', 'sign'],
]

/** Nouns behind a role word in a label: 责任单位, 责任处室. */
export const LABEL_NOUNS: readonly string[] = ['单位', '部门', '处室', '科室', '股室', '机构', '主体', '司局', '分工']

/** Labels of lines that name no department: 完成时限：, 责任人：. One a line; a role word may stand before a person: 牵头市领导：. */
export const OTHER_LABELS: readonly (readonly [word: string, what: 'time' | 'person'])[] = [
  ['完成时限', 'time'],
  ['完成时间', 'time'],
  ['完成期限', 'time'],
  ['完成节点', 'time'],
  ['完成进度', 'time'],
  ['完成时限要求', 'time'],
  ['办理时限', 'time'],
  ['办理时间', 'time'],
  ['办理期限', 'time'],
  ['办结时限', 'time'],
  ['办结时间', 'time'],
  ['整改时限', 'time'],
  ['整改时间', 'time'],
  ['整改期限', 'time'],
  ['落实时限', 'time'],
  ['落实时间', 'time'],
  ['推进时间', 'time'],
  ['推进节点', 'time'],
  ['时限要求', 'time'],
  ['时间要求', 'time'],
  ['时间安排', 'time'],
  ['时间节点', 'time'],
  ['进度安排', 'time'],
  ['进度要求', 'time'],
  ['时限', 'time'],
  ['时间', 'time'],
  ['期限', 'time'],
  ['进度', 'time'],
  ['节点', 'time'],
  ['责任人', 'person'],
  ['负责人', 'person'],
  ['负责同志', 'person'],
  ['责任领导', 'person'],
  ['分管领导', 'person'],
  ['联系人', 'person'],
  ['领导', 'person'],
]

/** 按职责分工, 按照各自职责, 依职责, 按任务分工: how departments act, before or instead of a verb. */
export const MANNER = {
  opens: ['根据', '按照', '按', '依据', '依', '结合'],
  whose: ['各自', '工作', '部门', '任务', '相关', '有关'],
  by: ['职责', '职能', '职权', '权限', '分工', '任务', '要求'],
} as const
/** Before the verb: 分别牵头, 共同负责. */
export const ROLE_ADVERBS: readonly string[] = [
  '分别',
  '共同',
  '联合',
  '具体',
  '组织',
  '统筹',
  '积极',
  '密切',
  '同时',
  '一并',
  '做好',
  '抓好',
  '总',
]
/** Behind the verb: 负责组织实施, 配合做好相关工作. */
export const ROLE_TAILS: readonly string[] = [
  '组织',
  '具体',
  '抓好',
  '抓',
  '做好',
  '推进',
  '推动',
  '贯彻',
  '牵头',
  '负责',
  '落实',
  '实施',
  '办理',
  '执行',
  '配合',
  '工作',
  '完成',
  '到位',
  '此项',
  '相关',
  '实现',
]
