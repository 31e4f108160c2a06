import { NAMED_AREAS } from '../../lexicon/nameEndings.ts'
import { endsAsName, endsSurelyAsName, OWN_NAME_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { DEPARTMENTS, GENERIC_NAMES } from '../../reference/departments.ts'
import { placeAtStart, placesNamed, placesShortNamed } from '../../reference/places.ts'
import { zonesNamed } from '../../reference/zones.ts'
import { remembered } from './memo.ts'

/** Words that are not names: deadlines, quantities, sentences. */
const NOT_A_NAME =
  /[0-9０-９%％]|[。！？“”]|——|月底|年底|季度|上半年|下半年|前完成|长期|持续|不再|一一|列出|下同|设[在于]|领导$|分管|任主任|[任为][总副]?(?:组长|召集人|指挥长?)|同志$|负责人$|书记$|(?:秘书|[省市县区镇局厅])长$|^(?:谁|专人|企业|政府|党委|部门|单位|个人|市场|社会|群众|省级|市级|县级|区级|各司其职|一家|由|对|将|在|以|按)$|^[【（(〔［[]/

/** 即县商务局, 如市财政局, 本市; but 即墨区人民政府, 如皋市财政局 and 本溪市水利局 open with a place. */
const OPENS_NO_NAME = /^(?:由|对(?![外台口])|将|把|为|在|以|按|包括|包含|不含|如|即|含|我|本|该|其(?!他|它)|以下)/u

/** 区督查组综合|后向区政府汇报, 区督查组汇总|向区政府报告: whom somebody reports to. */
const REPORTS = /后[向报交送][省市区县州镇]|(?<=[组队])\p{Script=Han}{2}向[省市区县州镇]/u

/** 市12345热线中心. */
const HOTLINE = /12345|12315|12329|12333|12366|12388/

/** 市“两新”组织党工委, 市“放管服”改革协调小组, “三区”管委会: a short word in quotation marks inside a name. */
const QUOTED_PART = /(?<=^\p{Script=Han}{0,4})“\p{Script=Han}{2,6}”(?=\p{Script=Han}{2})/u

/** Whether the words may be the name of a department, organisation, place or zone. */
export function mayBeName(words: string): boolean {
  const bare = words.replace(HOTLINE, '').replace(QUOTED_PART, '')
  if (words.length < 2 || words.length > 40 || !/[\p{Script=Han}]/u.test(words) || NOT_A_NAME.test(bare) || REPORTS.test(bare)) return false
  return !OPENS_NO_NAME.test(bare) || opensWithPlace(words)
}

/** Whether the words end like department names: 市发展改革委, 泰达街, 新东投资公司, 省商务厅〔省政府口岸办〕. */
export const endsAsDepartment = remembered((words: string): boolean => {
  return isUsualName(words) || endsAsName(withoutBrackets(words))
})

/** Whether the ending is unambiguous, that is, used only for departments. */
export const isSurelyDepartment = remembered((words: string): boolean => {
  return isUsualName(words) || endsSurelyAsName(withoutBrackets(words))
})

/** A division of the issuing department: 高技术处, 收费处. */
const DIVISION = /^\p{Script=Han}{2,12}处$/u
/** 国家医保局基金监管司, 农业农村部种业管理司, 县农业农村局种植业股: endings that say little without their department. */
const DIVISION_OF_DEPARTMENT = /^(?<owner>\p{Script=Han}{2,12}?[局厅部委署])\p{Script=Han}{2,12}(?:(?<!公)司|股)$/u

/**
 * Whether the words say which place the department belongs to, or are a usual name. Brackets with names only must contain at least one such
 * name.
 */
export function isPlacedDepartment(words: string): boolean {
  const owner = DIVISION_OF_DEPARTMENT.exec(words)?.groups?.owner
  if (isUsualName(words) || (owner !== undefined && NATIONAL_NAMES.has(owner))) return true
  return (
    (isSurelyDepartment(words) || owner !== undefined) &&
    (levelPrefix(words) !== null || opensWithPlace(words) || STANDS_ALONE.test(words) || DIVISION.test(words))
  )
}

/** 科技部, 税务总局, 国家税务总局 */
const NATIONAL_NAMES: ReadonlySet<string> = new Set(
  DEPARTMENTS.national.flatMap(({ name, short }) => [name, ...short, name.replace(/^国家/, '')]).filter((name) => name.length >= 3),
)

/** Whether the words are a usual name of a national or local department, with or without a level word: 科协, 区科协. */
function isUsualName(words: string): boolean {
  if (NATIONAL_NAMES.has(words)) return true
  const level = levelPrefix(words)?.level.length ?? 0
  return GENERIC_NAMES.has(words) || GENERIC_NAMES.has(words.slice(level))
}

function withoutBrackets(words: string): string {
  return words.replace(/[（(〔［[〈<＜﹝][^）)〕］\]〉>＞﹞]*[）)〕］\]〉>＞﹞]$/, '')
}

/** Department names that need no level word: 中国…, 国网…, 人民银行…, 团市委, 驻…, 市直机关工委. */
const STANDS_ALONE =
  /^(?:中国|中华|国家|国务院|国网|国铁|中央|全国|人民银行|人行|央行|中石|中海|中铁|中交|中信|中建|中豫|南方电网|(?:共青)?团(?:\p{Script=Han}{2,4})?[省市区县州旗盟]委|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)|[省市区县州]直(?!属|接|辖)|[省市区县州]级机关|驻|兵团|民航(?!局)|各|有关|相关|属地)/u
