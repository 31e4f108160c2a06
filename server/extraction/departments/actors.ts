import { COORDINATING_GROUP, ONLY_COORDINATING_GROUP } from '../../lexicon/coordinatingGroups.ts'
import { dutyWord } from '../../lexicon/duties.ts'
import { placeAtStart, placesNamed } from '../../reference/places.ts'
import type { Span } from '../../text/span.ts'
import { type Assigned, assignmentsIn } from './assignments.ts'
import type { Script } from './nameList.ts'
import { endsAsDepartment, isPlacedDepartment, isSurelyDepartment, levelPrefix, opensWithPlace } from './ownNames.ts'
import type { Doing } from './predicate.ts'

/** Context for deciding whether words name the acting departments. */
export interface Circumstances {
  readonly doing: Doing
  /** Names used as departments elsewhere in the document. */
  readonly known: ReadonlySet<string>
  /** true after a comma: the names must then say which place they belong to. */
  readonly mustBePlaced: boolean
  /** true after 由 or 请: a name with an unambiguous department ending then acts, whatever its verb. */
  readonly called?: boolean
  /** true if a role verb alone fills the rest of the clause: 农业农村办|负责，. */
  readonly onlyRole?: boolean
  /** The end of the clause, if it contains only a role verb after the names: 由镇执法队牵头，派出所、集镇社区|配合. */
  readonly closes?: number | null
}

/** The departments that the words name, or null if some of the words are not a name. */
export function actorsIn(script: Script, span: Span, circumstances: Circumstances): readonly Assigned[] | null {
  const closed = circumstances.closes ?? null
  const found = assignmentsIn(script, { ...span, end: closed ?? span.end }, { role: 'responsible', known: circumstances.known })
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  if (first.span.start !== span.start + leading(script, span) || !ENDS_WITH_IT.test(script.plain.slice(last.span.end, span.end)))
    return null
  if (closed !== null && isListOfNames(found)) return found
  const sure = found.filter((one) => isNamed(one, circumstances))
  const isBeside = (one: Assigned) => saysWhose(one) || isPlace(one) || sharesEnding(one) || isClassBeside(one, circumstances)
  return sure.length > 0 && found.every((one) => sure.includes(one) || isBeside(one)) ? found : null
}

/** 市教育局|（幼儿园）负责: what the department is in charge of may follow its name; 市供销社|、各植棉团场配合: so may a class in no list. */
const ENDS_WITH_IT = /^(?:[（(]\p{Script=Han}{2,10}[）)]|[、和及与]各(?![项类种个自省市区县州旗镇乡村街级])\p{Script=Han}{2,6})?$/u

/** 派出所、市场监管所、集镇社区: several names, of which at most one ends like no department. */
function isListOfNames(found: readonly Assigned[]): boolean {
  const named = found.filter(({ kind, surface }) => kind !== 'department' || endsAsDepartment(surface))
  return found.length > 1 && named.length >= found.length - 1 && !found.some(({ surface }) => isNoName(surface))
}

/** 国有文化资产监管部门 beside 人力资源社会保障部门: a class whose function is in no list. */
function isClassBeside({ kind, surface }: Assigned, { doing }: Circumstances): boolean {
  return kind === 'open-ended' && doing === 'must' && /^\p{Script=Han}{2,10}(?:部门|机关)$/u.test(surface) && !isNoName(surface)
}

/** 奉贤区 beside 临港地区管委会: a place means its government. */
const isPlace = ({ surface }: Pick<Assigned, 'surface'>) => placesNamed(surface).length > 0

/** 关桥乡 in 关桥乡、高崖乡人民政府 */
const sharesEnding = ({ surface, name }: Assigned) => name.startsWith(surface) && name.endsWith('政府') && name !== surface

function leading(script: Script, { start, end }: Span): number {
  const words = script.plain.slice(start, end)
  return words.length - words.trimStart().length
}

/** 市社科院 beside 市水利局: its level word shows that it belongs to the place. */
function saysWhose({ kind, surface }: Pick<Assigned, 'kind' | 'surface'>): boolean {
  return kind === 'department' && levelPrefix(surface) !== null && surface.length <= 12 && !isNoName(surface)
}

/** 不同供应商的单位, 各专项工作: subjects of a sentence that are not names. */
const NO_NAME =
  /^(?:分|总)局$|^[省市县区]级社区$|[的对把被于由是]|之(?!江)|(?<!所)在|(?:政府|机关)所在地|应当|不得|要(?!素)|根据|按照|以下简称|[计列纳]入|(?:区域|辖区|境)内|委托|提请|组成(?!部门)|^[^）)]*[（(][^）)]*$|报请|报送/u
/** 如市财政局, 本单位, 与市税务局; but 如皋市财政局 and 本溪市水利局 open with a place. */
const OPENS_NO_NAME = new RegExp(
  `^(?:请|特别是|尤其是|并(?!购|行)|经(?![开信济贸发合科])|如|报|司法机关|有权机关|是|或|我|本(?![省市区县州])|不同|选择|已|与|充分|发挥|成立|配合|${dutyWord('task', 'manner')})(?!办|组|处|室|局|中心)`,
  'u',
)
export const isNoName = (words: string): boolean => NO_NAME.test(words) || (OPENS_NO_NAME.test(words) && placeAtStart(words) === null)

