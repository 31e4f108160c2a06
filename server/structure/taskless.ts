import { ONLY_COORDINATING_GROUP } from '../lexicon/coordinatingGroups.ts'
import { dutyWord } from '../lexicon/duties.ts'
import { NO_NAME_ENDINGS, PUBLIC_BODY_WORDS } from '../lexicon/nameEndings.ts'
import { PUBLIC_BODY_END } from '../lexicon/names.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { columnNamesAt } from '../tables/columnNames.ts'
import { departmentWords } from './paragraphs.ts'
import type { PartDraft } from './parts.ts'
import { headingOf, type TreeNode } from './tree.ts'

/** Headings of sections that state purposes, not tasks. The whole heading must match. */
const AIMS =
  '(?:总体|指导|基本|工作|主要|发展|预期|总的?|行动|改革|建设|目标|年度|任务|阶段性?|整治|推进|实施|攻坚|提升|活动|创建|编制|规划|制定|出台|面临|遵循)*(?:要求|思想|思路|原则|目标|指标|方针|目的|意义|愿景|定位|背景|缘起|依据|主题|口号)(?:任务)?'
/** Headings of sections on membership, dates, definitions and validity. */
const STANDING =
  '(?:制定|文件|政策|受理|不予受理|适用|实施|试点|支持|奖补|补助|认定|有关)?(?:范围|对象|定义|名词解释|术语|概念|术语解释|(?:实施|施行|执行|生效)(?:时间|日期|期限)|有效期限?|附则|其他事项|解释(?:权|部门|机关|机构)|参照(?:适用|执行)|法律责任|罚则)'
const GROUPS =
  '(?:领导小组|联席会议|委员会|工作|组织|领导|机构|指挥|专班|协调|推进|议事|主要|成员|人员|专家|部门|单位|职能|办公室)*(?:(?<!工作)委员|成员|召集人|组成单位|(?:出席|列席|参加|参会|与会|缺席)(?:本次|会议)*(?:人员|单位|领导|同志)(?:名单|范围)?|(?:组成人员|成员)名单|领导小组|组织机构|领导机构|机构设置|组织架构|人员组成|成员名单|成员单位|组成人员|工作机构|组成|体系|主要职责|工作职责|职责任务|职责分工|工作规则|议事规则|会议规则)'
/** Headings of sections on steps or phases. They give tasks only if their units say in whole sentences what is done. */
const STEPS =
  '(?:方法|方式|时间|工作|实施|推进|活动|行动|具体|阶段|整治|主要)*(?:步骤|进度安排|步骤安排|时间安排|进度|阶段安排|时间节点|实施阶段|阶段|流程|程序)(?:安排|和时间安排|及时间安排|及步骤|与步骤|和步骤|和措施)?'

/** `关于专项验收不合格项目重新办理联合验收的程序`, `办理流程`, but not `优化审批流程` */
const PROCEDURE =
  /^(?!.*(优化|简化|规范|完善|再造|压缩|精简|健全|明确|严格|推行|推进|改革|创新|强化|打通|梳理|制定|建立|缩短)).{2,40}(流程|程序)$/

const TASKLESS = new RegExp(`^(?:${AIMS}|${STANDING}|${GROUPS})(?:(?:和|与|及|、)(?:${AIMS}|${STANDING}|${GROUPS}|${STEPS}|重点))*$`)
/** Chapters of a regulation: their articles say one by one who must do what, also in 职责分工, 运行流程, 操作流程. */
/** Last words of headings without tasks: `清理整顿工作的指导思想`, `充分认识优化营商环境的重要意义`, `二、职责范围`, `申报条件`. */
const ENDS_TASKLESS =
  /(?:指导思想|总体要求|总体思路|基本原则|总体目标|主要目标|工作目标|重[要大]意义|必要性|重要性|紧迫性|术语和定义|名词解释|(?<!^[将把][^，。]*)的(?:目的|宗旨|原则|意义|依据|背景|定义))$|^(?:宗旨|目的|定义)$|^(?:当前|目前)?(?:工作中)?存在的?(?:主要|突出)?(?:困难和|困难与)?问题(?:和|与|及)?(?:困难|不足|原因)?$|^(?:制定)?(?:目的|依据)[和与及、]?(?:依据|目的)$|^.{2,4}原则$|^(?:基本|总体|有关|主要|工作|处理|现实)?(?:情况|现状)(?:说明|分析)?$|^.{0,8}成因分析$|^(?:发展|工作|现实|现有|产业|面临|总体|主要|取得的?)*(?:基础|现状|形势|环境|背景|机遇|成就|成效|挑战|问题)(?:(?:和|与|及|、)(?:发展|面临|存在的?|主要)*(?:基础|现状|形势|环境|背景|机遇|成就|成效|挑战|问题))*$|^.{0,6}(?:适用|职责|业务|管辖|受理|考核|评[价估选比]|检查|督[查导]|抽查|整治|培训|普查|调查|参[加与]|活动|招生|招聘|评选|征集|表彰)(?:范围|对象|时间|日期|地点)$|^.{0,6}(?:申[请报]|认定|准入|办理|享受|基本)(?:条件|材料|资料|资格)$/
