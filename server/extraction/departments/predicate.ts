import { AWARD_AFTER_NAME } from '../../lexicon/awards.ts'
import { documentWord } from '../../lexicon/documentTitles.ts'
import { dutyWord, wholeDutyWord } from '../../lexicon/duties.ts'
import { DONE_BY_OFFICES, MADE_BY_OFFICES } from '../../lexicon/dutyWords.ts'
import { NOUNS_AFTER_NAMES } from '../../lexicon/nounsAfterNames.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { givesRoleAtOnce, ROLE_LABEL, type Role, roleOfLabel, roleOfVerb, roleWords } from '../../lexicon/roles.ts'

/** How certainly the words after the names are an action of theirs. */
export type Doing = 'must' | 'known verb' | 'other verb' | 'no task' | 'nothing'

/** Classifies the words after the names; `names` shows whether they may be recipients: never after 由 or 请, where it is null. */
export function doingOf(rest: string, names: string | null = ''): Doing {
  const occasion = OCCASION.exec(rest)
  if (occasion !== null) return onOccasion(rest.slice(occasion[0].length))
  const before = BY_DAY.exec(rest) ?? WITH_LEAVE.exec(rest)
  if (before !== null) return doingOf(rest.slice(before[0].length), names)
  const clause = /^[^，,。；;\n]*/u.exec(rest)?.[0] ?? ''
  if (BEFORE_TITLE.test(rest)) return 'no task'
  if (MAY_HAVE.test(rest) && mayReceive(names)) return 'nothing'
  if (MUST.test(rest)) return 'must'
  if (DONE.test(clause) || (CONDITION.test(clause) && !DAY.test(clause))) return 'no task'
  if ([ATTRIBUTE, HANDED_OVER, BEFORE_ANOTHER, SHOWS, STATE, GIVEN_TO_US, MADE_THIS].some((pattern) => pattern.test(clause)))
    return 'no task'
  if (MEMBER_OF_LABEL.test(rest) || MAINLY.test(rest) || givesRoleAtOnce(rest)) return 'known verb'
  if (NOUN_AFTER.test(rest) || TASK_AS_NOUN.test(rest) || AWARD.test(rest)) return 'nothing'
  if (RECEIVES.test(rest) && mayReceive(names)) return 'nothing'
  if (SHORT_RELATIVE.test(rest) || TOPIC.test(rest) || TOLD_AS_DONE.test(rest)) return 'no task'
  if (TASK.test(rest) || MANNER.test(rest)) return 'known verb'
  return clause.length >= 4 && /^\p{Script=Han}/u.test(rest) && !RELATIVE.test(rest) ? 'other verb' : 'no task'
}

/** 各部门|在制定规章时，应当听取意见; 检察机关|在办案中，对符合条件的，要启动整改; 市商务局|收到申请后，应当审查: the occasion and the topic precede the action. */
const OCCASION =
  /^(?:(?:在[^，,。；;\n]{2,40}(?:时|中|期间|后|前)|对[^，,。；;\n]{2,40}的|自?(?:收到|接到|接报|接警|受理|发现|获悉|知悉)[^，,。；;\n]{0,30}(?:后|时|的|之日起\d{1,3}个?(?:工作)?日内))[，,]){1,2}/u

/** 市商务局|2025年底前制定细则, 各镇|于6月30日前报送: the day by which they act. */
const BY_DAY = /^[于在]?(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬)?|[年季]底|(?<=年)底)之?前[，,]?(?=\p{Script=Han})/u

/** 市商务局|经市财政局同意后下达计划 */
const WITH_LEAVE = /^[经报][^，,。；;\n的]{2,20}?(?:批准|同意|审批|审定|审核|核准|备案)后[，,]?(?=\p{Script=Han})/u

/** After an occasion the subject may change: only words that start a duty continue the first one. */
function onOccasion(action: string): Doing {
  const doing = doingOf(action)
  return doing === 'must' || doing === 'known verb' ? doing : 'no task'
}

/** 是本措施的实施部门, 为牵头单位, 作为责任主体 */
const MEMBER_OF_LABEL = new RegExp(`^(?:是|为|作为)[^，,。；;]{0,24}?(?<label>${ROLE_LABEL}|责任人|主责(?=[，,；;。]|$))`, 'u')
/** 以市水务局|为主、属地乡镇|为辅; never 为主导, 为主题. */
const MAINLY = /^为[主辅](?=[、，,；;。]|$)/u

/** The role from the words after the names: 市财政局牵头…, 市商务局是本措施的牵头单位, 市教育局配合做好…, 市体育局指导各区…; 是行政主管部门 means responsible. */
export function roleIn(words: string): Role {
  const rest = words.replace(OCCASION, '')
  const label = MEMBER_OF_LABEL.exec(rest)?.groups?.label ?? ''
  const labelled = label === '' ? null : roleOfLabel(label)
  if (labelled !== null && !label.startsWith('主管')) return labelled
  if (LEADS.test(rest)) return 'lead'
  if (GUIDES.test(rest)) return 'guide'
  return SUPPORTS.test(rest) ? 'support' : 'responsible'
}

