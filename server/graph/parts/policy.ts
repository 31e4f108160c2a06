import { placedAlarms } from '../../alarms/alarms.ts'
import type { Fact } from '../../extraction/findings.ts'
import { disputedDays } from '../../extraction/rules/policy/inForceRecord.ts'
import { isDraft } from '../../lexicon/documentTitles.ts'
import type { ResolvedJurisdiction } from '../../resolution/types.ts'
import type { Span } from '../../text/span.ts'
import type { SourceDocument } from '../../text/types.ts'
import { documentPinyin } from '../documentPinyin.ts'
import type { Draft } from '../draft.ts'
import type { Properties } from '../graph.ts'

/** Adds the document itself, its issuer, and the places where it applies. */
export function putPolicy(draft: Draft): void {
  const { reading, resolution, document } = draft
  const { policy, issuers, jurisdiction } = resolution
  const { source } = reading.outline.text
  draft.node('Policy', document, {
    title: policy.title,
    documentNumber: policy.number,
    titleKey: policy.titleKey,
    pinyin: documentPinyin(policy),
    kind: policy.kind,
    issuerName: policy.issuer,
    level: policy.level,
    place: policy.place,
    year: policy.year,
    issuedOn: policy.issuedOn,
    publishedOn: policy.publishedOn,
    validity: policy.validity,
    inForceFrom: reading.policy.inForceFrom?.value ?? null,
    inForceTo: reading.policy.inForceTo?.value ?? null,
    inForceWords: wordsOf(draft, reading.policy.inForceFrom ?? reading.policy.inForceTo),
    ...howItEnds(draft),
    draft: isDraft(policy.title ?? ''),
    sourceName: source.name,
    sha256: source.sha256,
    text: source.text,
    ...formatOf(source),
    charCount: source.text.length,
    measureCount: reading.outline.measures.length,
    ...whereTheFactsStand(draft),
    ...whatMayBeReadBadly(draft),
  })
  const facts = reading.policy
  for (const { id, status, reason, candidates } of issuers) {
    const as = facts.issuer?.value
    draft.say('ISSUED_BY', document, id, { ...proof(draft, facts.issuer), as, status, reason, candidates })
  }
  if (jurisdiction) {
    const { status, reason, candidates } = jurisdiction
    const as = facts.jurisdiction?.value
    draft.say('APPLIES_IN', document, jurisdiction.id, { ...proof(draft, facts.jurisdiction), as, status, reason, candidates })
  }
  for (const { id, name, status, reason, candidates } of placesOfPartners(draft))
    draft.say('APPLIES_IN', document, id, { ...proof(draft, facts.issuer), as: name, status, reason, candidates })
}

/** 四川省人民政府办公厅、重庆市人民政府办公厅: the places of those who issue the document jointly, of the level of the first. */
function placesOfPartners({ resolution }: Draft): readonly ResolvedJurisdiction[] {
  const { jurisdiction: first, issuers, jurisdictions } = resolution
  const served = new Set(
    issuers.flatMap(({ status, jurisdiction }) => (status === 'RESOLVED' && jurisdiction !== null ? [jurisdiction] : [])),
  )
  return jurisdictions.filter(({ id, level }) => first !== null && id !== first.id && level === first.level && served.has(id))
}

/** The words of the last day, if they are others than those of the first, and the last day of a record that contradicts the text. */
function howItEnds(draft: Draft): Properties {
  const { outline, policy } = draft.reading
  const { inForceFrom, inForceTo } = policy
  const isSaidApart = inForceFrom !== null && inForceTo?.span && inForceTo.span.start !== inForceFrom.span?.start
  const recorded = disputedDays({ outline, folded: outline.text.folded }, policy).inForceTo
  return {
    ...(isSaidApart && { inForceToWords: wordsOf(draft, inForceTo) }),
    ...(recorded !== null && { recordedTo: recorded.value }),
  }
}

/** The alarms as parallel lists. */
function whatMayBeReadBadly({ reading }: Draft): Properties {
  const alarms = placedAlarms(reading)
  return {
    alarmKinds: alarms.map(({ kind }) => kind),
    alarmWords: alarms.map(({ words }) => words),
    alarmLines: alarms.map(({ line }) => line),
    alarmStarts: alarms.map(({ start }) => start),
    alarmEnds: alarms.map(({ end }) => end),
  }
}

function whereTheFactsStand(draft: Draft): Properties {
  const { title, documentNumber, date, inForceFrom, inForceTo } = draft.reading.policy
  return {
    ...offsets(draft, 'title', title),
    ...offsets(draft, 'documentNumber', documentNumber),
    ...offsets(draft, 'issuedOn', date),
    ...offsets(draft, 'inForceFrom', inForceFrom),
    ...offsets(draft, 'inForceTo', inForceTo),
  }
}

/** What the file format says beyond the text. Empty for plain text without tables. */
function formatOf({ layout }: SourceDocument): Properties {
  if (!layout || (layout.format === 'txt' && layout.tables.length === 0)) return {}
  return { layout: JSON.stringify(layout), sourceUrl: layout.sourceUrl, format: layout.format }
}

/** The source text that states a fact. */
function wordsOf(draft: Draft, fact: Fact | null): string | null {
  return fact?.span ? draft.quoted(fact.span).quote : null
}

function offsets(draft: Draft, name: string, fact: Fact | null): Properties {
  if (!fact?.span) return {}
  const { start, end } = draft.place(fact.span)
  return { [`${name}Start`]: start, [`${name}End`]: end }
}

/**
 * The proof of a fact. A fact that is inferred rather than printed is proved by the words it was inferred from: title, issuer or number.
 */
function proof(draft: Draft, fact: Fact | null): { readonly span: Span; readonly rule: string } {
  const { title, issuer, documentNumber } = draft.reading.policy
  const span = [fact, title, issuer, documentNumber].find((candidate) => candidate?.span)?.span
  return { span: span ?? { start: 0, end: 0 }, rule: fact?.rule ?? 'concluded' }
}
