import { pinyin } from 'pinyin-pro'

const made = new Map<string, string>()

/** First letters of the pinyin of a name: 区市场监管局 → qscjgj. Letters and digits stay. */
export function initialsOf(name: string): string {
  const known = made.get(name)
  if (known !== undefined) return known
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  made.set(name, letters)
  return letters
}

/** Unifies case, width and brackets of what was typed, and drops blanks: 津滨政发[2020] 20 号 → 津滨政发〔2020〕20号. */
export const typed = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[[({【〖<](\d{4})[\])}】〗>]/g, '〔$1〕')

/** How well a query fits a name; 0 where it does not. Words count before initials, the beginning before the middle. */
export function fitness(query: string, names: readonly string[]): number {
  const wanted = typed(query)
  if (wanted === '') return 1
  let best = 0
  for (const name of names) best = Math.max(best, fitOne(wanted, name))
  return best
}

function fitOne(wanted: string, name: string): number {
  const plain = typed(name)
  if (plain === wanted) return 100
  const at = plain.indexOf(wanted)
  if (at >= 0) return (at === 0 ? 80 : 60) - Math.min(plain.length - wanted.length, 30) / 2
  if (!/^[a-z]{2,}$/.test(wanted)) return 0
  const inInitials = initialsOf(name).indexOf(wanted)
  return inInitials < 0 ? 0 : (inInitials === 0 ? 40 : 30) - Math.min(name.length - wanted.length, 30) / 3
}