/** `示范任务和范围`, `改革内容及范围`: what the whole is about; `扩大示范范围` sets a task. */
const SCOPE = new RegExp(`^(?!${dutyWord('task')}|扩大|拓[展宽]|明确|确定|划定|界定|缩小|放宽|延伸|调整).{2,8}(?:和|与|及|、)?范围$`, 'u')
/** `县森林草原防灭火指挥部` above who leads it; `成立领导小组` sets a task. */
const NAMES_GROUP = new RegExp(
  `^(?!成立|组建|设立|建立|健全|完善|充实|调整|${dutyWord('task')})\\p{Script=Han}{2,20}${ONLY_COORDINATING_GROUP}$`,
  'u',
)
/** Headings that describe a situation: `城市节水和污水再生利用情况`, `我市产业发展现状`; but `掌握企业用工情况`, `定期通报进展情况` set a task. */
const STATE_OF_THINGS = new RegExp(
  `^(?!.*(?:${dutyWord('task')}|报送|报告|通报|公开|公示|公布|掌握|检查|督查|统计|了解|评估|摸清|摸排|监测|反馈|跟踪|调查|排查|梳理|汇总|关注|分析|核查|核实|落实|审核|解决|处理|处置|避免|防止|报|查)).{4,40}(?:情况|现状|形势)$`,
)
const TASKLESS_CHAPTER = new RegExp(`^(?:${AIMS}|${STANDING})(?:(?:和|与|及|、)(?:${AIMS}|${STANDING}))*$`)
/** `资助办理程序`: how to apply */
const APPLYING = /(申请|申报|受理|办理|认定|评审|资助|奖励|补助|补贴|兑现|许可|登记)[^，。]{0,6}(程序|流程)$/
const TIMETABLE = new RegExp(`^${STEPS}$`)
/** 工作要求 and 有关要求 do set tasks, like 组织保障. */
const TASKS_AFTER_ALL =
  /^(工作|有关|相关|具体|保障|组织|落实|几点|实施|推进|活动|其他)(工作)?要求$|^(工作|主要|目标|重点)任务$|要求和保障|^工作思路$/

/** Whether a numbered unit sets no task: 总体要求, 基本原则, 主要目标, 适用范围, 领导小组, 实施步骤 without sentences … */
export function isTaskless(node: TreeNode): boolean {
  const heading = headingOf(node)
    ?.replace(/[（(〔][^）)〕]{0,20}[）)〕]$/, '')
    .replace(/[。.\s]/g, '')
  if (heading && isChapter(node)) return TASKLESS_CHAPTER.test(heading) || APPLYING.test(heading)
  if (heading && PROCEDURE.test(heading)) return true
  if (heading && TIMETABLE.test(heading)) return !saysWhatIsDone(node)
  if (heading && NAMES_GROUP.test(heading)) return true
  if (heading && (STATE_OF_THINGS.test(heading) || SCOPE.test(heading))) return true
  if (heading && ENDS_TASKLESS.test(heading) && !TASKS_AFTER_ALL.test(heading)) return true
  if (heading === '目标任务' && setsFigures(node)) return true
  if (heading && LAYOUT.test(heading) && wordsBelow(node).some((words) => AREA.test(words))) return true
  if (heading && TASKLESS.test(heading))
    return !TASKS_AFTER_ALL.test(heading) || (heading === '工作思路' && !node.children.some(({ kind }) => kind === 'numbered'))
  return saysOnlyWhenItHolds(node)
}

/** `空间布局` above `创新区覆盖全域，总规划面积约60.61平方公里，…`: where the parts of a zone lie. */
const LAYOUT = /^(?:总体|空间|功能|产业|区域|发展|的)*布局$/u
const AREA = /(?:规划|占地|用地|总|建设)面积(?:约|为|共|达)*\d/u

