import type { Reading } from '../extraction/findings.ts'
import {
  GB_CLASSES,
  INDUSTRY_WORDS,
  type IndustryClass,
  type IndustryWord,
  STRATEGIC_CLASSES,
  STRATEGIC_OF_GB,
} from '../reference/industries.ts'
import type { IndustryResolution, ResolvedIndustry } from './types.ts'

const ENTRIES = new Map<string, IndustryWord>(INDUSTRY_WORDS.map((entry) => [entry.word, entry]))

/**
 * Resolves each industry word to a class of GB/T 4754, or else of the strategic emerging industries. A word that matches no single class
 * becomes a separate industry below the classes that contain it. `industries` also has the broader classes of both classifications.
 */
export function resolveIndustries(reading: Reading): {
  industryMentions: readonly IndustryResolution[]
  industries: readonly ResolvedIndustry[]
} {
  const words = [...new Set(reading.industries.map(({ name }) => name))]
  const byId = new Map<string, ResolvedIndustry>()
  const byWord = new Map<string, string>()
  for (const word of words) {
    const industry = industryOf(word)
    const before = byId.get(industry.id)
    byWord.set(word, industry.id)
    byId.set(
      industry.id,
      before ? { ...before, synonyms: [...before.synonyms, ...industry.synonyms], sure: before.sure || industry.sure } : industry,
    )
  }
  for (const industry of [...byId.values()]) addBroader(industry, byId)
  const industryMentions = reading.industries.flatMap((mention): IndustryResolution[] => {
    const industry = byId.get(byWord.get(mention.name) ?? '')
    return industry ? [{ mention, industry }] : []
  })
  return { industryMentions, industries: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function industryOf(word: string): ResolvedIndustry {
  const { gb = [], strategic = [], sure = false, also = [] } = ENTRIES.get(word) ?? {}
  const own = classOf(gb, GB_CLASSES) ?? (gb.length === 0 ? classOf(strategic, STRATEGIC_CLASSES) : null)
  if (own && (own.name === word || (sure && liesWithin(own, strategic)))) return { ...ofClass(own), synonyms: [word, ...also], sure }
  const standard = own ?? sharedBroader(gb, GB_CLASSES)
  // If the class is only the nearest one, guessing in one classification is enough.
  const emerging = sure || !standard ? sharedBroader(strategic, STRATEGIC_CLASSES) : null
  return {
    id: `ind:${word}`,
    name: word,
    code: gb.length === 1 ? (gb[0] ?? null) : null,
    strategic: strategic.length === 1 ? (strategic[0] ?? null) : null,
    parents: [standard, emerging].flatMap((above) => (above ? [idOf(above)] : [])),
    synonyms: [word, ...also],
    sure,
  }
}

function classOf(codes: readonly string[], classes: ReadonlyMap<string, IndustryClass>): IndustryClass | null {
  return codes.length === 1 ? (classes.get(codes[0] ?? '') ?? null) : null
}

/** Whether these strategic classes contain the whole class. */
function liesWithin(one: IndustryClass, strategic: readonly string[]): boolean {
  const above = broaderThan(one).map(({ code }) => code)
  return strategic.every((code) => code === one.code || above.includes(code))
}

/** The narrowest class that contains all of these. */
function sharedBroader(codes: readonly string[], classes: ReadonlyMap<string, IndustryClass>): IndustryClass | null {
  const chains = codes.flatMap((code) => classes.get(code) ?? []).map((one) => [one, ...broaderThan(one)])
  return chains[0]?.find(({ code }) => classes.has(code) && chains.every((chain) => chain.some((other) => other.code === code))) ?? null
}

/** The classes that contain a class, nearest first: those of its own classification, and the strategic ones that contain it whole. */
function broaderThan(one: IndustryClass): readonly IndustryClass[] {
  const next = nextAbove(one)
  return [...next, ...next.flatMap(broaderThan)]
}

function nextAbove(one: IndustryClass): readonly IndustryClass[] {
  const strategic = isStrategic(one)
  const above = (strategic ? STRATEGIC_CLASSES : GB_CLASSES).get(one.parent ?? '')
  const holding = strategic ? undefined : STRATEGIC_CLASSES.get(STRATEGIC_OF_GB.get(one.code) ?? '')
  return [above, holding].flatMap((each) => each ?? [])
}

function isStrategic(one: IndustryClass): boolean {
  return STRATEGIC_CLASSES.get(one.code) === one
}

function idOf(one: IndustryClass): string {
  return isStrategic(one) ? `ind:s${one.code}` : `ind:${one.code}`
}

function ofClass(one: IndustryClass): ResolvedIndustry {
  return {
    id: idOf(one),
    name: one.name,
    code: isStrategic(one) ? null : one.code,
    strategic: isStrategic(one) ? one.code : null,
    parents: nextAbove(one).map(idOf),
    synonyms: [],
    sure: true,
  }
}

function addBroader({ parents }: ResolvedIndustry, byId: Map<string, ResolvedIndustry>): void {
  for (const parent of parents) {
    if (byId.has(parent)) continue
    const code = parent.replace(/^ind:s?/u, '')
    const one = parent.startsWith('ind:s') ? STRATEGIC_CLASSES.get(code) : GB_CLASSES.get(code)
    if (!one) continue
    const broader = ofClass(one)
    byId.set(parent, broader)
    addBroader(broader, byId)
  }
}
