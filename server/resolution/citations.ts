import { levelPrefix } from '../extraction/departments/ownNames.ts'
import type { CitationMention, Reading } from '../extraction/findings.ts'
import { placeServedBy } from '../extraction/policy/placeNames.ts'
import { type Place, placeAtStart, placeChain } from '../reference/places.ts'
import { zonesNamed } from '../reference/zones.ts'
import {
  type DocumentFacts,
  documentFrom,
  isNumberOfElsewhere,
  knownPlace,
  levelOfPlace,
  numberKey,
  officialPlace,
  wholeNumber,
} from './documents.ts'
import { officialName } from './jurisdictions.ts'
import { isTitleOf, registered, registeredNumber } from './register.ts'
import type { CitationResolution, DocumentRegistry, KnownDocument, ResolvedDocument, ResolvedPolicy } from './types.ts'

/**
 * The document that was read, as an entity. One that prints no number of its own, and has title and place of exactly one known numbered
 * document, is that document.
 */
export function policyOf(reading: Reading, known: DocumentRegistry): ResolvedPolicy {
  const { policy } = reading
  const facts = {
    title: policy.title?.value ?? null,
    number: policy.documentNumber?.value ?? null,
    issuer: policy.issuer?.value ?? null,
    place: officialPlace(policy.jurisdiction?.value ?? null),
  }
  const { id, number } = identityOf(reading, facts, known)
  const issuedOn = policy.date?.value ?? null
  const found = documentFrom({ ...facts, number })
  return {
    ...found,
    id,
    place: facts.place ?? found.place,
    level: levelOfPlace(facts.place ?? found.place ?? ''),
    year: issuedOn ? Number(issuedOn.slice(0, 4)) : found.year,
    kind: policy.kind?.value ?? null,
    issuedOn,
    publishedOn: policy.published?.value ?? null,
    validity: policy.validity?.value ?? null,
  }
}

function identityOf(reading: Reading, facts: DocumentFacts, known: DocumentRegistry): { id: string; number: string | null } {
  const { id, titleKey, place } = documentFrom(facts)
  const here = facts.place ?? place ?? null
  const idByTitle = `doc:${here ?? '?'}:${titleKey}`
  // 广元市…办公室 prints 巴府办发〔2023〕3号, the number of 巴中's notice beside it: a slip that must not make one document of two.
  const isForeign = facts.number !== null && (isNumberOfElsewhere(facts.number, here) || known.taken?.has(id) === true)
  if (facts.number && !isForeign) return { id, number: facts.number }
  // Without a title either, the bytes alone tell two documents apart.
  if (titleKey === '') return { id: `doc:${here ?? '?'}:${reading.outline.text.source.sha256.slice(0, 12)}`, number: facts.number }
  if (isForeign) return { id: idByTitle, number: facts.number }
  const issuedOn = reading.policy.date?.value ?? null
  const listed = here === '全国' ? registeredNumber({ titleKey, place: here }, issuedOn ? Number(issuedOn.slice(0, 4)) : null) : null
  if (listed !== null) return { id: `doc:${numberKey(listed)}`, number: listed }
  known.asked?.({ number: null, titleKey, id: idByTitle })
  const numbered = known.documents.filter((one) => one.number !== null && one.titleKey === titleKey && one.place === here)
  const [only] = numbered
  return only && numbered.length === 1 ? { id: only.id, number: only.number } : { id: idByTitle, number: null }
}

/**
 * Leads each citation to a document: one cited by number here and by title there is one; a known one is met by its number, else by its
 * title in the same place. A document cites neither itself nor, by a printed number, one of a later year.
 */
