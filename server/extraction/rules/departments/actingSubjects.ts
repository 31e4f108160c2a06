import { COORDINATING_GROUP } from '../../../lexicon/coordinatingGroups.ts'
import { wholeDutyWord } from '../../../lexicon/duties.ts'
import type { Role } from '../../../lexicon/roles.ts'
import type { Measure } from '../../../structure/outline.ts'
import { isResponsible } from '../../../tables/columnKinds.ts'
import type { Span } from '../../../text/span.ts'
import type { Assigned } from '../../departments/assignments.ts'
import { backgroundOf, type Standpoint, standpointOf } from '../../departments/background.ts'
import { joined, mentionsOf } from '../../departments/inMeasures.ts'
import type { Script } from '../../departments/nameList.ts'
import { withLevelOfSentence, withTerritoryOf } from '../../departments/partnerScope.ts'
import { doingOf, roleIn } from '../../departments/predicate.ts'
import { isInFooter } from '../../departments/siteFooter.ts'
import { chargedAt, guideAt, namesAloneAt, type Stance, type Subject, subjectAt } from '../../departments/subjects.ts'
import type { DepartmentMention, OpenEndedMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { chargedUnits } from './chargedUnits.ts'
import { closingSentences } from './closingSentences.ts'

/** Start of a clause, also in 市水务局牵头、各区配合 and 以市水务局为主、各区配合; a day may precede the subject: 6月底前市民政局完成普查. */
const CLAUSE =
  /(?:^|(?<=[。；;\n：:！，,】]|(?:牵头|负责|配合|为主)、))[^\S\n]*(?:同时|其中|此外|原则上)?(?:(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|[上中下]旬)?|年底|季度末)之?前)?(?=\p{Script=Han})(?!责成|责令|委托|授权)/gu
/** Words that call somebody to act, each with what must precede and follow it. */
const CALLS: readonly string[] = [
  // 由市重大办负责协调推进; never 理由, 自由, nor what somebody asks for: 大连市请求，由…合作
  '(?<![理自事缘因原]|(?:请求|申请|提议)[，,]?)由(?:所?涉及的)?',
  // 委托市会展中心承办, 转市营商办办理, 责令市城管局整改
  `(?:${[
    '委托|授权|责成',
    '(?<=[，,。；;\\n])(?:转|交|转交)',
    '(?<=^|[，,。；;\\n])(?:并|再)?(?:要求|责令|安排)',
    '(?:移交|转交|划转)(?=\\p{Script=Han}{3,16}(?:办理|承担|负责|受理)(?!的))',
  ].join('|')})(?=[省市区县州各])`,
  // 以市水务局为主, 明确市水务局为牵头单位
  '(?:(?<!可)以|明确|确定|指定)(?=[省市区县州各镇乡][\\p{Script=Han}、]{1,60}?为(?:主[、，,。；;]|\\p{Script=Han}{2,4}(?:单位|部门|主体)))',
  // 请市财政局制定办法, 牵头，会同市发改委、市财政局制定方案; never 邀请, 申请
  '(?<=^|[。；;\\n，,、])(?:并|再)?(?:(?:恳|烦)?请|会同)',
  // 我局将联合市房产局修订办法, 我委要会同市税务局制定细则: the writer has no name here, its partners have; 我局会同市税务局制定了细则 is past
  '(?<=^|[。；;\\n，,：:])(?:下一步[，,]?)?我[局委厅办部][将拟要](?:积极|及时)?(?:会同|联合)(?=[省市区县州各有相国])',
]
const CALLED = new RegExp(`(?:${CALLS.join('|')})(?=\\p{Script=Han})`, 'gu')
/** 在市农业农村局指导下，由…; 各镇实施，接受市水利局的业务指导. */
const GUIDED = /(?<=^|[，,。；;\n])[^\S\n]*(?:并|同时)?(?:在|接受)(?=\p{Script=Han})/gu
/** 责任落实到市水利局, 将任务分解到市教育局、市财政局, 防汛的担子落在市水利局肩上. */
const CHARGED_TO =
  /(?:责任|任务|职责|担子|重担|工作)(?:细化|逐项|层层|逐级|全部|具体|明确|切实)?(?:分解|落实|压实|明确|分配|下达|压|落|交)(?:分解|落实|细化|压实)?[到在给至](?=\p{Script=Han})/gu
