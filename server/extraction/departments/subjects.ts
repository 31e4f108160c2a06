import { dutyWord } from '../../lexicon/duties.ts'
import { BODIES_BY_FUNCTION } from '../../lexicon/nameEndings.ts'
import { GROUP_NOUN, isInsideWord, NAME_END, NAME_LAST, SURE_NAME_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { roleWords } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import { actorsIn } from './actors.ts'
import type { Assigned } from './assignments.ts'
import { isFunction } from './functions.ts'
import type { Script } from './nameList.ts'
import { doingOf, RELATIVE, roleIn } from './predicate.ts'

/** Departments that act in a sentence, and where what they do begins. */
export interface Subject {
  readonly actors: readonly Assigned[]
  readonly end: number
}

/** How the departments stand in their sentence. */
export type Stance =
  /** At the beginning of a sentence: what follows must be what they do. */
  | 'subject'
  /** Behind a comma: the names must say whose departments they are. */
  | 'later subject'
  /** The same in a sentence of which an earlier clause has departments for its subject: 民政办负责救助，农业农村办指导生产. */
  | 'next subject'
  /** Behind 由, 请 or 会同, which say that they act. */
  | 'called'

/** The words up to the end of the clause; 市深化“放管服”改革办 is one name. */
const CLAUSE = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*/u
/** Where names may end. */
const ENDS = new RegExp(`(?:${GROUP_NOUN}|各地|地区|等|${NAME_END}|[）)〕])(?=\\p{Script=Han}|[（(，,；;。\\s]|$)`, 'gu')
/** The rest of a name that is whole so far: 市委|办公室, 公安局|交警支队. It has no word of level, and none of a task. */
const GOES_ON = nameBehind(`(?!${dutyWord('task', 'must')}|[省市区县州各国的和及与])`)
/** The rest of a name after a place: 天河区|财政局, 各市、县（区）|市场监管局. */
const GOES_ON_AFTER_PLACE = nameBehind(`(?!${dutyWord('task', 'must')}|的)`)

function nameBehind(each: string): RegExp {
  return new RegExp(
    `^(?!${dutyWord('must', 'manner', 'task')}|${oneOf(roleWords('verb'))}(?![办组处科局]|中心|小组)|[为是]|作为)(?:${each}\\p{Script=Han}){0,10}?(?:${SURE_NAME_END}|[处科]|部门|单位|${oneOf(BODIES_BY_FUNCTION)})`,
    'u',
  )
}

/**
 * The departments with which a clause begins, and which do what follows: 市网信办|出具意见. The shortest run of names counts whose rest is
 * what they do, whatever its verb; nouns, relative clauses, conditions and what is done already are none.
 */
export function subjectAt(script: Script, clause: Span, stance: Stance, known: ReadonlySet<string>): Subject | null {
  const words = CLAUSE.exec(script.plain.slice(clause.start, clause.end))?.[0] ?? ''
  for (const match of words.matchAll(ENDS)) {
    const end = match.index + match[0].length
    const rest = withoutGloss(script.plain.slice(clause.start + end, clause.end))
    if (end < 2 || isInsideWord(words, end) || goesOn(words.slice(0, end), rest)) continue
    const doing = doingOf(rest, words.slice(0, end))
    if (doing === 'nothing' || (stance === 'called' && RELATIVE.test(rest)) || (stance !== 'called' && doing === 'no task')) continue
    const circumstances = {
      doing,
      known,
      mustBePlaced: stance === 'later subject' || stance === 'next subject',
      called: stance === 'called' || (stance === 'next subject' && doing !== 'other verb'),
    }
    const actors = actorsIn(script, { start: clause.start, end: clause.start + end }, circumstances)
    const role = roleIn(rest)
    if (actors !== null) return { actors: actors.map((one) => ({ ...one, role })), end: clause.start + end }
  }
  return null
}

/** Departments that are all of a clause, up to its comma: 市水利局，|各区政府要…. */
export function namesAloneAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const words = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*(?=[，,])/u.exec(script.plain.slice(clause.start, clause.end))?.[0]
  if (words === undefined || words.length < 2) return null
  const end = clause.start + words.length
  const actors = actorsIn(script, { start: clause.start, end }, { doing: 'other verb', known, mustBePlaced: true })
  return actors === null ? null : { actors, end }
}

