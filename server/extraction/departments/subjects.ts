import { dutyWord } from '../../lexicon/duties.ts'
import { GROUP_NOUN, isInsideWord, NAME_END, NAME_LAST, SURE_NAME_END } from '../../lexicon/names.ts'
import { ROLE_LABEL } from '../../lexicon/roles.ts'
import type { Span } from '../../text/span.ts'
import { type Assigned, assignmentsIn } from './assignments.ts'
import type { Script } from './nameList.ts'
import { isPlacedDepartment, isSurelyDepartment, levelPrefix } from './ownNames.ts'

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
  /** Behind 由, 请 or 会同, which say that they act. */
  | 'called'

/** The words up to the end of the clause; 市深化“放管服”改革办 is one name. */
const CLAUSE = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*/u
/** Where names may end. */
const ENDS = new RegExp(`(?:${GROUP_NOUN}|各地|地区|等|${NAME_END}|[）)〕])(?=\\p{Script=Han}|[（(，,；;。\\s]|$)`, 'gu')
/** The rest of a name that is whole so far: 市委|办公室, 公安局|交警支队. It has no word of level, and none of a task. */
const GOES_ON = nameBehind(`(?!${dutyWord('task', 'must')}|[省市区县州各国的和及与])`)
/** The rest of a name behind a place: 天河区|财政局, 各市、县（区）|市场监管局. */
const GOES_ON_BEHIND_PLACE = nameBehind(`(?!${dutyWord('task', 'must')}|的)`)

function nameBehind(each: string): RegExp {
  return new RegExp(`^(?!${dutyWord('must', 'manner', 'task')})(?:${each}\\p{Script=Han}){0,10}?(?:${SURE_NAME_END}|[处科]|部门|单位)`, 'u')
}

/** 要, 应当, 将, 负责; never 要求, 应急, 将军, 负责人. */
const MUST = new RegExp(
  `^(?:也|均|都|还|又|则|仍|同时|原则上|一律)*(?:${dutyWord('must')})(?!${'[求点素件领近军士来急用答届试付收聘变人同]'})`,
  'u',
)
const MANNER = new RegExp(`^(?:也|均|都|还)?${dutyWord('manner')}`, 'u')
const TASK = new RegExp(`^${dutyWord('task')}`, 'u')
/** 各部门落实情况: a noun made of the verb. */
const TASK_AS_NOUN = new RegExp(`^${dutyWord('task', 'manner')}?\\p{Script=Han}{0,4}?(?:情况|力度|程度)`, 'u')
/** 国家地理标志保护示范区给予一次性资助50万元: what a zone or a company gets. */
const RECEIVES = /^(?:给予|享受|获得|取得|申请|入驻)/u
/** Nouns that make the department before them an attribute: 市财政局局长, 市商务局网站, 各部门落实情况. */
const NOUN_BEHIND =
  /^(?:的|等|、|和|及(?!时)|与|或|主任|局长|厅长|处长|部长|市长|区长|县长|书记|领导|负责人|负责同志|主要负责|分管负责|干部|人员|工作人员|执法人员|网站|官网|门户|系统|平台|窗口|大厅|公众号|热线|电话|数据|信息|文件|有关|相关|所属|下属|下设|直属|各|内设|部门|单位|机关|机构|职责|职能|意见|规定|要求|标准|名义|级|层面|以上|以下|内|外|间|为|是|（|\(|《|”|“|·|-|—|长|员|志|组成|主导|主管的|主要领导|主管(?:副|领导)|副|秘书长|总理|由|工作(?=以|由)|\p{Script=Han}{0,2}会议|\p{Script=Han}{2,14}的(?:主管)?(?:部门|机构|单位)|设在|设于|位于|\p{Script=Han}{0,4}(?:率|比例|占比|数量|总数))/u
/** 省科技厅认定的企业, 市发改委审批的项目: what the department did to something. */
const RELATIVE = /^\p{Script=Han}{1,5}?的(?!工作|职责|方式|原则|要求)/u
/** 各部门制定的规章; 市商务局建立统一的平台 does not say so. */
const SHORT_RELATIVE = /^(?![对在把将以向从按于每为])\p{Script=Han}{1,3}?的(?!工作|职责)/u
/** 各部门报送国务院审批的公文，由国务院办公厅呈批: what the next clause speaks of. */
const TOPIC = /^[^，,。；;]*的\p{Script=Han}{1,8}[，,](?:由|应|须|必须|要|经|报)/u
/** 市财政局审核通过后, 税务部门作出决定之日起: when or if, not what. */
const CONDITION = /(?:的|后|时|以后|之后|之前|之日起|情况下|前提下|期间|情形)$/u
/** 2024年12月底前: a day, no condition. */
const DAY = /(?:月底|年底|月末|\d日|季度末)前$/u
/** 省政府办公厅会同省直有关部门编制了《…》: what has been done is no task. */
const DONE = /(?<![为除])了(?!解)|^(?:已|已经|曾|此前)/u

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
    const actors = actorsIn(
      script,
      { start: clause.start, end: clause.start + end },
      stance === 'later subject' ? 'other verb' : doing,
      known,
    )
    if (actors !== null) return { actors: withRole(actors, rest), end: clause.start + end }
  }
  return null
}

