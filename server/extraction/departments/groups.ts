import { BODIES_BY_FUNCTION, MASS_ORGANISATIONS, OPEN_CLASS_WORDS, PARTS_OF_GROUPS, PLACES_BY_PART } from '../../lexicon/nameEndings.ts'
import { GROUP_NOUN, NAME_END, NOUN_AFTER_OTHERS, WORD_BEFORE_NAME } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { masked } from './brackets.ts'
import { areOfOneFunction } from './functions.ts'
import { remembered } from './memo.ts'
import { endsAsDepartment } from './ownNames.ts'

/**
 * Whether a name means several departments.
 * Collective: a class of departments by kind or territory (各区政府, 各招商部门); still a definite assignment.
 * Open-ended: other departments are involved, but it is not said which (等有关部门, 各相关单位, 市政府有关部门).
 */
export type Grouping = 'collective' | 'open-ended' | 'none'

/** 各有关部门和单位, 市直有关部门、单位. */
const NOUNS = new RegExp(`${GROUP_NOUN}(?:(?:和|及|、)${GROUP_NOUN})*$`)
const OPEN_WORD = new RegExp(oneOf(OPEN_CLASS_WORDS), 'u')
/** 各地 and 各地区、各部门 address everybody; 各级人民政府 is a class. */
const OPEN_PHRASE =
  /^(?:各方面?|各级|各(?:级)?各部门|各地(?:区|方)?(?:、?各(?:级|有关)?(?:部门|单位|高校|学校|方面))*|有关方面|相关方面|部门|单位|各委、?办、?局)$/

/** 各区, 各市〔州〕, 各县（市、区）人民政府, 县区政府, 有关县〈市〉区人民政府, 各级人民政府, 各街镇, 各开发区管委会. */
const TOKEN =
  '(?:设区的?市|省辖市|县级市|地级市|直辖市|自治州|自治县|自治旗|自治区|市州|州市|市|州|盟|地区|区|县|旗|省|街镇|镇街|街道|乡镇|镇|乡|办事处|村|社区|开发区|功能区|园区|产业园区|工业园区|新区|林区|特区|管理区|片区|师市|团场|连队)'
const LOW_TOKEN = '(?:县级市|市|州|盟|区|县|旗|镇|乡|街道)'
const BRACKET = '(?:[（(〔［[〈<＜﹝][^）)〕］\\]〉>＞﹞]{1,16}[）)〕］\\]〉>＞﹞])'
const OF_PLACE = '(?:人民政府|政府|管委会|管理委员会|管委|党工委|党委政府|党委和政府|党委、政府|办事处|街道办事处)'
const LEADING = '(?:[全本我][省市区县])?(?:各级|各有关|各相关|各|有关|相关|属地)'
const TERRITORY = new RegExp(`^(?<each>${LEADING})?(?:${TOKEN}${BRACKET}?)+级?(?<of>${OF_PLACE}${BRACKET}?)?$`)
/** 县区政府, 市州政府, 县〔市、区〕人民政府, 市、县级政府; but 市政府 and 开发区管委会 are one department. */
const SEVERAL_PLACES = new RegExp(
  `^(?:(?:${LOW_TOKEN}${BRACKET}?){2,}|${LOW_TOKEN}${BRACKET}|市州|州市|街镇|镇街|乡镇)级?(?:${OF_PLACE})$|^(?:[市县区乡镇村]、?)*[县市区乡镇]级(?:人民)?政府$|^(?:乡镇|镇乡|[镇乡村]|街道)[（(](?:街道|街|乡镇|[镇乡场]|社区|园区|办事处)[）)](?:${OF_PLACE})?$`,
)
/** 五市市场监管局, 三县水利局 */
const NUMBERED_PLACES = /^[二两三四五六七八九十]{1,2}[市县区州](?!级)(?:(?:人民)?政府|\p{Script=Han}{2,14}(?:局|部门|委员会|委|办))$/u
/** 市县两级政府, 省市县三级政府, 市、县两级市场监管局. */
const SEVERAL_LEVELS = /^[省市区县乡镇]{2,4}[两二三四]级(?:(?:人民)?政府|\p{Script=Han}{2,14}(?:局|部门|机构))$/u
/** 市、区残联, 省、市、县农业农村局: those of several levels. */
const LISTED_LEVELS = /^(?:[省市区县州旗镇乡]、)+[市区县州旗镇乡](?!直|级|属|委|政府)\p{Script=Han}{1,14}(?:局|委员会|委|办|联|工会|协会)$/u
/** 开发（度假）区管委会, 自贸试验（经济合作）区管委会, 市直园区管委会: zones of several kinds; never 工业园区（高新区）管委会, which is one. */
const ZONES_OF_SEVERAL_KINDS =
  /^(?:\p{Script=Han}{2,4}(?<![区园])[（(]\p{Script=Han}{2,4}(?:[）)]区|区[）)])|[省市县区]直园区)(?:管委会|管理委员会)?$/u
