import { dutyWord } from '../../lexicon/duties.ts'
import type { DutyForm } from '../../lexicon/dutyWords.ts'
import {
  ACTING_IN_PLACES,
  BODIES_BY_FUNCTION,
  MASS_ORGANISATIONS,
  PARTS_OF_GROUPS,
  VERBS_ENDING_AS_NAMES,
} from '../../lexicon/nameEndings.ts'
import { GROUP_NOUN, isInsideWord, NAME_END, NAME_LAST, SURE_NAME_END, WHOLE_SURE_NAME_END, wholeEnding } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { givesRoleAtOnce, roleWords } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import { actorsIn } from './actors.ts'
import type { Assigned } from './assignments.ts'
import { calledListIn } from './calledLists.ts'
import { areOfOneFunction, isFunction } from './functions.ts'
import type { Script } from './nameList.ts'
import { doingOf, RELATIVE, roleIn } from './predicate.ts'

/** The acting departments of a clause, and the offset where their action starts. */
export interface Subject {
  readonly actors: readonly Assigned[]
  readonly end: number
}

/** Position of the departments in their sentence. */
export type Stance =
  /** At the start of a sentence: an action must follow. */
  | 'subject'
  /** After a comma: the names must say which place they belong to. */
  | 'later subject'
  /** After a comma, if an earlier clause of the sentence has departments as subject: 民政办负责救助，农业农村办指导生产. */
  | 'next subject'
  /** After 由, 请 or 会同, which show that they act. */
  | 'called'

/** The words up to the end of the clause; 市深化“放管服”改革办 is one name. */
const CLAUSE = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*/u
/** 妇联组织|要, 区级残联组织|会同; never 妇联|组织妇女参加培训. */
const ORGANISATION = `(?<![省市区县镇乡州])${oneOf(MASS_ORGANISATIONS)}组织(?=[、和及与]\\p{Script=Han}{2,4}组织|$|${dutyWord('must', 'manner', 'task')})`
/** 市供销社、各植棉团场|配合, 市财政局、各产粮大户|要: a class in no list, behind a name. */
const CLASS_BEHIND_NAME = `(?<=[、和及与])各(?![项类种个自省市区县州旗镇乡村街级])\\p{Script=Han}{2,6}?(?=(?:${oneOf(roleWords('verb'))})(?:[，,；;。]|$)|要|应当?|须)`
/** Possible ends of names. */
const ENDS = new RegExp(
  `(?:${GROUP_NOUN}|${CLASS_BEHIND_NAME}|${ORGANISATION}|各${oneOf(PARTS_OF_GROUPS)}|各地|地区|等(?:(?:群团|社会)?组织(?=[要应须]|负责))?|${NAME_END}|[）)〕])(?=\\p{Script=Han}|\\d{1,4}[年月]|[（(，,；;。“\\s]|$)`,
  'gu',
)
const NAME_BEHIND_END = `${WHOLE_SURE_NAME_END}|${wholeEnding(['处', '科'])}|部门|单位|${oneOf(BODIES_BY_FUNCTION)}`
/** The rest of a name that looks complete: 市委|办公室, 公安局|交警支队. It contains neither a level word nor a task verb. */
const GOES_ON = nameBehind(`(?!${opensDuty('task', 'must')}|[省市区县州各国的和及与])`)
/** The rest of a name after a place: 天河区|财政局, 各市、县（区）|市场监管局; and other actors there: 各区|公安机关负责, 各镇（街）|便民服务窗口受理. */
const GOES_ON_AFTER_PLACE = nameBehind(`(?!${opensDuty('task', 'must')}|的)`)
const OTHERS_OF_PLACE = nameBehind(
  `(?!${dutyWord('task', 'must', 'manner')}|的)`,
  `${oneOf(ACTING_IN_PLACES)}(?=${dutyWord('must', 'manner', 'task')}|受理|办理)`,
  14,
)

/** A division behind its department, with what it does: 国家医保局|基金监管司牵头, 省科技厅|成果转化与区域创新处承担. */
const DIVISION_FOLLOWS = new RegExp(
  `^(?!${dutyWord('must', 'manner')}|[为是与和及])(?:(?![省市县州国各的、])\\p{Script=Han}){2,14}?${wholeEnding(['司', '处', '科', '股'])}(?=${oneOf(roleWords('verb'))}|${dutyWord('must')}|具体)`,
  'u',
)

/** 应 as in 应报送; 石油分公司|应急队, 公路集团|应急救援队 go on. */
function opensDuty(...forms: readonly DutyForm[]): string {
  return `(?!应急)${dutyWord(...forms)}`
}

function nameBehind(each: string, ending = NAME_BEHIND_END, longest = 10): RegExp {
  return new RegExp(
    `^(?!${opensDuty('must', 'manner', 'task')}|${oneOf(roleWords('verb'))}(?![办组处科局]|中心|小组)|${oneOf(VERBS_ENDING_AS_NAMES)}|[为是]|作为)(?:${each}\\p{Script=Han}){0,${longest}}?(?:${ending})`,
    'u',
  )
}

