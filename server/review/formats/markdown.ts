import { rollups } from 'd3-array'
import { escapedForMarkdown as escaped } from '../../exports/markdownEscape.ts'
import type { Severity } from '../finding.ts'
import { type Review, type ReviewedDocument, said } from '../report.ts'
import type { ReviewFinding } from '../review.ts'
import { type Language, SEVERITY_WORDS } from '../words.ts'

const SAYS = {
  zh: {
    head: (name: string) => `# 审校意见：${name}`,
    document: ({ title, documentNumber, measures, citations, asOf }: ReviewedDocument) =>
      `- ${[title ? `《${escaped(title)}》` : '（未识别标题）', documentNumber].filter(Boolean).join(' ')}：措施 ${measures} 条，引用 ${citations} 处，以 ${asOf} 为准`,
    count: (severity: Severity, count: number) => `${SEVERITY_WORDS[severity].zh} ${count}`,
    place: (line: number) => `第 ${line} 行`,
    nothing: '没有发现问题。',
    data: (version: string | null) => (version === null ? '未与图谱比对，只用了参考数据。' : `所比对的数据版本：${version}`),
  },
  en: {
    head: (name: string) => `# Review of ${name}`,
    document: ({ title, documentNumber, measures, citations, asOf }: ReviewedDocument) =>
      `- ${[title ? `《${escaped(title)}》` : '(no title found)', documentNumber].filter(Boolean).join(' ')}: ${measures} measures, ${citations} citations, as of ${asOf}`,
    count: (severity: Severity, count: number) => `${count} × ${SEVERITY_WORDS[severity].en}`,
    place: (line: number) => `line ${line}`,
    nothing: 'Nothing found.',
    data: (version: string | null) =>
      version === null ? 'Compared with the reference data only, without a graph.' : `Version of the data compared with: ${version}`,
  },
} as const

/** The review as Markdown: the documents, the number of findings, and each finding with its words, reason and advice. */
export function reviewMarkdown({ name, documents, findings, dataVersion }: Review, language: Language): string {
  const says = SAYS[language]
  const bySeverity = rollups(
    findings,
    ({ length }) => length,
    ({ severity }) => severity,
  )
  const counts = bySeverity.map(([severity, count]) => says.count(severity, count))
  return [
    says.head(escaped(name)),
    '',
    ...documents.map(says.document),
    '',
    findings.length === 0 ? says.nothing : counts.join(language === 'zh' ? '，' : ', '),
    '',
    ...findings.flatMap((finding, index) => findingLines(finding, index, language)),
    says.data(dataVersion),
    '',
  ].join('\n')
}

function findingLines(finding: ReviewFinding, index: number, language: Language): readonly string[] {
  const { name, why, advice } = said(finding, language)
  const severity = SEVERITY_WORDS[finding.severity][language]
  const words = escaped(finding.words.replace(/\s+/gu, ' ').trim())
  const place = SAYS[language].place(finding.line)
  return [`## ${index + 1}. ${name} · ${severity} · ${place}`, '', `> ${words}`, '', escaped(why), '', `**→** ${escaped(advice)}`, '']
}
