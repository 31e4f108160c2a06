import { bare, overlap } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Gold, GoldIndustry, Prediction } from './types.ts'

/** Industries of a document as a set of names, compared leniently: equal names, or one containing the other. */
export function scoreIndustries(gold: Gold, prediction: Prediction): Outcome[] {
  const wanted = distinct(gold.industries.map(nameOf))
  const found = distinct(prediction.industries.map((i) => bare(i.surface)))
  const borderline = (gold.industriesBorderline ?? []).map(nameOf)
  const meets = (name: string, among: readonly string[]) => among.some((other) => overlap(name, other))
  const right = found.filter((name) => meets(name, wanted))
  const wrong = found.filter((name) => !meets(name, wanted) && !meets(name, borderline))
  const ruleOf = new Map(prediction.industries.map(({ surface, rule }) => [bare(surface), rule]))
  const outcome = (verdict: Outcome['verdict'], words: string): Outcome => ({
    element: 'industries',
    verdict,
    unit: `industry ${words}`,
    words,
  })
  return [
    // Several found names may match one gold name, so precision and recall are counted separately.
    ...right.map((name) => ({ ...outcome('right', name), held: 0, rule: ruleOf.get(name) })),
    ...wanted.filter((name) => meets(name, found)).map((name) => ({ ...outcome('right', name), found: 0 })),
    ...wanted.filter((name) => !meets(name, found)).map((name) => outcome('missed', name)),
    ...wrong.map((name) => ({ ...outcome('false', name), rule: ruleOf.get(name) })),
  ]
}

const distinct = (names: readonly string[]) => [...new Set(names)]
const nameOf = (i: GoldIndustry) => bare(typeof i === 'string' ? i : (i.surface ?? i.name))
