import { EXAMPLE_WORDS, FOUND, PAST_TIMES, PLACES_OF_OTHERS, SAYING, SPEAKERS, TURNS_TO_NOW } from '../../lexicon/backgroundWords.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { liesWithin, type Place, placeAtStart, placesNamed, placesShortNamed } from '../../reference/places.ts'
import { numberOf } from '../../text/numerals.ts'
import type { Span } from '../../text/span.ts'
import type { PolicyFacts } from '../findings.ts'

/** The time and place from which a document speaks; null if unknown. */
export interface Standpoint {
  readonly year: number | null
  readonly place: Place | null
}

export function standpointOf({ date, documentNumber, jurisdiction }: PolicyFacts): Standpoint {
  const year = date?.value.slice(0, 4) ?? /〔(\d{4})〕/u.exec(documentNumber?.value ?? '')?.[1]
  return { year: year === undefined ? null : Number(year), place: placeAtStart(jurisdiction?.value ?? '')?.place ?? null }
}

/** Maximum length of the examined part of a sentence. */
const LONGEST = 200

/**
 * `past`: the sentence reports what was done. `told`: it reports what is done elsewhere, an example, or what somebody says. Either way, acting
 * in it is not a task.
 */
export type Background = 'past' | 'told'

/** What the last sentence of these words says about the next subject. */
export function backgroundOf(plain: string, { start, end: at }: Span, standpoint: Standpoint): Background | null {
  const sentence = /[^。；;\n]*$/u.exec(plain.slice(Math.max(start, at - LONGEST), at))?.[0].replace(BEFORE_ACTOR, '') ?? ''
  const clauses = sentence.split(/[，,：:]/u).map((clause) => clause.trim())
  const [first = '', last = ''] = [clauses[0], clauses.at(-1)]
  if (OPENS_EXAMPLE.test(first) || SAYS.test(clauses.at(-2) ?? '') || SAYS.test(last) || isElsewhere(last, standpoint)) return 'told'
  return isPast(clauses, standpoint) ? 'past' : null
}

/** 由, 均由, 一般由, 在: what may precede the acting department. */
const BEFORE_ACTOR = /(?:[均都也则]|一般|普遍|通常|统一)?(?:由|请|会同|委托|授权)$/u
const OPENS_EXAMPLE = new RegExp(`^${oneOf(EXAMPLE_WORDS)}`, 'u')
/** 有委员建议, 群众反映; never 企业提出申请. */
const SAYS = new RegExp(`${oneOf(SPEAKERS)}\\p{Script=Han}{0,4}?${oneOf(SAYING)}$`, 'u')
const TURNS = new RegExp(`^${oneOf(TURNS_TO_NOW)}(?!以来)`, 'u')

/** 去年，|市水务局完成; 2022年以来，市卫健委…，|市医保局…; 该项目2018年由|市国土局批准; never 去年未完工的项目，由…. */
function isPast(clauses: readonly string[], { year }: Standpoint): boolean {
  const last = clauses.length - 1
  const past = clauses.findLastIndex((clause, index) => {
    const time = (index === last ? TIME_AT_END : WHOLE_TIME).exec(clause)
    return HAS_FOUND.test(clause) || (time !== null && liesBefore(time.groups ?? {}, year))
  })
  return past !== -1 && !clauses.slice(past).some((clause) => TURNS.test(clause))
}

const TIME = `(?:自|在|于|早在)?(?:(?<word>${oneOf(PAST_TIMES)})|(?<asOf>截[至止][^，,。；;：:]{1,10})|[“"]?(?<plan>十[一二三四五六七八九])五[”"]?(?:时期|期间)|(?<year>(?:19|20)\\d{2})年(?:度|初|底|末|[上下]半年|第?[一二三四]季度|\\d{1,2}月(?:份|初|底|\\d{1,2}日)?)?(?<since>以来|至今)?)`
/** A whole clause; somebody may have done something in it: 去年我们克服困难. */
const WHOLE_TIME = new RegExp(`^${TIME}(?:(?:我们|我[省市县区]|全[省市县区])[^的]*)?$`, 'u')
const TIME_AT_END = new RegExp(`${TIME}$`, 'u')

function liesBefore(time: Readonly<Record<string, string | undefined>>, year: number | null): boolean {
  if (time.word !== undefined || time.asOf !== undefined || time.since !== undefined) return true
  const last = time.plan === undefined ? Number(time.year) : LAST_YEAR_OF_TENTH_PLAN + ((numberOf(time.plan) ?? 10) - 10) * 5
  return year !== null && last < year
}

const LAST_YEAR_OF_TENTH_PLAN = 2005
/** 检查发现，|某局审核不严 */
const HAS_FOUND = new RegExp(`^${oneOf(FOUND)}$`, 'u')

const OTHERS = new RegExp(`^(?:而|但)?${oneOf(PLACES_OF_OTHERS)}$`, 'u')

/** 邻市由|商务局, 杭州市由|市发改委 in a document of another place. */
function isElsewhere(words: string, { place }: Standpoint): boolean {
  if (OTHERS.test(words)) return true
  const named = [...placesNamed(words), ...placesShortNamed(words)]
  return place !== null && named.length > 0 && !named.some((one) => liesWithin(one, place) || liesWithin(place, one))
}