/** `二、目标任务` above one paragraph with the goals of the whole document: `到2015年，…占比达38%以上。`, `2024年，造林100万亩，…` */
function setsFigures(node: TreeNode): boolean {
  const [numbered, ...others] = node.children.filter(({ kind }) => kind === 'numbered')
  if (numbered === undefined) return wordsBelow(node).some((words) => /到20\d{2}年|^20\d{2}年(?:底|末)?[，,]/.test(words))
  return others.length === 0 && numbered.children.length === 0 && AIM.test(departmentWords(numbered.paragraph))
}

/** `一、目标任务` above `1.以党的先进性建设为主线，以…为目标，…`: the aim, numbered like the tasks below it. */
const AIM = /^以[^，。]{2,40}为(?:主线|目标|统领|引领|指导|核心|重点|导向|抓手|根本)/u

function isChapter({ children }: TreeNode): boolean {
  return children.some(({ paragraph }) => paragraph.mark?.alphabet === 'article')
}

/** Steps that say what is done: `（一）前期准备。扎实做好前期各项准备工作，…`, `1.制定方案。围绕全市“一业一证”改革任务要求…`; never `（一）动员部署阶段（3月至5月）` alone. */
function saysWhatIsDone({ paragraph, children }: TreeNode): boolean {
  return /。/.test(departmentWords(paragraph)) || children.some(saysWhatIsDone)
}

/** `2.通过信函的方式将意见寄至…`, `1.登录市司法局网站，提出意见`: how to comment on a draft. */
const COMMENTING =
  /^(?:登[录陆陸錄]|通过|以|采用|发送|信函|电子邮[件箱]|来信|邮寄)(?=[^。]{0,80}(?:信函|邮寄|电子邮[件箱]|邮箱|网站|网址|传真|来信))[^。]{0,120}(?:意见|建议|寄至|发送至|寄到)/u

/** `1、…任务分解表序号项目名称主要内容牵头单位配合单位1增加…`: a table whose cells were lost, which an alarm points at, is no task. */
function holdsHeader(words: string): boolean {
  const at = words.search(/序号(?=\p{Script=Han})/u)
  return at >= 0 && columnNamesAt(words, at).length >= LEAST_OF_HEADER
}

/** Fewer words may occur in a sentence. */
const LEAST_OF_HEADER = 4

/** `会议听取了两项工程招投标工作处置情况的汇报。`, `研究有关人事任免` above `会议通过了有关人事任免事项，按程序办理。`: what a meeting did. */
const DONE_AT_MEETING =
  /^(?:[^，。；：\n]{2,30}[\n。])?(?:会议)?(?:听取|传达|通报|学习|审议|观看|(?:研究|审议)?通过)了(?![^。]*(?:由|责成|要求|负责|牵头))[^。]*。?$/u

