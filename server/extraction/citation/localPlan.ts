import { kindOfTitle } from '../../lexicon/documentTitles.ts'
import { titleKey } from '../titleKey.ts'

/** 滨海新区落实支持国家级新区…的具体措施: what a plan carries out stands behind its 落实, up to its own kind. */
const CARRIED_OUT = /(?:贯彻落实|贯彻|落实|实施)(?<object>.{8,})$/u

/** Shares of pairs of characters: of the plan's object in the cited title, and the other way round. */
const ENOUGH = 0.75
const ENOUGH_OF_CITED = 0.4

/**
 * True where the document, by its own title, is the local plan for the cited one: 滨海新区落实支持国家级新区深化改革创新加快推动高质量发展
 * 2020年重点任务的具体措施 for 〈关于支持国家级新区深化改革创新加快推进高质量发展的指导意见〉分工方案和2020年重点任务. A title that names what
 * it carries out in 《》 says so itself and is left alone.
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
  return shared / pairs.size >= ENOUGH && shared / citedPairs.size >= ENOUGH_OF_CITED
}

/** …关于印发《…》的通知 is a plan by what it issues. */
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
