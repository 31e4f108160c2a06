/** The full words that the last word of an abbreviated name may abbreviate. */
const LAST_WORDS: readonly (readonly [short: string, full: RegExp])[] = [
  ['中心', /中心$/],
  ['委', /委员会$/],
  ['办', /办公室$|办$/],
  ['局', /局$/],
  ['厅', /厅$/],
  ['部', /部$/],
  ['院', /院$/],
  ['会', /会$/],
  ['联', /联合会$/],
  ['协', /协会$/],
  ['社', /社$/],
  ['队', /队$/],
  ['站', /站$/],
]

/**
 * Whether a short name may abbreviate a full one: same first character, all characters in order, and a last word that abbreviates the full
 * one (委 for 委员会, 办 for 办公室, never 局 for 委员会): 规自局 → 规划和自然资源局.
 */
export function abbreviates(short: string, full: string): boolean {
  return short === full || (short.charAt(0) === full.charAt(0) && contains(full, short))
}

/** The same, but the first character may differ: 编办 → 机构编制委员会办公室. */
export function contains(full: string, short: string): boolean {
  if (short === full) return true
  if (short.length >= full.length) return false
  const last = LAST_WORDS.find(([word]) => short.endsWith(word))
  if (last === undefined) return false
  return last[1].test(full) && isContained(short, full)
}

/** Whether all characters of the short name occur in the full one in the same order. */
export function isContained(short: string, full: string): boolean {
  let at = 0
  for (const char of short) {
    at = full.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Normalises dashes and width: 滨海-中关村科技园 and 滨海—中关村科技园. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[-—–－]+/g, '-')
    .replace(/\s+/g, '')
}

/** Also removes brackets: 自贸试验（经济合作区）管委会 and 自贸试验（经济合作区）管委会. */
export const bareName = (name: string): string => plainName(name).replace(/[()〔〕[\]〈〉<>]/g, '')