/**
 * The departments at the start of a clause that perform the action after them: 市网信办|出具意见. The shortest run of names followed by an action
 * counts, whatever its verb. Nouns, relative clauses, conditions and past actions do not count as actions.
 */
export function subjectAt(script: Script, clause: Span, stance: Stance, known: ReadonlySet<string>): Subject | null {
  const list = stance === 'called' ? calledListAt(script, clause, known) : null
  if (list !== null) return list
  const words = CLAUSE.exec(script.plain.slice(clause.start, clause.end))?.[0] ?? ''
  for (const match of words.matchAll(ENDS)) {
    const end = match.index + match[0].length
    const behind = script.plain.slice(clause.start + end, clause.end)
    const rest = withoutGloss(behind)
    if (end < 2 || isInsideWord(words, end) || goesOn(words.slice(0, end), rest)) continue
    const doing = doingOf(rest, stance === 'called' ? null : words.slice(0, end))
    // 县指挥部 / 指挥长由副县长担任: a heading, with its text on the line below.
    if (doing === 'other verb' && /^\s*\n/.test(behind)) continue
    if (doing === 'nothing' || (stance === 'called' && RELATIVE.test(rest)) || (stance !== 'called' && doing === 'no task')) continue
    const circumstances = {
      doing,
      known,
      mustBePlaced: stance === 'later subject' || stance === 'next subject',
      onlyRole: givesRoleAtOnce(rest),
      closes: stance === 'next subject' && givesRoleAtOnce(rest) ? clause.start + words.length : null,
      called: stance === 'called' || (stance === 'next subject' && doing !== 'other verb'),
    }
    const actors = actorsIn(script, { start: clause.start, end: clause.start + end }, circumstances)
    const role = roleIn(rest)
    if (actors !== null) return { actors: actors.map((one) => ({ ...one, role })), end: clause.start + end }
  }
  return null
}

/** 由市数据局、数字浙江|负责平台运维; never 由市财政局、社会资本|承担建设的项目. */
function calledListAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const list = calledListIn(script, clause, known)
  if (list === null) return null
  const rest = script.plain.slice(list.end, clause.end)
  const doing = doingOf(rest)
  if (doing === 'nothing' || doing === 'no task' || RELATIVE.test(rest)) return null
  const role = roleIn(rest)
  return { actors: list.actors.map((one) => ({ ...one, role })), end: list.end }
}

/** Departments that fill a whole clause up to its comma: 市水利局，|各区政府要…. */
export function namesAloneAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const words = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*(?=[，,])/u.exec(script.plain.slice(clause.start, clause.end))?.[0]
  if (words === undefined || words.length < 2) return null
  const end = clause.start + words.length
  const actors = actorsIn(script, { start: clause.start, end }, { doing: 'other verb', known, mustBePlaced: true })
  return actors === null ? null : { actors, end }
}

/** 在市农业农村局|指导下, 接受市水利局|的业务指导: the departments that guide the subject. */
export function guideAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const words = CLAUSE.exec(script.plain.slice(clause.start, clause.end))?.[0] ?? ''
  const guidance = GUIDANCE.exec(words)
  if (guidance === null || guidance.index < 2) return null
  const span = { start: clause.start, end: clause.start + guidance.index }
  const actors = actorsIn(script, span, { doing: 'known verb', known, mustBePlaced: false, called: true })
  return actors === null ? null : { actors: actors.map((one) => ({ ...one, role: 'guide' })), end: clause.start + words.length }
}

const GUIDANCE = /的?(?:(?:业务|统一|统筹|具体|直接|大力)?(?:指导|督导)(?:[和与、](?:监督|支持|帮助))?)下?$/u

/** 责任落实到|市水利局, 任务分解到|市教育局、市财政局, 担子落在|市水利局|肩上: the whole rest of the clause names departments. */
export function chargedAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const words = CLAUSE.exec(script.plain.slice(clause.start, clause.end))?.[0].replace(/(?:肩|头|身|手)上$/u, '') ?? ''
  if (words.length < 2) return null
  const end = clause.start + words.length
  const actors = actorsIn(script, { start: clause.start, end }, { doing: 'known verb', known, mustBePlaced: true, called: true })
  return actors === null ? null : { actors, end }
}

/** 省网信办（省…领导小组办公室）|负责…, 区工信局|“一企一策”帮扶: brackets after a name and a motto are not part of the action. */
function withoutGloss(rest: string): string {
  return rest
    .trimStart()
    .replace(/^[（(](?:以下|下)?[简统]?称[^（()）\n]{2,40}[）)]|^[（(][^（()）\n]{10,40}[）)]|^“[^”\n]{1,8}”(?=\p{Script=Han}{2})/u, '')
}

