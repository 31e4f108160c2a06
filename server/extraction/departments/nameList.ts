import { MASS_ORGANISATIONS, OBJECTS_ENDING_AS_NAMES } from '../../lexicon/nameEndings.ts'
import { endsAsName, endsNameAbove, NAME_LAST, SURE_NAME_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { endsWithRole, type Role, roleInBrackets } from '../../lexicon/roles.ts'
import { MARKS_OF_NAMES } from '../../lexicon/roleWords.ts'
import { GENERIC_NAMES } from '../../reference/departments.ts'
import { placeAtStart } from '../../reference/places.ts'
import type { Span } from '../../text/span.ts'
import { masked } from './brackets.ts'
import { groupingOf, isBureauOfSuchPlaces, type TerritoryPart, territoryPart } from './groups.ts'

/** A name in a list: its position in the text, and its text in simplified characters without spaces. */
export interface ListedName {
  readonly span: Span
  readonly words: string
  /** The name as printed, possibly in traditional characters. */
  readonly printed: string
  /** true if it follows a comma or semicolon rather than 、, so that it shares no prefix or suffix with the name before. */
  readonly apart: boolean
  /** The role in brackets after it, which are not part of the name: 市数据局（牵头）. */
  readonly role?: Role
  /** A mark before or after it, which is not part of the name: 市数据局*. */
  readonly mark?: string
}

/** What must precede 和 for it to separate two names; 、 and commas always separate. */
const AFTER_NAME = `(?<=${NAME_LAST})`
/** A city by its name: 省商务厅和郑州市、洛阳市、开封市政府. */
const NAMED_CITY = '\\p{Script=Han}{2,3}市(?=[、，,]|人民政府|政府|$)'
const OPENS_NAME = `(?:各|其他|其它|有关|相关|驻|中央|国家|国网|省|市|区|县|州|自治区|人民银行|人行|功能区|开发区|乡镇|${NAMED_CITY})`
const AND = '(?:和|及(?!时)|与|同)'
/** Decides whether 和 separates two names or is part of one: 省水利厅和各市州政府, 科技部和工业和信息化部, never 工业和信息化厅. */
const JOINED = [
  `${AFTER_NAME}${AND}(?=${OPENS_NAME})`,
  // `国家发展改革委和科技部`: a name with an unambiguous department ending is complete
  `(?<=${SURE_NAME_END}|\\p{Script=Han}{2,}部)(?<!党委|党工委)(?:和|及(?!时)|与)(?!社会|其(?!他|它)|改革|信息化|督查|机关)`,
  // `浦东新区、奉贤区和临港地区管委会`
  `(?<=[市区县])(?:和|及|与)(?=\\p{Script=Han}{2,12}(?:管委会|管理委员会|开发区|高新区)(?:[、，,；;。]|$))`,
  // `各镇街和海州海关`, `县级农业农村部门和某某海关`
  `(?<=部门|各(?:[省市区县州镇乡街]|街道|乡镇|社区){1,3})(?:和|及|与)(?=\\p{Script=Han}{2,12}${SURE_NAME_END}(?:[、，,；;。]|$))`,
  // `市财政局等和各区政府`
  '(?<=等)(?:和|及|与)(?=\\p{Script=Han})',
  '(?<=□)(?:和|及|与)(?=各)',
  // `各级妇幼保健机构和基层医疗卫生机构`
  '(?<=机构)(?:和|及|与)(?=\\p{Script=Han}{3,12}机构(?:[、，,；;。]|$))',
  // `工会组织和共青团组织`
  `(?<=${oneOf(MASS_ORGANISATIONS)}组织)(?:和|及|与)(?=\\p{Script=Han}{2,4}组织)`,
  // `县（区）民政部门或乡镇人民政府`
  '(?<=部门|机构)或(?:者)?(?=(?:乡镇|镇|乡|街道|[省市区县])\\p{Script=Han}{0,10}(?:政府|部门|办事处)(?:[、，,；;。]|$))',
  // `市税务局市财政局`: the space between them is missing
  `(?<=局|厅|署|办|委员会|中心|(?<![省市区县州])委)(?=[省市区县州](?!场|政|级|直|域|属|内)\\p{Script=Han}{1,12}(?:局|厅|委|办|署|委员会|中心)(?:[、，,；;。]|$))`,
]
/** 1. or （2） before a name of a list */
const NUMBER = '\\d{1,2}[.．、)）]|[（(]\\d{1,2}[）)]'
/** 、 and similar marks, 以及, 会同, 商 and other words that join two names; also the number before the next name: （1）市财政局（2）市商务局. */
const SEPARATOR = new RegExp(
  `[、，,；;：:。/／\\s①-⑳]+(?:${NUMBER}|以及|会同|和|及|与)?|[（(]\\d{1,2}[）)](?=\\p{Script=Han})|以及|并?会同|${AFTER_NAME}会商(?!会)|${AFTER_NAME}联合(?=${OPENS_NAME})|${AFTER_NAME}商(?=[省市区县州])|${JOINED.join('|')}`,
  'gu',
)

/** A text, and the same text of equal length in simplified characters. */
export interface Script {
  readonly text: string
  readonly plain: string
}

/** The names between two offsets. */
export function namesIn(script: Script, within: Span): readonly ListedName[] {
  const words = script.plain.slice(within.start, within.end)
  const names: ListedName[] = []
  let from = 0
  let apart = true
  const add = (to: number) => {
    const name = nameAt(script, within.start + from, within.start + to, apart)
    if (name !== null) names.push(name)
  }
  for (const match of masked(words).matchAll(SEPARATOR)) {
    add(match.index)
    apart = !/^(?:、|和|及|与|以及|并?会同|联合)/.test(match[0])
    from = match.index + match[0].length
  }
  add(words.length)
  const whole = withoutScopes(script, withBrokenNames(script, names))
  return withSharedTerritory(withWholeFormulas(script, withWholeGroups(script, withLevelsTogether(script, whole))))
}

/** 县自然资 / 源局 over two lines of a cell: a line break separates names only after a complete name or before the start of one. */
function withBrokenNames(script: Script, names: readonly ListedName[]): readonly ListedName[] {
  const whole: ListedName[] = []
  for (const name of names) {
    const before = whole.at(-1)
    const isNextLine = before !== undefined && /^\s*\n\s*$/u.test(script.plain.slice(before.span.end, name.span.start))
    if (isNextLine && goesOn(before.words, name.words))
      whole[whole.length - 1] = listed(script, { start: before.span.start, end: name.span.end }, before.apart)
    else whole.push(name)
  }
  return whole
}

function goesOn(before: string, next: string): boolean {
  if (endsNameAbove(before, next) || (isUsual(before + next) && !isUsual(before))) return true
  if (/园$/u.test(before) && /^区/u.test(next)) return endsAsName(before + next)
  // 各村（社区） / 建管办, but 各县（市、区） / 农业农村局
  if (/^各.*[）)]$/u.test(before) && !isUsual(next)) return false
  return !isWhole(before) && (!OPENS_LINE.test(next) || next.length <= before.length) && endsAsName(before + next)
}

