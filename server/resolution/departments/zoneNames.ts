const COMMITTEE = /(?:党工委)?(?:管委会|管理委员会|管委)$/u
const ZONE = /^[\p{Script=Han}()—-]{2,}(?:区|园|科技城|新城|陆港|铁路港)(?:\([\p{Script=Han}]{2,8}\))?$/u

/** Generic names of zones, and words around them that do not distinguish one zone from another. */
const KIND_WORDS =
  /国家级|[省市县]级|[省市县区]直|各|开发|经济|技术|产业|高新|新型|工业|综合|综保|保税|旅游|度假|风景|名胜|自由|贸易|自贸|试验|合作|示范|先进|制造业|现代|农业|科技|创新|集聚|聚集|商务|物流|航空|国际|经开|园|片|新|区|(?<!空)港|城|陆|铁路|[()—-]/gu

/** 石首经济开发区: a zone with a task means its committee. */
const ZONE_BY_ITSELF = /(?:开发区|高新区|经开区)$/u

/**
 * The zone whose committee a name means, if the words distinguish it from every other zone of the place: 郑东新区 in 郑东新区管委会, 空港经济区. Null for
 * 园区管委会 and 综保区管委会, which any place may have.
 */
export function zoneSpelled(name: string): string | null {
  const zone = name.replace(COMMITTEE, '')
  if (!ZONE.test(zone) || !(COMMITTEE.test(name) || ZONE_BY_ITSELF.test(name))) return null
  return zone.replace(/\(.*$/u, '').replace(KIND_WORDS, '').length >= 2 ? zone : null
}
