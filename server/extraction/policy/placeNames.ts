import { nationalNameAtStart } from '../../reference/nationalNames.ts'
import { placeAtStart, placesNamed, placesShortNamed } from '../../reference/places.ts'
import { zonesNamed } from '../../reference/zones.ts'

/** The zone at the start of a name; 漯河市加快推进跨境电子商务综合试验区建设 says what is done for one. */
const ZONE =
  /^(?<zone>(?:(?![局厅]|委员会|政府|加快|推进|推动|促进|支持|申报|创建|关于|印发|贯彻|落实)[\u4e00-\u9fff]){2,16}?(?:经济技术开发区|高新技术产业开发区|产业开发区|经开区|高新区|开发区|保税区|新区|示范区|试验区|合作区|度假区|生态城|科技城))(?!域|划|人民政府|[市县区州]$)/u
/** 红河州, 凉山州, 宁夏自治区: short forms of longer official names. */
const SHORT_FORM =
  /^(?<short>(?:[\u4e00-\u9fff]{2,12}自治[州县旗]|[\u4e00-\u9fff]{2,4}(?:州|盟|地区|市|县|区|旗|省)))(?=人民政府|政府|住房|[\u4e00-\u9fff]{2,14}(?:局|委|厅|办|办公室|委员会|政府|领导小组|指挥部)|$)(?<![城门超夜]市)/u
/** 滦县|县委: the level before its own committee. */
const BEFORE_COMMITTEE = /^(?<place>[\u4e00-\u9fff]{1,4}?(?<level>[省市区县州旗]))(?=\k<level>委(?!员))/u
const AUTONOMOUS: Readonly<Record<string, string>> = {
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
}
const AUTONOMOUS_SHORT = /^(?<name>内蒙古|广西|西藏|宁夏|新疆)(?:自治区)?/u

/** National departments. */
const NATIONAL =
  /^(?:国务院|中共中央|中央|全国|国家(?!级)|最高人民|中国(?!（|\()|(?:教育|科学?技术?|工业和信息化|公安|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|住房(?:和)?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|退役军人事务)部|海关总署|审计署|[\u4e00-\u9fff]{2,10}总[局署会])/u
/** National departments at the start of the name of a local one: 国家税务总局安徽省税务局, 中国人民银行天津分行. */
const VERTICAL = /^(?:国家税务总局|中国人民银行|国家统计局|国家金融监督管理总局|中国银保监会|中国证监会|中共)/u

/** The place at the start of some words, as printed: 天津市滨海新区 in 天津市滨海新区人民政府; null if there is none. */
export function placeNameAtStart(words: string): string | null {
  const rest = words.replace(VERTICAL, '')
  const zone = zoneAtStart(rest)
  const place = placeAtStart(rest)
  if (zone && zone.length > (place?.length ?? 0)) return zone
  if (place) return place.name
  const autonomous = AUTONOMOUS_SHORT.exec(rest)?.groups?.name
  if (autonomous) return AUTONOMOUS[autonomous] ?? null
  const short = BEFORE_COMMITTEE.exec(rest)?.groups?.place ?? SHORT_FORM.exec(rest)?.groups?.short
  return short && !/^(?:全|各|本|我|市|省|县|自治)/u.test(short) ? short : null
}

function zoneAtStart(words: string): string | null {
  for (let length = Math.min(24, words.length); length >= 4; length -= 1) {
    const [zone] = zonesNamed(words.slice(0, length))
    if (zone) return zone.name
  }
  const name = ZONE.exec(words)?.groups?.zone
  return name && placesNamed(name).length === 0 ? name : null
}

/** 柳河镇人民政府, 中共清河街道工作委员会: a town or street office, which is in no list. */
const TOWN = /^(?:中共)?(?<town>(?![省市区县州])[\u4e00-\u9fff]{1,4}(?:镇|乡|街道))(?=人民政府|政府|党委|党工委|委员会|工作委员会|办事处)/u

/** The place of a department: 全国 for a national one, otherwise the place at the start of its name; null if the name has none. */
export function placeServedBy(body: string): string | null {
  const place = placeNameAtStart(body) ?? placeOfBranch(body)
  if (place) return place
  return NATIONAL.test(body) ? '全国' : (TOWN.exec(body)?.groups?.town ?? null)
}

/** 国家能源局|江苏监管办公室, 财政部|云南监管局: a branch named after its national department and, in short, its province. */
function placeOfBranch(body: string): string | null {
  const national = nationalNameAtStart(body)
  const branch = national === null ? null : BRANCH.exec(body.slice(national.length))?.groups
  const [place] = branch ? placesShortNamed(branch.place ?? '') : []
  return place?.name ?? null
}

const BRANCH =
  /^(?<place>[\u4e00-\u9fff]{2,3})(?:监管办公室|监管局|监管专员办事处|专员办(?:事处)?|特派(?:员|办)办事处|督察局|管理局|调查总队|分局|分署)$/u
