import { TASK_OBJECTS, TASK_VERBS, WORK_ON_GOODS } from '../../lexicon/industryTasks.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { GENERAL_WORDS, INDUSTRY_NAMES } from '../../reference/industries.ts'

/** Nouns that make the word before them an industry. */
const SECTOR_NOUNS: readonly string[] = [
  // 软件产业, 机器人行业, 旅游业, 教育领域, 装备制造产业集群; never 金融业务
  '产业',
  '行业',
  '业(?![务主绩态内])',
  '领域',
  '集群',
  // 包装企业, 保险市场, 汽车消费, 体育产品, 能源装备, 家具制造; never 市场监管, 消费者
  '企业',
  '市场(?!监管|主体|准入)',
  '消费(?!者)',
  '(?<!工业)产品',
  '装备',
  '制造',
  // 振作工业经济, 电网高质量发展, 农业现代化
  '经济',
  '高质量发展',
  '现代化',
  // 工程建设项目审批, 娱乐场所
  '项目审批',
  '(?<!公共服务|教育|文化|体育|医疗|宗教|学习)场所',
  // 区域金融中心 is a place of its industry; 医疗中心, 成果转化中心, 艺术中心 are institutions
  '(?<=金融|贸易|商贸|航运|航空|物流|商务|会展|制造|消费)中心',
  // 中国软件名城; never 文化名城
  '(?<!文化)名城',
  // 文化人才, 金融高级管理人才, 金融骨干人才
  '(?:高级|骨干)?(?:管理|专业|技术)?人才',
]
/** 教育和相关产业, 物流服务业; 文化与旅游产业 */
const SECTOR_BEHIND = new RegExp(`(?:和相关)?(?:服务)?(?:${SECTOR_NOUNS.join('|')}|[与和同](?:制造业|实体经济|服务业|产业))`, 'uy')
/** …、文化、体育、餐饮、交通等服务消费券, …等领域发展, …等重点行业, 电子信息、光伏2个优势产业 */
const LIST_BEHIND =
  /^[^。；;：:\n（(]{0,50}?(?:等|[2-9二三四五六七八九十]个)(?:[^。；;，,、\n]{0,8})(?:产业|行业|领域|服务业|业态|企业|消费|产品|市场|场景|技术|项目|新兴|特色|优势)/u
/**
 * 聚焦燃气、危险化学品、道路交通、自建房、建筑施工、消防等重点领域; 对食品、药品、医疗器械、危险化学品、燃气、特种设备、建筑工程质量、
 * 非法金融活动等直接关系人民群众生命财产安全、公共安全…的重点领域
 */
const LIST_OF_SECTORS = /^[^。；;：:\n（(，,]{0,50}?等(?:直接(?:关系|涉及)|[^。；;，,、\n]{0,6}(?:产业|行业|领域|服务业|业态))/u
const LAST_OF_LIST = /^(?:等|[2-9二三四五六七八九十]个)?(?:[^。；;，,、\n]{0,4})(?:产业|行业|领域|服务业|业态|企业|消费|创新|技术)/u

/** 发展健康体检、健康保险: a promoted industry. 发展教育事业, 促进网络安全工作 promote none. */
const PROMOTED_BEFORE = /(?:发展|壮大|做大|做强|做优|培育)(?:[\u4e00-\u9fff0-9A-Z]{2,6}[、和])*$/u
const ITEM_ENDS = /^(?=[、。；;]|和[\u4e00-\u9fff]{2,6}[。；;，,]|等[^级])/u
/** 现代金融、研发设计; 智慧养老。: after such a word, with nothing following it, it is an industry. */
const MODIFIED_BEFORE = /(?:^|[^\u4e00-\u9fff]|和|与|及|发展|建设|培育|打造|推进|壮大)(?:现代|高端|智慧|数字|绿色|先进)$/u
const MODIFIED_ENDS = /^(?=[、，,。；;]|[和与及等])/u

/** 完善交通、水利行业项目范本; 化解金融、房地产领域风险; of goods also those further up: 围绕马铃薯、|天麻|、花椒、肉牛产业 */
const NEXT_IS_LAST = /^[、和与][\u4e00-\u9fff]{2,5}?(?:产业|行业|领域|业态)/u
const LATER_IS_LAST = /^(?:[、和与][\u4e00-\u9fff]{2,5}?){2,6}产业/u

/** 推进|数据|便民服务, “|互联网|+政务服务”实施方案: in a title, too, words for a means name no industry. */
const MEANS = new Set(['数据', '大数据', '互联网', '信息技术', '研发', '成果转化', '公共服务', '咨询', '基金', '信用服务'])

/** Whether a title names the industry that its document is for: 城市|公共交通|条例, 公共|供水|管网漏损治理实施方案, 上海市|学前教育|三年行动计划. */
export function isSubjectOfTitle(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  // 社区服务设施|建设工程|实施方案: what is built, not construction as a sector
  if (word.startsWith('建设') && /[\u4e00-\u9fff]$/u.test(text.slice(Math.max(0, start - 1), start))) return false
  return !MEANS.has(word)
}

const LABEL_BEFORE = /(?:^|\n|[、.．）)】\d])(?:[\u4e00-\u9fff]{2,6}[、和与及])*$/u
const LABEL_BEHIND = /^(?:[、和与及][\u4e00-\u9fff]{2,6})*[：:]/u

/** 1、|种子|：…, 4.兽药和|饲料|：…: an item of a list that opens with the industry that it is about. */
export function isLabelOfItem(text: string, start: number, end: number): boolean {
  return LABEL_BEHIND.test(text.slice(end, end + 16)) && LABEL_BEFORE.test(text.slice(Math.max(0, start - 16), start))
}

/** 推进|, 增加普惠|, 深入推进社区|: a verb and at most six characters on the object. */
const OBJECT_BEFORE = new RegExp(`^(?:[\\u4e00-\\u9fff]{0,4}?)${oneOf(TASK_VERBS)}[\\u4e00-\\u9fff]{0,6}$`, 'u')
/** |供给。, |机构20家、托位1000个, |和托幼服务。 */
const OBJECT_BEHIND = new RegExp(`^(?:和[\\u4e00-\\u9fff]{2,4})?${oneOf(TASK_OBJECTS)}{0,3}(?:\\d[^。；：\\n]*)?$`, 'u')

/** Whether a clause that opens a task names the industry that it is about: 增加普惠|托育|供给。 */
export function isObjectOfTask(clause: string, start: number, end: number): boolean {
  return !GENERAL_WORDS.has(clause.slice(start, end)) && OBJECT_BEFORE.test(clause.slice(0, start)) && OBJECT_BEHIND.test(clause.slice(end))
}

/** 推广新能源|冷藏车|，: the whole object of a verb that opens a clause. */
const DIRECT_BEFORE = new RegExp(`(?:^|[，。；：\\n])[\\u4e00-\\u9fff]{0,2}${oneOf(TASK_VERBS)}[\\u4e00-\\u9fff]{0,4}$`, 'u')
/** |，, 兽药|经营监管。 */
const DIRECT_BEHIND = new RegExp(`^${oneOf(TASK_OBJECTS)}{0,2}[，。；]`, 'u')

/** 羊肉|产量, 粮油|、肉制品精深加工, 化妆品|专项检查 */
const WORK_BEHIND = new RegExp(`^(?:[、和][\\u4e00-\\u9fff]{2,5}?)?(?:产地|绿色|规范化|标准化)?${oneOf(WORK_ON_GOODS)}`, 'u')

/**
 * Why a weak word does not name an industry here, or null if it does: followed by 业, 领域 …, or beside another industry in a list that ends
 * like a list of industries.
 */
export function passingReason(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + 70)
  if (isSectorAt(text, end)) return null
  const before = text.slice(Math.max(0, start - 30), start)
  if (
    !GENERAL_WORDS.has(text.slice(start, end)) &&
    (WORK_BEHIND.test(behind) ||
      (DIRECT_BEFORE.test(before) && DIRECT_BEHIND.test(behind)) ||
      (LATER_IS_LAST.test(behind) && besideIndustry(text, start, end)))
  )
    return null
  if (MODIFIED_BEFORE.test(before) && MODIFIED_ENDS.test(behind)) return null
  if (PROMOTED_BEFORE.test(before) && ITEM_ENDS.test(behind)) return null
  if (isItem(text, start, end) && LIST_OF_SECTORS.test(behind)) return null
  if (besideIndustry(text, start, end) && [LIST_BEHIND, LAST_OF_LIST, NEXT_IS_LAST].some((pattern) => pattern.test(behind))) return null
  return 'mentioned in passing: no sector word follows, and it is not in a list of industries'
}

