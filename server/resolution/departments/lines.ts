import { DEPARTMENTS, type FunctionLine, lineNamed, localNames } from '../../reference/departments.ts'

/** The function line of a name without its place, full or short; null where it belongs to none or to more than one. */
export function lineOf(base: string): FunctionLine | null {
  const fitting = DEPARTMENTS.lines.filter((line) => namesOf(line).has(base))
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null
  const composite = DEPARTMENTS.composites.find((body) => body.name === base || body.short.includes(base))
  return composite === undefined ? lineByEnding(base) : lineNamed(composite.lines[0] ?? '')
}

const NAMES = new Map<string, ReadonlySet<string>>()

function namesOf(line: FunctionLine): ReadonlySet<string> {
  const known = NAMES.get(line.key)
  if (known !== undefined) return known
  const names = new Set([...localNames(line), ...line.short])
  NAMES.set(line.key, names)
  return names
}

/** True where departments of the line are called so, in full or short. */
export function isNameOf(line: string, base: string): boolean {
  const known = lineNamed(line)
  return known !== null && namesOf(known).has(base)
}

/** 各区政府, 各开发区管委会, 各市、县〔区〕市场监管局: the longest usual name that ends the words. */
export function lineByEnding(words: string): FunctionLine | null {
  if (/(?:人民)?政府$/.test(words)) return lineNamed('government')
  if (/(?:管委会|管理委员会|管委)$/.test(words)) return lineNamed('zone-committee')
  if (/海关$/.test(words)) return lineNamed('customs')
  let best: { line: FunctionLine; length: number } | null = null
  for (const line of DEPARTMENTS.lines)
    for (const name of namesOf(line))
      if (name.length >= 3 && words.endsWith(name) && name.length > (best?.length ?? 0)) best = { line, length: name.length }
  return best?.line ?? null
}
