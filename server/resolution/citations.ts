import { levelPrefix } from '../extraction/departments/ownNames.ts'
import type { CitationMention, Reading } from '../extraction/findings.ts'
import { issuerOfTitle } from '../extraction/policy/issuerNames.ts'
import { placeServedBy } from '../extraction/policy/placeNames.ts'
import { nationalNameAtEnd } from '../reference/nationalNames.ts'
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
import { editionsMeant } from './editions.ts'
import { officialName } from './jurisdictions.ts'
import { yearOfNumber } from './numberYear.ts'
import { isTitleOf, registered, registeredNumber } from './register.ts'
import type { CitationResolution, DocumentRegistry, KnownDocument, ResolvedDocument, ResolvedPolicy } from './types.ts'

/** The reason of a citation of a former edition of which only the later one is known. */
export const LATER_EDITION = 'only a later edition of it is known'

/**
 * The document being read, as an entity. If it prints no number but its title and place match exactly one known numbered document that it
 * may be, it is that document.
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
  // 广元市…办公室 prints 巴府办发〔2023〕3号, the number of another notice by 巴中: a mistake that must not merge two documents.
  const isForeign = facts.number !== null && (isNumberOfElsewhere(facts.number, here) || known.taken?.has(id) === true)
  if (facts.number && !isForeign) return { id, number: facts.number }
  // Without a title, only the bytes distinguish two documents.
  if (titleKey === '') return { id: `doc:${here ?? '?'}:${reading.outline.text.source.sha256.slice(0, 12)}`, number: facts.number }
  if (isForeign) return { id: idByTitle, number: facts.number }
  const issuedOn = reading.policy.date?.value ?? null
  const listed = here === '全国' ? registeredNumber({ titleKey, place: here }, issuedOn ? Number(issuedOn.slice(0, 4)) : null) : null
  if (listed !== null) return { id: `doc:${numberKey(listed)}`, number: listed }
  known.asked?.({ number: null, titleKey, id: idByTitle })
  const titled = known.documents.filter((one) => one.titleKey === titleKey && one.place === here)
  const numbered = titled.filter((one) => one.number !== null && mayHaveNumber(reading, one.number))
  const [only] = numbered
  return only && numbered.length === 1 ? { id: only.id, number: only.number } : { id: idByTitle, number: null }
}

/**
 * Whether a document without a printed number may have this one. Its former edition has the same title, but another year, and is cited:
 * 《…资助办法》（黔知发〔2022〕1号）同时废止 at the end of the 资助办法 of May 2023. Only at the turn of a year may the two years differ.
 */
function mayHaveNumber({ citations, policy }: Reading, number: string): boolean {
  if (citations.some((mention) => numberOf(mention) === number)) return false
  const year = yearOfNumber(number)
  const [issuedIn, month] = policy.date?.value.split('-') ?? []
  if (year === null || issuedIn === undefined || month === undefined) return true
  const difference = year - Number(issuedIn)
  return difference === 0 || (difference === -1 && month === '01') || (difference === 1 && month === '12')
}

/**
 * Resolves each citation to a document. A title cited with a number in one place means that number everywhere; a known document is found by
 * number, or else by title within the same place. A document never cites itself, nor, by a printed number, a document of a later year.
 */
export function resolveCitations(reading: Reading, policy: ResolvedPolicy, known: DocumentRegistry): readonly CitationResolution[] {
  const documents = new Map<string, ResolvedDocument>()
  const byTitle = numberedTitles(reading.citations)
  return reading.citations.flatMap((mention): CitationResolution[] => {
    const printed = numberOf(mention) ?? byTitle.get(titleOf(mention)) ?? null
    const told = placeAround(reading, mention, policy) ?? placeOfLevelWord(mention.title ?? '', policy) ?? placeOfOutline(mention)
    const found = isReportOfAYear(mention)
      ? reportOfAYear(reading, mention, policy, told)
      : withRegister(documentFrom({ title: mention.title, number: printed, issuer: issuerAround(reading, mention), place: told }), policy)
    if (isFormerEdition(mention, found, policy)) return [formerEdition(mention, found, policy)]
    const titled = candidatesFor(found, known, policy)
    const candidates = found.number === null ? editionsMeant(titled, policy) : titled
    if (titled.length > candidates.length && candidates.length === 0) return [earlierEdition(mention, found, titled)]
    const [only] = candidates
    const document = documents.get(only && candidates.length === 1 ? only.id : found.id) ?? withId(found, candidates)
    if (document.id === policy.id) return []
    documents.set(document.id, document)
    return [{ mention, document, ...statusOf(document, candidates, policy) }]
  })
}

/** 原《…管理办法（试行）》同时废止 at the end of 《…管理办法》: what a document repeals under its own title, without a number, is an edition before it. */
function isFormerEdition({ relation }: CitationMention, found: ResolvedDocument, policy: ResolvedPolicy): boolean {
  const isOwnTitle = found.titleKey !== '' && found.titleKey === policy.titleKey && (found.place === null || found.place === policy.place)
  return relation === 'repeals' && found.number === null && isOwnTitle
}

/**
 * Nothing tells which of the editions before it is meant, so each document has its former edition to itself. Without a title key no other
 * citation of the title is taken for it.
 */
function formerEdition(mention: CitationMention, found: ResolvedDocument, policy: ResolvedPolicy): CitationResolution {
  const document = { ...found, id: `${policy.id}:former`, titleKey: '', place: policy.place, level: policy.level }
  return { mention, document, status: 'NOT_HELD', candidates: [], reason: 'a former edition of this document, printed without its number' }
}