const WHOLE_TERRITORY =
  /^(?:各市县|各区县|各县区|各县市区|各市州|各旗县区?|属地|属地政府|所在地政府|各级人民政府|各级政府|各级党委政府|地方各级人民政府|地方政府|地方人民政府|县级以上人民政府|县级以上地方人民政府|各辖市区|各功能区管委会?|功能区管委会?)$/
/** 文物保护单位所在地乡镇人民政府, 事发地县（市、区）人民政府: those of the place where something is or happens. */
const OF_WHERE_IT_IS = new RegExp(
  `^(?:(?:\\p{Script=Han}{2,10}?)?(?:所在|发生)地|事发地|户籍地|居住地|注册地)(?:的)?(?:${TOKEN}${BRACKET}?)*级?${OF_PLACE}${BRACKET}?$`,
  'u',
)
/** 试点地区, 各试点城市人民政府, 试点地区政府办公厅（室）; never 示范区, which is one zone. */
const PLACES_OF_A_PART = new RegExp(
  `^(?:各|各有关)?${oneOf(PLACES_BY_PART)}(?:地区|城市|省份|市县|省市|省（区、市）|县（市、区）|县区|区县|乡镇|镇街|街镇|村)(?:(?:人民)?政府)?(?:办公厅（室）|办公厅)?$`,
  'u',
)
/** 市养老服务指导单位, 国务院法制机构; never 有关监管机构. */
const BODY_BY_FUNCTION = new RegExp(
  `^(?!有关|相关|其他|行业|业务|各?相关|外部|第三方|[并再或该其确转]|${WORD_BEFORE_NAME}|\\p{Script=Han}*(?:[到向由把可应须将是]|后(?!勤|备)|(?<!所)在))\\p{Script=Han}{0,10}(?<!行业|有关|相关)${oneOf(BODIES_BY_FUNCTION)}$`,
  'u',
)

/** 所属|各子公司 */
const OWNED_EACH = /^(?:所属|下属|直属)(?<each>各.+)$/u

/** 妇联组织, 各级工会组织 */
const MASS_ORGANISATION = new RegExp(`^(?:各级?|基层|各基层|[省市县区]级)?${oneOf(MASS_ORGANISATIONS)}组织$`, 'u')

/** 市疫情防控指挥部各工作组, 县创建办各专项组 */
const PARTS_OF_A_GROUP = new RegExp(`^\\p{Script=Han}{2,20}${NAME_END}各${oneOf(PARTS_OF_GROUPS)}$`, 'u')

/** 重庆市|各级粮食行政管理部门, 广州市|各区政府: the place whose class it is. */
const OF_NAMED_PLACE =
  /^(?!各|全|有关|相关)\p{Script=Han}{2,7}?(?:省|市|自治区|自治州|州|盟|县|区|旗)(?<each>各(?!自|类|项|种)\p{Script=Han}.*)$/u

/** The kind of group that the words name, or `none`. */
export const groupingOf = remembered((words: string): Grouping => {
  const each = OWNED_EACH.exec(words)?.groups?.each
  if (each !== undefined) return groupingOf(each)
  const ofPlace = OF_NAMED_PLACE.exec(words)?.groups?.each
  if (ofPlace !== undefined) return groupingOf(ofPlace)
  const governments = WITH_DEPARTMENTS.exec(words)?.groups?.governments
  if (governments !== undefined && groupingOf(governments) === 'collective') return 'collective'
  const formula = words.replace(/、/g, '')
  if (
    SEVERAL_PLACES.test(formula) ||
    NUMBERED_PLACES.test(formula) ||
    SEVERAL_LEVELS.test(formula) ||
    ZONES_OF_SEVERAL_KINDS.test(formula) ||
    LISTED_LEVELS.test(words) ||
    /^驻[省市区县州]各/.test(words)
  )
    return 'collective'
  if (OPEN_PHRASE.test(words)) return 'open-ended'
  if (
    WHOLE_TERRITORY.test(words) ||
    PLACES_OF_A_PART.test(words) ||
    OF_WHERE_IT_IS.test(words) ||
    BODY_BY_FUNCTION.test(words) ||
    PARTS_OF_A_GROUP.test(words) ||
    MASS_ORGANISATION.test(words)
  )
    return 'collective'
  // 相关街镇 is a closed class like 相关县区, although 街镇 also ends open groups.
  if (TERRITORY.exec(formula)?.groups?.each !== undefined) return 'collective'
  if (NOUNS.test(words)) {
    if (areOfOneFunction(words)) return 'collective'
    if (OPEN_WORD.test(words)) return 'open-ended'
    return /^各/.test(words) ? 'collective' : 'open-ended'
  }
  if (/^(?:县级以上|县级|区级|乡镇|乡(?:（镇）|\(镇\)))/.test(words) && endsAsDepartment(words)) return 'collective'
  if (/^(?:有关|相关|其他|其它|各有关|各相关)/.test(words)) return 'open-ended'
  return /^(?:各|全[省市区县]各)(?!自(?![贸治]))/.test(words) && endsAsDepartment(words) ? 'collective' : 'none'
})