/** After their action: 要会同市财政局、市教育局研究制定规则, 市商务局同市财政局、市税务局制定细则. */
const PARTNERS =
  /^(?:(?:[^，,。；;：:“”《》]{0,6}?)(?:会同|联合|协同|商(?![务贸会业事标品]))(?=\p{Script=Han})|同(?=[省市区县州各国]\p{Script=Han}))/u
/**
 * 市商务局|要会同市财政局制定规则, 市水利局|会同有关部门…: the drafting rules of the National People's Congress define 会同 by who stands before it,
 * who leads, and who stands behind it, who takes part.
 */
const INVITES = /^[^，,。；;：:“”《》]{0,6}?会同(?=\p{Script=Han})/u
/** 市民政局|指导、督促县民政局做好…: between who guides and who does it. */
const GUIDING = /^(?:要|应当?|须|负责|加强|业务|指导|督促|监督|检查|协调|帮助|[、和])*(?:指导|督促|监督|检查|帮助)(?=\p{Script=Han})/u
/** 各县（区）, 各镇人民政府, 各区教育局; 各学校, 各社区, 企业 are guided in passing. */
const CLASS_OF_GOVERNMENT = /^各.*(?:局|委|办|政府|办事处|(?<![社园小校厂景灌])区|[省市县州旗镇乡街]|街道|[）)])$/u
/** Maximum length of words that name the acting departments. */
const LONGEST = 120
const ENDS_CLAUSE = /[。；;，,\n：:“”《》]/u

/** Finds the acting departments in measures that do not otherwise say who is responsible. */
export const actingSubjects: Rule = {
  name: 'acting-subjects',
  does: 'If a measure names no leading or responsible department, takes the departments that act in its sentences: as subject of a clause, after 由 or 请, or as partner after 会同; who stands before 会同 leads.',
  doesInChinese: '措施没有写明牵头或责任单位时，取句中行事的部门：分句的主语，“由”“请”之后的，或“会同”的单位；“会同”之前的牵头。',
  examples: [
    '各镇、办事处、红开区、区各有关部门要健全政策落实推进机制',
    '区发展改革委将按照“落地有节点、进度有形象、质量可核查”要求，建立工作台账',
    '各部门要深入贯彻党的二十大和中央经济工作会议精神',
    '各责任部门及时梳理总结“获得电力”改革创新做法',
  ],
  find({ outline, text, earlier, conventions, policy }) {
    const script = { text, plain: outline.text.folded }
    const standpoint = standpointOf(policy)
    const assigned = [...earlier.openEnded, ...earlier.departments.filter(({ standing }) => !standing)]
    // 税务总局负责落实优惠政策。海关总署、国家邮政局配合。: a supporting department does not show who is responsible, and a last sentence applies only to itself.
    const settled = assigned.filter(
      ({ role, rule }) => rule === chargedUnits.name || (isResponsible(role) && rule !== closingSentences.name),
    )
    const named = new Map(settled.map((one) => [one.measure, one]))
    const others = (measure: Measure, found: readonly Assigned[]) => {
      const own = assigned.filter((one) => one.measure === measure.id)
      return found.filter(
        ({ span, name }) => !own.some((one) => isSame(one, name) || (one.span.start < span.end && span.start < one.span.end)),
      )
    }
    const actors = (measure: Measure) => {
      const by = named.get(measure.id)?.rule
      if (by === undefined) return actorsIn(script, wordsOf(script, measure), conventions.names, standpoint)
      return by === chargedUnits.name ? invitedIn(script, measure.span, conventions.names) : []
    }
    return {
      ...joined(outline.measures.map((measure) => mentionsOf(measure, this.name, others(measure, actors(measure))))),
      passedOver: outline.measures.flatMap(({ id, span }) => {
        const by = named.get(id)
        return by === undefined ? [] : [{ span, reason: `the measure says who does it: “${by.surface}”, found by ${by.rule}` }]
      }),
    }
  },
}

function isSame(one: DepartmentMention | OpenEndedMention, name: string): boolean {
  return ('name' in one ? one.name : one.surface) === name
}

/** The measure without its label and a heading in brackets, so that its first words start a sentence: 第五条 （财政部门职责）市财政局负责…. */
function wordsOf(script: Script, measure: Measure): Span {
  const at = script.text.indexOf(measure.text.slice(0, 12), measure.span.start)
  const start = at === -1 || at >= measure.span.end ? measure.span.start : at
  return { start: start + (HEADING_IN_BRACKETS.exec(script.plain.slice(start, measure.span.end))?.[0].length ?? 0), end: measure.span.end }
}