/** 《公租房管理办法》 in a document of 2018, if only the edition of 2021 is known. */
function earlierEdition(mention: CitationMention, found: ResolvedDocument, later: readonly KnownDocument[]): CitationResolution {
  // A later edition without a number has the id made of the title.
  const id = later.some((one) => one.id === found.id && one.held) ? `${found.id}:earlier` : found.id
  const document = { ...found, id, titleKey: id === found.id ? found.titleKey : '' }
  return { mention, document, status: 'NOT_HELD', candidates: [], reason: LATER_EDITION }
}

function titleOf({ title }: CitationMention): string {
  return title ? documentFrom({ title, number: null }).titleKey : ''
}

/**
 * Adds what the register knows. 《优化营商环境条例》 by title alone is 国务院令第722号. A number without a title gets the title of the register, and so
 * does a number printed with another document's title: the citation keeps its words, the document its name.
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

/** Titles that the text gives with a number at least once; the title alone then means the same document. */
function numberedTitles(citations: readonly CitationMention[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const mention of citations) {
    const number = numberOf(mention)
    if (mention.title && number && !numbers.has(titleOf(mention))) numbers.set(titleOf(mention), number)
  }
  return numbers
}

/** The place of the cited document from the words right before the title: 国家《…》, 国务院《…》, 2023年省《…》, 市政府印发的《…》. */
function placeAround(reading: Reading, mention: CitationMention, policy: ResolvedPolicy): string | null {
  const before = wordsBefore(reading, mention)
  const level = /(?:^|[^\u4e00-\u9fff、]|[年实行据照])[我本]?(?<level>自治区|[省市区县州])$/u.exec(before)?.groups?.level
  if (level) return placeOfLevelWord(`${level}某某`, policy)
  const owner = /(?<owner>国家|国务院|中央|[\u4e00-\u9fff]{2,8}(?:部|总局|省|市|自治区|政府|厅|局|委))(?:印发|发布|出台|制定)?的?$/u.exec(
    before,
  )?.groups?.owner
  return owner ? placeOfOwner(owner, policy) : null
}

/** In 出台泰安市 only the name of the place counts; in 根据市政府 and 我省 the level word gives the place. */
function placeOfOwner(owner: string, policy: ResolvedPolicy): string | null {
  for (let from = 0; owner.length - from >= 2; from += 1) {
    const words = owner.slice(from)
    const place = knownPlace(placeServedBy(words)) ?? (from > 0 && from < 3 ? placeOfLevelWord(words, policy) : null)
    if (place !== null) return place
  }
  return null
}

/** 《国民经济和社会发展第十三个五年规划纲要》 without any place is that of the country: the others are called by theirs. */
const placeOfOutline = ({ title }: CitationMention): string | null =>
  /^国民经济和社会发展第.{1,3}个五年(?:规划|计划)/u.test(title ?? '') ? '全国' : null

function wordsBefore(reading: Reading, { span }: CitationMention, length = 14): string {
  return reading.outline.text.folded.slice(Math.max(0, span.start - length), span.start)
}

/**
 * The national departments that the words right before the title name as its issuers, if the title names none: 国家知识产权局《…》,
 * 中共中央办公厅、国务院办公厅印发的《…》.
 */
function issuerAround(reading: Reading, mention: CitationMention): string | null {
  if (mention.title === null || issuerOfTitle(mention.title) !== null) return null
  let before = wordsBefore(reading, mention, 60).replace(/(?:联合)?(?:印发|发布|出台|制定)?的?$/u, '')
  const issuers: string[] = []
  for (;;) {
    const name = nationalNameAtEnd(before)
    if (name === null) break
    issuers.unshift(name)
    before = before.slice(0, -name.length)
    if (!/[、和]$/u.test(before)) break
    before = before.slice(0, -1)
  }
  return issuers.length > 0 ? issuers.join('、') : null
}

/** The place at this level that is, or contains, the document's place: 《自治区促进政务服务便利化条例》, 省政府办公厅《…》. */
function placeOfLevelWord(words: string, policy: ResolvedPolicy): string | null {
  const level = levelPrefix(words.replace(/^全(?=[省市州县])/u, ''))?.level
  if (level === undefined) return null
  const place = placesAround(policy).find(({ name }) => name.endsWith(level) && !(level === '区' && name.endsWith('自治区')))
  return place === undefined ? null : officialName(place)
}

/** Each government publishes such a report every year under the same title: 《政府工作报告》, 《2016年政府工作报告》. */
function isReportOfAYear({ title }: CitationMention): boolean {
  return title !== null && /^(?:20\d{2}年)?政府工作报告$/u.test(title)
}

/**
 * Year and government from the words beside the title: 落实2023年省《政府工作报告》. Without them it is the report of the citing document's own place
 * and year. If the government is unknown, each citing document has its own report.
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

/** The place whose congress is named: 落实市第十四届人民代表大会第四次会议审议通过的《政府工作报告》. */
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
    // Of two texts that print one number, the title tells which is meant.
    const titled = same.filter((one) => one.titleKey === document.titleKey)
    if (same.length > 0) return titled.length === 1 ? titled : same
  }
  if (document.titleKey === '') return []
  const titled = documents.filter((one) => one.titleKey === document.titleKey && !(number && one.number))
  const here = titled.filter((one) => one.place === document.place)
  // The number is new: once this is loaded, the document known only by title becomes the numbered one.
  if (number && here.length > 0) return []
  const around = document.place === null ? titled.filter(({ place }) => place !== null && isAround(place, policy)) : []
  return [around, here].find((some) => some.length > 0) ?? titled.filter(({ place }) => place === null)
}

/** A title without a place may belong to a place around the document, but to no other place. */
function isAround(place: string, policy: ResolvedPolicy): boolean {
  if (place === '全国' || place === policy.place) return true
  return placesAround(policy).some((one) => officialName(one) === place)
}

/** The division that is, or contains, the document's place, and those around it. */
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