/** 县级以上政府及其有关部门, 各级政府及其部门. */
const WITH_DEPARTMENTS = /^(?<governments>.{4,}?)及其(?:有关|相关|政府|所属|工作)?部门$/

/** A territory phrase: one that lacks 政府 and may continue (各市〔州〕, 各区), or one that is the continuation (县〔市、区、特区〕人民政府, 县级市). */
export interface TerritoryPart {
  readonly opens: boolean
  readonly complete: boolean
}

/** How words may be part of a territory phrase split by commas: 各市〔州〕、县〔市、区、特区〕人民政府. */
export function territoryPart(words: string): TerritoryPart | null {
  const match = TERRITORY.exec(words)
  if (match !== null)
    return { opens: match.groups?.each !== undefined, complete: match.groups?.of !== undefined || /街道办事处$/.test(words) }
  // 各市、县〔区〕市场监管局, 各市、县（区）执法机构: departments of all places in one phrase. 市 and 省 before a department mean the issuer's own.
  const bureaux = new RegExp(`^(?:县|区|旗|县级市)${BRACKET}?区?(?:[\\p{Script=Han}]{2,12})(?:局|办|委|中心|院|部门|机构|机关)$`, 'u')
  return bureaux.test(words) && new RegExp(BRACKET).test(words) ? { opens: false, complete: true } : null
}

/** 各市, 各设区市, 各县: places with their own departments; never 各镇. */
const PLACES_WITH_BUREAUX = new RegExp(`^${LEADING}(?:设区的?市|地级市|市州|州市|市|州|盟|地区|区县|区|县|旗)+$`, 'u')
/** 县公安局, 自治县公安局, 县市区农业农村局 after such places; 市 and 省 mean the issuer's own. */
const BUREAU_OF_COUNTIES = /^(?<of>自治县|自治旗|县级市|县市区|县区|区县|县(?![直级域属])|区(?![直级域属块])|旗)\p{Script=Han}{2,12}$/u

/** Whether the second of two names completes the first to one class of departments: 各市、|县公安局; never 各镇、|县公安局 or 各区、|区财政局. */
export function isBureauOfSuchPlaces(places: string, words: string): boolean {
  const of = BUREAU_OF_COUNTIES.exec(words)?.groups?.of
  if (of === undefined || places.includes(of) || !PLACES_WITH_BUREAUX.test(places)) return false
  return !OF_GOVERNMENT.test(words) && endsAsDepartment(words)
}

const OF_GOVERNMENT = new RegExp(`${OF_PLACE}$`, 'u')

/** 等部门, 等各相关部门, 等负有安全管理职责的部门, 等省驻陇南有关单位, or 等 alone, at the end of a name; never 高等, 平等. */
const AND_OTHERS = new RegExp(`^(?<head>.*?)(?<![高平同中初优对])(?<rest>等(?:$|.{0,24}?${NOUN_AFTER_OTHERS}(?:[和、及]单位)?$))`, 'u')

/** Splits a name from the open-ended group after it: 消防大队等负有安全管理职责的部门. */
export function andOthers(words: string): { readonly head: string; readonly rest: string } | null {
  const groups = AND_OTHERS.exec(words)?.groups
  const head = groups?.head ?? ''
  const inBrackets = masked(words).charAt(head.length) === '□'
  return groups?.rest === undefined || inBrackets ? null : { head, rest: groups.rest }
}