/** 市人力资源和社会 / 保障局: a name that many places have. */
const isUsual = (words: string): boolean => GENERIC_NAMES.has(words) || GENERIC_NAMES.has(words.slice(1))

/** 市财政局, 省市场监管局（省知识产权局）: the bracket after a name belongs to it. */
const isWhole = (words: string): boolean => endsAsName(words.replace(/[（(][^（()）]*[）)]$/u, ''))

const OPENS_LINE = /^(?:各|其他|有关|相关|国家|中国|人民银行|[省市区县州镇乡])/u

/** `市农业农村局（厕所革命）；市生态环境局（污水治理）`: at least two names of a list say in brackets what each is to do, which names nobody. */
function withoutScopes(script: Script, names: readonly ListedName[]): readonly ListedName[] {
  const scoped = names.filter(isScoped)
  if (scoped.length < FEWEST_SCOPES) return names
  return names.map((name) => {
    if (!scoped.includes(name)) return name
    const end = name.span.start + script.plain.slice(name.span.start, name.span.end).search(/\s*[（(][^（()）]*[）)]$/u)
    return { ...name, ...listed(script, { start: name.span.start, end }, name.apart) }
  })
}

const FEWEST_SCOPES = 2
/** 市财政局（预算科）, 市委宣传部（市文明办）, 管委会（乡镇） are a name or a class with another; 区域发展科（住建） is one of several offices of that name. */
const SCOPED = /^(?<name>[^（()）]+(?<![科室处股]))[（(](?<scope>\p{Script=Han}{2,8})[）)]$/u
const IS_OBJECT = new RegExp(`${oneOf(OBJECTS_ENDING_AS_NAMES)}$`, 'u')
const ENDS_AS_BODY = /[省市区县州镇乡村街组委局办科室部处院会司站所队厂府]$/u

