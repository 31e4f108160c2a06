import { SIGNING_END } from '../../lexicon/names.ts'
import { placeAtStart } from '../../reference/places.ts'

/** Ends of the name of a department that issues documents. */
const BODY_END = `(?:${SIGNING_END}|委|办|会|处|常委会|国务院|中央|(?:等)?[\\d一二三四五六七八九十]+(?:个)?(?:部门|单位)|等(?:部门|单位))`

const BODY = new RegExp(`^[\\u4e00-\\u9fff（）()、，\\s]{1,120}?${BODY_END}$`, 'u')
const ISSUER_OF_TITLE = new RegExp(
  `^(?<issuer>[\\u4e00-\\u9fff（）()、\\s]{2,120}?${BODY_END})\\s*(?=关于|印发|转发|发布|公布|贯彻落实|进一步|批转)`,
  'u',
)

/** True where the words can be the name of an issuing body or of several: 天津市滨海新区人民政府. */
export function isDepartmentName(words: string): boolean {
  return BODY.test(words.trim())
}

/** The issuer that opens a title: 甘肃省人民政府办公厅 of 甘肃省人民政府办公厅关于…的通知; null where it opens with no body. */
export function issuerOfTitle(title: string): string | null {
  const issuer = ISSUER_OF_TITLE.exec(title)?.groups?.issuer?.replace(/\s+/gu, '')
  return issuer ? parted(issuer) : null
}

/**
 * Several departments run together: the next opens with a place behind the end of the one before. 北京市发展和改革委员会|北京市商务局,
 * 四川省人民政府办公厅|重庆市人民政府办公厅, 中共扬州市委|扬州市人民政府, 成都市发展和改革委员会|中共成都市委社会工作部|成都市规划和自然资源局; but 国家税务总局安徽省税务局 is one.
 */
export function parted(issuer: string): string {
  const opening = openingPlace(issuer)
  if (opening === null) return issuer
  for (let next = opening.length + 1; next + 4 < issuer.length; next += 1) {
    const [first, rest] = [issuer.slice(0, next), issuer.slice(next)]
    if (ENDS_BODY.test(first) && BODY.test(rest) && opensWithPlace(rest, opening)) return `${first}、${parted(rest)}`
  }
  return issuer
}

/** The place that opens the words: a known one, or any that is written as one. */
function openingPlace(words: string): string | null {
  const own = words.replace(PARTY, '')
  return placeAtStart(own)?.name ?? /^[\u4e00-\u9fff]{1,6}?[省市区县州旗]/u.exec(own)?.[0] ?? null
}

function opensWithPlace(words: string, opening: string): boolean {
  const own = words.replace(PARTY, '')
  return own.startsWith(opening) || placeAtStart(own) !== null
}

const PARTY = /^中共/u
/** An end behind which a further body may open; 市 of 市委 and 办 of 办公厅 are none. */
const ENDS_BODY = /(?:人民政府|办公厅|办公室|委员会|[市省区县州]委|局|厅|部)$/u
