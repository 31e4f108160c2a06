import { folded } from '../../../lexicon/folded.ts'
import { placeAtStart, placesNamed, placesShortNamed } from '../../../reference/places.ts'
import type { Span } from '../../../text/span.ts'
import { placeNameAtStart } from '../../policy/placeNames.ts'
import type { Rule } from '../../rule.ts'

/** The place in the title. */
export const jurisdictionInTitle: Rule = {
  name: 'jurisdiction-in-title',
  does: 'Takes the first place in the title, if the issuer gives none.',
  doesInChinese: '发文机关看不出地区时，取标题中的第一个地名。',
  examples: ['关于振作天津市工业经济运行推动工业高质量发展的若干举措', '哈密市落实优化营商环境降低市场主体制度性交易成本工作方案的通知'],
  find(context) {
    const { title } = context.policy
    if (!title) return {}
    const words = folded(title.value)
    const place = placeNameAtStart(words) ?? firstPlaceIn(words) ?? cityShortNamedIn(words) ?? townIn(words)
    if (place) return { policy: { jurisdiction: { value: place, span: title.span, rule: this.name } } }
    const whole = wholeNameOf(words, context.folded)
    return whole ? { policy: { jurisdiction: { ...whole, rule: this.name } } } : {}
  },
}

/** 云港市优化营商环境条例, without its first character: the text contains 连云港市. */
function wholeNameOf(title: string, text: string): { value: string; span: Span } | null {
  const opening = /^[\u4e00-\u9fff]{1,5}?[市县区州]/u.exec(title)?.[0]
  if (opening === undefined) return null
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    for (let start = at - 1; start >= Math.max(0, at - 2); start -= 1) {
      const value = text.slice(start, at + opening.length)
      if (placesNamed(value).length > 0) return { value, span: { start, end: at + opening.length } }
    }
  }
  return null
}

/** 沙镇镇全面实行河长制工作实施方案, 石桥县贯彻落实…清单: a town, street office or former county that is in no list; never 城镇, 乡镇, 重点镇. */
function townIn(title: string): string | null {
  return (
    /^(?!城|乡|集|小|特色|重点|中心|建制|全国|美丽|农村|村)\p{Script=Han}{1,4}(?:镇|乡|街道|(?<=[^省各全本]{2})县)(?=关于|印发|全面|贯彻|落实|20\d{2}|人民政府|党委|政府|办事处|[\p{Script=Han}]{2,}(?:方案|计划|要点|办法|措施|意见|制度|清单|台账)$)/u.exec(
      title,
    )?.[0] ?? null
  )
}

/** 泰州关于印发…的通知: a city by its unique short name. */
function cityShortNamedIn(title: string): string | null {
  const name = /^([\p{Script=Han}]{2,4}?)(?:关于|印发|出台|发布)/u.exec(title)?.[1]
  const places = name === undefined ? [] : placesShortNamed(name)
  return places.length === 1 ? (places[0]?.name ?? null) : null
}

function firstPlaceIn(words: string): string | null {
  for (let index = 1; index + 2 < words.length; index += 1) {
    const match = placeAtStart(words.slice(index, index + 24))
    if (match && !isOfSuperior(words.slice(0, index), words.slice(index + match.length))) return match.name
  }
  return null
}

/** 关于印发贯彻落实|湖南省|政府办公厅2022年政务公开工作要点任务分工的通知, 转发|柳州市|教育局…: the place of who issued the other document. */
function isOfSuperior(before: string, behind: string): boolean {
  return /(?:转发|批转|贯彻|落实|执行)[《〈]?$/u.test(before) && /^(?:人民政府|政府|委|\p{Script=Han}{2,12}[局厅委办])/u.test(behind)
}
