import { kindOfTitle } from '../../lexicon/documentTitles.ts'
import { titleKey } from '../titleKey.ts'

/** 滨海新区落实支持国家级新区…的具体措施: the implemented document is named between 落实 and the plan's own kind. */
const CARRIED_OUT = /(?:贯彻落实|贯彻|落实|实施)(?<object>.{8,})$/u

/** Minimum share of common character bigrams, in both directions, between the plan's object and the cited title. */
const LEAST_SHARE = 0.75
const LEAST_SHARE_OF_CITED = 0.4

/**
 * Whether the document is, by its own title, the local plan for the cited one: 滨海新区落实支持国家级新区深化改革创新加快推动高质量发展2020年重点任务的具体措施 for
 * 〈关于支持国家级新区深化改革创新加快推进高质量发展的指导意见〉分工方案和2020年重点任务. A title that names the implemented document in 《》 is not examined.
 */
export function isLocalPlanFor(ownTitle: string, citedTitle: string): boolean {
  const own = withoutCover(ownTitle)
  if (/[《〈<]/u.test(own)) return false
  const object = CARRIED_OUT.exec(titleKey(own))?.groups?.object
  const cited = titleKey(citedTitle)
  if (!object || /落实/u.test(cited.replace(/^印发/u, ''))) return false
  const pairs = pairsOf(withoutKind(object))
  const citedPairs = pairsOf(cited)
  const shared = [...pairs].filter((pair) => citedPairs.has(pair)).length
  return shared / pairs.size >= LEAST_SHARE && shared / citedPairs.size >= LEAST_SHARE_OF_CITED
}

/** `2018年省《政府工作报告》涉及我市工作任务责任分解方案`: by its own title the document divides the tasks of the cited one. */
export function dividesWorkOf(ownTitle: string, citedTitle: string): boolean {
  const cited = `《${citedTitle}》`
  const at = ownTitle.lastIndexOf(cited)
  return at >= 0 && /^[^《》]{0,30}(?:分解|分工)/u.test(ownTitle.slice(at + cited.length))
}

/** For …关于印发《…》的通知, the title of what is issued. */
function withoutCover(title: string): string {
  return /(?:印发|转发)《(?<inner>.+)》(?:的|$)/u.exec(title)?.groups?.inner ?? title
}

function withoutKind(words: string): string {
  const kind = kindOfTitle(words)
  return kind ? words.slice(0, -kind.length) : words
}

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < words.length; index += 1) pairs.add(words.slice(index, index + 2))
  return pairs
}