/** Groups that name their place or include all: 各有关部门, 市直有关部门, 工作专班成员单位. */
const SAYS_WHOSE =
  /^(?:各|全(?![面方])|[省市区县州]|国务院|国家|中央|地方|[厅局]机关|机关各|直属|自治区|中[省市区]?直|中省|有关|相关|等|其[他余](?=[省市县区乡镇街]))|成员单位$|^牵头|^责任/u
/** 行业主管部门, 行政执法机关, 审批部门: after 要 or 应当 a class that says by its kind alone who acts. */
const CLASS_BY_KIND = /^(?:行业|业务|行政|审批|监管|主管|登记|管理|执法|职能|监督)+(?:部门|机关)$/u
/** A name with its action, before a group: 市热线中心协调明确主办单位. */
const HOLDS_NAME = /(?:局|厅|委|办|中心|公司|部门|单位)(?!机关|直属|系统|和|及|、|各|有关|相关)\p{Script=Han}{2,}(?:单位|部门|机构)$/u

/** 乡镇敬老院要配齐人员: homes, not departments. */
const CARE_HOME = /(?:敬老院|养老院|福利院)$/u

/** Bodies of the lowest level, which every place has: 街道办事处（镇人民政府）, 居民委员会. */
const OF_THE_PLACE =
  /^(?:街道办事处|镇人民政府|乡镇人民政府|乡镇政府|(?:社区)?居民委员会|村民委员会|村[（(]居[）)]民?委员?会|(?:社区)?居委会|村委会)(?:[（(](?:街道办事处|镇人民政府)[）)])?$/u
/** 镇防汛办, 街道综合行政执法队, 局综合科 */
const OF_OFFICE =
  /^(?:[镇乡](?!村|域|级|区)|街道|[局厅](?!长|级|面|限|部))\p{Script=Han}{0,10}(?:办|办公室|科|处|所|站|队|中心|指挥部|专班|纪委|纪工委|党委|党工委)$/u
/** 领导小组办公室, 工作专班, 河长制办公室 */
const JOINT_BODY = new RegExp(
  `^\\p{Script=Han}{1,5}(?:制办公室|长办)$|^(?!.*部门)\\p{Script=Han}*(?:${ONLY_COORDINATING_GROUP}|${COORDINATING_GROUP}办公室)$`,
  'u',
)

/**
 * Whether the names may act. After an unknown verb, or in a clause after a comma, they must say which place they belong to; after 要 and 应
 * they must have an unambiguous department ending.
 */
export function isNamed({ kind, surface, name }: Assigned, { doing, known, mustBePlaced, called, onlyRole }: Circumstances): boolean {
  if (isNoName(surface)) return false
  if (kind !== 'department') return isActingGroup(kind, surface, doing)
  const told = doing === 'must' || doing === 'known verb'
  if (known.has(name) || known.has(surface) || OF_THE_PLACE.test(surface) || isPlacedDepartment(surface)) return true
  if (told && ((saysWhose({ kind, surface }) && endsAsDepartment(surface)) || JOINT_BODY.test(surface) || OF_OFFICE.test(surface)))
    return true
  if (told && INSTITUTE.test(surface) && opensWithPlace(surface)) return true
  if (onlyRole === true && UNIT.test(surface) && endsAsDepartment(surface)) return true
  if (mustBePlaced) return called === true && isSurelyDepartment(surface)
  if (ZONE.test(surface) || SURE_ZONE_OFFICE.test(surface) || TOWN.test(surface)) return told
  return isSurelyDepartment(surface) && (doing === 'must' || called === true)
}

/** 广西大学, 柳州职业技术学院: named after their place, and told what to do. */
const INSTITUTE = /(?:大学|学院|科学院|研究院)$/u

/** 农业农村办, 财政所, 林业站: units that town governments name without the town. */
const UNIT = /^\p{Script=Han}{2,10}(?:办|局|所|站|队|中心|办公室)$/u
/** The office of a zone that is in no list: 临港地区管委会. */
const SURE_ZONE_OFFICE = /^(?!该|其|各)\p{Script=Han}{2,12}(?:管委会|管理委员会)$/u
const ZONE = /(?:开发区|新区|高新区|开区|[示先试][范行验]区|综保区|保税区|自贸区|管理区|街道)$/u
/** A named town: 河东镇, 青山乡; 小城镇, 重点镇 and 古镇 are kinds of towns. */
const TOWN = /^(?![各该本全每其])\p{Script=Han}{1,5}(?:(?<![城乡集村小点制色范强名古心])镇|(?<![城水家故他])乡)$/u

function isActingGroup(kind: Assigned['kind'], surface: string, doing: Doing): boolean {
  if (
    HOLDS_NAME.test(surface) ||
    CARE_HOME.test(surface) ||
    /^各[类种](?!.*(?:部门|单位|机关|机构)$)/u.test(surface) ||
    (doing !== 'must' && /企业$|^乡镇$/u.test(surface))
  )
    return false
  if (kind === 'open-ended') return SAYS_WHOSE.test(surface) || (doing === 'must' && CLASS_BY_KIND.test(surface))
  return !/(?:[省市县区乡镇]级|网站|平台|窗口)$/u.test(surface)
}
