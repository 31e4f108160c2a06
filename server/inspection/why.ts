import { contextOf, NO_FACTS } from '../extraction/context.ts'
import { withFacts } from '../extraction/extract.ts'
import { FINDING_KINDS, KINDS, NO_FINDINGS } from '../extraction/findingKinds.ts'
import type { FindingKind, Findings, FindingTypes, PolicyFacts } from '../extraction/findings.ts'
import { precisionOf } from '../extraction/precision.ts'
import type { Found, Rule } from '../extraction/rule.ts'
import { RULES } from '../extraction/rules.ts'
import { withFindings } from '../extraction/withFindings.ts'
import type { Outline, OutlineNode } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import { lineRulesText } from './lineRulesText.ts'

/** What a rule says about some words: found; found, but taken by an earlier rule; or refused. */
export interface Answer {
  readonly outcome: 'found' | 'taken' | 'refused'
  readonly words: string
}

/** A rule with answers about a passage. */
export interface RuleAnswers {
  readonly rule: Rule
  readonly answers: readonly Answer[]
}

/** One occurrence of the words, and the answers of the rules, in the order in which they run. Rules without an answer are left out. */
export interface Explanation {
  readonly place: Span
  readonly measure: string | null
  readonly rules: readonly RuleAnswers[]
}

/** Which rules matched the words, and why others did not. Spaces and line breaks in the words are ignored. */
export function why(outline: Outline, words: string, rules: readonly Rule[] = RULES): readonly Explanation[] {
  const places = placesOf(outline.text.text, words)
  const runs = places.length === 0 ? [] : runsOf(outline, rules)
  const { measureAt } = contextOf(outline)
  return places.map((place) => ({ place, measure: measureAt(place.start)?.id ?? null, rules: answersAt(runs, place) }))
}

/** The same as text for the terminal. */
export function whyText(outline: Outline, words: string, lineOf: (offset: number) => number): string {
  const explanations = why(outline, words)
  if (explanations.length === 0) return `“${words}” does not occur in ${outline.text.source.name}.\n`
  return explanations.map((explanation) => placeText(outline, explanation, lineOf)).join('\n')
}

function placeText(outline: Outline, { place, rules }: Explanation, lineOf: (offset: number) => number): string {
  return [
    `line ${lineOf(place.start)}: “${outline.text.text.slice(place.start, place.end)}”, in ${standingOf(outline, place)}`,
    ...lineRulesText(outline.text, place, lineOf),
    ...rules.flatMap(({ rule, answers }) => [
      `  ${rule.name}${precisionText(rule.name)}: ${rule.does}`,
      ...answers.map(({ words }) => `      ${words}`),
    ]),
    ...(rules.length === 0 ? ['  no rule has anything to say of these words'] : []),
    '',
  ].join('\n')
}

/** (right 30 of 33 checked in documents held out, 76.4–96.9 %) */
function precisionText(rule: string): string {
  const figures = precisionOf(rule)?.[2] ?? null
  if (figures === null) return ' (never checked in documents held out)'
  const percent = (share: number) => (100 * share).toFixed(1)
  const [right, checked, low, high] = figures
  return ` (right ${right} of ${checked} checked in documents held out, ${percent(low)}–${percent(high)} %)`
}

interface Run {
  readonly rule: Rule
  readonly found: Found
  readonly after: Findings
  readonly factsBefore: PolicyFacts
}

/** Runs the rules as `extract` does and records the findings of each. */
function runsOf(outline: Outline, rules: readonly Rule[]): readonly Run[] {
  let policy = NO_FACTS
  let earlier = NO_FINDINGS
  return rules.map((rule) => {
    const found = rule.find(contextOf(outline, policy, earlier))
    const run = { rule, found, after: withFindings(earlier, found), factsBefore: policy }
    policy = withFacts(policy, found)
    earlier = run.after
    return run
  })
}

/** A reason for a whole measure is given only if no rule has an answer about the words themselves. */
function answersAt(runs: readonly Run[], place: Span): readonly RuleAnswers[] {
  const answered = runs.map((run) => ({ rule: run.rule, answers: answersOf(run, place) })).filter(({ answers }) => answers.length > 0)
  if (answered.length > 0) return answered
  return runs
    .map((run) => ({ rule: run.rule, answers: refusals(run.found.passedOver ?? [], place) }))
    .filter(({ answers }) => answers.length > 0)
}

function answersOf({ rule, found, after, factsBefore }: Run, place: Span): readonly Answer[] {
  return [
    ...KINDS.flatMap((kind) => findingsAt(found, after, kind, place)),
    ...factsAt(rule, found, factsBefore, place),
    ...refusals(found.refused ?? [], place),
  ]
}

function findingsAt<K extends FindingKind>(found: Partial<Findings>, after: Findings, kind: K, place: Span): readonly Answer[] {
  const kept: readonly FindingTypes[K][] = after[kind]
  const here: readonly FindingTypes[K][] = found[kind] ?? []
  return here
    .filter(({ span }) => touches(span, place))
    .map((finding): Answer => {
      const said = `${kind}: ${FINDING_KINDS[kind].say(finding)}`
      if (kept.includes(finding)) return { outcome: 'found', words: said }
      const by = kept.find(({ span }) => touches(span, finding.span))?.rule
      return { outcome: 'taken', words: `${said}, but these words are read by ${by ?? 'an earlier rule'}` }
    })
}

function factsAt(rule: Rule, found: Found, known: PolicyFacts, place: Span): readonly Answer[] {
  return Object.entries(found.policy ?? {}).flatMap(([key, fact]): readonly Answer[] => {
    if (!fact?.span || !touches(fact.span, place)) return []
    const before = Object.entries(known).find(([name]) => name === key)?.[1]
    if (!before || before.rule === rule.name) return [{ outcome: 'found', words: `${key}: ${fact.value}` }]
    return [{ outcome: 'taken', words: `${key}: ${fact.value}, but ${before.rule} had said ${before.value}` }]
  })
}

function refusals(refused: NonNullable<Found['refused']>, place: Span): readonly Answer[] {
  const reasons = refused.filter(({ span }) => touches(span, place)).map(({ reason }) => reason)
  return [...new Set(reasons)].map((reason) => ({ outcome: 'refused', words: `left alone: ${reason}` }))
}

function touches(span: Span, place: Span): boolean {
  return span.start < place.end && place.start < span.end
}

/** Where the words are: the measure, or another node of the outline. */
function standingOf(outline: Outline, { start }: Span): string {
  const measure = outline.measures.find(({ span }) => span.start <= start && start < span.end)
  if (measure) return `measure ${measure.id} (${measure.path})`
  const node = outline.parts.map(({ children }) => nodeAt(children, start)).find((found) => found !== null)
  return node
    ? `${node.kind} ${node.path}${node.heading ? ` ${node.heading}` : ''}, which is no measure`
    : 'a title or the block of metadata'
}

function nodeAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | null {
  const node = nodes.find(({ span }) => span.start <= offset && offset < span.end)
  return node ? (nodeAt(node.children, offset) ?? node) : null
}

/** Every occurrence of the words, ignoring spaces. */
function placesOf(text: string, words: string): Span[] {
  const wanted = words.replaceAll(/\s+/g, '')
  if (wanted === '') return []
  const kept: number[] = []
  let bare = ''
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue
    kept.push(index)
    bare += text.charAt(index)
  }
  const places: Span[] = []
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length)) {
    places.push({ start: kept[at] ?? 0, end: (kept[at + wanted.length - 1] ?? 0) + 1 })
  }
  return places
}
