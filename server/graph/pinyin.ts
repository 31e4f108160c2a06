import { pinyin } from 'pinyin-pro'

/** Pinyin that people may type for these names: initials (财政局 → czj) and the full spelling (caizhengju). Sorted, without duplicates. */
export function pinyinOf(names: readonly string[]): readonly string[] {
  const typed = names.flatMap((name) => [lettersOf(name, 'first'), lettersOf(name, 'pinyin')])
  return [...new Set(typed.filter((letters) => letters.length > 1))].sort()
}

type Pattern = 'first' | 'pinyin'

/** Cache: the same names occur in every document of a place. */
const KNOWN: Readonly<Record<Pattern, Map<string, string>>> = { first: new Map(), pinyin: new Map() }
const MOST_KNOWN = 50_000

function lettersOf(name: string, pattern: Pattern): string {
  const known = KNOWN[pattern]
  const before = known.get(name)
  if (before !== undefined) return before
  const letters = pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join('').toLowerCase()
  if (known.size < MOST_KNOWN) known.set(name, letters)
  return letters
}