export function resolveCitations(reading: Reading, policy: ResolvedPolicy, known: DocumentRegistry): readonly CitationResolution[] {
  const documents = new Map<string, ResolvedDocument>()
  const byTitle = numberedTitles(reading.citations)
  return reading.citations.flatMap((mention): CitationResolution[] => {
    const printed = numberOf(mention) ?? byTitle.get(titleOf(mention)) ?? null
    const told = placeAround(reading, mention, policy) ?? placeOfLevelWord(mention.title ?? '', policy)
    const found = isReportOfAYear(mention)
      ? reportOfAYear(reading, mention, policy, told)
      : withRegister(documentFrom({ title: mention.title, number: printed, place: told }), policy)
    const candidates = candidatesFor(found, known, policy)
    const [only] = candidates
    const document = documents.get(only && candidates.length === 1 ? only.id : found.id) ?? withId(found, candidates)
    if (document.id === policy.id) return []
    documents.set(document.id, document)
    return [{ mention, document, ...statusOf(document, candidates, policy) }]
  })
}

function titleOf({ title }: CitationMention): string {
  return title ? documentFrom({ title, number: null }).titleKey : ''
}

/**
 * 《优化营商环境条例》 by title alone is 国务院令第722号; a number without a title has that of the register, and so has one with the title of
 * another document: its words stay with the citation, the document keeps its name.
 */
function withRegister(found: ResolvedDocument, { year }: ResolvedPolicy): ResolvedDocument {
  const number = found.number ?? registeredNumber(found, year)
  if (number === null) return found
  const entry = registered({ ...found, number })
  if (!entry?.sure) return found
  const title = found.title !== null && isTitleOf(entry, found.titleKey) ? found.title : entry.title
  if (found.number !== null && title === found.title) return found
  return documentFrom({ title, number, issuer: entry.issuer, place: '全国' })
}

function numberOf({ number, title }: CitationMention): string | null {
  return wholeNumber(number, title)
}

/** Titles that the text gives with a number once, so that the title alone means the same document. */
function numberedTitles(citations: readonly CitationMention[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const mention of citations) {
    const number = numberOf(mention)
    if (mention.title && number && !numbers.has(titleOf(mention))) numbers.set(titleOf(mention), number)
  }
  return numbers
}

/** 国家《…》, 国务院《…》, 2023年省《…》, 市政府印发的《…》: the words right before the title may tell whose it is. */
function placeAround(reading: Reading, mention: CitationMention, policy: ResolvedPolicy): string | null {
  const before = wordsBefore(reading, mention)
  const level = /(?:^|[^\u4e00-\u9fff、]|[年实行据照])[我本]?(?<level>自治区|[省市区县州])$/u.exec(before)?.groups?.level
  if (level) return placeOfLevelWord(`${level}某某`, policy)
  const owner = /(?<owner>国家|国务院|中央|[\u4e00-\u9fff]{2,8}(?:部|总局|省|市|自治区|政府|厅|局|委))(?:印发|发布|出台|制定)?的?$/u.exec(
    before,
  )?.groups?.owner
  return owner ? placeOfOwner(owner, policy) : null
}

/** 出台泰安市: what stands before the name of the place is no part of it; 根据市政府, 我省: the word of level tells it. */
function placeOfOwner(owner: string, policy: ResolvedPolicy): string | null {
  for (let from = 0; owner.length - from >= 2; from += 1) {
    const words = owner.slice(from)
    const place = knownPlace(placeServedBy(words)) ?? (from > 0 && from < 3 ? placeOfLevelWord(words, policy) : null)
    if (place !== null) return place
  }
  return null
}

function wordsBefore(reading: Reading, { span }: CitationMention): string {
  return reading.outline.text.folded.slice(Math.max(0, span.start - 14), span.start)
}

/** 《自治区促进政务服务便利化条例》, 省政府办公厅《…》: the place of this level that the document's place is or lies in. */
function placeOfLevelWord(words: string, policy: ResolvedPolicy): string | null {
  const level = levelPrefix(words.replace(/^全(?=[省市州县])/u, ''))?.level
  if (level === undefined) return null
  const place = placesAround(policy).find(({ name }) => name.endsWith(level) && !(level === '区' && name.endsWith('自治区')))
  return place === undefined ? null : officialName(place)
}

/** 《政府工作报告》, 《2016年政府工作报告》: each government gives one every year, under the same title. */
function isReportOfAYear({ title }: CitationMention): boolean {
  return title !== null && /^(?:20\d{2}年)?政府工作报告$/u.test(title)
}

