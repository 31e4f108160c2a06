import { dutyWord, wholeDutyWord } from '../../lexicon/duties.ts'

/** 监督管理机构应当督促银行, 市税务局为配合单位, 市公安局是主管部门, 市领导带队赴各县区, 县体育中心牵头组织县运动会, 市大数据局移交市政务服务中心, 市商务局指导督促县商务局, 县财政安排县卫计局经费: a subject with its action, in a name or class. */
const SAYS_WHO_DOES = new RegExp(
  `应当|必须|不得|均涉及|(?<=\\p{Script=Han}{2})(?:安排|拨付|下达|补助|支付|给予|委托|批准|同意|要求|通知)(?=[省市区县州](?!场|直|级)\\p{Script=Han}{2})|(?<=部门|机关|机构|单位|主体)[是为系]|(?<=[局厅委办府])是|带队|赴(?=各|[省市区县])|(?:为|作为|是)\\p{Script=Han}{0,6}(?:单位|部门|主体)$|(?:局|厅|[省市区县州]委|办|中心|部门|单位|机构|公司)(?:${wholeDutyWord('must')}|组织|协调|配合|协助|承办|主办|会同|联合|(?:移交|转交|划转|划归|报送|报|转|(?:指导|督促)(?:[、和]?(?:指导|督促|监督|检查))*)(?=[省市区县州](?!场|直)))\\p{Script=Han}{2}`,
  'u',
)
/** 委托市会展协会承办展会, 聘请市律协, 经市水利局同意, 联系市财政局: an instruction about somebody. A class may start so: 组织有关部门. 村道养护由乡镇人民政府, 汛期巡查以市水务局, 项目经市商务局: the work and who does it. */
const OPENS_AS_ORDER =
  /^(?:委托|授权|聘请|邀请|提请|报请|商请|组织(?![部科处]|人事|编制|委)|(?:积极|主动|自觉)?(?:经|据|向|报|按|联系|对接|争取|接受|感谢|学习)(?=[省市区县州](?!直|级)\p{Script=Han}{2}))|(?<=\p{Script=Han}{2}|^[交转])(?:(?<![自理事缘因])由(?=\p{Script=Han}{2})|以(?=[省市区县州各]|国家|人民银行|国网)|(?:经|向|可?到)(?=(?:各|[省市区县州](?!场|营)|国家|国务院)\p{Script=Han}{2})|依托)|(?<=[局委办厅部心司社会区县镇街院行])经(?![济信贸开发合委科促投营研])(?=\p{Script=Han}{3})|为主$/u
/** 服务由中小企业承接, 各牵头单位于每季度末28日前报送市委督查室, 证监会要引导金融机构. Names may contain these words: 自由贸易区管委会, 引导基金. */
const NOT_OF_CLASS =
  /由|(?<=\p{Script=Han}{2})(?:经|向|可?到)(?=各|[省市区县州](?!场|营)\p{Script=Han}{2})|\d|(?<![主重需纪])要(?!素)|(?<=\p{Script=Han}{2})(?:引导|督促|推动|鼓励)/u

/** 加强部门协作, 压实部门: a task that ends like a class; 组织部门, 指导单位 are classes. */
const CLASS_AS_TASK = new RegExp(`^(?!组织|指导|督促|落实|支持|引导|推进|推动|委托)${dutyWord('task')}`, 'u')

/** Whether words in a list of names are a sentence, when read as a department name or as a class. */
export function isSentence(words: string, as: 'name' | 'class'): boolean {
  return (
    SAYS_WHO_DOES.test(words) || (as === 'name' ? [OPENS_AS_ORDER] : [NOT_OF_CLASS, CLASS_AS_TASK]).some((pattern) => pattern.test(words))
  )
}