/** Articles on conditions, documents to submit, scope, rights of applicants, and consequences of a breach. */
const ASKS_OR_BOUNDS: readonly RegExp[] = [
  // `个人所得税法所称在中国境内有住所，是指…`, `本办法所称专项资金，是指…`: what a word means
  /^[^。]{0,60}所称[^。]{1,80}[，,]?(?:是指|系指|指|包括)/,
  // `申请资助应当符合以下基本条件：`
  /(符合|具备|满足)(以下|下列)[^，。]{0,8}(条件|要求)/,
  // `当事人申请信用修复，应当向市场监督管理部门提交以下材料：`, `申请资助资金，应当提交《…申请表》`
  /(提交|提供)(以下|下列)[^，。]{0,8}(材料|资料|文件)/,
  /^[^。]{0,30}申请[^。]{2,40}应当?(同时)?(提交|提供)/,
  // `资助对象应当对所提交资料的真实性、合法性负责`
  /^(申请人|申请单位|申报单位|申报主体|当事人|[\u4e00-\u9fff]{2}对象)应当?对[^。]{0,20}真实性/,
  // `12345热线受理范围：`
  /^[^，。]{0,20}(受理|不予受理|适用)范围[：:。]/,
  // `在诉求办理过程中，存在下列情形之一的，由…进行督办`, `且符合下列情形的当事人，可以申请信用修复`
  /(符合|存在|具有|有|属于)(以下|下列)[^，。：；]{0,10}(情形|情况|行为)(?!的(采购)?项目)/,
  // `当事人可以到市场监督管理部门，或者通过公示系统…提出申请`, `当事人对…的决定，可以依法申请行政复议`
  /^(申请人|申请单位|申报单位|当事人|投诉人|举报人|利害关系人|公民、法人)(?!.*(部门|机关|政府|中心|单位)(应当|应|须|负责))[^。；]{0,80}(可以|有权)[^。；]{0,40}(申请|提出|提起|举报|投诉|陈述|复议)/,
  // `国土绿化坚持生态优先、因地制宜的原则。`
  /^[^。]{0,60}(坚持|遵循|实行|实施|贯彻)[^。]{0,80}原则。?$/,
  // `工会参与劳动争议处理，应当坚持中国共产党的领导，坚持以职工为本，…`
  /^[^，。；]{2,30}[，,]?(?:应当|应|必须|要)?坚持[^。；]{2,40}[，,]坚持[^。]*。?$/,
  // `物业服务企业未履行义务的，由城市管理部门责令限期改正，处五百元以上五千元以下罚款`
  /^[^。]{4,140}的，(?:依法)?由[^，。]{2,40}(?:责令|处以|处\S{1,12}元|给予(?:警告|通报|处分|行政处罚|处罚)|予以(?:警告|处罚|处分)|依法(?:予以|给予)?处[罚理分])/,
  // `违反本办法规定，骗取资助的，…`, `工作人员滥用职权、玩忽职守、徇私舞弊的，依法给予处分`
  /^违反本|工作人员[^。]{0,100}(滥用职权|玩忽职守|徇私舞弊)/,
  // `本办法规定的资助项目，系从事…`
  /^本[^，。]{2,16}，?系(指)?/,
]

/** Endings of department names. An article without any of them gives no department a duty. */
const PUBLIC_BODY = new RegExp(
  [
    oneOf(PUBLIC_BODY_WORDS),
    '农发行|农业发展银行|\\p{Script=Han}{2}(?:分行|中心支行)',
    '[省市区县州]\\p{Script=Han}{2,14}机构',
    '各[级地省市州县区旗]',
    '[省市区县州](?:委(?!托|派|员)|直|属|里)',
    `\\p{Script=Han}{2}${PUBLIC_BODY_END}(?<!${oneOf(NO_NAME_ENDINGS)})(?!\\p{Script=Han}?业)`,
    '\\p{Script=Han}{2}(?:管理|监督|执法)机构(?:应当?|负责|依法|可以|对|会同|按照)',
    '本[省市区县州]',
  ].join('|'),
  'u',
)
/** Work for others, or to be arranged, without saying who does it: `对首次认定的企业给予奖励`, `建立信用档案`. */
const DONE_FOR_OTHERS = new RegExp(
  `给予|予以(?:奖励|补贴|补助|资助|支持|扶持)|奖励|扶持|减免|优惠|每年安排|中安排|纳入|适时调整|核发|总量控制|标准(?:定额)?扣除|据实扣除|(?:^|[，。；：])(?:实行|推行|设立|实施|保障|保护|促进|发展|建设|放宽|取消|允许|发放|国家|${dutyWord('task')})`,
  'u',
)
/** Departments that are only mentioned: `向主管税务机关备案`, `除财政部门另有规定外`, `市卫生健康局公布的名单`, `接受有关部门监督`. */
const MENTIONED = [
  /除[^，。；]{2,40}另有规定[^，。；]{0,8}[，]?/gu,
  /(?:经?向|接受|经|报)[^，。；]{2,40}?(?:部门|机关|机构|局|政府|银行|办公室|委员会|中心)[^，。；]{0,6}(?:备案|报告|申请|申报|提交|提供|提出|登记|报送|批准|同意|核准|监督|检查|管理|缴纳)/gu,
  /[^，。；]{2,24}(?:部门|机关|局|政府|银行|委员会|国务院)(?:依法)?(?:公布|规定|认定|批准|核准|颁发|发布|确定|颁布|核发)的/gu,
  /在政府(?:主导|引导|指导)下/gu,
]

/** `扣缴义务人应当预扣税款，按时缴库。`: an article on persons, firms or things, in which no department acts. */
function isArticleOnOthers(node: TreeNode): boolean {
  if (node.paragraph.mark?.alphabet !== 'article') return false
  const words = wordsBelow(node).join('\n')
  if (words.length < 12 || OWN_HEADING.test(words)) return false
  const acting = MENTIONED.reduce((left, pattern) => left.replace(pattern, ''), words)
  return !PUBLIC_BODY.test(acting) && !DONE_FOR_OTHERS.test(acting)
}

