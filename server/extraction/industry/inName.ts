import { FIELD_NAME_END } from '../../lexicon/names.ts'
import { INDUSTRY_NAMES } from '../../reference/industries.ts'
import type { RuleContext } from '../rule.ts'

/** 局, 厅 and others that make the preceding words a department name: 市农业农村局, 工业和信息化部门, 餐饮行业协会; never 具身智能|等方向开展研究布局, 锂电池|的查处. */
const BODY_BEHIND = new RegExp(`^(?:(?![等的])[\\u4e00-\\u9fff]){0,8}?(?<!布|格|结|当|全|开)${FIELD_NAME_END}`, 'u')
/** 农业银行, 工业园, 文化部等部门, 交通运输部令: the industry is part of another name. */
const NAME_BEHIND =
  /^(?:部(?![分位件署])|银行|园区?|园(?=[、，,。；）)])|大厦|大道|路(?=[、，,。；）)])|街道|广场|城(?=[、，,。；）)建核]))/u

/** 中国国际服务贸易交易会, 环滇池高原自行车邀请赛, 科技艺术节: the name of an event. */
const EVENT_BEHIND = /^[\u4e00-\u9fff]{0,6}?(?:交易会|博览会|展览会|展销会|洽谈会|年会|论坛|邀请赛|公开赛|锦标赛|大赛|联赛|艺术节|嘉年华)/u
/** 制造业单项冠军, 制造业隐形冠军: the title of a company. */
const HONOUR_BEHIND = /^(?:企业)?(?:单项|隐形)冠军/u
/** 蚌埠高新技术产业开发区, 运河商务区和文旅区: the name of a district. A 跨境电商综试区 does concern its industry. */
const DISTRICT_BEHIND = /^(?:产业)?开发区|^区(?=[、，,。；）)设建内])/u
/** 国家技术转移中心: the name of an institution. A 国际金融中心 does concern its industry. */
const INSTITUTION_BEHIND = /^中心(?=[”」等、，,。；（(])/u
const INSTITUTION_BEFORE = /国家[\u4e00-\u9fff]{0,4}$/u
/** 数据交易|所, 碳排放权交易|场所: the exchange, not the trade. */
const PLACE_BEHIND = /^(?:场?所)(?![需有在以])/u
/** 医药|费: a fee. */
const FEE_BEHIND = /^费/u
/** 金融|安全, 食品|安全: the safety of something; a title says so of the industry that it regulates: 全省|药品|安全专项整治工作要点. */
const SAFETY_BEHIND = /^安全/u
/** 中石化输油管道, 中国电信 */
const COMPANY_BEFORE = /中国?$/u
const COMPANIES = /^(?:石化|石油|海油|电信|移动|联通|铁塔|铝业|黄金|建筑)$/u

/** 非|金融企业债券, 非|旅游旺季: explicitly not the industry. */
const DENIED_BEFORE = /(?<![无并])非$/u
/** 建筑业|主意愿: the word ends inside another one; 服务业主战场 does concern the industry. */
const OWNER_BEHIND = /^主(?=[、，。；的意委大可应同自共])/u
/** 生活服务|管理, 科技服务|体系: general services of an administration. A title says so of a trade: 推进托育服务|体系建设行动方案. */
const SERVICE_BEHIND = /^(?:体系|管理|水平|能力|窗口|热线|站)/u

/** 运用|互联网、大数据、人工智能|等信息技术: a means, not an industry. */
const MEANS_BEFORE = /(?:运用|利用|应用|借助|依托|采用|通过|使用|依靠)(?:“?[\u4e00-\u9fffA-Z0-9+]{2,8}”?[、和])*$/u
const MEANS_BEHIND = /^[^。；;，,：:\n（(]{0,40}?等[^。；;，,、\n]{0,8}(?:技术|手段|方式|工具)/u

/** 外卖|骑手, 快递|小哥: people at work, not their trade. */
const PERSON_BEHIND = /^(?:骑手|小哥)/u

/** 新增停车棚12处、充电桩|60个, 配备智能终端|1500套: equipment that a task installs, with its number. */
const INSTALLED_BEHIND = /^\d+(?:个|台|辆|套|座|处|部|组|盏)/u
const INSTALLED_BEFORE =
  /(?:新增|新建|增设|更新|配备|配置|安装|设置|加装)(?:[\u4e00-\u9fff]{2,8}\d+[个台辆套座处部组盏]、){0,3}[\u4e00-\u9fff]{0,6}$/u

/** 住宿2晚以上的游客, 用餐10人: an activity with its number. */
const COUNTED_BEHIND = /^\d+(?:晚|天|夜|人次?|次)/u

/** 对新设立的|融资租赁|公司，按…给予奖励: any company of the trade. */
const CLASS_BEFORE = /(?:[的对类]|支持|鼓励|引进|设立)$/u
const CLASS_BEHIND = /^公司(?=[，、。；按给的]|在|落户|开展|设立)/u
const isClassOfCompanies = (before: string, behind: string): boolean => CLASS_BEFORE.test(before) && CLASS_BEHIND.test(behind)

/** Why a word does not name an industry here, or null if it does. */
export function nameReason(context: RuleContext, start: number, end: number, inTitle: boolean): string | null {
  const behind = context.folded.slice(end, end + 12)
  const isClass = isClassOfCompanies(context.folded.slice(Math.max(0, start - 2), start), behind)
  if (!isClass && BODY_BEHIND.test(behind)) return 'part of the name of a department'
  if ([NAME_BEHIND, EVENT_BEHIND, HONOUR_BEHIND, DISTRICT_BEHIND].some((pattern) => pattern.test(behind))) return 'part of a name'
  if (DENIED_BEFORE.test(context.folded.slice(Math.max(0, start - 2), start))) return 'explicitly not the industry'
  if (isService(context.folded.slice(start, end), inTitle) && SERVICE_BEHIND.test(behind)) return 'a service of an administration'
  if (context.folded.charAt(end - 1) === '业' && OWNER_BEHIND.test(behind)) return 'part of another word'
  if (/交易$/u.test(context.folded.slice(start, end)) && PLACE_BEHIND.test(behind)) return 'part of the name of an institution'
  if (FEE_BEHIND.test(behind) || (!inTitle && SAFETY_BEHIND.test(behind))) return 'a fee, or the safety of something'
  if (COUNTED_BEHIND.test(behind)) return 'an activity with a number'
  if (PERSON_BEHIND.test(behind)) return 'people of the trade'
  if (INSTALLED_BEHIND.test(behind) && INSTALLED_BEFORE.test(context.folded.slice(Math.max(0, start - 30), start)))
    return 'equipment that is installed, with its number'
  if (MEANS_BEHIND.test(context.folded.slice(end, end + 60)) && MEANS_BEFORE.test(context.folded.slice(Math.max(0, start - 40), start)))
    return 'a tool that somebody uses'
  const before = context.folded.slice(Math.max(0, start - 6), start)
  if (INSTITUTION_BEHIND.test(behind) && INSTITUTION_BEFORE.test(before)) return 'part of the name of an institution'
  if (COMPANY_BEFORE.test(before) && COMPANIES.test(context.folded.slice(start, end))) return 'part of the name of a company'
  return inDepartment(context, start) ? 'part of the name of a department' : null
}

/** Whether a word may mean a service of an administration: 生活服务; in a title, not 托育服务, since 托育 is a trade as well. */
function isService(word: string, inTitle: boolean): boolean {
  return word.endsWith('务') && !(inTitle && INDUSTRY_NAMES.has(word.replace(/服务$/u, '')))
}

const DEPARTMENT_OFFSETS = new WeakMap<object, ReadonlySet<number>>()

function inDepartment(context: RuleContext, offset: number): boolean {
  const { departments } = context.earlier
  let offsets = DEPARTMENT_OFFSETS.get(departments)
  if (!offsets) {
    offsets = new Set(departments.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, step) => span.start + step)))
    DEPARTMENT_OFFSETS.set(departments, offsets)
  }
  return offsets.has(offset)
}
