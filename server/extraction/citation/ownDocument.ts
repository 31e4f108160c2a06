import { issuerOfTitle } from '../policy/issuerNames.ts'
import { placeServedBy } from '../policy/placeNames.ts'
import type { RuleContext } from '../rule.ts'
import { titleKey } from '../titleKey.ts'
import type { Candidate } from './candidates.ts'
import { isRepealedBehind, relationBehind } from './governing.ts'

/** 现将《…》印发给你们, 《…》已经区政府第20次常务会议研究通过, 制定了《…》，现予印发: the notice refers to the document it issues. */
const ISSUED_BEFORE = /(?:现将|现予印发|将修订后的|特制定|制定了|制定的?本)(?:修订后的)?[^，。；]{0,6}$/u
const ISSUED_BEHIND =
  /^(?:和)?(?:[（(][^）)]{1,20}[）)])?[,，]?\s*(?:已经?[^。；\n]{0,24}|业经[^。；\n]{0,24}|现予?印发|现?印发(?:给)?你|印发给)/u
/** 现将2021年省《政府工作报告》确定的主要预期目标分解如下: what is issued comes from the document. */
const ITS_CONTENT = /^(?:中|里)?(?:所?(?:确定|明确|提出|部署|安排|涉及|规定|要求)|重点|主要|有关|相关|任务|目标)/u
const ISSUED_WORDS = /(?:同意|通过|批准|审定|研究|审议|印发)|^(?:和)?[,，]?\s*(?:已经|业经)/u
/** 《…任务清单》（附件1）, 《…》（见附件）, 《…》（略） */
const ATTACHED_BEHIND = /^\s*[（(](?:略[）)]|[^）)]{0,24}(?:附件|附表|附后|后附))/u
/** 对照本方案所附《…任务清单》, 附件：1.《…》 */
const ATTACHED_BEFORE = /(?:所附的?|附件\d{0,2}[:：]?(?:\d{1,2}[.．、])?)$/u

/** Titles by which a document refers to itself and its attachments. */
export interface OwnDocument {
  /** Why the title belongs to the document itself, or null. */
  reasonFor(candidate: Candidate): string | null
}

/**
 * Collects the names by which a document refers to itself: its titles, those of its parts, the document its notice issues, and their short
 * names.
 */
export function ownDocument(context: RuleContext, candidates: readonly Candidate[]): OwnDocument {
  const keys = new Set<string>()
  for (const title of ownTitles(context)) keys.add(titleKey(title))
  for (const candidate of issuedOnes(context, candidates)) keys.add(titleKey(candidate.title))
  const shortNames = new Set<string>()
  for (const candidate of candidates)
    if (candidate.shortName && keys.has(titleKey(candidate.title))) shortNames.add(candidate.shortName.replace(/\s+/gu, ''))
  return {
    reasonFor(candidate) {
      // 原2007年印发的《…应急预案》同时废止, with the title of the document itself: its former edition
      if (isRepealedBehind(candidate.behind) || relationBehind(candidate.behind) === 'forwards') return null
      if (candidate.number !== null && candidate.number === context.policy.documentNumber?.value) return 'this document itself'
      if (ATTACHED_BEHIND.test(candidate.behind) || ATTACHED_BEFORE.test(candidate.before)) return 'an attachment of this document'
      if (shortNames.has(candidate.title)) return 'the short name of this document'
      return keys.has(titleKey(candidate.title)) && !isAnothers(candidate, context) ? 'this document itself' : null
    },
  }
}

/**
 * Whether the same title belongs to another document: it has another number, or an issuer of another place, such as
 * 《山东省…实施意见》（鲁政办发〔2022〕19号） in a document of 泰安市.
 */
function isAnothers({ number, title }: Candidate, { policy }: RuleContext): boolean {
  if (number !== null) return number !== policy.documentNumber?.value
  const issuer = issuerOfTitle(title)
  const place = issuer && placeServedBy(issuer)
  const own = policy.jurisdiction?.value
  return Boolean(place && own && !own.endsWith(place) && !place.endsWith(own))
}

/** The documents that the notice issues: in 现将《…》《…》《…》印发给你们 all of the list. */
function issuedOnes(context: RuleContext, candidates: readonly Candidate[]): readonly Candidate[] {
  const issued = candidates.map((candidate) => isIssued(candidate, context))
  const adjacent = (index: number) => {
    const [left, right] = [candidates[index], candidates[index + 1]]
    return left !== undefined && right !== undefined && /^\s*[、和及与]?\s*$/u.test(context.folded.slice(left.span.end, right.span.start))
  }
  for (let index = candidates.length - 2; index >= 0; index -= 1) if (issued[index + 1] && adjacent(index)) issued[index] = true
  for (let index = 0; index + 1 < candidates.length; index += 1) if (issued[index] && adjacent(index)) issued[index + 1] = true
  return candidates.filter((_, index) => issued[index])
}

function* ownTitles(context: RuleContext): Iterable<string> {
  const { title } = context.policy
  if (title) {
    yield title.value
    yield* inner(title.value)
  }
  for (const part of context.outline.parts) {
    if (!part.title) continue
    yield part.title.text
    yield* inner(part.title.text)
  }
}

/** 关于印发《…》的通知: the issued title is the document's own too. */
function* inner(title: string): Iterable<string> {
  for (const match of title.matchAll(/(?:印发|发布|公布)《(?<inner>.+)》(?:的|$)/gu)) if (match.groups?.inner) yield match.groups.inner
}

function isIssued(candidate: Candidate, context: RuleContext): boolean {
  if (candidate.measure || candidate.number) return false
  if (ISSUED_BEFORE.test(candidate.before)) return !ITS_CONTENT.test(candidate.behind)
  const behind = context.folded.slice(candidate.span.end, candidate.span.end + 40)
  const words = ISSUED_BEHIND.exec(behind)?.[0]
  return words !== undefined && ISSUED_WORDS.test(words)
}