/** 省网信办（省…领导小组办公室）|负责…: what the brackets say of the name is no part of what it does. */
function withoutGloss(rest: string): string {
  return rest.trimStart().replace(/^[（(](?:以下|下)?[简统]?称[^（()）\n]{2,40}[）)]|^[（(][^（()）\n]{10,40}[）)]/u, '')
}

/** 市委|办公室, 市社科|院要: the name is not whole yet. */
function goesOn(names: string, rest: string): boolean {
  // 各县（区）人民政府（管委|会）
  if (/[（(〔][^）)〕]*$/u.test(names)) return true
  if (TERRITORY_GOES_ON.test(`${names} ${rest}`) || OTHERS_GO_ON.test(`${names} ${rest}`)) return true
  if (isFunction(FUNCTIONS_FOLLOW.exec(rest)?.groups?.first ?? '')) return true
  if (ENDS_AS_GROUP.test(names))
    return /^\p{Script=Han}{2,6}(?:管理|监督|执法|主管)(?:部门|机构)|^(?:行政|业务|行业)?(?:主管|监管|管理|职能)?(?:部门|机关)|^(?:各级)?(?:人民政府|政府|党委)/u.test(
      rest,
    )
  if (LAST_OF_NAME.test(rest) && (/^.[、和及与（(〔]/u.test(rest) || ['must', 'known verb'].includes(doingOf(rest.slice(1))))) return true
  if (NEXT_NAME.test(rest) || REST_OF_LISTED.test(rest) || BRANCH.test(rest)) return true
  return (/[省市区县州旗盟镇乡地）)〕]$/u.test(names) ? GOES_ON_AFTER_PLACE : GOES_ON).test(rest)
}

/** 县级以上人民政府|商务、市场监督管理等部门应当 */
const FUNCTIONS_FOLLOW = /^(?<first>\p{Script=Han}{1,10}?)(?:、\p{Script=Han}{1,10}?)+(?:等|和|及|与)?\p{Script=Han}{0,10}?部门/u
/** 省发展改革委等|省级主管部门（单位）牵头 */
const OTHERS_GO_ON = /等 (?!.{0,3}[要应须])\p{Script=Han}{2,10}?(?:部门|单位|机构)/u
/** 各县|区建设商业体系, 各市|县要 */
const TERRITORY_GOES_ON = /各(?:省|市|州|县|区|旗)+ (?:市(?![场政])|县|区(?!域)|州|旗)|各[镇乡街] (?:[镇街乡村场]|道)/u
const LAST_OF_NAME = new RegExp(`^${NAME_LAST}`, 'u')
/** 区财政部门|拨付至见习单位: no name goes on after a class, but for 有关企事业单位|行政主管部门. */
const ENDS_AS_GROUP = new RegExp(`${GROUP_NOUN}$`, 'u')
/** 市委|督查室、市政府督查室要, 市政府|督查室会同 */
const REST_OF_LISTED = new RegExp(
  `^(?!${dutyWord('task', 'manner', 'must')}|[也均都])\\p{Script=Han}{1,3}?${NAME_END}(?=、|和|及(?!时)|与|(?:也|均|都)?${dutyWord('must', 'manner')})`,
  'u',
)
/** 人民银行|杭州分行, 金融监管总局|某某监管分局 */
const BRANCH = /^\p{Script=Han}{1,6}?(?:分行|支行|分局|监管局|税务局|分公司|营业管理部)/u
/** 市委|市政府督查考核办 */
const NEXT_NAME = new RegExp(`^[省市区县州]\\p{Script=Han}{1,10}?${SURE_NAME_END}`, 'u')