/**
 * 落实2023年省《政府工作报告》: the words beside the title tell its year and its government; where they do not, it is the report of the citing
 * document's place and year. Reports of which the government is not known are as many as the documents that cite them.
 */
function reportOfAYear(reading: Reading, { title, span }: CitationMention, policy: ResolvedPolicy, told: string | null): ResolvedDocument {
  const before = reading.outline.text.folded.slice(Math.max(0, span.start - 40), span.start)
  const year = /(?<year>20\d{2})年/u.exec(title ?? '')?.[1] ?? /(?<year>20\d{2})年度?\p{Script=Han}{0,4}$/u.exec(before)?.[1] ?? policy.year
  const found = documentFrom({
    title: year === null ? '政府工作报告' : `${year}年政府工作报告`,
    number: null,
    place: told ?? placeOfCongress(before, policy) ?? policy.place,
  })
  return found.place === null ? { ...found, id: `${policy.id}:${found.titleKey}` } : found
}

/** 落实市第十四届人民代表大会第四次会议审议通过的《政府工作报告》. */
function placeOfCongress(before: string, policy: ResolvedPolicy): string | null {
  const level = /(?<level>全国|自治区|[省市区县州旗])第?[一二三四五六七八九十]+届(?:人大|人民代表大会)[^，。；]{0,20}$/u.exec(before)?.[1]
  if (level === undefined) return null
  return level === '全国' ? level : placeOfLevelWord(`${level}某某`, policy)
}

function candidatesFor(document: ResolvedDocument, known: DocumentRegistry, policy: ResolvedPolicy): readonly KnownDocument[] {
  const { documents } = known
  const { number } = document
  known.asked?.({ number, titleKey: document.titleKey, id: document.id })
  if (number) {
    const same = documents.filter((one) => one.number !== null && one.number === number && !isNumberOfElsewhere(one.number, one.place))
    if (same.length > 0) return same
  }
  if (document.titleKey === '') return []
  const titled = documents.filter((one) => one.titleKey === document.titleKey && !(number && one.number))
  const here = titled.filter((one) => one.place === document.place)
  // The number is news: the document known by its title alone becomes the numbered one once this is loaded.
  if (number && here.length > 0) return []
  const numbered = here.filter((one) => one.number !== null)
  // One that is known by its title alone is the numbered one, and is about to be written so.
  if (numbered.length === 1) return numbered
  return here.length > 0 ? here : titled.filter((one) => one.place === null || (document.place === null && isAround(one.place, policy)))
}

/** A title that tells no place may be that of a place around the document, not of any other. */
function isAround(place: string, policy: ResolvedPolicy): boolean {
  if (place === '全国' || place === policy.place) return true
  return placesAround(policy).some((one) => officialName(one) === place)
}

/** The division that the document's place is or lies in, and those around it. */
function placesAround({ place }: ResolvedPolicy): readonly Place[] {
  if (place === null) return []
  const here = placeAtStart(zonesNamed(place)[0]?.within ?? place)
  return here === null ? [] : placeChain(here.place)
}

function withId(found: ResolvedDocument, candidates: readonly KnownDocument[]): ResolvedDocument {
  const [only] = candidates
  return only && candidates.length === 1 ? { ...found, id: only.id } : found
}

function statusOf(
  document: ResolvedDocument,
  candidates: readonly KnownDocument[],
  policy: ResolvedPolicy,
): Pick<CitationResolution, 'status' | 'candidates' | 'reason'> {
  if (candidates.length > 1) {
    const ids = candidates.map(({ id }) => id).sort()
    return { status: 'AMBIGUOUS', candidates: ids, reason: `${ids.length} known documents have this title` }
  }
  const later = document.number !== null && document.year !== null && policy.year !== null && document.year > policy.year
  if (later) return { status: 'NOT_HELD', candidates: [], reason: 'its number is of a later year than the document that cites it' }
  const held = candidates[0]?.held ?? false
  return held
    ? { status: 'RESOLVED', candidates: [], reason: null }
    : { status: 'NOT_HELD', candidates: [], reason: 'its text is not held' }
}
