import type { Severity } from '../finding.ts'
import { type Review, said } from '../report.ts'
import type { ReviewFinding } from '../review.ts'
import { REVIEW_RULES } from '../rules.ts'
import { type Language, REVIEW_WORDS } from '../words.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { ERROR: 'error', WARNING: 'warning', NOTE: 'note' }

/** The review in SARIF 2.1.0, for editors and code review. Columns and offsets are in UTF-16 code units; lines count from 1. */
export function reviewSarif({ name, findings, dataVersion }: Review, language: Language) {
  const uri = encodeURI(name)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'policy-lineage-explorer', language: language === 'zh' ? 'zh-CN' : 'en-US', rules: rulesIn(language) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri } }],
        properties: { dataVersion },
        results: findings.map((finding) => resultOf(finding, uri, language)),
      },
    ],
  }
}

const rulesIn = (language: Language) =>
  REVIEW_RULES.map(({ kind, severity }) => ({
    id: kind,
    name: kind,
    shortDescription: { text: REVIEW_WORDS[kind][language].name },
    help: { text: REVIEW_WORDS[kind][language].advice },
    defaultConfiguration: { level: LEVELS[severity] },
  }))

function resultOf(finding: ReviewFinding, uri: string, language: Language) {
  const { kind, severity, start, end, line, column, words, source } = finding
  const { why, advice } = said(finding, language)
  const region = { startLine: line, startColumn: column, charOffset: start, charLength: end - start, snippet: { text: words } }
  return {
    ruleId: kind,
    ruleIndex: REVIEW_RULES.findIndex((rule) => rule.kind === kind),
    level: LEVELS[severity],
    message: { text: `${why} ${advice}` },
    locations: [{ physicalLocation: { artifactLocation: { uri, index: 0 }, region } }],
    ...(source === null ? {} : { properties: { source } }),
  }
}
