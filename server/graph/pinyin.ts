import { pinyin } from 'pinyin-pro'

/** Pinyin that people may type for these names: initials (财政局 → czj) and the full spelling (caizhengju). Sorted, without duplicates. */
export function pinyinOf(names: readonly string[]): readonly string[] {
  const typed = names.flatMap(spellingsOf)
  return [...new Set(typed.filter((letters) => letters.length > 1))].sort()
}

/** Cache: the same names occur in every document of a place. */
const KNOWN = new Map<string, readonly string[]>()
const MOST_KNOWN = 50_000

/** Initials and full spelling. */
function spellingsOf(name: string): readonly string[] {
  const known = KNOWN.get(name)
  if (known) return known
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  const spellings = [syllables.map((syllable) => syllable.slice(0, 1)), syllables].map((letters) => letters.join('').toLowerCase())
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(name, spellings)
  return spellings
}