function isScoped({ words }: ListedName): boolean {
  const { name, scope } = SCOPED.exec(words)?.groups ?? {}
  if (name === undefined || scope === undefined || !endsAsName(name)) return false
  return IS_OBJECT.test(scope) || (!ENDS_AS_BODY.test(scope) && !endsAsName(scope))
}

function nameAt(script: Script, start: number, end: number, apart: boolean): ListedName | null {
  const words = withoutNote(script.plain.slice(start, end))
  // `（由市水利局负责）`, `（★市数据局、市工信局）`, `责任单位：1.市水利局；2.市财政局`
  const lead = OPENING.exec(words)?.[0].length ?? 0
  const bare = words.replace(CLOSING_MARKS, '')
  const bracketed = roleInBrackets(bare)
  const span = { start: start + lead, end: start + bare.length - (bracketed?.length ?? 0) }
  if (span.end <= span.start) return null
  const mark = MARK.exec(words.slice(0, lead) + words.slice(bare.length))?.[0]
  return { ...listed(script, span, apart), ...(bracketed ? { role: bracketed.role } : {}), ...(mark ? { mark } : {}) }
}

const MARK = new RegExp(`[${MARKS_OF_NAMES}]`, 'u')
const CLOSING_MARKS = new RegExp(`[\\s${MARKS_OF_NAMES}]+$`, 'u')
const OPENING = new RegExp(
  `^[\\s${MARKS_OF_NAMES}]*(?:(?:[（(]\\d{1,2}[）)]|\\d{1,2}[.．)）、])\\s*)?(?:由)?(?=\\p{Script=Han}{2})|^[\\s${MARKS_OF_NAMES}]*`,
  'u',
)

/** Removes a remark in brackets after the last name: 市国动办（逗号前为牵头单位，…，下同）, 建管办（水务站配合）. */
function withoutNote(words: string): string {
  return words.replace(NOTE, (note, within: string) =>
    IS_REMARK.test(within) || (endsWithRole(within) && roleInBrackets(note) === null) ? '' : note,
  )
}

const NOTE = /[（(]([^（()）]*)[）)]\s*$/u
const IS_REMARK = /[，。]|下同|以下|为牵头/u

function listed(script: Script, span: Span, apart: boolean): ListedName {
  const bare = (text: string) => text.slice(span.start, span.end).replace(/\s+/g, '')
  return { span, words: bare(script.plain), printed: bare(script.text), apart }
}

/** 市、区住房保障部门, 市、县农业农村局: the level words share the rest of the last name. */
function withLevelsTogether(script: Script, names: readonly ListedName[]): readonly ListedName[] {
  const whole: ListedName[] = []
  for (const name of names) {
    const before = whole.at(-1)
    const shares =
      before !== undefined &&
      !name.apart &&
      /^(?:[省市区县州镇乡]、?)+$/.test(before.words) &&
      /^[省市区县州镇乡](?:[两三]级(?:\p{Script=Han}{2,14}(?:部门|机构|局)|(?:人民)?政府)|\p{Script=Han}{2,14}部门|(?!直|级|属)\p{Script=Han}{2,14}(?:局|委员会|委|办|联|工会))$/u.test(
        name.words,
      )
    if (shares) whole[whole.length - 1] = listed(script, { start: before.span.start, end: name.span.end }, before.apart)
    else whole.push(name)
  }
  return whole
}

