import { type Review, said } from '../report.ts'
import { type Language, SEVERITY_WORDS } from '../words.ts'

const NOTHING = { zh: '没有发现问题。', en: 'Nothing found.' }

/** The review for a terminal: one line for each finding as `file:line:column`, followed by reason and advice. */
export function reviewText({ name, findings }: Review, language: Language): string {
  if (findings.length === 0) return `${name}: ${NOTHING[language]}`
  return findings
    .flatMap((finding) => {
      const { name: kind, why, advice } = said(finding, language)
      const head = `${name}:${finding.line}:${finding.column}: ${SEVERITY_WORDS[finding.severity][language]}: ${kind}`
      return [head, `    ${inOneLine(finding.words)}`, `    ${why}`, `    → ${advice}`]
    })
    .join('\n')
}

const inOneLine = (words: string) => words.replace(/\s+/gu, ' ')
