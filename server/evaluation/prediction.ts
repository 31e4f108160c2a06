import { group } from 'd3-array'
import type { CitationRelation, Reading } from '../extraction/findings.ts'
import { CITATION_RELATIONS } from '../lexicon/citationWords.ts'
import { inScriptOf } from '../lexicon/folded.ts'
import type { CitationResolution, Resolution } from '../resolution/types.ts'
import type { Measure } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import type {
  CitationAnswer,
  DepartmentAnswer,
  GoalAnswer,
  IndustryAnswer,
  MeasureAnswer,
  Prediction,
  TargetAnswer,
  ValidityAnswer,
} from './types.ts'

/** The reading of one document in the exchange format. Offsets and words refer to the decoded source. */
export function predictionOf(reading: Reading, resolution: Resolution): Prediction {
  const { policy, outline } = reading
  return {
    source: outline.text.source.name,
    policy: {
      title: policy.title?.value ?? null,
      documentNumber: policy.documentNumber?.value ?? null,
      issuer: policy.issuer?.value ?? null,
      jurisdiction: policy.jurisdiction?.value ?? null,
      date: policy.date?.value ?? null,
    },
    measures: measureAnswers(reading, resolution),
    citations: citationAnswers(reading, resolution.citations),
    industries: industryAnswers(reading),
    targets: targetAnswers(reading),
    goals: goalAnswers(reading),
    validity: validityAnswer(reading, resolution.citations),
  }
}

/** A span of the clean text in terms of the source. */
function inSource(reading: Reading, span: Span): { start: number; end: number; surface: string } {
  const { text } = reading.outline
  const { start, end } = text.toSource(span)
  return { start, end, surface: text.source.text.slice(start, end) }
}

function measureAnswers(reading: Reading, { departments }: Resolution): readonly MeasureAnswer[] {
  const canonical = new Map(departments.map((one) => [one.mention as object, one.canonical]))
  const mentions = group(reading.departments, ({ measure }) => measure)
  const openEnded = group(reading.openEnded, ({ measure }) => measure)
  return reading.outline.measures.map((measure) => ({
    ...measureAnswer(measure, reading),
    departments: (mentions.get(measure.id) ?? []).map(
      (mention): DepartmentAnswer => ({
        ...inSource(reading, mention.span),
        name: mention.name,
        role: mention.role,
        canonical: canonical.get(mention) ?? null,
        rule: mention.rule,
      }),
    ),
    openEnded: openEnded.get(measure.id)?.[0]?.surface ?? null,
  }))
}

function measureAnswer(measure: Measure, reading: Reading): Omit<MeasureAnswer, 'departments' | 'openEnded'> {
  const { start, end, surface } = inSource(reading, measure.span)
  return {
    id: measure.id,
    label: measure.label,
    section: measure.section,
    heading: measure.heading,
    text: surface,
    start,
    end,
  }
}

/** A document number as the text prints it: in either script, and by either name of who gave an order, it means the same document. */
function numberAsPrinted({ mention, document }: Pick<CitationResolution, 'mention' | 'document'>): string | null {
  const order = document.number?.includes('令第') ? PRINTED_ORDER.exec(mention.surface)?.[0].replace(/\s/gu, '') : undefined
  return document.number && (order ?? inScriptOf(document.number, mention.surface))
}

/** 国令第761号, 国家发展改革委　住房和城乡建设部令第46号, in brackets behind the title. */
const PRINTED_ORDER = /(?<=[（(])[^（()）《》，,；;]{1,40}令第\s*\d{1,5}\s*号(?=[）)，,])/u

/** One answer for each document: its first words, its strongest relation, and all measures that cite it. */
function citationAnswers(reading: Reading, citations: readonly CitationResolution[]): readonly CitationAnswer[] {
  const byDocument = new Map<string, CitationResolution[]>()
  for (const citation of citations) byDocument.set(citation.document.id, [...(byDocument.get(citation.document.id) ?? []), citation])
  return [...byDocument.values()].flatMap((mentions): CitationAnswer[] => {
    const [first] = mentions
    if (!first) return []
    return [
      {
        ...inSource(reading, first.mention.span),
        title: mentions.find(({ mention }) => mention.title)?.mention.title ?? null,
        number: numberAsPrinted(first),
        relation: strongest(mentions.map(({ mention }) => mention.relation)),
        inMeasures: [...new Set(mentions.flatMap(({ mention }) => mention.measure ?? []))],
        rule: first.mention.rule,
      },
    ]
  })
}

function strongest(relations: readonly CitationRelation[]): CitationRelation {
  return CITATION_RELATIONS.find((relation) => relations.includes(relation)) ?? 'cites'
}

function industryAnswers(reading: Reading): readonly IndustryAnswer[] {
  const byName = new Map(reading.industries.map((mention) => [mention.name, mention] as const).reverse())
  return [...byName.values()].reverse().map(({ span, name, code, rule }) => ({ ...inSource(reading, span), name, code, rule }))
}

function targetAnswers(reading: Reading): readonly TargetAnswer[] {
  return reading.targets.flatMap((target): TargetAnswer[] => {
    if (target.measure === null) return []
    const { kind, value, unit, from, to, rule, measure } = target
    return [{ measure, ...inSource(reading, target.span), kind, value, unit, from, to, rule }]
  })
}

function goalAnswers(reading: Reading): readonly GoalAnswer[] {
  return reading.goals.map(({ span, kind, value, unit, to, rule }) => ({ ...inSource(reading, span), kind, value, unit, to, rule }))
}

/** Repealed documents are those that the text names as such, by number if it prints one, otherwise by title. */
function validityAnswer(reading: Reading, citations: readonly CitationResolution[]): ValidityAnswer | null {
  const { inForceFrom, inForceTo } = reading.policy
  const repealed = citations.filter(({ mention }) => mention.relation === 'repeals')
  const repeals = [
    ...new Set(
      repealed.map(({ mention, document }) => (mention.number ? numberAsPrinted({ mention, document }) : mention.title) ?? mention.surface),
    ),
  ]
  if (inForceFrom === null && inForceTo === null && repeals.length === 0) return null
  const spans = [inForceFrom, inForceTo].flatMap((fact) => fact?.span ?? [])
  const words = [...new Set(spans.map((span) => inSource(reading, span).surface))].join('；') || null
  return { from: inForceFrom?.value ?? null, to: inForceTo?.value ?? null, words, repeals }
}
