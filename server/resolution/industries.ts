import type { Reading } from '../extraction/findings.ts'
import { GB_CLASSES, INDUSTRY_WORDS, type IndustryClass, type IndustryWord, STRATEGIC_CLASSES } from '../reference/industries.ts'
import type { IndustryResolution, ResolvedIndustry } from './types.ts'

const ENTRIES = new Map<string, IndustryWord>(INDUSTRY_WORDS.map((entry) => [entry.word, entry]))

/**
 * Leads each industry word to a class of GB/T 4754, else of the strategic emerging industries; a word that spans several classes is an
 * industry of its own below what they share. `industries` holds the broader ones too, up to the section.
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
    byId.set(industry.id, before ? { ...before, synonyms: [...before.synonyms, word], sure: before.sure || industry.sure } : industry)
  }
  for (const industry of [...byId.values()]) addBroader(industry, byId)
  const industryMentions = reading.industries.flatMap((mention): IndustryResolution[] => {
    const industry = byId.get(byWord.get(mention.name) ?? '')
    return industry ? [{ mention, industry }] : []
  })
  return { industryMentions, industries: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function industryOf(word: string): ResolvedIndustry {
  const { gb = [], strategic = [], sure = false } = ENTRIES.get(word) ?? {}
  const own = classOf(gb, GB_CLASSES) ?? (gb.length === 0 ? classOf(strategic, STRATEGIC_CLASSES) : null)
  if (own && (sure || own.name === word))
    return { ...ofClass(own), synonyms: [word], strategic: strategic.length === 1 ? (strategic[0] ?? null) : null, sure }
  const above = own ?? sharedBroader(gb, GB_CLASSES) ?? sharedBroader(strategic, STRATEGIC_CLASSES)
  return {
    id: `ind:${word}`,
    name: word,
    code: gb.length === 1 ? (gb[0] ?? null) : null,
    strategic: strategic.length === 1 ? (strategic[0] ?? null) : null,
    parent: above ? idOf(above) : null,
    synonyms: [word],
    sure: false,
  }
}

function classOf(codes: readonly string[], classes: ReadonlyMap<string, IndustryClass>): IndustryClass | null {
  return codes.length === 1 ? (classes.get(codes[0] ?? '') ?? null) : null
}

/** The narrowest class that holds all of these. */
function sharedBroader(codes: readonly string[], classes: ReadonlyMap<string, IndustryClass>): IndustryClass | null {
  const chains = codes.map((code) => chainOf(code, classes))
  return chains[0]?.find(({ code }) => chains.every((chain) => chain.some((one) => one.code === code))) ?? null
}

function chainOf(code: string, classes: ReadonlyMap<string, IndustryClass>): readonly IndustryClass[] {
  const one = classes.get(code)
  return one ? [one, ...(one.parent ? chainOf(one.parent, classes) : [])] : []
}

function isStrategic(one: IndustryClass): boolean {
  return STRATEGIC_CLASSES.get(one.code) === one
}

function idOf(one: IndustryClass): string {
  return isStrategic(one) ? `ind:s${one.code}` : `ind:${one.code}`
}

function ofClass(one: IndustryClass): ResolvedIndustry {
  const classes = isStrategic(one) ? STRATEGIC_CLASSES : GB_CLASSES
  const above = one.parent ? classes.get(one.parent) : undefined
  return {
    id: idOf(one),
    name: one.name,
    code: isStrategic(one) ? null : one.code,
    strategic: isStrategic(one) ? one.code : null,
    parent: above ? idOf(above) : null,
    synonyms: [],
    sure: true,
  }
}

function addBroader(industry: ResolvedIndustry, byId: Map<string, ResolvedIndustry>): void {
  const { parent } = industry
  if (!parent || byId.has(parent)) return
  const code = parent.replace(/^ind:/u, '')
  const one = code.startsWith('s') ? STRATEGIC_CLASSES.get(code.slice(1)) : GB_CLASSES.get(code)
  if (!one) return
  const broader = ofClass(one)
  byId.set(parent, broader)
  addBroader(broader, byId)
}
