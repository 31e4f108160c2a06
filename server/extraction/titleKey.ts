import { documentWord, kindOfTitle } from '../lexicon/documentTitles.ts'
import { SIGNING_END } from '../lexicon/names.ts'

/** Brackets, quotation marks and spaces, which vary between spellings of a title. */
const DECORATION = /[《》〈〉<>＜＞“”"‘’'「」『』【】（）()〔〕[\]\s·、,，:：;；。\-—–~～]/gu
/** A draft （征求意见稿） is another document than what is issued after it. */
const TRIAL = /[（(](?:试行|暂行|修订|修订版)[）)]$/u

/** 天津市人民政府办公厅关于, 中共中央 国务院关于, 市发展改革委关于: the issuer at the start of a title. */
const ISSUER_IN_FRONT = new RegExp(
  `^[^《〈<“"]{0,60}?(?:${SIGNING_END}|国务院|中央|常委会|委|[一二三四五六七八九十]+部门|等\\d*部门)(?=关于|印发|转发|发布|公布)`,
  'u',
)

/** 关于印发《…》的通知, 关于转发…的通知, 印发<…>的通知: a cover that only issues or forwards another document. */
const COVER = new RegExp(`^(?:关于)?(?:印发|转发|发布|公布|实施)(?<inner>.+?)的?${documentWord('cover')}$`, 'u')
/** 关于振作…的实施方案的通知: a cover without its verb. */
const COVER_WITHOUT_VERB = /^(?<inner>.+?)的?通知$/u

/** 国务院城市道路管理条例: national regulations are the State Council's, whether or not the title names it. */
const STATE_COUNCIL = /^国务院(?=.{4,}条例$)/u

/**
 * Normalises a title for comparison: without width differences, spaces, brackets, a leading issuer, or 印发…的通知 around it. 的 is dropped too:
 * 扎实稳住经济(的)一揽子政策措施 is printed both ways. The place is kept: 优化营商环境条例 and 天津市优化营商环境条例 are two documents.
 */
export function titleKey(title: string): string {
  let rest = title.normalize('NFKC').replace(/\s+/gu, '')
  rest = rest.replace(/^《(.*)》$/u, '$1').replace(ISSUER_IN_FRONT, '')
  rest = COVER.exec(rest)?.groups?.inner ?? issuedWithoutVerb(rest) ?? rest
  rest = rest.replace(TRIAL, '')
  return rest
    .replace(DECORATION, '')
    .replace(/^关于/u, '')
    .replace(/的/gu, '')
    .replace(/^中华人民共和国(?=.{2,}法$|.{2,}条例$|.{2,}(?:法|条例)实施(?:细则|办法)$|国民经济和社会发展第)/u, '')
    .replace(STATE_COUNCIL, '')
}

function issuedWithoutVerb(title: string): string | null {
  const inner = COVER_WITHOUT_VERB.exec(title)?.groups?.inner
  return inner !== undefined && kindOfTitle(inner) !== null ? inner : null
}