/** Departments that are all of a clause, up to its comma: 市水利局，|各区政府要…. */
export function namesAloneAt(script: Script, clause: Span, known: ReadonlySet<string>): Subject | null {
  const words = /^(?:[^。；;，,\n：:“”《》]|“[^”\n]{1,8}”)*(?=[，,])/u.exec(script.plain.slice(clause.start, clause.end))?.[0]
  if (words === undefined || words.length < 2) return null
  const end = clause.start + words.length
  const actors = actorsIn(script, { start: clause.start, end }, 'other verb', known)
  return actors === null ? null : { actors, end }
}

/** 省网信办（省…领导小组办公室）|负责…: what the brackets say of the name is no part of what it does. */
function withoutGloss(rest: string): string {
  return rest.trimStart().replace(/^[（(](?:以下|下)?简?称[^（()）\n]{2,40}[）)]|^[（(][^（()）\n]{10,40}[）)]/u, '')
}

/** 市委|办公室, 市社科|院要: the name is not whole yet. */
function goesOn(names: string, rest: string): boolean {
  if (ENDS_AS_GROUP.test(names)) return /^(?:行政|业务|行业)?(?:主管|监管|管理|职能)?(?:部门|机关)/u.test(rest)
  if (LAST_OF_NAME.test(rest) && (/^.[、和及与（(〔]/u.test(rest) || ['must', 'known verb'].includes(doingOf(rest.slice(1))))) return true
  if (NEXT_NAME.test(rest) || REST_OF_LISTED.test(rest)) return true
  return (/[省市区县州旗盟镇乡地）)〕]$/u.test(names) ? GOES_ON_BEHIND_PLACE : GOES_ON).test(rest)
}

const LAST_OF_NAME = new RegExp(`^${NAME_LAST}`, 'u')
/** 区财政部门|拨付至见习单位: no name goes on behind a class, but for 有关企事业单位|行政主管部门. */
const ENDS_AS_GROUP = new RegExp(`${GROUP_NOUN}$`, 'u')
/** 市委|督查室、市政府督查室要, 市政府|督查室会同 */
const REST_OF_LISTED = new RegExp(
  `^(?!${dutyWord('task', 'manner', 'must')}|[也均都])\\p{Script=Han}{1,3}?${NAME_END}(?=、|和|及(?!时)|与|(?:也|均|都)?${dutyWord('must', 'manner')})`,
  'u',
)
/** 市委|市政府督查考核办 */
const NEXT_NAME = new RegExp(`^[省市区县州]\\p{Script=Han}{1,10}?${SURE_NAME_END}`, 'u')

/** How surely the words after the names are what they do. */
type Doing = 'must' | 'known verb' | 'other verb' | 'no task' | 'nothing'

function doingOf(rest: string, names = ''): Doing {
  const clause = /^[^，,。；;]*/u.exec(rest)?.[0] ?? ''
  if (MUST.test(rest)) return 'must'
  if (DONE.test(clause) || (CONDITION.test(clause) && !DAY.test(clause))) return 'no task'
  if (MEMBER_OF_LABEL.test(rest)) return 'known verb'
  if (NOUN_BEHIND.test(rest) || TASK_AS_NOUN.test(rest)) return 'nothing'
  if (RECEIVES.test(rest) && !/[局委办厅部署府]$/u.test(names)) return 'nothing'
  if (SHORT_RELATIVE.test(rest) || TOPIC.test(rest)) return 'no task'
  if (TASK.test(rest) || MANNER.test(rest)) return 'known verb'
  return clause.length >= 4 && /^\p{Script=Han}/u.test(rest) && !RELATIVE.test(rest) ? 'other verb' : 'no task'
}

