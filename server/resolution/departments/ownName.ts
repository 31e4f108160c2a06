import type { Whose } from './whose.ts'

/** Endings of department names that are unique in a place: 滇池管理局, 营商办, 高速路政执法总队. A place may have several 办事处 or 站. */
const OFFICE =
  /(?:局|厅|委|委员会|(?<!街道)办|办公室|办公厅|中心|[总支大]队|研究室|政研室|督查室|档案馆|党校|指挥部|领导小组|联社|供销社|处)$/u
/** The same without a level word and without a function line: 服务业发展局, 金融发展服务中心, but not 管理办, 评审委员会. */
const OFFICE_BY_ITSELF = /.{2,}局$|.{3,}中心$/u
/** Names of several departments, or of a part of a place: 五市市场监管局, 市和区、县人民政府, 直园区管委会, 街道办, 厅机关各处室. */
const NOT_ONE =
  /[、，,]|各|有关|相关|所属|属地|^直|^[和与及]|[两三四五六七八九十][省市区县]|[县市]区|区县|街道|乡镇|专班|行政区域|(?:人民)?政府$|管委会?$|[区园城港岛]管理委员会$/u
/** Names of offices that belong to another organisation: 中国铁路上海局, 成都铁路局贵阳办事处; and of a 局 that the text tells: 省局信息中心. */
const OF_SOMEBODY_ELSE = /^(?:中国|国家|铁路|民航|国网|[局厅])/u

/**
 * Whether a name identifies one department of its place even though its full name is unknown: 市滇池管理局, 教体文旅局. After a level word or a place,
 * any name with a department's ending does; otherwise only a name with a known function line, or one that is not abbreviated.
 */
export function namesOneDepartment({ base, by }: Whose, isOfLine: boolean): boolean {
  if (!OFFICE.test(base) || NOT_ONE.test(base) || OF_SOMEBODY_ELSE.test(base) || base.length < 2) return false
  return by === 'home' ? (isOfLine && !/^(?:办公室|.*委员会)$/u.test(base)) || OFFICE_BY_ITSELF.test(base) : true
}

/** Whether words name a unit within a department: 公路局, 信息中心. A 街道管理办 or 中国铁路上海局 is not one. */
export function namesUnit(unit: string): boolean {
  return !NOT_ONE.test(unit) && !OF_SOMEBODY_ELSE.test(unit)
}

/** Splits 泗泾镇, 永丰街道, 提篮桥街道办事处 into the town and the name of its government. Null for 乡镇, 重点镇, 各街道. */
export function townGovernment(name: string): string | null {
  const groups = TOWN.exec(name)?.groups
  if (groups?.town === undefined || groups.kind === undefined || NO_TOWN.test(name)) return null
  return groups.town + groups.kind + (groups.kind === '街道' ? '办事处' : '人民政府')
}

const TOWN = /^(?<town>\p{Script=Han}{2,6})(?<kind>街道|镇|乡)(?:办事处|办|(?:人民)?政府)?$/u
const NO_TOWN = /各|有关|相关|所属|属地|所在|街镇|乡镇|镇乡|[城小]镇|(?:重点|建制|中心|试点|区直|[省市县区]级)[镇乡]/u