/** Names that are never government departments: companies, zones, places, universities. */
const TAKES_NO_PREFIX = new RegExp(`${OWN_NAME_END}$`, 'u')
/** 国土二分局, 规划一分局: numbered branches. */
const NUMBERED_BRANCH = /[一二三四五六七八九十0-9]分局$/

/** Whether a name cannot take the 区 or 市 of the names before it: 红旗法院, 郑州海关, 国土二分局, 新东投资公司. */
export const hasNameOfItsOwn = remembered((words: string): boolean => {
  if (STANDS_ALONE.test(words) || OF_REGION.test(words) || OF_ISSUER.test(words) || OF_ZONE.test(words) || isBranchOfState(words))
    return true
  if (GENERIC_NAMES.has(words) && !TAKES_NO_PREFIX.test(words)) return false
  if (isBranchOfPlace(words) || OF_AREA.test(words)) return true
  return TAKES_NO_PREFIX.test(words) || NUMBERED_BRANCH.test(words) || OFFICE_OF_TOWN.test(words) || opensWithPlace(words)
})

/** 海关总署广东分署, 生态环境部华南督察局: a branch named after its national department. */
function isBranchOfState(words: string): boolean {
  return [8, 7, 6, 5, 4].some(
    (length) => words.length > length + 2 && NATIONAL_NAMES.has(words.slice(0, length)) && /[部署局会院行]$/.test(words.slice(0, length)),
  )
}

/** 长三角区域合作办公室, 京津冀协同发展领导小组办公室: a region of several provinces is part of no city. */
const OF_REGION = /^(?:长三角|长江三角洲|京津冀|粤港澳|泛珠三角|成渝)/u

/** 打浦桥街道管理办, 青山镇农业服务中心: an office named after its street or town; never 小城镇建设办. */
const OFFICE_OF_TOWN = /^(?![省市区县州])\p{Script=Han}{2,5}(?:街道|(?<![城乡集街])镇)\p{Script=Han}{2,}$/u

/** 扎龙国家级自然保护区管理局, 青铜峡灌区管理处; never 自然保护区管理局. */
const OF_AREA = new RegExp(
  `^(?![省市区县州旗])\\p{Script=Han}{2,6}?(?:国家级|省级)?${oneOf(NAMED_AREAS)}\\p{Script=Han}{0,4}[局处所心会站]$`,
  'u',
)

/** 环保拱墅分局, 武警海南总队, 森林消防甘肃省总队: the place is before the ending. */
const BRANCH = /^(?<before>\p{Script=Han}{4,9})(?:分局|总队|支队|大队)$/u

function isBranchOfPlace(words: string): boolean {
  // 生态环境局科左中旗分局: the place may be abbreviated
  if (/局\p{Script=Han}{1,8}[市区县旗]分局$/u.test(words)) return true
  const before = BRANCH.exec(words)?.groups?.before ?? ''
  return [2, 3, 4].some((length) => {
    const place = before.slice(-length)
    return before.length >= length + 2 && (placesShortNamed(place).length > 0 || placesNamed(place).length > 0)
  })
}

/** 厅督查小组, 厅加快交通项目建设指挥部 beside departments of the province: units of the issuing 厅 itself. */
const OF_ISSUER = /^厅(?!长)/

/** Whether the words start with the full or short name of a place: 郑州市政府, 昆明供电局, 天津证监局. */
export const opensWithPlace = remembered((words: string): boolean => {
  if (placeAtStart(words) !== null || zoneAtStart(words)) return true
  return [4, 3, 2].some((length) => words.length > length && placesShortNamed(words.slice(0, length)).length > 0)
})

/** 赣江新区工程建设项目审批制度改革领导小组. */
function zoneAtStart(words: string): boolean {
  for (let length = Math.min(16, words.length); length >= 4; length -= 1) if (zonesNamed(words.slice(0, length)).length > 0) return true
  return false
}

/** 园区党工委, 开发区财政局: a generic zone name before a department. */
const OF_ZONE = /^(?:园区|开发区|高新区|经开区|功能区|度假区)(?!.*(?:管委会?|管理委员会)$)(?=\p{Script=Han}{2,})/u

/** 市, 自治区, 市委, 师市 of the Xinjiang corps; but not the 市 in 市场监管局 and 市政管理局 or the 区 in 区块链. */
const LEVEL_PREFIX =
  /^(?<level>自治区|自治州|兵团|师市|地区|[省市区县州旗盟])(?<party>党委|委)?(?=\S{2})(?!场|监局|政管理|政公用|政园林|政工程|政设施|政局|容|域|块链|际|级|直)/u

/** The level word at the start of a name, and 市委 for a Party department. Null for names without one. */
export function levelPrefix(words: string): { readonly level: string; readonly party: string | null } | null {
  const groups = LEVEL_PREFIX.exec(words)?.groups
  if (groups?.level === undefined) return null
  return { level: groups.level, party: groups.party === undefined ? null : groups.level + groups.party }
}

/** Departments of the Party: after 市委组织部 a plain 宣传部 means 市委宣传部. */
const PARTY_BUREAU =
  /^(?:组织部|宣传部|统战部|政法委|编办|改革办|深改办|老干部局|老干局|人才工作局|社会工作部|军民融合办|巡察办|党校|台办|文明办|网信办)$/

/** Whether the name belongs to a department of a Party committee. */
export function isPartyDepartment(words: string): boolean {
  return PARTY_BUREAU.test(words)
}
