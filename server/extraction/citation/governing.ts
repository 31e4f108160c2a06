import { CITATION_RELATIONS, type CitationRelation, citationWord, relationOfWord } from '../../lexicon/citationWords.ts'
import { DOCUMENT_KINDS } from '../../lexicon/documentTitles.ts'
import { NAME_END } from '../../lexicon/names.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { Span } from '../../text/span.ts'
import { unitMark } from '../../text/unitMarks.ts'
import { shortened, titlesBlotted, withoutTitles } from './brackets.ts'

/** The purpose of a citation according to the words around the title, and how far before the title they start (0 if they follow it). */
export interface Governing {
  /** Null if no word around the title states the purpose. */
  readonly relation: CitationRelation | null
  readonly distance: number
  /** true if somebody else is at it: 环保总局正在对《规划》进行修订. */
  readonly underway: boolean
}

/** 按 and 据 before a title: 按《…》, 均按省《…》, 按国发〔2018〕42号; in 按时 and 数据 they are not verbs. */
const SHORT_VERB = '(?:按|据|依)(?=(?:国家|省|自治区|市|区|县|上级|我[省市区县])?(?:▢|$))'
/** In 市商务局印发《…》, 有关部门印发的《…》, 根据市公安局关于印发《…》 the word only names the issuer; in 印发《…》 it is the verb. */
const ISSUED = '(?<!关于)(?<![厅局委部门院府办室央会署])(?:印发|发布|公布|出台|制定)(?!的)'
/** In 新修订《…》宣传解读 and 修订后的《…》 the word names the edition, not an action. */
const OF_EDITION = '(?<!新)'
const NO_EDITION = '(?!后|的)'
/** In 及其实施条例 and 执行标准 the word starts a kind of document. */
const NO_KIND = `(?!${oneOf(DOCUMENT_KINDS)})`
const VERBS = new RegExp(`(?:(?:${CITATION_RELATIONS.map(longWords).join('|')}|${ISSUED})${NO_KIND}|${SHORT_VERB})`, 'gu')

function longWords(relation: CitationRelation): string {
  const words = citationWord(relation, 'before', (word) => word.length > 1 && !/^(?:印发|发布|公布|出台|制定)$/u.test(word))
  return relation === 'amends' ? `${OF_EDITION}${words}${NO_EDITION}` : words
}

/**
 * The purpose stated by the verb before a title, where `before` is the sentence up to the title: 根据《A》（…）和《B》 governs both titles. A
 * separate clause in between ends its scope: 按照…要求，修订《B》.
 */
export function governingVerb(before: string): Governing {
  const words = titlesBlotted(before)
  let verb: RegExpExecArray | null = null
  for (const match of words.matchAll(VERBS)) verb = match
  const underway = UNDERWAY.test(words)
  if (!verb || endsClause(shortened(words.slice(verb.index + verb[0].length)))) return { relation: null, distance: 0, underway }
  const relation = relationOfWord(verb[0])
  // 结合《A》, 宣传《A》: the verb states no purpose, so it is not part of the statement.
  return { relation, distance: relation === 'cites' ? 0 : words.length - verb.index, underway }
}

/** 正在对|《规划》进行修订, 正在抓紧修改完善|《办法》 */
const UNDERWAY = /正在[^，,。；;：:]{0,12}$/u

/** 《A》（…）、《B》同时废止, 《A》自本办法施行之日起停止执行, 《A》的修订工作: after the list of titles, within the same clause. */
/** 1991年制定的《A》、1992年制定的《B》及有关表格: what a list says of its titles. */
const OF_TITLE = '(?:原|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:制定|发布|印发|颁布|颁发|公布|出台|下发|实施)的)'
const LIST_BEHIND = `(?:等(?:法律|法规|规章|规范性|文件|制度|政策|、)*|及(?:其|有关|相关)[^，。；▢]{0,8}|${OF_TITLE}(?=▢)|[、，,和及与以▢\\s])*`
/** 原《A》已废止, 《A》已于2008年废止: done before, and not by this document. */
const NOT_BEFORE = '(?<!已(?:经|于[^，。；]{2,14})?)'
/** 为落实《A》，废止《B》, 依据《A》及时废止与要求不相适应的规章: the verb has an object of its own. */
const NOTHING_REPEALED =
  '(?!(?:以下|下列|部分|原|有关|相关|与|不|各)?[^，。；、▢\\n]{0,16}(?:▢|规定|文件|政策|条款|规章|制度|做法)|与[^，。；▢\\n]{1,24}?不)'
const REPEALED_BEHIND = new RegExp(
  `^${LIST_BEHIND}[^，。；▢]{0,30}?${NOT_BEFORE}${citationWord('repeals', 'behind')}${NOTHING_REPEALED}`,
  'u',
)
const AMENDED_BEHIND = new RegExp(
  `^${LIST_BEHIND}(?:的|立法|(?:部分|有关|相关|个别)(?:条款|条文|内容|规定))?(?:进行了?|予以|作出|作(?:出)?(?:如下|以下))?${citationWord('amends', 'behind')}(?!后|的?通知)`,
  'u',
)

/** What follows a title of which only a part ends: 《A》中“一、接入工程收费”段落废止, 《A》第五条停止执行, 废止《A》附件2, 《A》除第三条外同时废止. */
const PARTS_OF_DOCUMENT = [
  '中(?!止)',
  '里',
  `的?(?:${unitMark('编章节条款项')}|附件|附表|附录)`,
  '的?(?:部分|有关|相关|个别|上述|以上)(?:条款|条文|内容|规定|政策|标准|表述|段落)',
  '除[^，。；▢]{1,20}外',
]
const PARTLY_BEHIND = new RegExp(`^(?:文件)?[、，,▢\\s]*(?:${PARTS_OF_DOCUMENT.join('|')})`, 'u')
const UP_TO_REPEAL = new RegExp(`^[^。；]*?${citationWord('repeals', 'behind')}`, 'u')

