import type { Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import { contextOf, NO_FACTS, NO_FINDINGS } from './context.ts'
import { withFacts, withFindings } from './extract.ts'
import type { Finding, PolicyFacts } from './findings.ts'
import type { Findings, Found, Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** What one rule says of some words. */
export interface RuleAnswer {
  readonly rule: string
  readonly does: string
  /** found: kept; taken: found, but an earlier rule had read the words; refused: looked at and left alone; silent: not its words. */
  readonly outcome: 'found' | 'taken' | 'refused' | 'silent'
  /** What was found, as `targets: 30亿元`, or the reason against it. */
  readonly details: readonly string[]
}

/** One place where the words stand, and what each rule says of it, in the order in which the rules run. */
export interface Explanation {
  readonly span: Span
  readonly measure: string | null
  readonly answers: readonly RuleAnswer[]
}

const LISTS = ['departments', 'openEnded', 'citations', 'industries', 'targets', 'aliases', 'listedDepartments', 'upstreamTasks'] as const

/** Says of each place where the words stand which rules fired on them, in which order, and why the others did not. */
export function why(outline: Outline, words: string, rules: readonly Rule[] = RULES): readonly Explanation[] {
  const runs = runsOf(outline, rules)
  const { measureAt } = contextOf(outline)
  return placesOf(outline.text.text, words).map((span) => ({
    span,
    measure: measureAt(span.start)?.id ?? null,
    answers: runs.map((run) => answerOf(run, span)),
  }))
}

interface Run {
  readonly rule: Rule
  readonly found: Found
  readonly before: Findings
  readonly after: Findings
  readonly factsBefore: PolicyFacts
}

/** Runs the rules as `extract` does and keeps what each one saw and changed. */
function runsOf(outline: Outline, rules: readonly Rule[]): readonly Run[] {
  let policy = NO_FACTS
  let earlier = NO_FINDINGS
  return rules.map((rule) => {
    const found = rule.find(contextOf(outline, policy, earlier))
    const run = { rule, found, before: earlier, after: withFindings(earlier, found), factsBefore: policy }
    policy = withFacts(policy, found)
    earlier = run.after
    return run
  })
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  return places
}

function answerOf({ rule, found, before, after, factsBefore }: Run, span: Span): RuleAnswer {
  const answer = (outcome: RuleAnswer['outcome'], details: readonly string[]): RuleAnswer => ({
    rule: rule.name,
    does: rule.does,
    outcome,
    details,
  })
  const here = LISTS.flatMap((list) => touching(found[list] ?? [], span).map((finding) => ({ list, finding })))
  const kept = here.filter(({ list, finding }) => after[list].includes(finding as never))
  const facts = Object.entries(found.policy ?? {}).flatMap(([name, fact]) =>
    fact?.span && touches(fact.span, span) ? [{ name, value: fact.value, known: factsBefore[name as keyof PolicyFacts] !== null }] : [],
  )
  const fresh = facts.filter(({ known }) => !known)
  if (kept.length + fresh.length > 0)
    return answer('found', [
      ...kept.map(({ list, finding }) => shown(list, finding)),
      ...fresh.map(({ name, value }) => `${name}: ${value}`),
    ])
  if (here.length + facts.length > 0)
    return answer('taken', [
      ...here.flatMap(({ list, finding }) =>
        touching(before[list], finding.span).map((by) => `${shown(list, finding)}, read by ${by.rule}`),
      ),
      ...facts.map(({ name, value }) => `${name}: ${value}, told by an earlier rule`),
    ])
  const refused = (found.refused ?? []).filter((one) => touches(one.span, span))
  return refused.length > 0 ? answer('refused', [...new Set(refused.map(({ reason }) => reason))]) : answer('silent', [])
}

function touching(findings: readonly Finding[], span: Span): readonly Finding[] {
  return findings.filter((finding) => touches(finding.span, span))
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function shown(list: string, finding: Finding): string {
  const words = 'surface' in finding ? String(finding.surface) : 'full' in finding ? String(finding.full) : ''
  const name = 'name' in finding && finding.name !== words ? ` → ${String(finding.name)}` : ''
  return `${list}: ${words}${name}${finding.measure === null ? '' : ` (measure ${finding.measure})`}`
}