const HEADING_IN_BRACKETS =
  /^[^\S\n]*(?:[（(][^（()）\n]{2,24}[）)]|【[^】\n]{2,24}】|〔[^〕\n]{2,24}〕|\[[^\]\n]{2,24}\])[^\S\n]*(?=\p{Script=Han})/u

function actorsIn(script: Script, within: Span, known: ReadonlySet<string>, standpoint: Standpoint): readonly Assigned[] {
  const found: Assigned[] = []
  const guided: Assigned[] = []
  let read = within.start
  // `市水利局，各区政府要…`: names before a comma wait for the next clause.
  let waiting: Subject | null = null
  for (const { at, stance } of startsIn(script, within)) {
    if (at < read || isInFooter(script.plain, at)) continue
    const goesOn = stance === 'later subject' && read > within.start && !/[。\n]/.test(script.plain.slice(read, at))
    const before: Subject | null = waiting
    const subject: Subject | null =
      subjectFrom(script, at, within.end, goesOn ? 'next subject' : stance, known) ?? obliged(script, at, before)
    waiting =
      subject === null && (stance === 'subject' || stance === 'later subject')
        ? namesAloneAt(script, { start: at, end: Math.min(within.end, at + LONGEST) }, known)
        : null
    if (subject === null || isSaidOtherwise(script, { start: within.start, end: at }, subject, standpoint)) continue
    const partners = partnersOf(script, subject.end, within.end, known)
    const acting = [...(subject.end === at ? [] : (before?.actors ?? [])), ...subject.actors]
    const invites = INVITES.test(script.plain.slice(subject.end, within.end))
    found.push(...acting.map((one) => withRoleOf(partners, invites, one)), ...withTerritoryOf(subject.actors, partners?.actors ?? []))
    guided.push(...guidedBy(script, subject, within.end, known))
    read = partners?.end ?? subject.end
  }
  return withLevelOfSentence(script, inStrongestRole(found.every(({ role }) => role === 'guide') ? [...found, ...guided] : found))
}

const FROM_STRONGEST: readonly Role[] = ['lead', 'responsible', 'support', 'guide']

/** 市商务局会同市财政局制定办法。市商务局审核…: who leads in one sentence and acts in another leads the task. */
function inStrongestRole(found: readonly Assigned[]): readonly Assigned[] {
  const strongest = (name: string) => Math.min(...found.filter((one) => one.name === name).map(({ role }) => FROM_STRONGEST.indexOf(role)))
  return found.filter(({ name, role }) => FROM_STRONGEST.indexOf(role) === strongest(name))
}

/** 住房城乡建设部会同国家发展改革委|指导各地…: what follows the partners says the role of all; otherwise who invites them leads. */
function withRoleOf(partners: Subject | null, invites: boolean, one: Assigned): Assigned {
  const role = partners?.actors[0]?.role ?? 'responsible'
  if (one.role !== 'responsible') return one
  return { ...one, role: role === 'responsible' && invites ? 'lead' : role }
}

/** Whether the sentence reports something instead of giving a task. */
function isSaidOtherwise({ plain }: Script, before: Span, subject: Subject, standpoint: Standpoint): boolean {
  const background = backgroundOf(plain, before, standpoint)
  return background === 'told' || (background === 'past' && !OBLIGES.test(plain.slice(subject.end)))
}

/** 近年来事故多发，各部门|要…: a duty, whatever the sentence tells before. */
const OBLIGES = new RegExp(`^(?:也|均|都|还)?${wholeDutyWord('obliges')}`, 'u')

/** 市文旅局、各县（区）文旅局，|要会同…: the names before the comma are the subject of a clause that opens with its duty. */
function obliged({ plain }: Script, at: number, names: Subject | null): Subject | null {
  const duty = plain.slice(at, at + LONGEST)
  if (names === null || at - names.end > 2 || !OBLIGES.test(duty)) return null
  const role = roleIn(duty)
  return { actors: names.actors.map((one) => ({ ...one, role })), end: at }
}

interface Start {
  readonly at: number
  readonly stance: Stance | 'guide' | 'charged'
}