/** 在《…条例》第七条中增加一项, 《…条例》第九条修改为 */
const ARTICLE_AMENDED = new RegExp(
  `^(?:的)?${unitMark('条款项')}[^。；：]{0,24}?(?:修改为|修改成|改为|增加一[款项条]|中增加|后增加|删去|删除|予以删除)`,
  'u',
)

/** 依国办发〔2019〕6号执行, but not 《A》执行情况. */
const CARRIED_OUT_BEHIND = new RegExp(
  `^${LIST_BEHIND}(?:文件)?(?:的?(?:规定|要求|标准))?${citationWord('implements', 'behind')}(?!情况|力|期)`,
  'u',
)

/** 推进《…指引》落实到位，, 加大《…》贯彻落实力度: words at the end of the clause that mean implementing. 推进《…》实施 only means that the document is in force. */
const PUT_INTO_PRACTICE_BEHIND = new RegExp(
  `^${LIST_BEHIND}的?(?:(?:贯彻|全面|落地)?(?:落实|执行)|贯彻实施)(?:见效|到位|落地|力度|工作)?(?=[，,。；;、\\s]|$)`,
  'u',
)

/** 民政部《…意见》已经国务院同意，现转发给你们; 现将《…通知》转发你们 */
const FORWARDED_BEHIND = new RegExp(
  `^${LIST_BEHIND}(?:(?:已?经[^。；▢]{0,24}[，,])?现(?:予|将其)?${citationWord('forwards')}|${citationWord('forwards')}(?:给)?(?:你|各|有关))`,
  'u',
)

/** 以《水法》《节水条例》为依据 */
const BASIS_BEHIND = new RegExp(`^${LIST_BEHIND}[^，。；▢]{0,6}?为(?:主要|基本|根本)?依据`, 'u')

/** 废止与《外商投资法》不一致的规定, 同《条例》相抵触的文件一律停止执行: what ends is measured by the title, and the title stays. */
const MEASURE_OF_OTHERS = new RegExp(
  `^${LIST_BEHIND}(?:的?(?:规定|要求|精神|内容))?(?:不(?:相)?(?:一致|符合?|适应|协调)|(?:相|有)?(?:抵触|冲突|违背))`,
  'u',
)
const isRepeal = (words: string): boolean => REPEALED_BEHIND.test(words) && !MEASURE_OF_OTHERS.test(words)

/** The relation stated by the words after a title, or null: a repealed or amended document usually precedes the verb. */
export function relationBehind(behind: string): CitationRelation | null {
  const words = withoutTitles(behind)
  if (MEASURE_OF_OTHERS.test(words)) return null
  if (isRepeal(words)) return ofPart('repeals', behind)
  if (AMENDED_BEHIND.test(words) || ARTICLE_AMENDED.test(words)) return 'amends'
  if (FORWARDED_BEHIND.test(words)) return 'forwards'
  if (BASIS_BEHIND.test(words)) return 'based-on'
  return CARRIED_OUT_BEHIND.test(words) || PUT_INTO_PRACTICE_BEHIND.test(words) ? 'implements' : null
}

/** The relation to a document of which the words after its title name a part: what repeals a part amends the document. */
export const ofPart = (relation: CitationRelation, behind: string): CitationRelation =>
  relation === 'repeals' && PARTLY_BEHIND.test(withoutTitles(behind)) ? 'amends' : relation

/** Whether the words after a title say that the document, or a part of it, ends. */
export const isRepealedBehind = (behind: string): boolean => isRepeal(withoutTitles(behind))

/** The words that state the purpose of a citation: from the verb to the end of the title (根据《A》和《B》 for B), or to the word that repeals it. */
export function statementOf({ distance }: Governing, { start, end }: Span, behind: string): Span {
  const repeal = isRepealedBehind(behind) ? UP_TO_REPEAL.exec(titlesBlotted(behind))?.[0] : undefined
  return repeal === undefined ? { start: start - distance, end } : { start, end: end + repeal.length }
}

/** `国务院《住房公积金管理条例》，中国人民银行《贷款通则》、《个人住房贷款管理办法》`: the next title of a list may follow the name of its issuer. */
const COMMA_OF_LIST = new RegExp(
  `▢[^▢，,；;。]{0,12}[，,]\\s*(?=(?:[^，,]{0,15}(?:${NAME_END}|[省市州县区厅局委院部会署府办家的]))?(?:▢|$))`,
  'gu',
)

/** Whether the text contains a comma that does more than separate two titles of one list. */
function endsClause(between: string): boolean {
  return /[，,；;：:。]/u.test(between.replace(/[，,](?=以及|和|及|与)/gu, '').replace(COMMA_OF_LIST, ''))
}

/**
 * The relation of a citation. The words after the title count unless a verb before it governs the title: in 根据《A》修订本办法 the document is
 * based on A. What somebody else is revising is not amended by this document.
 */
export function relationOf(governing: Governing, behind: string): CitationRelation {
  const stated = statedRelation(governing, behind)
  return stated === 'amends' && governing.underway ? 'cites' : stated
}

function statedRelation({ relation }: Governing, behind: string): CitationRelation {
  const after = relationBehind(behind)
  if (after !== null && isRepealedBehind(behind)) return after
  if (relation === null || relation === 'cites') return after ?? relation ?? 'cites'
  if ((relation === 'repeals' || relation === 'amends') && MEASURE_OF_OTHERS.test(withoutTitles(behind))) return 'cites'
  return ofPart(relation, behind)
}