/** `第三条 载体建设。…`, `【宗旨】…`: the heading shows that the article arranges something. */
const OWN_HEADING = /^【|^[^，。；：\s]{2,14}(?:[。：]|\s+(?=\S))/u

function wordsBelow({ paragraph, children }: TreeNode): string[] {
  return [departmentWords(paragraph), ...children.flatMap(wordsBelow)]
}

/** `一、《常州市城市市容管理办法》（2016年12月1日常州市人民政府令第2号发布）`: an entry in a list of documents. */
const ONLY_TITLES = /^(?:《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:[（(][^（()）]*[）)])?[、，,和及。；;\s]*)+$/u

/** `三、本意见所称历史建筑的范围是：…`, `本方案所指企业为…` */
const DEFINES = /^本[^，。；]{2,6}?(?:所称|所指)/u

/** `二、重点任务。各项任务见附件。`, `2.1 县指挥部。指挥长：分管副县长；副指挥长：县住建局局长。`, `组长由副市长担任`: the tasks, or the persons of a group. */
const SAYS_NOTHING_ITSELF =
  /^(?:[^，。；：]{2,12}[。：\s])?(?:[^，。；]{2,16}(?:详见|见)附(?:件|表)\d{0,2}。?|(?:(?:第一|常务|副|总)*(?:指挥长?|组长|主任|召集人)(?:[：:][^。；;\n]{2,60}|由[^。，；;\n]{2,40}担任)[。，；;\n]?)+(?:[^。\n]{2,160}为成员(?:单位)?。?)?)$/u

/** `本通知自印发之日起施行。各地应结合本通知要求，制定具体实施细则。` */
const TASK_BEHIND = /[。；](?:各[^，。；]{1,16}|[^，。；]{2,12}部门)(?:应当?|要|须)/u

/** `第三十条本办法自印发之日起施行`, `本办法由市财政局负责解释`, `第二条本办法适用于…`, `本办法所称…是指…`, `第一条为…制定本办法`. */
function saysOnlyWhenItHolds(node: TreeNode): boolean {
  const { paragraph, children } = node
  const words = departmentWords(paragraph)
  if (paragraph.mark?.alphabet === 'article' && ASKS_OR_BOUNDS.some((pattern) => pattern.test(words.slice(0, 160)))) return true
  if (isArticleOnOthers(node)) return true
  if (children.some(({ kind }) => kind === 'numbered')) return false
  if (
    COMMENTING.test(words) ||
    holdsHeader(words) ||
    DONE_AT_MEETING.test(wordsBelow(node).join('\n')) ||
    ONLY_TITLES.test(words) ||
    /^本[^，。；]{2,10}适用于/u.test(words) ||
    DEFINES.test(words)
  )
    return true
  if (words.length < 160 && /^(本.{2,16}|本.{2,16}[，,]?)?自.{2,24}(起|日)(施行|实施|执行|生效)/.test(words))
    return !TASK_BEHIND.test(words)
  if ((words.length < 100 && /由.{2,24}负责解释/.test(words)) || SAYS_NOTHING_ITSELF.test(wordsBelow(node).join('\n'))) return true
  if (paragraph.mark?.alphabet !== 'article') return false
  const opening = words.slice(0, 200)
  if (paragraph.mark.number === 1 && /制[定订](?:本|《)/.test(words)) return true
  return /制定(本|如下)|适用(于)?本(?!条|款)|本.{2,12}适用于|^(【[^】]*】)?(本.{2,16}(所称|是指|所指)|[^。，]{2,30}(是指|指由|指的是))|自.{2,24}起(施行|实施|执行)/.test(
    opening,
  )
}

/** Attachments that organise or list, and set no tasks: 领导小组, 会议制度, 考核办法, 流程, 名单, 申请表. */
const STANDING_PART =
  /领导小组|专班|工作组|委员会|联席会议|议事|会议制度|联络员|信息报送|考核|评分|评价指标|名单|成员|流程图?$|申请|登记表|样表|模板|指南$|目录|指标体系|承诺书|说明$|解读|制度$/

/** Whether the numbered units of an attachment are permanent rules rather than tasks. The document itself always counts. */
export function isStandingPart(part: PartDraft): boolean {
  return part.kind === 'attachment' && STANDING_PART.test(part.title?.words ?? '')
}