/** 要当好“牵头人”, 应当发挥牵头作用, 履行协同监管职责: the role is a noun. */
const TAKES_ROLE = '(?:要|应当?|须)?(?:切实|充分|主动)?(?:当好|发挥好?|履行好?|担当好?|承担起?|扛起|落实好?)“?'
const LEADING = oneOf(roleWords('verb').filter((word) => roleOfVerb(word) === 'lead' && !roleWords('bound').includes(word)))
/** 统筹协调, 统筹推进: only where nothing follows. */
const LEADING_ALONE = oneOf(roleWords('bound').filter((word) => roleOfVerb(word) === 'lead'))
/** 牵头, 总牵头, 要牵头, 按行业分头牵头 */
const LEADS = new RegExp(
  `^(?:(?:要|应当?|须|将)?(?:按\\p{Script=Han}{1,6}?)?(?:分头|分别|共同|联合|负责|总)?${LEADING}(?![部单处科])|${LEADING_ALONE}(?=[，,；;。]|$)|为主|(?:要|应)?牵好头|${TAKES_ROLE}(?:总?牵头|主导))`,
  'u',
)
/** 提供支持, 给予资金支持: what the department gives. */
const GIVES = '(?:要|应当?|须)?(?:给予|提供)\\p{Script=Han}{0,6}?'
/** 在病案填写方面给予|配合 */
const IN_A_MATTER = '在[^，,。；;]{2,30}(?:方面|上|中)(?:要|应当?)?(?:给予|予以|提供|做好|积极|密切)*'
/** 对各镇改厕工作进行|指导 */
const TOWARDS = '(?:要|应当?|须|负责)?对[^，,。；;]{2,24}?(?:进行|给予|予以|开展|加强)'
const SUPPORTS = new RegExp(
  `^(?:${IN_A_MATTER}(?:配合|协助|支持)(?=[，,；;。]|$)|(?:要|应当?|须|负责(?!参[与加])|积极|密切|做好|抓好?|予以)*(?:配合|协助|协抓|参与|参加)(?![部单处科])|为辅|${GIVES}(?:支持|配合|协助)|${TAKES_ROLE}(?:配合|协同|协助))`,
  'u',
)
/** 做好立法指导, 加强业务指导工作 */
const GIVES_GUIDANCE =
  '(?:要|应当?|须|负责)?(?:做好|加强|开展)[^，,。；;]{0,6}?(?:业务|技术|法律|立法|专业|政策|行业)指导(?:工作)?(?=[，,；;。]|$)'
/** 指导各区…, 协调指导…, 指导、协调…, 给予业务指导; but 组织协调指导 and 负责指导 mean responsible, and 指导意见 is a document. */
const GUIDES = new RegExp(
  `^(?:(?:要|应当?|须|加强|协调|督促|监督|业务|[和、])*|${GIVES}|${TOWARDS}(?:业务|技术|专业|监督|督促)?)指导(?!意见|思想|目录|价|性|员|小组|组|中心|站|[部单处科])|^${GIVES_GUIDANCE}`,
  'u',
)