/** 市委|办公室, 市社科|院要: the name is incomplete. */
function goesOn(names: string, rest: string): boolean {
  // 各县（区）人民政府（管委|会）
  if (/[（(〔][^）)〕]*$/u.test(names)) return true
  if (TERRITORY_GOES_ON.test(`${names} ${rest}`) || OTHERS_GO_ON.test(`${names} ${rest}`)) return true
  if (rest.startsWith('组织') && HOLDS_ORGANISATION.test(names.slice(-3) + rest.slice(0, 8))) return true
  if (/委$/u.test(names) && PARTY_DEPARTMENT.test(rest)) return true
  if (/[局厅部委署办]$/u.test(names) && DIVISION_FOLLOWS.test(rest)) return true
  if (isFunction(FUNCTIONS_FOLLOW.exec(rest)?.groups?.first ?? '') || areOfOneFunction(DEPARTMENTS_FOLLOW.exec(rest)?.[0] ?? ''))
    return true
  if (ENDS_AS_GROUP.test(names))
    return /^(?![是为系])\p{Script=Han}{2,6}(?:管理|监督|执法|主管)(?:部门|机构)|^(?:行政|业务|行业)?(?:主管|监管|管理|职能)?(?:部门|机关)|^(?:各级)?(?:人民政府|政府|党委)/u.test(
      rest,
    )
  if (LAST_OF_NAME.test(rest) && (/^.[、和及与（(〔]/u.test(rest) || ['must', 'known verb'].includes(doingOf(rest.slice(1))))) return true
  if (HOLDER_OF_ROLE.test(rest) || NEXT_NAME.test(rest) || REST_OF_LISTED.test(rest) || BRANCH.test(`${names} ${rest}`)) return true
  if (!/[省市区县州旗盟镇乡地）)〕]$/u.test(names)) return GOES_ON.test(rest)
  return GOES_ON_AFTER_PLACE.test(rest) || OTHERS_OF_PLACE.test(rest)
}

/** 县级以上人民政府|商务、市场监督管理等部门应当 */
const FUNCTIONS_FOLLOW = /^(?<first>\p{Script=Han}{1,10}?)(?:、\p{Script=Han}{1,10}?)+(?:等|和|及|与)?\p{Script=Han}{0,10}?部门/u
/** 市委|组织部对表现突出的单位给予表彰 */
const PARTY_DEPARTMENT = /^(?:组织|宣传|统战|社会工作)部(?![署分])/u
/** 市人民政府|城市管理主管部门, 公安机关|交通管理部门 */
const DEPARTMENTS_FOLLOW = /^\p{Script=Han}{2,12}?部门/u
/** 省发展改革委等|省级主管部门（单位）牵头 */
const OTHERS_GO_ON = /等 (?!.{0,3}[要应须])(?:\p{Script=Han}{2,10}?(?:部门|单位|机构|团体)|(?:群团|社会)?组织(?=[要应须]|负责))/u
/** 妇联|组织要, 工会|组织、共青团组织 */
const HOLDS_ORGANISATION = new RegExp(ORGANISATION, 'u')
/** 各县|区建设商业体系, 各市|县要 */
const TERRITORY_GOES_ON = /各(?:省|市|州|县|区|旗)+ (?:市(?![场政])|县|区(?!域)|州|旗)|各[镇乡街] (?:[镇街乡村场]|道)/u
const LAST_OF_NAME = new RegExp(`^${NAME_LAST}`, 'u')
/** 区财政部门|拨付至见习单位: a name never continues after a class, except 有关企事业单位|行政主管部门. */
const ENDS_AS_GROUP = new RegExp(`${GROUP_NOUN}$`, 'u')
/** 市委|督查室、市政府督查室要, 市政府|督查室会同 */
const REST_OF_LISTED = new RegExp(
  `^(?!${dutyWord('task', 'manner', 'must')}|[也均都])\\p{Script=Han}{1,3}?${NAME_END}(?=、|和|及(?!时)|与|(?:也|均|都)?${dutyWord('must', 'manner')})`,
  'u',
)
/** 人民银行|杭州分行, 金融监管总局|某某监管分局, 国家统计局|某某调查队 */
const BRANCH =
  /(?:银行|保险|集团|公司|总局|统计局|监管局|国网|电网|中国\p{Script=Han}{2,4}) (?![省市区县州]?(?:要|应|须|负责|会同))\p{Script=Han}{1,6}?(?:分行|支行|分局|监管局|税务局|分公司|营业管理部|调查总?队)/u
/** 各指标领域市|牵头单位要 */
const HOLDER_OF_ROLE = new RegExp(`^${oneOf(roleWords('verb'))}(?:单位|部门)`, 'u')
/** 市委|市政府督查考核办 */
const NEXT_NAME = new RegExp(`^[省市区县州]\\p{Script=Han}{1,10}?${SURE_NAME_END}`, 'u')
