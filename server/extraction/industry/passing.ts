import { INDUSTRY_WORDS } from '../../reference/industries.ts'

/** 业, 产业, 领域 … right behind a word make it an industry: 软件产业, 教育领域, 网络安全产业, 包装企业. */
const SECTOR_BEHIND =
  /^(?:和相关)?(?:服务)?(?:产业|行业|业(?!务|主|绩|态|内)|领域|企业|市场(?!监管|主体|准入)|消费(?!者)|产品|装备|制造|集群|经济(?:社会)?|高质量发展|现代化|项目审批|场所|商业|人才|中心建设|科技创新|中心|高级|骨干|[与和同](?:制造业|实体经济|服务业|产业))/u
/** …、文化、体育、餐饮、交通等服务消费券, …等领域发展, …等重点行业 */
const LIST_BEHIND =
  /^[^。；;：:\n（(]{0,50}?等(?:[^。；;，,、\n]{0,8})(?:产业|行业|领域|服务业|业态|企业|消费|产品|市场|场景|技术|项目|新兴|特色|优势)/u
/** 聚焦燃气、危险化学品、道路交通、自建房、建筑施工、消防等重点领域 */
const LIST_OF_SECTORS = /^[^。；;：:\n（(，,]{0,50}?等(?:[^。；;，,、\n]{0,6})(?:产业|行业|领域|服务业|业态)/u
const LAST_OF_LIST = /^(?:等)?(?:[^。；;，,、\n]{0,4})(?:产业|行业|领域|服务业|业态|企业|消费|创新|技术)/u

const WORDS = new Set(INDUSTRY_WORDS.map(({ word }) => word))

/**
 * Why a weak word names no industry where it stands, or null where it does: with 业, 领域 … behind it, or beside another industry in a
 * list that closes as one of industries does.
 */
export function passingReason(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + 70)
  if (SECTOR_BEHIND.test(behind)) return null
  if (inList(text, start, end) && LIST_OF_SECTORS.test(behind)) return null
  if (besideIndustry(text, start, end) && (LIST_BEHIND.test(behind) || LAST_OF_LIST.test(behind))) return null
  return 'named in passing: no word of a sector behind it, and no list of industries around it'
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
