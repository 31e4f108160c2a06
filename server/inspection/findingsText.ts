import { closesInBrackets } from '../extraction/departments/conventions.ts'
import type { WhoLeads } from '../extraction/departments/whoLeads.ts'
import { FINDING_KINDS, KINDS } from '../extraction/findingKinds.ts'
import type { Fact, FindingKind, Findings, FindingTypes, FoundWords, PolicyFacts, Reading } from '../extraction/findings.ts'

/** All findings of a reading as plain text, by kind, each with its source line, measure and rule. */
export function findingsText(reading: Reading, lineOf: (offset: number) => number): string {
  const groups = KINDS.flatMap((kind) => groupText(reading, reading, kind, lineOf))
  return [factsText(reading.policy, lineOf), conventionsText(reading), ...groups, ''].join('\n\n')
}

function groupText<K extends FindingKind>(
  { outline }: Reading,
  findings: Findings,
  kind: K,
  lineOf: (offset: number) => number,
): readonly string[] {
  const { title, say } = FINDING_KINDS[kind]
  const found: readonly FindingTypes[K][] = findings[kind]
  if (found.length === 0) return []
  const lines = found.map((finding) => printed(outline.text.text, finding, say(finding), lineOf))
  return [`${title} (${found.length})\n${lines.join('\n')}`]
}

function printed(text: string, { span, measure, rule }: FoundWords, said: string, lineOf: (offset: number) => number): string {
  const words = text.slice(span.start, span.end)
  const quote = said.includes(words) ? '' : `  “${words.slice(0, 40)}”`
  return `${String(lineOf(span.start)).padStart(5)} ${(measure === null ? '' : ` ●${measure}`).padEnd(5)} ${said}${quote}  [${rule}]`
}

function factsText(policy: PolicyFacts, lineOf: (offset: number) => number): string {
  const facts: readonly (readonly [string, Fact | null])[] = Object.entries(policy)
  const lines = facts.map(([key, fact]) =>
    fact === null
      ? `      ${key}: –`
      : `${fact.span ? String(lineOf(fact.span.start)).padStart(5) : '     '} ${key}: ${fact.value}  [${fact.rule}]`,
  )
  return `Policy\n${lines.join('\n')}`
}

function wordsOf(leads: WhoLeads): string {
  if (leads.who === 'marked') return `those with ${leads.mark}`
  return leads.who === 'first' ? 'the first of each list' : 'those before the first comma of a list'
}

/** How the document writes its assignments, as learnt before the rules ran. */
function conventionsText({ conventions }: Reading): string {
  const { level, leads, closing, headings, labels, names } = conventions
  return [
    'Conventions',
    `      tasks that close with departments in brackets: ${closing.bracketed} of ${closing.measures}${closesInBrackets(conventions) ? ', so the other tasks are read the same way' : ''}`,
    `      leads without 牵头: ${leads === null ? '–' : wordsOf(leads)}`,
    `      word of level shared by all lists: ${level ?? '–'}`,
    `      headings that name departments: ${headings}`,
    `      labels: ${[...labels].map(([label, count]) => `${label} ${count}`).join(', ') || '–'}`,
    `      names known as departments: ${names.size}`,
  ].join('\n')
}
