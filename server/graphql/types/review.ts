import { REVIEW_KINDS, SEVERITIES } from '../../review/finding.ts'
import { REVIEW_FORMATS } from '../../review/formats.ts'
import { type ReviewedDocument as ReviewedDocumentRecord, type Review as ReviewRecord, said } from '../../review/report.ts'
import type { ReviewFinding as ReviewFindingRecord } from '../../review/review.ts'
import { LANGUAGES, REVIEW_WORDS } from '../../review/words.ts'
import { builder } from '../builder.ts'

const LANGUAGE_SAYS = { zh: 'Chinese, as the drafts are.', en: 'English.' }

/** The language of sentences that the server writes. */
export const Language = builder.enumType('Language', {
  description: 'A language of the findings of a review.',
  values: Object.fromEntries(LANGUAGES.map((value) => [value.toUpperCase(), { value, description: LANGUAGE_SAYS[value] }])) as {
    ZH: { value: 'zh'; description: string }
    EN: { value: 'en'; description: string }
  },
})

const kinds = Object.fromEntries(REVIEW_KINDS.map((value) => [value, { value, description: REVIEW_WORDS[value].en.name }])) as Readonly<
  Record<ReviewFindingRecord['kind'], { value: ReviewFindingRecord['kind']; description: string }>
>

const ReviewKind = builder.enumType('ReviewKind', { description: 'What a review can find in a draft.', values: kinds })

const SEVERITY_SAYS: Readonly<Record<(typeof SEVERITIES)[number], string>> = {
  ERROR: 'Two things contradict each other.',
  WARNING: 'Most likely a slip.',
  NOTE: 'Could not be checked here, which does not say that it is wrong.',
}

const Severity = builder.enumType('Severity', {
  description: 'How sure a finding of a review is.',
  values: Object.fromEntries(SEVERITIES.map((value) => [value, { value, description: SEVERITY_SAYS[value] }])) as Readonly<
    Record<(typeof SEVERITIES)[number], { value: (typeof SEVERITIES)[number]; description: string }>
  >,
})

const languageArg = { type: Language, defaultValue: 'zh' as const, description: 'The language of the sentence.' }

const ReviewFinding = builder.objectRef<ReviewFindingRecord>('ReviewFinding').implement({
  description: 'A place of a draft that its author should look at again.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReviewKind, description: 'What is wrong.' }),
    severity: t.expose('severity', { type: Severity, description: 'How sure it is.' }),
    start: t.exposeInt('start', { description: 'Where it begins in the draft, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where its words end.' }),
    line: t.exposeInt('line', { description: 'Its line in the draft, counted from 1.' }),
    words: t.exposeString('words', { description: 'The words of the draft, at most 80 characters: `text.slice(start, end)`.' }),
    name: t.string({
      description: 'The kind in words.',
      args: { language: t.arg(languageArg) },
      resolve: (finding, { language }) => said(finding, language ?? 'zh').name,
    }),
    why: t.string({
      description: 'Why it is a finding, in one sentence.',
      args: { language: t.arg(languageArg) },
      resolve: (finding, { language }) => said(finding, language ?? 'zh').why,
    }),
    advice: t.string({
      description: 'What to do about it, in one sentence.',
      args: { language: t.arg(languageArg) },
      resolve: (finding, { language }) => said(finding, language ?? 'zh').advice,
    }),
    source: t.id({
      nullable: true,
      description: 'Id of the node of the graph that tells the fault; null where the draft itself or the reference data does.',
      resolve: ({ source }) => source,
    }),
  }),
})

const ReviewedDocument = builder.objectRef<ReviewedDocumentRecord>('ReviewedDocument').implement({
  description: 'A document of the reviewed text, as it was read.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where none was read.' }),
    documentNumber: t.exposeString('documentNumber', { nullable: true, description: 'Its number; null where none was read.' }),
    measures: t.exposeInt('measures', { description: 'How many measures were read.' }),
    citations: t.exposeInt('citations', { description: 'How many mentions of other documents were read.' }),
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day on which cited documents are judged: that of the signature, else today.',
    }),
  }),
})

export const Review = builder.objectRef<ReviewRecord>('Review').implement({
  description: 'What a review found in a draft. The draft itself is not kept.',
  fields: (t) => ({
    documents: t.field({
      type: [ReviewedDocument],
      description: 'The documents in the text, commonly one.',
      resolve: (r) => [...r.documents],
    }),
    findings: t.field({ type: [ReviewFinding], description: 'In the order of the text.', resolve: (r) => [...r.findings] }),
    characters: t.exposeInt('characters', { description: 'Length of the text in UTF-16 units.' }),
    markdown: t.string({
      description: 'The whole review as Markdown.',
      args: { language: t.arg(languageArg) },
      resolve: (review, { language }) => REVIEW_FORMATS.markdown(review, language ?? 'zh'),
    }),
    sarif: t.string({
      description: 'The whole review in SARIF 2.1.0, as JSON.',
      args: { language: t.arg(languageArg) },
      resolve: (review, { language }) => REVIEW_FORMATS.sarif(review, language ?? 'zh'),
    }),
  }),
})
