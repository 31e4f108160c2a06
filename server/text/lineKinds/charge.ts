import { COORDINATING_GROUP } from '../../lexicon/coordinatingGroups.ts'
import { dutyWord } from '../../lexicon/duties.ts'
import { CARRIERS } from '../../lexicon/nameEndings.ts'
import { endsAsName, endsSurelyAsName, GROUP_NOUN, WORD_BEFORE_NAME } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { roleOfLabel, roleWords } from '../../lexicon/roles.ts'
import { ROLE_ADVERBS, ROLE_WORDS } from '../../lexicon/roleWords.ts'
import { WHOLE_MARKS } from '../unitMarks.ts'

/** The departments at the start of a paragraph, either as its heading or as the subject of its first sentence. */
export interface Charge {
  readonly form: 'heading' | 'subject'
  /** Offset where the names start: after a dash or an opening bracket. */
  readonly from: number
  /** Offset where the names end. */
  readonly names: number
  /** Offset where the duty starts. */
  readonly duty: number
}

/** 旅游部门|职责, 县水务局|的主要职责: what heads the duties of the departments before it. */
export const OWN_DUTIES = '的?(?:主要|工作)?职责'
const NUMBER = `(?:[（(]?[\\d一二三四五六七八九十]{1,2}[）).．、]|[${WHOLE_MARKS}])\\s*`
const HEADING = new RegExp(
  `^(?<lead>(?:[—－–-]{1,2}|【)?)(?<names>[^。：:；;！？“”《》【】\\d\\n]{2,60}?)(?<stop>(?:${OWN_DUTIES}(?=[：:\\n]))?(?:[：:。】]\\s*|——|\\n\\s*)(?:${NUMBER})?)(?=\\p{Script=Han}{4})`,
  'u',
)
/** `（一）区应急局`, `（二）区财政局：`: the paragraph contains nothing else. */
const ALONE = new RegExp(`^(?<names>[^。：:；;，,！？“”《》\\d\\n]{2,60}?)(?:${OWN_DUTIES})?[：:。]?$`, 'u')
/** Words at the start of a duty: 区财政局|负责…, 区城管执法局|依法…, 区房管局|指导、协调…. */
const DUTY = new RegExp(`${dutyWord('must', 'manner', 'task')}|${oneOf(roleWords('verb'))}`, 'gu')
const LONGEST_SUBJECT = 40
const AND = /[和及与]/u
const BRACKETS = /[（(〔][^（()）〔〕]{0,20}[）)〕]/gu
/** Classes of departments that start a paragraph, where more words are labels than in a list: 各街道, 各县（市、区）, 市直有关单位, 财政部门, and the 镇 in 各街道、镇; but 初核机构 is a label. */
const SURE_CLASS = new RegExp(`^各\\p{Script=Han}{1,12}$|^(?:有关|相关|其他|[省市区县州])\\p{Script=Han}*${GROUP_NOUN}$|部门$`, 'u')
/** 在区政府|统一领导下, 经县政府|批准, 由市财政局|负责, 本办法规定的格式参照市场监管总局|统一, 支持监狱企业: more than names. */
const IS_CLAUSE = new RegExp(
  `^(?:[在由按为以向将从把被于]|${WORD_BEFORE_NAME}|根据|按照|本(?![省市区县州])|${dutyWord('task')})|[的了是]|参照`,
  'u',
)
const WORD_OF_LEVEL = /^[省市区县州镇乡]$/u

/**
 * The departments and duty at the start of a paragraph: `区应急局：按照市规划要求，统筹…`, `市教育局——组织…`, `【市教育局】组织…`, `街道消委办。牵头开展…`, `区绿化市容局负责本区…`. Null if it starts otherwise, or
 * with a label (责任单位：).
 */
export function chargeIn(words: string): Charge | null {
  const { lead = '', names, stop } = HEADING.exec(words)?.groups ?? {}
  if (names !== undefined && stop !== undefined && roleOfLabel(names) === null && areNames(names, endsAsName)) {
    const end = lead.length + names.length
    return { form: 'heading', from: lead.length, names: end, duty: end + stop.length }
  }
  const opening = /^[^。：:；;，,\n]*/u.exec(words)?.[0].slice(0, LONGEST_SUBJECT) ?? ''
  for (const { index } of opening.matchAll(DUTY))
    if (index >= 2 && areNames(words.slice(0, index), endsSurelyAsName)) return { form: 'subject', from: 0, names: index, duty: index }
  return null
}

/** The names, if they are the whole paragraph, so that the units below give their tasks; null if there are other words. */
export function chargedAlone(words: string): string | null {
  const names = ALONE.exec(words)?.groups?.names ?? ''
  return roleOfLabel(names) === null && areNames(names, endsSurelyAsName) ? names : null
}

/** `旅游部门职责：`, `国有资产监督管理机构安全生产工作职责` */
const WITH_DUTIES =
  /^(?<names>[^。：:；;，,！？“”《》\d\n]{3,30}?)的?(?:主要|工作|安全生产|具体|监管|管理)*职责(?:[、和及与](?:任务|分工|要求|措施|责任))?[：:。]?$/u
const BODY = /(?:部门|机构|组织|科室)$/u
/** 领导小组办公室职责: of a group that coordinates, whose duties are no tasks of the document. */
const OF_A_GROUP = new RegExp(COORDINATING_GROUP, 'u')

/** The names before 职责, if they are the whole paragraph; null otherwise. */
export function chargedWithDuties(words: string): string | null {
  const names = WITH_DUTIES.exec(words)?.groups?.names ?? ''
  const isBody = BODY.test(names) && !IS_CLAUSE.test(names)
  return names !== '' && !OF_A_GROUP.test(names) && (isBody || areNames(names, endsSurelyAsName)) ? names : null
}

function areNames(words: string, isName: (name: string) => boolean): boolean {
  if (IS_CLAUSE.test(words)) return false
  // 市自然资源和规划局 is one name
  const names = words
    .replace(BRACKETS, '')
    .split(/[、，,]/u)
    .flatMap((name) => (isName(name) || SURE_CLASS.test(name) ? [name] : name.split(AND)))
  // 国资、商务、供销部门; 电信、移动、联通分公司
  const share = /^\p{Script=Han}{2,6}部门$/u.test(names.at(-1) ?? '')
  const isShort = (name: string) => (share && /^\p{Script=Han}{2,4}$/u.test(name)) || CARRIERS.includes(name)
  return names.every((name, index) => isName(name) || SURE_CLASS.test(name) || (index > 0 && WORD_OF_LEVEL.test(name)) || isShort(name))
}

/** Verbs that only express a role: 负责, 牵头, 配合, 指导; 推进 and 支持 may start any task. */
const CHARGING = ['负责', '承担', ...ROLE_WORDS.flatMap(([word, role]) => (role === 'responsible' || word === '支持' ? [] : [word]))]
const OPENS_WITH_ROLE = new RegExp(`^(?:${oneOf(ROLE_ADVERBS)}|协调|主要|统一)*${oneOf(CHARGING)}`, 'u')

/** Whether the duty of a department starts with its role: 负责…, 牵头…, 指导…. */
export function opensWithRole(words: string): boolean {
  return OPENS_WITH_ROLE.test(words)
}