/** 是本措施的实施部门, 为牵头单位, 作为责任主体 */
const MEMBER_OF_LABEL = new RegExp(`^(?:是|为|作为)[^，,。；;]{0,24}?(?<label>${ROLE_LABEL}|责任人)`, 'u')

/** All words must be names. */
function actorsIn(script: Script, span: Span, doing: Doing, known: ReadonlySet<string>): readonly Assigned[] | null {
  const found = assignmentsIn(script, span, { role: 'responsible', known })
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  if (first.span.start !== span.start + leading(script, span) || last.span.end !== span.end) return null
  const sure = found.filter((one) => isNamed(one, doing, known))
  return sure.length > 0 && found.every((one) => sure.includes(one) || hasWhose(one)) ? found : null
}

function leading(script: Script, { start, end }: Span): number {
  const words = script.plain.slice(start, end)
  return words.length - words.trimStart().length
}

/** 市社科院 beside 市水利局: its word of level tells. */
function hasWhose({ kind, surface }: Assigned): boolean {
  return kind === 'body' && levelPrefix(surface) !== null && surface.length <= 12
}

/** 不同供应商的单位, 各专项工作: a subject of the sentence, but nobody's name. */
const NO_NAME = new RegExp(
  `[的对在把被于之由]|应当|不得|要(?!素)|根据|按照|以下简称|提请|^[^）)]*[（(][^）)]*$|报请|报送|^(?:请|经|如|报|司法机关|有权机关|是|或|我|本(?![省市区县州])|不同|选择|已|与|充分|发挥|成立|配合|${dutyWord('task', 'manner')})(?!办|组|处|室|局|中心)`,
  'u',
)
/** Groups that say whose they are or that all are meant: 各有关部门, 市直有关部门, 工作专班成员单位. */
const SAYS_WHOSE = /^(?:各|全(?![面方])|[省市区县州]|国务院|国家|中央|地方|[厅局]机关|直属|自治区|中省|有关|相关|等)|成员单位$|^牵头|^责任/u
/** A name and what it does, before a group: 市热线中心协调明确主办单位. */
const HOLDS_NAME = /(?:局|厅|委|办|中心|公司|部门|单位)(?!机关|直属|系统|和|及|、|各|有关|相关)\p{Script=Han}{2,}(?:单位|部门|机构)$/u

/** The lowest level, of which each place has its own: 街道办事处（镇人民政府）. */
const OF_THE_PLACE = /^(?:街道办事处|镇人民政府|乡镇人民政府|乡镇政府)(?:[（(](?:街道办事处|镇人民政府)[）)])?$/u
/** 领导小组办公室, 工作专班 */
const JOINT_BODY = /(?:领导小组|联席会议|指挥部|专班)(?:办公室)?$/u

/** A verb that is not known wants departments that say whose they are; 要 and 应 want what ends as nothing but a department. */
function isNamed({ kind, surface, name }: Assigned, doing: Doing, known: ReadonlySet<string>): boolean {
  if (NO_NAME.test(surface)) return false
  if (kind === 'open-ended') return SAYS_WHOSE.test(surface) && !HOLDS_NAME.test(surface) && (doing === 'must' || !/企业$/u.test(surface))
  if (kind === 'collective')
    return (
      !/(?:[省市县区乡镇]级|网站|平台|窗口)$/u.test(surface) &&
      !HOLDS_NAME.test(surface) &&
      (doing === 'must' || !/企业$|^乡镇$/u.test(surface))
    )
  if (known.has(name) || known.has(surface) || OF_THE_PLACE.test(surface)) return true
  if (/(?:开发区|新区|高新区|开区|示范区|街道)$/u.test(surface)) return doing !== 'other verb'
  return isSurelyDepartment(surface) && (doing === 'must' || isPlacedDepartment(surface) || JOINT_BODY.test(surface))
}

/** 市财政局牵头…, 市商务局是本措施的牵头单位; 是行政主管部门 says who answers for it. */
function withRole(actors: readonly Assigned[], rest: string): readonly Assigned[] {
  const label = MEMBER_OF_LABEL.exec(rest)?.groups?.label ?? ''
  const leads = label.includes('牵头') || /^(?:负责)?牵头(?![部单处科])/u.test(rest)
  return actors.map((one) => ({ ...one, role: leads ? 'lead' : 'responsible' }))
}
