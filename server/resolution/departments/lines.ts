import { DEPARTMENTS, type FunctionLine, lineNamed, localNames } from '../../reference/departments.ts'

/** The function line of a full or short name without its place; null if it belongs to none or to several. */
export function lineOf(base: string): FunctionLine | null {
  const fitting = linesOf(base)
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null
  const composite = DEPARTMENTS.composites.find((body) => body.name === base || body.short.includes(base))
  return composite === undefined ? lineByEnding(base) : lineNamed(composite.lines[0] ?? '')
}

/** Every function line with a department of this full or short name. */
export function linesOf(base: string): readonly FunctionLine[] {
  return DEPARTMENTS.lines.filter((line) => namesOf(line).has(base))
}

const NAMES = new Map<string, ReadonlySet<string>>()

function namesOf(line: FunctionLine): ReadonlySet<string> {
  const known = NAMES.get(line.key)
  if (known !== undefined) return known
  const names = new Set([...localNames(line), ...line.short])
  NAMES.set(line.key, names)
  return names
}

/** Whether departments of the line have this full or short name. */
export function isNameOf(line: string, base: string): boolean {
  const known = lineNamed(line)
  return known !== null && namesOf(known).has(base)
}

/** The line of the longest usual name at the end of the words: 各区政府, 各开发区管委会, 各市、县〔区〕市场监管局. */
export function lineByEnding(words: string): FunctionLine | null {
  if (/(?:人民)?政府$/.test(words)) return lineNamed('government')
  if (/管委会$|管委$|[区园城港岛]管理委员会$/.test(words)) return lineNamed('zone-committee')
  if (/海关$/.test(words)) return lineNamed('customs')
  // 评审委员会 and 公共资源交易管理委员会 are not Party committees, whose names contain no such other words.
  if (/委员会$/.test(words) && !/^中共|党/.test(words)) return lineByLongEnding(words, '委员会'.length + 1)
  return lineByLongEnding(words, 3)
}

function lineByLongEnding(words: string, least: number): FunctionLine | null {
  let best: { line: FunctionLine; length: number } | null = null
  for (const line of DEPARTMENTS.lines)
    for (const name of namesOf(line))
      if (name.length >= least && words.endsWith(name) && name.length > (best?.length ?? 0)) best = { line, length: name.length }
  return best?.line ?? null
}
