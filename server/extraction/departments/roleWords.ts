import type { Role } from '../findings.ts'

/** Words that give a role before a colon (牵头单位：) and the role. The first that fits counts: 牵头责任单位 leads. */
const LABEL_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/配合|协办|协作|协助|协同|参与|参加|支持/, 'support'],
  [/牵头|主办|主责|主要责任|主管|组长/, 'lead'],
  [/责任|负责|落实|实施|承办|承担|执行|分工|办理/, 'responsible'],
]

/** 牵头单位、责任部门、责任处室、市直配合单位、指标牵头单位、牵头部门和责任单位. */
const ROLE_LABEL =
  /^[\p{Script=Han}]{0,6}?(?:牵头|主办|主责|主要责任|主管|责任|负责|落实|实施|承办|承担|执行|办理|配合|协办|协作|协助|协同|参与|参加|支持)(?:责任|负责|及|和|、|配合|实施|落实|市直|区直|县直|省直|直属)*(?:单位|部门|处室|科室|机构|主体|分工)(?:及单位|和单位|、单位)?$/u
/** 牵头：, 配合：, 责任： without a noun. */
const BARE_ROLE_LABEL = /^(?:牵头|主办|协办|配合|责任|负责)$/

/** The role that a label gives; null for 完成时限, 责任人, 目标位置 and whatever else stands before a colon. */
export function roleOfLabel(label: string): Role | null {
  if (!ROLE_LABEL.test(label) && !BARE_ROLE_LABEL.test(label)) return null
  if (/牵头/.test(label)) return 'lead'
  return LABEL_ROLES.find(([words]) => words.test(label))?.[1] ?? null
}

/** 按职责分工, 按照各自职责, 依职责, 按任务分工. */
const MANNER = '(?:(?:根据|按照?|依据?|结合)(?:各自|工作|部门|任务|相关|有关)*的?(?:职责|职能|职权|权限|分工|任务|要求)+)'
const ADVERB = '(?:分别|共同|联合|具体|组织|统筹|积极|密切|同时|一并|做好|抓好|总)'
const VERB = '牵头|配合|协助|协同|参与|支持|负责|落实|承担|实施|办理|推进|执行|抓落实'
const TAIL = '(?:组织|具体|抓好|抓|做好|推进|推动|贯彻|牵头|负责|落实|实施|办理|执行|配合|工作|完成|到位|此项|相关|实现)'

/**
 * The words by which a clause gives its names a role, at the end of the clause:
 * 牵头, 分别牵头, 牵头负责, 按职责分工负责, 按照职责分工负责, 按职责分别牵头, 配合, 配合组织落实, 负责落实.
 * 牵头 alone may stand before the next name without a comma.
 */
export const ROLE_VERB = new RegExp(
  `${MANNER}?${ADVERB}*(?<verb>${VERB})${TAIL}*(?=[、，,；;。\\s]|$)|${MANNER}?${ADVERB}*(?<leading>牵头)(?=(?:会同)?[省市区县州各])`,
  'gu',
)

/** The role that a verb gives. */
export function roleOfVerb(verb: string): Role {
  if (verb === '牵头') return 'lead'
  return /配合|协助|协同|参与|支持/.test(verb) ? 'support' : 'responsible'
}
