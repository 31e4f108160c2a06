import { SIGNING_END } from '../../lexicon/names.ts'
import { nationalNameAtStart } from '../../reference/nationalNames.ts'
import { placeAtStart } from '../../reference/places.ts'

/** Endings of names of issuing departments. */
const BODY_END = `(?:${SIGNING_END}|委|办|会|处|常委会|国务院|中央|(?:等)?[\\d一二三四五六七八九十]+(?:个)?(?:部门|单位)|等(?:部门|单位))`

const BODY = new RegExp(`^[\\u4e00-\\u9fff（）()、，\\s]{1,120}?${BODY_END}$`, 'u')
const ISSUER_OF_TITLE = new RegExp(
  `^(?<issuer>[\\u4e00-\\u9fff（）()、\\s]{2,120}?${BODY_END})\\s*(?=关于|印发|转发|发布|公布|贯彻落实|进一步|批转)`,
  'u',
)

/** Whether the words may name one or several issuing departments: 天津市滨海新区人民政府. */
export function isDepartmentName(words: string): boolean {
  return BODY.test(words.trim())
}

/** The issuer at the start of a title: 甘肃省人民政府办公厅 in 甘肃省人民政府办公厅关于…的通知; null if there is none. */
export function issuerOfTitle(title: string): string | null {
  const issuer = ISSUER_OF_TITLE.exec(title)?.groups?.issuer
  return issuer ? issuersPrinted(issuer).join('、') : null
}

/**
 * The departments named by printed words, separated by spaces or line ends. 滨 海 新 区 人 民 政 府 is one name, printed with wide
 * spacing; a line may end within a name (柳州市人力资源和社会 / 保障局).
 */
export function issuersPrinted(printed: string): readonly string[] {
  const pieces = printed.split(/[\s\u3000]+/u).filter((piece) => piece !== '')
  const names: string[] = []
  let name = ''
  for (const [index, piece] of pieces.entries()) {
    name += piece
    const next = pieces[index + 1]
    if (next === undefined || (isDepartmentName(name) && (name.length >= 3 || nationalNameAtStart(name) === name) && isWholeName(next))) {
      names.push(name)
      name = ''
    }
  }
  return withLocalOffices(names.flatMap((each) => parted(each).split('、')).filter((each) => each !== ''))
}

/** Joins 中国银行保险监督管理委员会 / 吉林监管局 on two lines: a national department and its local office. */
export function withLocalOffices(names: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (const name of names) {
    const last = whole.at(-1) ?? ''
    if (HAS_LOCAL_OFFICES.test(last) && LOCAL_OFFICE.test(name)) whole[whole.length - 1] = last + name
    else whole.push(name)
  }
  return whole
}

const HAS_LOCAL_OFFICES =
  /^(?:国家税务总局|国家统计局|中国人民银行|国家金融监督管理总局|中国银行保险监督管理委员会|中国银保监会|中国证券监督管理委员会|中国证监会|国家外汇管理局|国家矿山安全监察局|财政部|审计署)$/u
const LOCAL_OFFICE = /^\p{Script=Han}{2,12}(?:监管局|监管分局|监察局|税务局|调查总队|调查队|分行|支行|分局|特派员办事处|专员办事处)$/u

/** Not 办公室 or 人民政府, which continue a name printed with wide spacing. */
function isWholeName(piece: string): boolean {
  return piece.length >= 3 && isDepartmentName(piece) && !/^(?:人民政府|政府|办公[厅室]|管理?委员会|委员会|管委会)/u.test(piece)
}

/**
 * Separates several departments written together: after the end of one, the next starts with a place or is a national department.
 * 北京市发展和改革委员会|北京市商务局, 四川省人民政府办公厅|重庆市人民政府办公厅, 中共扬州市委|扬州市人民政府, 财政部|税务总局,
 * 柳州市教育局和柳州市财政局, 中共宁远县委督查室|宁远县人民政府督查室; but 国家税务总局安徽省税务局 is one.
 */
export function parted(issuer: string): string {
  return issuer
    .split('、')
    .map((each) => partedOnce(each))
    .join('、')
}

function partedOnce(issuer: string): string {
  const opening = openingOf(issuer)
  if (opening === null) return issuer
  for (let next = opening.length; next + 3 <= issuer.length; next += 1) {
    const [first, rest] = [issuer.slice(0, next), issuer.slice(next).replace(/^[和与及]/u, '')]
    if (ENDS_BODY.test(first) && first !== opening.vertical && BODY.test(rest) && opensAsNext(rest, opening))
      return `${first}、${partedOnce(rest)}`
  }
  return issuer
}

/** The start of the first of several names. */
interface Opening {
  /** The place; null for a national department. */
  readonly place: string | null
  /** 国家税务总局 before the place of its local office. */
  readonly vertical: string | null
  readonly length: number
}

/** A known place, anything that looks like one, or a national department. */
function openingOf(words: string): Opening | null {
  const lead = LEAD.exec(words)?.[0] ?? ''
  const own = words.slice(lead.length)
  const place = placeAtStart(own)?.name ?? /^[\u4e00-\u9fff]{1,6}?[省市区县州旗]/u.exec(own)?.[0] ?? null
  const national = nationalNameAtStart(words)
  if (national !== null && (place === null || national !== lead)) return { place: null, vertical: null, length: national.length }
  return place === null ? null : { place, vertical: lead === '' ? null : lead, length: lead.length + place.length + 1 }
}

function opensAsNext(words: string, { place }: Opening): boolean {
  if (nationalNameAtStart(words) !== null) return place === null || /^(?:国|中|最高|全国)/u.test(words)
  const own = words.replace(LEAD, '')
  return place !== null && (own.startsWith(place) || placeAtStart(own) !== null)
}

/** What may precede the place in the name of a local department. */
const LEAD = /^(?:中共|国家税务总局|国家统计局|中国人民银行|国家金融监督管理总局)/u
/** Endings after which another department may start; not the 市 in 市委 or the 办 in 办公厅. */
const ENDS_BODY = new RegExp(`(?:${SIGNING_END}|[部院行]|总会|协会|网信办)$`, 'u')
