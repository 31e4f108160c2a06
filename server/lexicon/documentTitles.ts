import { DOCUMENT_WORDS, type DocumentUse } from './documentKinds.ts'
import { folded } from './folded.ts'
import { oneOf } from './pattern.ts'

/** All kinds of document, longest first, so that 实施方案 is found before 方案. */
export const DOCUMENT_KINDS: readonly string[] = DOCUMENT_WORDS.filter(([, family]) => family !== 'words' && family !== 'paper')
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Pattern fragment with the words of a use. */
export function documentWord(use: DocumentUse): string {
  return oneOf(DOCUMENT_WORDS.filter(([, , ...uses]) => uses.includes(use)).map(([word]) => word))
}

/** The word at the end of a title for a form, licence or publication: 登记表 in 《…登记表》; null for 公报 and 任务书. The longest match counts. */
export function paperWordOf(title: string): string | null {
  const ends = DOCUMENT_WORDS.filter(([word]) => title.endsWith(word)).map(([word, family]) => ({ word, paper: family === 'paper' }))
  const longest = Math.max(0, ...ends.map(({ word }) => word.length))
  return ends.find(({ word, paper }) => paper && word.length === longest)?.word ?? null
}

/** 草案, 征求意见稿, at the end of a title or of its brackets: 《市容条例（草案）》. */
const DRAFT = new RegExp(
  `${oneOf(DOCUMENT_WORDS.filter(([, family]) => family === 'draft').map(([word]) => word))}(?=[）)〕】》〉”"」\\s]|$)`,
  'u',
)

/** Whether a title is that of a draft, or of a notice that asks for comments on one. */
export function isDraft(title: string): boolean {
  return DRAFT.test(title)
}

/** （试行）, （2021年版）, (2.0版), （2021-2035年） after a title. */
const VERSION_AT_END = /(?:[（(〔［【][^（()）]{1,20}[）)〕］】]|[（(]\d{4}[）)]年版|\d{4}年?版|[12]\.0版)$/u

/** The title without its version marks: 议事决策规则（试行） → 议事决策规则. */
export function withoutVersion(title: string): string {
  let rest = title.trim()
  while (VERSION_AT_END.test(rest)) rest = rest.replace(VERSION_AT_END, '').trim()
  return rest || title
}

/** （转载）广州市人民政府办公厅关于…, …的通知【转发】: the remark about republication is not part of the title. */
const REPOSTED = /^\s*[（(【[](?:转载|转发|转)[）)】\]]\s*|\s*[（(【[](?:转载|转发|转)[）)】\]]\s*$/gu

/** The title without a remark about republication. */
export function withoutRepost(title: string): string {
  return title.replaceAll(REPOSTED, '')
}

/** The kind at the end of a title, ignoring version marks: …实施方案（试行） → 实施方案; null if there is none. */
export function kindOfTitle(title: string): string | null {
  const bare = withoutVersion(folded(title)).replace(/[》〉>”"」\s]+$/u, '')
  // 的函 alone shows that the letter is no 公函 or 信函, and 的通报 that it is no verb; the kind is 函, 通报
  return DOCUMENT_KINDS.find((kind) => bare.endsWith(kind))?.replace(/^的/u, '') ?? null
}

/** Kinds of documents that hold year after year, so that 年底前 in one is the end of every year. */
export const STANDING_KINDS: ReadonlySet<string> = new Set([
  '工作规则',
  '议事规则',
  '规则',
  '工作制度',
  '制度',
  '章程',
  '条例',
  '准则',
  '规程',
])

/** Kinds of rules that hold until they are issued again under the same title: 公共租赁住房管理办法, 突发事件应急预案; never 工作要点, which each year has. */
const REISSUED_KIND = /(?:条例|办法|规定|细则|规则|制度|章程|准则|规程|预案)$/u

/** Whether a later document with this title takes the place of the earlier one. */
export const isReissued = (title: string): boolean => REISSUED_KIND.test(kindOfTitle(issuedTitle(title)) ?? '')

/** The title of what a notice issues: 某市水利局关于印发《节水办法》的通知 → 节水办法; any other title itself. */
export function issuedTitle(title: string): string {
  return /(?:印发|发布|公布)《?(?<issued>.+?)》?的(?:通知|公告|通告)$/u.exec(title)?.groups?.issued ?? title
}