/** 建立由市市场监管局牵头，市教育局参加的联席会议制度: belonging to a group is not a task. */
const FORMS = /(?:建立|成立|组建|设立|健全|完善|形成)起?$/u
const ITS_MEMBERS = new RegExp(`^由[^。；]{2,100}?的[^，。；]{0,16}?(?:${COORDINATING_GROUP}|(?:协调|工作|推进)机制)`, 'u')

/** Positions where an acting department may be named, in reading order. */
function startsIn({ plain }: Script, within: Span): readonly Start[] {
  const words = plain.slice(within.start, within.end)
  const after = (match: RegExpMatchArray) => within.start + (match.index ?? 0) + match[0].length
  const clauses = [...words.matchAll(CLAUSE)].map((match): Start => {
    const comma = /[，,]/.test(plain.charAt(within.start + match.index - 1)) && match.index > 0
    return { at: after(match), stance: comma ? 'later subject' : 'subject' }
  })
  const called = [...words.matchAll(CALLED)]
    .filter(
      ({ index }) => !(FORMS.test(words.slice(Math.max(0, index - 4), index)) && ITS_MEMBERS.test(words.slice(index, index + LONGEST))),
    )
    .map((match): Start => ({ at: after(match), stance: 'called' }))
  const guided = [...words.matchAll(GUIDED)].map((match): Start => ({ at: after(match), stance: 'guide' }))
  const charged = [...words.matchAll(CHARGED_TO)].map((match): Start => ({ at: after(match), stance: 'charged' }))
  return [...clauses, ...called, ...guided, ...charged].sort((one, other) => one.at - other.at)
}

function subjectFrom(
  script: Script,
  at: number,
  end: number,
  stance: Stance | 'guide' | 'charged',
  known: ReadonlySet<string>,
): Subject | null {
  const clause = { start: at, end: Math.min(end, at + LONGEST) }
  if (stance === 'guide') return guideAt(script, clause, known)
  if (stance === 'charged') return chargedAt(script, clause, known)
  return subjectAt(script, clause, stance, known)
}

/** The partners of the subject. */
function partnersOf(script: Script, from: number, end: number, known: ReadonlySet<string>): Subject | null {
  const rest = script.plain.slice(from, Math.min(end, from + LONGEST))
  const found = PARTNERS.exec(rest)
  if (found === null || ENDS_CLAUSE.test(found[0])) return null
  return subjectFrom(script, from + found[0].length, end, 'called', known)
}

/** 区文旅局：负责建设书房，|会同区教育局办好阅读月: the partners of the department that heads the unit. */
const INVITED = /(?<=[。；;，,：:\n]\s*)(?:并|负责)?会同(?=\p{Script=Han})/gu
/** 县应急管理局：负责救助；|县粮食储备中心配合做好调运: who supports it, in a clause of its own. */
const HELPED = /(?<=[。；;])(?=\p{Script=Han}{3,16}?(?:配合|协助))/gu

function invitedIn(script: Script, within: Span, known: ReadonlySet<string>): readonly Assigned[] {
  const words = script.plain.slice(within.start, within.end)
  const actorsAt = (at: number, stance: Stance) => subjectFrom(script, within.start + at, within.end, stance, known)?.actors ?? []
  const partners = [...words.matchAll(INVITED)].flatMap(({ 0: word, index }) => actorsAt(index + word.length, 'called'))
  const helpers = [...words.matchAll(HELPED)].flatMap(({ index }) => actorsAt(index, 'subject'))
  return [...partners.map((one): Assigned => ({ ...one, role: 'responsible' })), ...helpers.filter(({ role }) => role === 'support')]
}

/** Those whom the subject guides in what they do: 市民政局指导|县民政局|做好救助. They are responsible if nobody else is. */
function guidedBy(script: Script, { actors, end: from }: Subject, end: number, known: ReadonlySet<string>): readonly Assigned[] {
  const words = GUIDING.exec(script.plain.slice(from, Math.min(end, from + LONGEST)))?.[0]
  if (words === undefined || actors.some(({ role }) => role !== 'guide')) return []
  const found = subjectFrom(script, from + words.length, end, 'called', known)
  const does = found !== null && ['must', 'known verb'].includes(doingOf(script.plain.slice(found.end, end)))
  const areOffices = found?.actors.every(
    ({ kind, surface }) => kind === 'department' || (kind === 'collective' && CLASS_OF_GOVERNMENT.test(surface)),
  )
  return found !== null && does && areOffices ? found.actors : []
}