/** 要, 应当, 将, 负责, 也应 */
const MUST = new RegExp(`^(?:也|均|都|还|又|则|仍|同时|原则上|一律)*${wholeDutyWord('must')}`, 'u')
/** 定期, 按照, 一周内 */
const MANNER = new RegExp(`^(?:也|均|都|还)?(?:${dutyWord('manner')}|[一二两三五十]{1,2}个?(?:工作日|[日天周月]|小时|分钟)内)`, 'u')
const TASK = new RegExp(`^${dutyWord('task')}`, 'u')
/** 各部门落实情况, 各级部门深化“放管服”改革任务完成情况将计入考核: a noun derived from the verb. */
const TASK_AS_NOUN = new RegExp(
  `^(?![对把将就以])(?:${dutyWord('task', 'manner')}?\\p{Script=Han}{0,4}?(?:情况|力度|程度)|${dutyWord('task')}[^，,。；;\\n]{0,16}?情况(?:将|要|应|须)?(?:被)?(?:纳入|列入|计入|作为|与))`,
  'u',
)
/** 国家地理标志保护示范区给予一次性资助50万元: what a zone or company receives. */
const RECEIVES = /^(?:给予(?!支持|指导|配合|协助|保障)|享受|获得|取得|申请|入驻)/u
/** 省属重点文化企业|可免缴国有资本收益: what enterprises may have. */
const MAY_HAVE = /^(?:均|都|也)?可以?(?:免|减|享|申|获|领|按规定(?:享|申|减|免))/u
const mayReceive = (names: string | null): boolean => names !== null && !/[局委办厅部署府]$/u.test(names)
/** Words for which the department before them is an attribute: 市财政局|局长, 市商务局|网站, 各部门|级会议, 各局|的主管部门, 各县|辖区内. */
const NOUN_AFTER = new RegExp(
  `^(?:${[
    oneOf(NOUNS_AFTER_NAMES),
    '及(?!时)',
    '组成(?!\\d|[一二三四五六七八九十若])',
    '工作(?=以|由)',
    '(?!根据|按照|依据|落实)\\p{Script=Han}{0,2}会议',
    '(?![对把将向按])\\p{Script=Han}{2,14}的(?:主管)?(?:部门|机构|单位)',
    '(?:本|的)?(?:行政区划?域?|管辖区|辖区|区域|境)(?:范围)?内(?!的?[，,])',
    '\\p{Script=Han}{0,4}(?:率|比例|占比|数量|总数)',
  ].join('|')})`,
  'u',
)
/** 市政府|质量奖每年评审1次: an award, named after who gives it. */
const AWARD = new RegExp(`^${AWARD_AFTER_NAME}`, 'u')
/** 负责|辖区内的征迁工作, 负责|道路的管控: what somebody is in charge of; 负责建设的项目 is a project. */
const OBJECT_OF_CHARGE = `负责(?!的|\\p{Script=Han}{0,2}?${oneOf([...DONE_BY_OFFICES, ...MADE_BY_OFFICES])}的)`
/** Relative clauses: 省科技厅认定的企业, 市发改委审批的项目, 市委编办批复同意设立的中心. */
export const RELATIVE = new RegExp(
  `^(?![对把将向按]|${OBJECT_OF_CHARGE})(?:\\p{Script=Han}{1,5}?|\\p{Script=Han}{0,8}?${oneOf(DONE_BY_OFFICES)})的(?!工作|职责|方式|原则|要求)`,
  'u',
)
/** Short relative clauses: 各部门制定的规章; but not 市商务局建立统一的平台. */
const SHORT_RELATIVE = /^(?![对在把将以向从按于每为])\p{Script=Han}{1,3}?的(?!职责|工作(?:职责|[，。；]))/u
/** 各部门报送国务院审批的公文，由国务院办公厅呈批: the topic of the next clause. */
const TOPIC = /^[^，,。；;]*的\p{Script=Han}{1,8}[，,](?:由|应|须|必须|要|经|报)/u
/** 市发展改革委|牵头制定的《…规划》, 省住房城乡建设厅|负责编制的《…标准》: who made a document is no task. */
const BEFORE_TITLE =
  /^(?!要|应|须|必须)\p{Script=Han}{0,8}?(?:起草|制定|制订|编制|编写|编印|拟定|印发|发布|出台|公布|修订|审定|实施|上报|报送|提交)的[《〈]/u
/** 各县（区）|在运营的敬老院, 各区|在建的项目 */
const ATTRIBUTE = /^(?:在|已)\p{Script=Han}{1,3}的(?=\p{Script=Han})/u
/** 市政府|下放给浦东新区的行政审批事项，凡是…: what was handed over or set already. */
const HANDED_OVER = /^(?:下放|移交|委托|授权|下达|划转|转交)(?:给)?[^，,。；;]{0,16}的\p{Script=Han}{2,12}$/u
/** 市财政局审核通过后, 税务部门作出决定之日起30日内, 各部门自查自纠阶段: a time or condition, not a task. */
const CONDITION = /(?:的|后|时|阶段|以后|之后|之前|之日起(?:\d{1,3}个?(?:工作)?[日天月]内)?|情况下|前提下|期间|情形)$/u
/** 2024年12月底前: a day, not a condition. */
const DAY = /(?:月底|年底|月末|\d日|季度末)前$/u
/** 省政府办公厅会同省直有关部门编制了《…》: a past action is not a task. */
const DONE = /(?<![为除])了(?!解)|^(?:已|已经|曾|此前)/u
/** 市生态环境局|监测结果显示: what the department knows is a source. */
const SHOWS = /^\p{Script=Han}{0,10}?(?:显示|表明)/u
/** 县政府|批准后由县公安局核发标牌: a condition, and who acts then. */
const BEFORE_ANOTHER = /^\p{Script=Han}{1,14}(?:后|的)[再即]?由/u
/** 区民政局|审核把关不严, 县交通局|在招标中存在违规行为, 市水利局|得分95分: how somebody does. */
const STATE =
  /^(?:在[^，,。；;]{2,20}中)?(?:存在|得分|排名|位列|位居|荣获|被评为)|(?:不严|不力|不到位|不及时|不足|不够|不高|不强|不畅|欠缺|滞后|缓慢|偏慢|偏低|薄弱|突出)$/u
/** 省财政厅|下达我市专项资金: what a higher department gave. */
const GIVEN_TO_US = /^(?:已|提前)?(?:下达|拨付|安排|批复|批准|给予|划拨)(?:给)?我[省市县区]/u
/** 市医保局|在征求意见基础上修订形成本办法: who wrote the document. */
const MADE_THIS = new RegExp(`(?:制定|制订|起草|修订|修改|拟定|研究|形成|出台|印发)了?本${documentWord('heading')}$`, 'u')
/** 市交通运输局主动对接企业需求，为全市作出了示范: a later clause shows that it is past. */
const TOLD_AS_DONE = /^[^。；;\n]{0,120}[，,][^。；;\n]{0,40}(?<![为除])了(?!解)/u
