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

/** Fields of every document, whether its text is held or not. */
export const DOCUMENT_FIELDS = {
  title: text('Full title, if known.'),
  documentNumber: text('文号 in its normal form: 国发〔2022〕12号.'),
  documentKind: called('kind', text('Kind of document: 通知, 方案, 措施, 条例 ….')),
  issuerName: text('Issuer, according to the text or the document number.'),
  level: oneOf('Level', LEVELS, 'Level of the issuer.'),
  place: text('Short name of the place that the document belongs to, as in its id: 红旗区. Null if unknown.'),
  year: whole('Year of the document, if known.'),
  issuedOn: day('成文日期: the day it was signed.'),
  publishedOn: day('发布日期: the day it was published.'),
  formerIds: texts('Former ids, from before two entries were found to be one document. They still work.'),
}

/** Further fields of a document whose text is held. */
export const POLICY_FIELDS = {
  validity: text('有效性 as printed: 有效, 失效 ….'),
  inForceFrom: day('First day in force, by its own text or its website record. Null if neither states it.'),
  inForceTo: day('Last day in force; a duration (有效期5年) is counted from the first day. Null if the text states none.'),
  inForceWords: text('The quoted words that state when it is in force.'),
  inForceToWords: text('The quoted words that state the last day, if they are not those of inForceWords.'),
  recordedTo: day('Last day in force by the website record, if it contradicts inForceTo; between the two days the state is unknown.'),
  draft: yes('true for a draft: 征求意见稿, 草案.'),
  sourceName: text('Name of the file it was read from.'),
  sha256: text('SHA-256 of the file, so that anybody can verify that it is the same text.'),
  sourceUrl: {
    ...text('URL of the page it was published on (http or https), as stated in the saved page. Null if it states none.'),
    read: (stored: Stored, name: string) => webAddress(storedText(stored, name)),
  },
  charCount: whole('Length of the text in UTF-16 code units.'),
  measureCount: inner(count('Number of measures.')),
  alarms: made(alarms),
}

/** Position of a node in the source text of the policy. */
const PASSAGE = {
  start: whole('Start offset in the source text of the policy.'),
  end: whole('End offset in the source text of the policy.'),
  line: whole('Line of the source text, from 1.'),
}

/** A passage with its exact source text; its `text` or `surface` is for display. */
const QUOTED_PASSAGE = { ...PASSAGE, quote: inner(words('Its exact source text.')) }

const documentDetail = (node: { readonly title: string | null; readonly documentNumber: string | null }) =>
  node.title === null ? null : node.documentNumber

/** The properties by which documents, departments, places and industries are found. */
const NAMES = [
  ...(['title', 'documentNumber', 'name', 'fullName', 'aliases', 'knownAs', 'lineNames', 'synonyms'] as const),
  ...(['englishNames', 'translations', 'pinyin'] as const),
] as const

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
    description: 'A document that is cited but whose text is not held.',
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
    description: 'A section of a policy or of one of its attachments.',
    fields: {
      label: text('Its mark as printed: 一、, 附件1.'),
      title: text('Its heading.'),
      path: text('Its path in the tree of the document.'),
      ordinal: inner(whole('Its position among its sibling sections.')),
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
      ordinal: count('Its position among the measures of the policy, from 1.'),
      number: whole('The number in its mark: 3 for （三）. Numbering may restart in each section.'),
      label: text('Its mark as printed: （三）, 12., 第五条.'),
      path: text('Its path in the tree of the document.'),
      heading: text('Its heading, if it has one.'),
      sectionTitle: text('Heading of the section that contains it, after the title of its plan if the document has several.'),
      text: words('Its text, without page furniture and stray line breaks.'),
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
      label: text('The number in the upstream document as printed: 30.'),
      number: whole('Its number in the upstream document; null if the table prints none. It is not the row number.'),
      area: text('The area under which the table lists it.'),
      text: words('Its text as printed in the table, including the number.'),
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
      name: nameOr('Official name with its place: 红旗区财政局.'),
      fullName: text('Full official name, if known.'),
      aliases: texts('Its other names.'),
      formerIds: texts('Former ids, from before its full name was known or two entries were found to be one department. They still work.'),
      level: oneOf('Level', LEVELS, 'Level of government.'),
      line: text('Key of its function line (条线), the same at every place and level.'),
      lineName: text('Name of its function line: 财政, 商务, 发展改革.'),
      successor: text(
        'If a government reform replaced it, the usual name of its successor, without the place: 市场监督管理局 for a 工商行政管理局. Null if it still exists.',
      ),
      endedBy: whole('Year by which the reform had replaced the last departments of this name.'),
      kindOfDepartment: called(
        'kind',
        oneOfOr(
          'DepartmentKind',
          DEPARTMENT_KINDS,
          'body',
          'A single department, a class of departments, an open group, or an organisation outside government.',
        ),
      ),
      status: oneOfOr<ResolutionStatus>('ResolutionStatus', STATUSES, 'UNRESOLVED', 'Whether the name was resolved to one department.'),
      reason: text('Why it is unresolved; null if it is resolved.'),
      candidates: texts(
        'Candidates for the full name: if unresolved, all that fit; if resolved, the usual full names that may be its own.',
      ),
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
      code: text('Code of GB/T 2260, if it has one.'),
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
      code: text('Its code in the standard, if it has one.'),
      standard: text('The standard: GB/T 4754-2017 or 战略性新兴产业分类(2018).'),
      synonyms: texts('Synonyms.'),
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
      surface: words('The words as printed, joined to one line: 2022年6月底前. The exact source text is in `evidence`.'),
      targetKind: called('kind', oneOfOr<TargetKind>('TargetKind', TARGET_KINDS, 'count', 'Kind of the figure.')),
      value: figure('The figure in units of `unit`; for a range the lower end.'),
      upper: figure('Upper end of a range.'),
      unit: text('万元, 家, % ….'),
      comparator: oneOf<Comparator>('Comparator', COMPARATORS, 'How the figure is to be met.'),
      from: day('For deadlines, the first day of the period.'),
      to: day('For deadlines, the last day: due by this day.'),
      recurring: text('The words of the recurrence: 每季度末, 每月.'),
      document: inner(words('Id of the policy.')),
      measure: inner(words('Id of the measure that sets it; empty for a goal of the whole document.')),
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

/** A passage of a policy that may have been read badly, with its words and position in the source text. */
export interface AlarmRecord {
  readonly kind: AlarmKind
  readonly words: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The alarms of a policy, stored as parallel lists. */
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

/** Returns only URLs that a browser opens as a page, because a saved page may state anything as its address. */
function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address) ? address : null
}
