import { contextOf, NO_FACTS, NO_FINDINGS } from '../extraction/context.ts'
import { withFacts, withFindings } from '../extraction/extract.ts'
import type { Finding, PolicyFacts } from '../extraction/findings.ts'
import type { Findings, Found, Rule } from '../extraction/rule.ts'
import { RULES } from '../extraction/rules.ts'
import type { Outline, OutlineNode } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import { lineRulesText } from './lineRulesText.ts'

/** What one rule did with the words asked about. */
interface Verdict {
  readonly rule: Rule
  readonly said: readonly string[]
}

/**
 * Which rules fired on the given words, in their order, and why the others did not: refused with a reason, found what an earlier rule had
 * already read, or found nothing there. Blanks and line breaks in the words do not matter.
 */
export function whyText(outline: Outline, words: string, lineOf: (offset: number) => number): string {
  const places = placesOf(outline.text.text, words)
  if (places.length === 0) return `“${words}” does not occur in ${outline.text.source.name}.\n`
  return places.map((place) => placeText(outline, place, lineOf)).join('\n')
}

function placeText(outline: Outline, place: Span, lineOf: (offset: number) => number): string {
  const verdicts = verdictsAt(outline, place)
  const spoke = verdicts.filter(({ said }) => said.length > 0)
  const silent = verdicts.filter(({ said }) => said.length === 0)
  return [
    `line ${lineOf(place.start)}: “${outline.text.text.slice(place.start, place.end)}”, in ${standingOf(outline, place)}`,
    ...lineRulesText(outline.text, place, lineOf),
    ...spoke.flatMap(({ rule, said }) => [`  ${rule.name}: ${rule.does}`, ...said.map((line) => `      ${line}`)]),
    ...(spoke.length === 0 ? ['  no rule fired on these words'] : []),
    '  found nothing here:',
    ...silent.map(({ rule }) => `      ${rule.name}: ${rule.does} (as ${rule.examples[0] ?? ''})`),
    '',
  ].join('\n')
}

/** Runs the rules in their order, as `extract` does, and keeps what each says of the place. */
function verdictsAt(outline: Outline, place: Span): Verdict[] {
  let policy: PolicyFacts = NO_FACTS
  let earlier: Findings = NO_FINDINGS
  return RULES.map((rule) => {
    const found = rule.find(contextOf(outline, policy, earlier))
    const later = withFindings(earlier, found)
    const said = [...findingsAt(found, later, place), ...factsAt(found, policy, place), ...refusalsAt(found, place)]
    policy = withFacts(policy, found)
    earlier = later
    return { rule, said }
  })
}

const LISTS = ['departments', 'openEnded', 'citations', 'industries', 'targets', 'aliases', 'listedDepartments', 'upstreamTasks'] as const

function findingsAt(found: Found, kept: Findings, place: Span): string[] {
  return LISTS.flatMap((list) => {
    const findings: readonly Finding[] = found[list] ?? []
    const stands: readonly Finding[] = kept[list]
    return findings
      .filter(({ span }) => touches(span, place))
      .map(
        (finding) =>
          `${stands.includes(finding) ? 'found' : 'found, but an earlier rule had read these words:'} ${list} ${saidOf(finding)}`,
      )
  })
}

function factsAt(found: Found, known: PolicyFacts, place: Span): string[] {
  return Object.entries(found.policy ?? {}).flatMap(([key, fact]) => {
    if (!fact?.span || !touches(fact.span, place)) return []
    const before = known[key as keyof PolicyFacts]
    return [before ? `says ${key} = ${fact.value}, but ${before.rule} had said ${before.value}` : `says ${key} = ${fact.value}`]
  })
}

function refusalsAt(found: Found, place: Span): string[] {
  return (found.refused ?? []).filter(({ span }) => touches(span, place)).map(({ reason }) => `left alone: ${reason}`)
}

function saidOf({ span: _span, rule: _rule, ...rest }: Finding): string {
  return Object.entries(rest)
    .filter(([, value]: readonly [string, unknown]) => value !== null && value !== false && typeof value !== 'object')
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')
}

function touches(span: Span, place: Span): boolean {
  return span.start < place.end && place.start < span.end
}

/** Where the words stand: the measure, or the node of the outline that is none. */
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

/** Every place where the words occur, blanks aside. */
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
