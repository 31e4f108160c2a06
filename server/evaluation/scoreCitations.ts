import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Pairing } from './scoreMeasures.ts'
import type { CitationAnswer, Gold, GoldCitation, Prediction } from './types.ts'

interface Cited {
  readonly surface?: string
  readonly title?: string | null
  readonly number?: string | null
}

/** Citations as a set of documents; for those found, also the relation and the measures that cite them. */
export function scoreCitations(gold: Gold, prediction: Prediction, pairing: Pairing): Outcome[] {
  const wanted = distinct(gold.citations)
  const found = distinct(prediction.citations)
  const pairs: [GoldCitation, CitationAnswer][] = []
  const free = new Set(found)
  for (const g of wanted) {
    const hit = [...free].find((c) => sameDocument(g, c))
    if (!hit) continue
    free.delete(hit)
    pairs.push([g, hit])
  }
  const paired = new Set(pairs.map(([g]) => g))
  const excused = (c: CitationAnswer) =>
    (gold.citationsBorderline ?? []).some((b) => sameDocument(b, c) || bare(b.surface).includes(bare(c.title ?? c.surface)))
  return [
    ...pairs.map(([g, { rule }]): Outcome => ({ element: 'citations', verdict: 'right', unit: unitOf(g), words: g.surface, rule })),
    ...wanted
      .filter((g) => !paired.has(g))
      .map((g): Outcome => ({ element: 'citations', verdict: 'missed', unit: unitOf(g), words: g.surface })),
    ...[...free].filter((c) => !excused(c)).map(falseCitation),
    ...pairs.flatMap(([g, c]) => relationOutcomes(g, c)),
    ...pairs.flatMap(([g, c]) => placeOutcomes(g, c, pairing)),
  ]
}

function sameDocument(a: Cited, b: Cited): boolean {
  if (a.number && b.number) return bare(a.number) === bare(b.number)
  return bare(a.title ?? a.surface) === bare(b.title ?? b.surface)
}

function distinct<T extends Cited>(citations: readonly T[]): T[] {
  const seen: T[] = []
  for (const c of citations) if (!seen.some((s) => sameDocument(s, c))) seen.push(c)
  return seen
}

function falseCitation(c: CitationAnswer): Outcome {
  const unit = c.inMeasures[0] ?? `citation ${bare(c.surface)}`
  return { element: 'citations', verdict: 'false', unit, words: c.surface, start: c.start, rule: c.rule }
}

function relationOutcomes(gold: GoldCitation, answer: CitationAnswer): Outcome[] {
  const common = { element: 'citationRelation', unit: unitOf(gold), start: answer.start, rule: answer.rule } as const
  if (gold.relation === answer.relation) return [{ ...common, verdict: 'right', words: gold.surface }]
  const words = `${gold.surface}: ${gold.relation}, read as ${answer.relation}`
  return [
    { ...common, verdict: 'false', words },
    { ...common, verdict: 'missed', words },
  ]
}

function placeOutcomes(gold: GoldCitation, answer: CitationAnswer, pairing: Pairing): Outcome[] {
  const wanted = (gold.inMeasures ?? []).map(String)
  const found = answer.inMeasures.map((m) => pairing.goldIdOf(m))
  const outcome = (verdict: Outcome['verdict'], unit: string): Outcome => {
    return { element: 'citationPlaces', verdict, unit, words: `${gold.surface} in ${unit}`, start: answer.start, rule: answer.rule }
  }
  return [
    ...wanted.map((m) => outcome(found.includes(m) ? 'right' : 'missed', m)),
    ...found.filter((m) => !wanted.includes(m)).map((m) => outcome('false', m)),
  ]
}

const unitOf = (c: GoldCitation) => String(c.inMeasures?.[0] ?? `citation ${bare(c.surface)}`)