/** 市直有关部门、单位 is one group, 各乡镇党委、政府 one class. */
function withWholeGroups(script: Script, names: readonly ListedName[]): readonly ListedName[] {
  const whole: ListedName[] = []
  for (const name of names) {
    const before = whole.at(-1)
    const goesOn = before !== undefined && !name.apart && /^(?:部门|单位|机构|企业)$/.test(name.words)
    const governs =
      before !== undefined &&
      !name.apart &&
      /^(?:人民)?政府$|^办事处$/.test(name.words) &&
      /^各.*(?:党委|党工委|[省市区县州旗盟]委)$/.test(before.words)
    if (governs || (goesOn && groupingOf(before.words) === 'open-ended'))
      whole[whole.length - 1] = listed(script, { start: before.span.start, end: name.span.end }, before.apart)
    else whole.push(name)
  }
  return whole
}

/**
 * Rejoins territory phrases split at a comma: 各市〔州〕、县〔市、区、特区〕人民政府; 各市、县、自治县公安局; 各区、县级市 at the end of a list. If a department follows (各镇、办事处、红开区) the
 * parts stay separate, and the second is read as 各办事处.
 */
function withWholeFormulas(script: Script, names: readonly ListedName[]): readonly ListedName[] {
  const whole: ListedName[] = []
  for (let index = 0; index < names.length; ) {
    const end = formulaEnd(names, index)
    const first = names[index] as ListedName
    const last = names[end] as ListedName
    if (end === index) whole.push(first)
    else if (isFormula(names, index, end)) whole.push(listed(script, { start: first.span.start, end: last.span.end }, first.apart))
    else for (const part of names.slice(index, end + 1)) whole.push(part === first ? part : each(part))
    index = end + 1
  }
  return whole
}

/** 各市、县（区）市场监管局, 各县区交通局, 各市、县、自治县水务局: the territory and the department. */
const BUREAU_OF_EACH =
  /^(?<territory>各(?:设区的?|自治(?=[州县旗])|(?:市(?![场政])|州|县|区|旗|盟)|[、（()）〔〕])+)(?=[\p{Script=Han}]{2,12}(?:局|办|委)$)/u
/** A department without a level word or place. */
const BARE_BUREAU = /^(?![省市县区州各全](?!场|政))[\p{Script=Han}]{2,14}局$/u

/** The territory of a class of departments: 各县（区）教育局 → 各县（区）; null for other names. */
export function territoryBefore(words: string): string | null {
  return BUREAU_OF_EACH.exec(words)?.groups?.territory ?? null
}

/** 各市、县（区）市场监管局、审批服务管理局: the second also belongs to each place. */
function withSharedTerritory(names: readonly ListedName[]): readonly ListedName[] {
  let territory = ''
  return names.map((name) => {
    const own = territoryBefore(name.words) ?? undefined
    const shares = own === undefined && territory !== '' && !name.apart && BARE_BUREAU.test(name.words) && placeAtStart(name.words) === null
    territory = own ?? (shares ? territory : '')
    return shares ? { ...name, words: territory + name.words, printed: territory + name.printed } : name
  })
}

/** Index of the last name of the territory phrase that starts at `index`; `index` itself if there is none. */
function formulaEnd(names: readonly ListedName[], index: number): number {
  const first = territoryPart(names[index]?.words ?? '')
  if (first === null || first.complete) return index
  let end = index
  for (let next = index + 1; next < names.length; next += 1) {
    const part = partAfter(names, index, next)
    if (names[next]?.apart !== false || part === null || part.opens) break
    end = next
    if (part.complete) break
  }
  return first.opens || partAfter(names, index, end)?.complete === true ? end : index
}

function isFormula(names: readonly ListedName[], from: number, to: number): boolean {
  return partAfter(names, from, to)?.complete === true || names[to + 1] === undefined || names[to + 1]?.apart === true
}

/** How a name may be part of the phrase that starts at `from`. */
function partAfter(names: readonly ListedName[], from: number, index: number): TerritoryPart | null {
  const [first, words] = [names[from]?.words ?? '', names[index]?.words ?? '']
  return isBureauOfSuchPlaces(first, words) ? { opens: false, complete: true } : territoryPart(words)
}

function each(part: ListedName): ListedName {
  return groupingOf(part.words) === 'collective' ? part : { ...part, words: `各${part.words}`, printed: `各${part.printed}` }
}
