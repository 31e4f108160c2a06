import { ALARM_KINDS, type AlarmKind } from '../alarms/alarm.ts'
import { type Comparator, TARGET_KINDS, type TargetKind } from '../extraction/findings.ts'
import type { ResolutionStatus } from '../resolution/types.ts'
import { documentTitle, excerpt, measureCaption, taskTitle } from './captions.ts'
import { nodeType } from './declaration.ts'
import { called, count, day, figure, inner, made, nameOr, oneOf, oneOfOr, text, texts, whole, words, yes } from './fields.ts'
import { numbers, type Stored, text as storedText, texts as storedTexts } from './properties.ts'

export const LEVELS = ['national', 'province', 'city', 'district', 'zone', 'street'] as const
export const DEPARTMENT_KINDS = ['body', 'collective', 'open-ended', 'organisation'] as const
export const STATUSES = ['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'] as const satisfies readonly ResolutionStatus[]
const COMPARATORS = ['at-least', 'at-most', 'about', 'strive', 'exactly', 'increase', 'decrease'] as const satisfies readonly Comparator[]

/** What the API says of every document, whether its text is held or not. */
export const DOCUMENT_FIELDS = {
  title: text('Full title, as far as it is known.'),
  documentNumber: text('文号 in its normal form: 国发〔2022〕12号.'),
  documentKind: called('kind', text('Kind of document: 通知, 方案, 措施, 条例 ….')),
  issuerName: text('Who issued it, as the text or the number tells.'),
  level: oneOf('Level', LEVELS, 'Level of the issuer.'),
  place: text('Id of the place that the document belongs to, as far as it is known.'),
  year: whole('Year of the document, as far as it is known.'),
  issuedOn: day('成文日期: the day it was signed.'),
  publishedOn: day('发布日期: the day it was published.'),
  formerIds: texts('Former ids, from before two entries turned out to be one document. They still work.'),
}

/** What the API says of a document whose text is held. */
export const POLICY_FIELDS = {
  validity: text('有效性 as printed: 有效, 失效 ….'),
  inForceFrom: day('First day on which it is in force, by its own words or its site’s record. Null where the text says nothing of it.'),
  inForceTo: day(
    'Last day on which it is in force; a length of time (有效期5年) is counted from the first day. Null where the text names none.',
  ),
  inForceWords: text('The words of the source that say so.'),
  draft: yes('True for a draft: 征求意见稿, 草案.'),
  sourceName: text('Name of the file it was read from.'),
  sha256: text('SHA-256 of the file, so that anybody can check it is the same text.'),
  sourceUrl: {
    ...text('Address of the page it was published on (http or https), as the saved page itself tells. Null where it tells none.'),
    read: (stored: Stored, name: string) => webAddress(storedText(stored, name)),
  },
  charCount: whole('Length of the text in UTF-16 units.'),
  measureCount: inner(count('How many measures it has.')),
  alarms: made(alarms),
}

/** Where a node stands in the source text of the policy. */
const PASSAGE = {
  start: whole('Where it begins in the source text of the policy.'),
  end: whole('Where it ends in the source text of the policy.'),
  line: whole('Line of the source text, from 1.'),
}

/** A passage with its words exactly as the source has them; its `text` or `surface` is for display. */
const QUOTED_PASSAGE = { ...PASSAGE, quote: inner(words('Its words as the source has them.')) }

const documentDetail = (node: { readonly title: string | null; readonly documentNumber: string | null }) =>
  node.title === null ? null : node.documentNumber

/** By what documents, departments, places and industries are found. */
const NAMES = ['title', 'documentNumber', 'name', 'fullName', 'aliases', 'knownAs', 'lineNames', 'synonyms', 'pinyin'] as const

