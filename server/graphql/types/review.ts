import { REVIEW_KINDS, SEVERITIES } from '../../review/finding.ts'
import { REVIEW_FORMATS } from '../../review/formats.ts'
import { type ReviewedDocument as ReviewedDocumentRecord, type Review as ReviewRecord, said } from '../../review/report.ts'
import type { ReviewFinding as ReviewFindingRecord } from '../../review/review.ts'
import { LANGUAGES, REVIEW_WORDS } from '../../review/words.ts'
import { builder } from '../builder.ts'

const LANGUAGE_SAYS = { zh: 'Chinese, the language of the drafts.', en: 'English.' }

/** Language of the sentences that the server writes. */
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
  ERROR: 'Two statements contradict each other.',
  WARNING: 'Probably a mistake.',
  NOTE: 'Could not be checked. It need not be wrong.',
}

const Severity = builder.enumType('Severity', {
  description: 'Certainty of a finding of a review.',
  values: Object.fromEntries(SEVERITIES.map((value) => [value, { value, description: SEVERITY_SAYS[value] }])) as Readonly<
    Record<(typeof SEVERITIES)[number], { value: (typeof SEVERITIES)[number]; description: string }>
  >,
})

const languageArg = { type: Language, defaultValue: 'zh' as const, description: 'The language of the sentence.' }

const ReviewFinding = builder.objectRef<ReviewFindingRecord>('ReviewFinding').implement({
  description: 'A passage of a draft that its author should check again.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReviewKind, description: 'What is wrong.' }),
    severity: t.expose('severity', { type: Severity, description: 'How certain it is.' }),
    start: t.exposeInt('start', { description: 'Start offset in the draft, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'End offset in the draft.' }),
    line: t.exposeInt('line', { description: 'Its line in the draft, counted from 1.' }),
    words: t.exposeString('words', { description: 'The words of the draft, at most 80 characters: `text.slice(start, end)`.' }),
    name: t.string({
      description: 'Name of the kind.',
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
      description: 'Id of the node that shows the problem; null if the draft or the reference data shows it.',
      resolve: ({ source }) => source,
    }),
  }),
})

const ReviewedDocument = builder.objectRef<ReviewedDocumentRecord>('ReviewedDocument').implement({
  description: 'A document found in the reviewed text.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its title; null if none was found.' }),
    documentNumber: t.exposeString('documentNumber', { nullable: true, description: 'Its number; null if none was found.' }),
    measures: t.exposeInt('measures', { description: 'Number of measures found.' }),
    citations: t.exposeInt('citations', { description: 'Number of citations found.' }),
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day on which the state of cited documents is checked: the day of signature, or else today.',
    }),
  }),
})

export const Review = builder.objectRef<ReviewRecord>('Review').implement({
  description: 'The result of reviewing a draft. The draft is not stored.',
  fields: (t) => ({
    documents: t.field({
      type: [ReviewedDocument],
      description: 'The documents in the text, usually one.',
      resolve: (r) => [...r.documents],
    }),
    findings: t.field({ type: [ReviewFinding], description: 'The findings in text order.', resolve: (r) => [...r.findings] }),
    characters: t.exposeInt('characters', { description: 'Length of the text in UTF-16 code units.' }),
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
