import { CITATION_RELATIONS, type CitationRelation, citationWord, relationOfWord } from '../../lexicon/citationWords.ts'
import { DOCUMENT_KINDS } from '../../lexicon/documentTitles.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { Span } from '../../text/span.ts'
import { shortened, titlesBlotted, withoutTitles } from './brackets.ts'

/** What the words around a title say that it is cited for, and how far before it the word stands that says so (0 where it follows). */
export interface Governing {
  /** Null where no word around the title says what it is cited for. */
  readonly relation: CitationRelation | null
  readonly distance: number
}

const NONE: Governing = { relation: null, distance: 0 }

/** 按 and 据 take up what follows at once: 按《…》, 均按省《…》, 按国发〔2018〕42号; in 按时 and 数据 they are no verbs. */
const SHORT_VERB = '(?:按|据|依)(?=(?:国家|省|自治区|市|区|县|上级|我[省市区县])?(?:▢|$))'
/** 市商务局印发《…》, 有关部门印发的《…》, 根据市公安局关于印发《…》 say whose the document is; 印发《…》 is a verb of its own. */
const ISSUED = '(?<!关于)(?<![厅局委部门院府办室央会署])(?:印发|发布|公布|出台|制定)(?!的)'
/** 新修订《…》宣传解读, 修订后的《…》: the word tells which edition, not what is to be done. */
const OF_EDITION = '(?<!新)'
const NO_EDITION = '(?!后|的)'
/** 及其实施条例, 执行标准: the word is the beginning of a kind of document. */
const NO_KIND = `(?!${oneOf(DOCUMENT_KINDS)})`
const VERBS = new RegExp(`(?:(?:${CITATION_RELATIONS.map(longWords).join('|')}|${ISSUED})${NO_KIND}|${SHORT_VERB})`, 'gu')

function longWords(relation: CitationRelation): string {
  const words = citationWord(relation, 'before', (word) => word.length > 1 && !/^(?:印发|发布|公布|出台|制定)$/u.test(word))
  return relation === 'amends' ? `${OF_EDITION}${words}${NO_EDITION}` : words
}

/**
 * What the verb says that governs the title standing after `before` (the words of its sentence up to it): 根据《A》（…）和《B》 takes up both.
 * A clause of its own in between ends its power: 按照…要求，修订《B》.
 */
export function governingVerb(before: string): Governing {
  const words = titlesBlotted(before)
  let verb: RegExpExecArray | null = null
  for (const match of words.matchAll(VERBS)) verb = match
  if (!verb) return NONE
  if (endsClause(shortened(words.slice(verb.index + verb[0].length)))) return NONE
  const relation = relationOfWord(verb[0])
  // 结合《A》, 宣传《A》: the verb gives no relation, so it is no part of the statement.
  return { relation, distance: relation === 'cites' ? 0 : words.length - verb.index }
}

/** 《A》（…）、《B》同时废止, 《A》自本办法施行之日起停止执行, 《A》的修订工作: after the titles of the list, and before its clause ends. */
const LIST_BEHIND = '(?:等|及其[^，。；▢]{0,8}|[、，,和及与以▢\\s])*'
const REPEALED_BEHIND = new RegExp(`^${LIST_BEHIND}[^，。；▢]{0,30}?${citationWord('repeals', 'behind')}`, 'u')
const AMENDED_BEHIND = new RegExp(`^${LIST_BEHIND}(?:的|进行|予以|作出)?${citationWord('amends', 'behind')}(?!后|的?通知)`, 'u')

/** 在《…条例》第七条中增加一项, 《…条例》第九条修改为 */
const ARTICLE_AMENDED =
  /^(?:的)?第[一二三四五六七八九十百零0-9]{1,5}[条款项][^。；：]{0,24}?(?:修改为|修改成|改为|增加一[款项条]|中增加|后增加|删去|删除|予以删除)/u

/** 依国办发〔2019〕6号执行, but not 《A》执行情况. */
const CARRIED_OUT_BEHIND = new RegExp(
  `^${LIST_BEHIND}(?:文件)?(?:的?(?:规定|要求|标准))?${citationWord('implements', 'behind')}(?!情况|力|期)`,
  'u',
)

/** 民政部《…意见》已经国务院同意，现转发给你们 */
const FORWARDED_BEHIND = new RegExp(`^${LIST_BEHIND}(?:已?经[^。；▢]{0,24}[，,])?现(?:予|将其)?${citationWord('forwards')}`, 'u')

/** What the words after a title say of it, or null: repealed or amended documents are mostly named before the verb. */
export function relationBehind(behind: string): CitationRelation | null {
  const words = withoutTitles(behind)
  if (REPEALED_BEHIND.test(words)) return 'repeals'
  if (AMENDED_BEHIND.test(words) || ARTICLE_AMENDED.test(words)) return 'amends'
  if (FORWARDED_BEHIND.test(words)) return 'forwards'
  return CARRIED_OUT_BEHIND.test(words) ? 'implements' : null
}

/** The words that say what a citation is for, from the verb to the end of the title: 根据《A》和《B》 for B. */
export function statementOf({ distance }: Governing, { start, end }: Span): Span {
  return { start: start - distance, end }
}

/** A comma that does not merely part two titles of one list. */
function endsClause(between: string): boolean {
  return /[，,；;：:。]/u.test(
    between.replace(/[，,](?=以及|和|及|与)/gu, '').replace(/▢[^▢，,；;。]{0,12}[，,]\s*(?=[^，,]{0,16}(?:▢|$))/gu, ''),
  )
}

/**
 * The relation of a citation, by the words at the mention. What follows the title counts where no verb before it takes it up for itself:
 * 根据《A》修订本办法 rests on A.
 */
export function relationOf({ relation }: Governing, behind: string): CitationRelation {
  const after = relationBehind(behind)
  if (after === 'repeals') return after
  if (relation === null || relation === 'cites') return after ?? relation ?? 'cites'
  return relation
}