export const NODE_TYPES = {
  Policy: nodeType({
    kind: 'POLICY',
    identity: 'Document',
    ownedBy: 'id',
    description: 'A document whose text is held.',
    fields: { ...DOCUMENT_FIELDS, ...POLICY_FIELDS },
    indexes: ['id', 'sha256', 'pipeline', 'sourceName'],
    search: { in: 'known_names', properties: NAMES, weight: 9 },
    look: {
      slug: 'policy',
      shape: 'sheet',
      small: false,
      light: { solid: '#9c2a1f', soft: '#f9e6e2' },
      dark: { solid: '#f0806f', soft: '#3a201d' },
    },
    words: { zh: '政策文件', en: 'Policy' },
    caption: documentTitle,
    detail: documentDetail,
  }),
  CitedDocument: nodeType({
    kind: 'CITED_DOCUMENT',
    identity: 'Document',
    ownedBy: null,
    description: 'A document that is cited and whose text is not held.',
    fields: DOCUMENT_FIELDS,
    search: { in: 'known_names', properties: NAMES, weight: 4 },
    overview: { share: 0.25, alone: 40 },
    look: {
      slug: 'cited',
      shape: 'sheet',
      small: false,
      light: { solid: '#875a0c', soft: '#f8ebda' },
      dark: { solid: '#dba94a', soft: '#382b14' },
    },
    words: { zh: '被引文件（未收录）', en: 'Cited document (text not held)' },
    caption: documentTitle,
    detail: documentDetail,
  }),
  Section: nodeType({
    kind: 'SECTION',
    identity: 'Section',
    ownedBy: 'document',
    description: 'A part of a policy or of one of its attachments.',
    fields: {
      label: text('Its mark as printed: 一、, 附件1.'),
      title: text('Its heading.'),
      path: text('Its place in the tree of the document.'),
      ordinal: inner(whole('Its place among the parts around it.')),
      document: inner(words('Id of the policy.')),
      ...PASSAGE,
    },
    neighbour: false,
    look: {
      slug: 'section',
      shape: 'bar',
      small: false,
      light: { solid: '#5b6572', soft: '#eceef1' },
      dark: { solid: '#9aa5b1', soft: '#262b31' },
    },
    words: { zh: '章节', en: 'Section' },
    caption: ({ id, label, title }) => [label, title].filter(Boolean).join(' ') || id,
  }),
  Measure: nodeType({
    kind: 'MEASURE',
    identity: 'Measure',
    ownedBy: 'document',
    description: 'The smallest numbered unit of a policy that gives a task.',
    fields: {
      ordinal: count('Its place among the measures of the policy, from 1.'),
      number: whole('The number that its mark prints: 3 of （三）. It may begin anew in each section.'),
      label: text('Its mark as printed: （三）, 12., 第五条.'),
      path: text('Its place in the tree of the document.'),
      heading: text('Its heading, where it has one.'),
      sectionTitle: text('Heading of the section it stands in.'),
      text: words('Its words, without page furniture and stray line breaks.'),
      document: inner(words('Id of the policy.')),
      ...PASSAGE,
    },
    search: { in: 'words', properties: ['heading', 'text'], weight: 0 },
    look: {
      slug: 'measure',
      shape: 'square',
      small: true,
      light: { solid: '#b0492f', soft: '#fae7e0' },
      dark: { solid: '#f0a184', soft: '#3a251b' },
    },
    words: { zh: '措施', en: 'Measure' },
    caption: measureCaption,
    detail: ({ sectionTitle }) => sectionTitle,
  }),
  UpstreamTask: nodeType({
    kind: 'UPSTREAM_TASK',
    identity: 'UpstreamTask',
    ownedBy: 'statedBy',
    description: 'A task of a cited document, known through a local division-of-work table.',
    fields: {
      row: whole('Its row number in the local table. For its number in the upstream document see `number`.'),
      label: text('That number as printed: 30.'),
      number: whole('Its number in the upstream document, if the table prints one; else null. It is not the row number.'),
      area: text('The area under which the table lists it.'),
      text: words('Its words as the table prints them, the number included.'),
      statedBy: inner(text('Id of the policy whose table states it.')),
      ...QUOTED_PASSAGE,
    },
    search: { in: 'words', properties: ['heading', 'text'], weight: 0 },
    look: {
      slug: 'task',
      shape: 'arrow',
      small: false,
      light: { solid: '#6a4a9c', soft: '#eee8f8' },
      dark: { solid: '#b79be6', soft: '#2b2240' },
    },
    words: { zh: '上级任务', en: 'Upstream task' },
    caption: (task) => taskTitle(task, excerpt),
    detail: ({ row, area }) => [row === null ? null : `分工表第${row}行`, area].filter(Boolean).join(' · ') || null,
  }),
  Department: nodeType({
    kind: 'DEPARTMENT',
    identity: 'Department',
    ownedBy: null,
    description: 'A department in its jurisdiction, or an open-ended group of departments.',
    fields: {
      name: nameOr('Name as an official writes it, with its place: 红旗区财政局.'),
      fullName: text('Full official name, where it is known.'),
      aliases: texts('Other names it goes by.'),
      level: oneOf('Level', LEVELS, 'Level of government.'),
      line: text('Key of its function line (条线), the same at every place and level.'),
      lineName: text('Name of its function line: 财政, 商务, 发展改革.'),
      successor: text(
        'Usual name, without the place, of what a reform of departments made of it: 市场监督管理局 for a 工商行政管理局; null where it still exists.',
      ),
      endedBy: whole('Year by which that reform had ended the last departments of its name.'),
      kindOfDepartment: called(
        'kind',
        oneOfOr(
          'DepartmentKind',
          DEPARTMENT_KINDS,
          'body',
          'A single department, a class of departments, an open group, or an organisation outside government.',
        ),
      ),
      status: oneOfOr<ResolutionStatus>(
        'ResolutionStatus',
        STATUSES,
        'UNRESOLVED',
        'Whether the name could be resolved to one department.',
      ),
      reason: text('Why it is not resolved; null where it is.'),
      candidates: texts('The candidates, where several fit.'),
    },
    indexes: ['line', 'name'],
    search: { in: 'known_names', properties: NAMES, weight: 5 },
    overview: { share: 0.4, alone: 40 },
    look: {
      slug: 'department',
      shape: 'circle',
      small: false,
      light: { solid: '#1f5a8f', soft: '#e1edf7' },
      dark: { solid: '#6fb1ea', soft: '#1a2c3e' },
    },
    words: { zh: '部门', en: 'Department' },
    caption: ({ name }) => name,
    detail: ({ name, fullName }) => (fullName === name ? null : fullName),
  }),
  Jurisdiction: nodeType({
    kind: 'JURISDICTION',
    identity: 'Jurisdiction',
    ownedBy: null,
    description: 'A place or a zone.',
    fields: {
      name: nameOr('Its name: 天津市滨海新区.'),
      level: oneOf('Level', LEVELS, 'Level of government.'),
      code: text('Code of GB/T 2260, where it has one.'),
    },
    search: { in: 'known_names', properties: NAMES, weight: 3 },
    overview: { share: 0.15, alone: 10 },
    look: {
      slug: 'jurisdiction',
      shape: 'hexagon',
      small: false,
      light: { solid: '#57534e', soft: '#efedea' },
      dark: { solid: '#b8b2a9', soft: '#2a2825' },
    },
    words: { zh: '地区', en: 'Place' },
    caption: ({ name }) => name,
    detail: ({ code }) => code,
  }),
  Industry: nodeType({
    kind: 'INDUSTRY',
    identity: 'Industry',
    ownedBy: null,
    description: 'An industry or sector.',
    fields: {
      name: nameOr('Its name: 新能源汽车.'),
      code: text('Its code in the standard, where it has one.'),
      standard: text('The standard: GB/T 4754-2017 or 战略性新兴产业分类(2018).'),
      synonyms: texts('Other words for it.'),
    },
    search: { in: 'known_names', properties: NAMES, weight: 3 },
    overview: { share: 0.2, alone: 0 },
    look: {
      slug: 'industry',
      shape: 'diamond',
      small: false,
      light: { solid: '#1d6b4f', soft: '#dff2e9' },
      dark: { solid: '#5cc49a', soft: '#17322a' },
    },
    words: { zh: '产业', en: 'Industry' },
    caption: ({ name }) => name,
    detail: ({ code }) => code,
  }),
  Target: nodeType({
    kind: 'TARGET',
    identity: 'Target',
    ownedBy: 'document',
    description: 'A figure or a deadline that a measure sets, or the document as a whole.',
    fields: {
      surface: words('The words as printed, on one line: 2022年6月底前. The exact words of the source are in `evidence`.'),
      targetKind: called('kind', oneOfOr<TargetKind>('TargetKind', TARGET_KINDS, 'count', 'What the figure is.')),
      value: figure('The figure in units of `unit`; of a range the lower end.'),
      upper: figure('Upper end of a range.'),
      unit: text('万元, 家, % ….'),
      comparator: oneOf<Comparator>('Comparator', COMPARATORS, 'How the figure is to be met.'),
      from: day('First day of the span, for deadlines.'),
      to: day('Last day: due by, for deadlines.'),
      recurring: text('The words of the recurrence: 每季度末, 每月.'),
      document: inner(words('Id of the policy.')),
      measure: inner(words('Id of the measure that sets it; empty for a goal of the document.')),
      ...QUOTED_PASSAGE,
    },
    indexes: ['to'],
    look: {
      slug: 'target',
      shape: 'triangle',
      small: true,
      light: { solid: '#94316d', soft: '#f8e4f0' },
      dark: { solid: '#e387bd', soft: '#381f2f' },
    },
    words: { zh: '指标与期限', en: 'Figure or deadline' },
    caption: ({ surface }) => surface,
  }),
}

/** What may have been read badly in a policy, with its words and its place in the source text. */
export interface AlarmRecord {
  readonly kind: AlarmKind
  readonly words: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/** Stored as lists of one length. */
function alarms(stored: Stored): readonly AlarmRecord[] {
  const says = storedTexts(stored, 'alarmWords')
  const lines = numbers(stored, 'alarmLines')
  const starts = numbers(stored, 'alarmStarts')
  const ends = numbers(stored, 'alarmEnds')
  return storedTexts(stored, 'alarmKinds').flatMap((name, index) => {
    const kind = ALARM_KINDS.find((each) => each === name)
    return kind ? [{ kind, words: says[index] ?? '', line: lines[index] ?? 1, start: starts[index] ?? 0, end: ends[index] ?? 0 }] : []
  })
}

/** A saved page may name anything as its address; only one that a browser opens as a page is handed on. */
function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address) ? address : null
}
