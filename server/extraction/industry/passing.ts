import { INDUSTRY_WORDS } from '../../reference/industries.ts'

/** What makes the word before it an industry. */
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
  // 工程建设项目审批, 娱乐场所, 区域金融中心
  '项目审批',
  '(?<!公共服务)场所',
  '(?<!艺术)中心',
  // 文化人才, 金融高级管理人才, 金融骨干人才
  '(?:高级|骨干)?(?:管理|专业|技术)?人才',
]
/** 教育和相关产业, 物流服务业; 文化与旅游产业 */
const SECTOR_BEHIND = new RegExp(`(?:和相关)?(?:服务)?(?:${SECTOR_NOUNS.join('|')}|[与和同](?:制造业|实体经济|服务业|产业))`, 'uy')
/** …、文化、体育、餐饮、交通等服务消费券, …等领域发展, …等重点行业 */
const LIST_BEHIND =
  /^[^。；;：:\n（(]{0,50}?等(?:[^。；;，,、\n]{0,8})(?:产业|行业|领域|服务业|业态|企业|消费|产品|市场|场景|技术|项目|新兴|特色|优势)/u
/**
 * 聚焦燃气、危险化学品、道路交通、自建房、建筑施工、消防等重点领域; 对食品、药品、医疗器械、危险化学品、燃气、特种设备、建筑工程质量、
 * 非法金融活动等直接关系人民群众生命财产安全、公共安全…的重点领域
 */
const LIST_OF_SECTORS = /^[^。；;：:\n（(，,]{0,50}?等(?:直接(?:关系|涉及)|[^。；;，,、\n]{0,6}(?:产业|行业|领域|服务业|业态))/u
const LAST_OF_LIST = /^(?:等)?(?:[^。；;，,、\n]{0,4})(?:产业|行业|领域|服务业|业态|企业|消费|创新|技术)/u

/** 完善交通、水利行业项目范本; 化解金融、房地产领域风险 */
const NEXT_IS_LAST = /^[、和与][\u4e00-\u9fff]{2,5}?(?:产业|行业|领域|业态)/u

const WORDS = new Set(INDUSTRY_WORDS.flatMap(({ word, also }) => [word, ...also]))

/**
 * Why a weak word names no industry where it stands, or null where it does: with 业, 领域 … behind it, or beside another industry in a
 * list that closes as one of industries does.
 */
export function passingReason(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + 70)
  if (isSectorAt(text, end)) return null
  if (inList(text, start, end) && LIST_OF_SECTORS.test(behind)) return null
  if (besideIndustry(text, start, end) && [LIST_BEHIND, LAST_OF_LIST, NEXT_IS_LAST].some((pattern) => pattern.test(behind))) return null
  return 'named in passing: no word of a sector behind it, and no list of industries around it'
}

function isSectorAt(text: string, end: number): boolean {
  SECTOR_BEHIND.lastIndex = end
  return SECTOR_BEHIND.test(text)
}

function inList(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '、' || text.charAt(end) === '、'
}

/** 、 or 和 with the name of another industry on its other side. */
function besideIndustry(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const behind = text.slice(end, end + 10)
  const left = /(?<word>[\u4e00-\u9fffA-Z0-9]{2,8})[、和及与]$/u.exec(before)?.groups?.word
  const right = /^[、和及与](?<word>[\u4e00-\u9fffA-Z0-9]{2,8})/u.exec(behind)?.groups?.word
  return (left !== undefined && someEnd(left)) || (right !== undefined && someStart(right))
}

function someEnd(words: string): boolean {
  return range(words.length).some((from) => WORDS.has(words.slice(from)))
}

function someStart(words: string): boolean {
  return range(words.length).some((length) => WORDS.has(words.slice(0, length + 1)))
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
