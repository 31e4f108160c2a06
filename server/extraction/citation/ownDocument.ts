import { issuerOfTitle } from '../policy/issuerNames.ts'
import { placeServedBy } from '../policy/placeNames.ts'
import type { RuleContext } from '../rule.ts'
import { titleKey } from '../titleKey.ts'
import type { Candidate } from './candidates.ts'
import { relationBehind } from './governing.ts'

/** 现将《…》印发给你们, 《…》已经区政府第20次常务会议研究通过, 制定了《…》，现予印发: the notice speaks of what it issues. */
const ISSUED_BEFORE = /(?:现将|现予印发|将修订后的|特制定|制定了|制定的?本)(?:修订后的)?[^，。；]{0,6}$/u
const ISSUED_BEHIND =
  /^(?:和)?(?:[（(][^）)]{1,20}[）)])?[,，]?\s*(?:已经?[^。；\n]{0,24}|业经[^。；\n]{0,24}|现予?印发|现?印发(?:给)?你|印发给)/u
const ISSUED_WORDS = /(?:同意|通过|批准|审定|研究|审议|印发)|^(?:和)?[,，]?\s*(?:已经|业经)/u
/** 《…任务清单》（附件1）, 《…》（见附件）, 《…》（略） */
const ATTACHED_BEHIND = /^\s*[（(](?:略[）)]|[^）)]{0,24}(?:附件|附表|附后|后附))/u
/** 对照本方案所附《…任务清单》, 附件：1.《…》 */
const ATTACHED_BEFORE = /(?:所附的?|附件\d{0,2}[:：]?(?:\d{1,2}[.．、])?)$/u

/** Titles by which a document speaks of itself and of its attachments. */
export interface OwnDocument {
  /** Reason why the title is the document's own, or null. */
  reasonFor(candidate: Candidate): string | null
}

/** Collects the names of a document for itself: its titles, those of its parts, what its notice issues, and their short names. */
export function ownDocument(context: RuleContext, candidates: readonly Candidate[]): OwnDocument {
  const keys = new Set<string>()
  for (const title of ownTitles(context)) keys.add(titleKey(title))
  for (const candidate of issuedOnes(context, candidates)) keys.add(titleKey(candidate.title))
  const shortNames = new Set<string>()
  for (const candidate of candidates)
    if (candidate.shortName && keys.has(titleKey(candidate.title))) shortNames.add(candidate.shortName.replace(/\s+/gu, ''))
  return {
    reasonFor(candidate) {
      if (relationBehind(candidate.behind) === 'forwards') return null
      if (candidate.number !== null && candidate.number === context.policy.documentNumber?.value) return 'this document itself'
      if (ATTACHED_BEHIND.test(candidate.behind) || ATTACHED_BEFORE.test(candidate.before)) return 'an attachment of this document'
      if (shortNames.has(candidate.title)) return 'the short name of this document'
      return keys.has(titleKey(candidate.title)) && !isAnothers(candidate, context) ? 'this document itself' : null
    },
  }
}

/** The same title with another number, or of a body of another place: 《山东省…实施意见》（鲁政办发〔2022〕19号） in one of 泰安市. */
function isAnothers({ number, title }: Candidate, { policy }: RuleContext): boolean {
  if (number !== null) return number !== policy.documentNumber?.value
  const issuer = issuerOfTitle(title)
  const place = issuer && placeServedBy(issuer)
  const own = policy.jurisdiction?.value
  return Boolean(place && own && !own.endsWith(place) && !place.endsWith(own))
}

/** What the notice issues; of a list 现将《…》《…》《…》印发给你们 all of them. */
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

/** 关于印发《…》的通知: what is issued is the document too. */
function* inner(title: string): Iterable<string> {
  for (const match of title.matchAll(/(?:印发|发布|公布)《(?<inner>.+)》(?:的|$)/gu)) if (match.groups?.inner) yield match.groups.inner
}

function isIssued(candidate: Candidate, context: RuleContext): boolean {
  if (candidate.measure || candidate.number) return false
  if (ISSUED_BEFORE.test(candidate.before)) return true
  const behind = context.folded.slice(candidate.span.end, candidate.span.end + 40)
  const words = ISSUED_BEHIND.exec(behind)?.[0]
  return words !== undefined && ISSUED_WORDS.test(words)
}
