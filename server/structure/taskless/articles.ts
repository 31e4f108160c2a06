import { AWARD_AFTER_NAME, DEFINES_AWARD } from '../../lexicon/awards.ts'
import { dutyWord } from '../../lexicon/duties.ts'
import { NO_NAME_ENDINGS, PUBLIC_BODY_WORDS } from '../../lexicon/nameEndings.ts'
import { PUBLIC_BODY_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { departmentWords } from '../paragraphs.ts'
import { type TreeNode, wordsBelow } from '../tree.ts'

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
  // `市政府常务会议是讨论决定市政府工作中重大事项的决策性会议`
  /^[^，。；]{2,20}(?<!都|也|均|还|就|而|但|或|于)是[^。；]{2,60}的[^，。；]{0,8}(?:会议|机构|组织|制度|机制|平台|活动)(?=[，。；]|$)/,
  // `12345热线受理范围：`
  /^[^，。]{0,20}(受理|不予受理|适用)范围[：:。]/,
  // `在诉求办理过程中，存在下列情形之一的，由…进行督办`, `且符合下列情形的当事人，可以申请信用修复`
  /(符合|存在|具有|有|属于)(以下|下列)[^，。：；]{0,10}(情形|情况|行为)(?!的(采购)?项目)/,
  // `当事人可以到市场监督管理部门，或者通过公示系统…提出申请`, `当事人对…的决定，可以依法申请行政复议`
  /^(申请人|申请单位|申报单位|当事人|投诉人|举报人|利害关系人|公民、法人)(?!.*(部门|机关|政府|中心|单位)(应当|应|须|负责))[^。；]{0,80}(可以|有权)[^。；]{0,40}(申请|提出|提起|举报|投诉|陈述|复议)/,
  // `质量奖的评定以提升企业竞争力为宗旨，以专家评议、社会公示为程序`
  /^[^，。]{2,30}以[^。]{2,60}为宗旨/,
  // `国土绿化坚持生态优先、因地制宜的原则。`
  /^[^。]{0,60}(坚持|遵循|实行|实施|贯彻)[^。]{0,80}原则。?$/,
  // `工会参与劳动争议处理，应当坚持中国共产党的领导，坚持以职工为本，…`
  /^[^，。；]{2,30}[，,]?(?:应当|应|必须|要)?坚持[^。；]{2,40}[，,]坚持[^。]*。?$/,
  // `物业服务企业未履行义务的，由城市管理部门责令限期改正，处五百元以上五千元以下罚款`
  /^[^。]{4,140}的，(?:依法)?由[^，。]{2,40}(?:责令|处以|处\S{1,12}元|给予(?:警告|通报|处分|行政处罚|处罚)|予以(?:警告|处罚|处分)|依法(?:予以|给予)?处[罚理分])/,
  // `违反本办法规定，骗取资助的，…`, `工作人员滥用职权、玩忽职守、徇私舞弊的，依法给予处分`
  /^违反本|工作人员[^。]{0,100}(滥用职权|玩忽职守|徇私舞弊)/,
  // `市长质量奖是市政府设立的最高质量荣誉`, `市政府质量奖年度名额不超过2个`
  new RegExp(`${DEFINES_AWARD}(?![^]*(?:应当|必须|负责))`, 'u'),
  /^[^，。；：]{2,40}奖(?:每年|每届|年度)?的?(?:获奖)?(?:名额|数量|个数)[^。；]{0,20}不(?:超过|多于)/u,
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
  // `市政府质量奖每年评审1次`: an award, named after who gives it
  new RegExp(`[府局厅委]${AWARD_AFTER_NAME}`, 'gu'),
]

/** Whether an article sets no task: it asks, bounds or defines, or no department acts in it. */
export function isTasklessArticle(article: TreeNode): boolean {
  const words = departmentWords(article.paragraph).slice(0, 160)
  return ASKS_OR_BOUNDS.some((pattern) => pattern.test(words)) || isOnOthers(article)
}

/** `扣缴义务人应当预扣税款，按时缴库。`: an article on persons, firms or things, in which no department acts. */
function isOnOthers(article: TreeNode): boolean {
  const words = wordsBelow(article).join('\n')
  if (words.length < 12 || OWN_HEADING.test(words)) return false
  const acting = MENTIONED.reduce((left, pattern) => left.replace(pattern, ''), words)
  return !PUBLIC_BODY.test(acting) && !DONE_FOR_OTHERS.test(acting)
}

/** `第三条 载体建设。…`, `【宗旨】…`: the heading shows that the article arranges something. */
const OWN_HEADING = /^【|^[^，。；：\s]{2,14}(?:[。：]|\s+(?=\S))/u

/** `第一条 为…制定本办法`, `第二条 本办法适用于…`, `本办法所称…是指…`, `第三十条 本办法自印发之日起施行`. */
export function framesRegulation({ paragraph }: TreeNode): boolean {
  const words = departmentWords(paragraph)
  if (paragraph.mark?.number === 1 && /制[定订](?:本|《)/u.test(words)) return true
  return FRAME.test(words.slice(0, 200))
}

const FRAME =
  /制定(本|如下)|适用(于)?本(?!条|款)|本.{2,12}适用于|^(【[^】]*】)?(本.{2,16}(所称|是指|所指)|[^。，]{2,30}(是指|指由|指的是))|自.{2,24}起(施行|实施|执行)/u