/** Whether a word is surely an industry outside the tasks: a word for a sector follows it or the list that it is in. 推动|先进材料|、现代物流等主导产业建圈强链. */
export function isNamedAsSector(text: string, start: number, end: number): boolean {
  return isSectorAt(text, end) || (besideIndustry(text, start, end) && LIST_OF_SECTORS.test(text.slice(end, end + 70)))
}

function isSectorAt(text: string, end: number): boolean {
  SECTOR_BEHIND.lastIndex = end
  return SECTOR_BEHIND.test(text)
}

/** Whether it is an item of a list, with at most two more characters or another industry: 建筑工程|质量, 医疗|康养旅游; never 工程建设|招投标, 关键核心技术|研发. */
function isItem(text: string, start: number, end: number): boolean {
  const before = /^.*(?:、|以及)(?<more>[^、。；;：:\n（(，,]*)$/su.exec(text.slice(Math.max(0, start - 20), start))?.groups?.more
  const behind = /^(?<more>[^、。；;：:\n（(，,]*?)(?<next>、|以及|等|$)/u.exec(text.slice(end, end + 20))?.groups
  if (before === undefined) return (behind?.next === '、' || behind?.next === '以及') && behind.more === ''
  return [before, behind?.more ?? ''].every((more) => more.length <= 2 || INDUSTRY_NAMES.has(more))
}

/** Whether 、 or 和 joins it to the name of another industry. */
function besideIndustry(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const behind = text.slice(end, end + 10)
  const left = /(?<word>[\u4e00-\u9fffA-Z0-9]{2,8})[、和及与]$/u.exec(before)?.groups?.word
  const right = /^[、和及与](?<word>[\u4e00-\u9fffA-Z0-9]{2,8})/u.exec(behind)?.groups?.word
  return (left !== undefined && someEnd(left)) || (right !== undefined && someStart(right))
}

function someEnd(words: string): boolean {
  return range(words.length).some((from) => INDUSTRY_NAMES.has(words.slice(from)))
}

function someStart(words: string): boolean {
  return range(words.length).some((length) => INDUSTRY_NAMES.has(words.slice(0, length + 1)))
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
