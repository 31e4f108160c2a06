import TSCharacters from 'opencc-js/dict/TSCharacters'

/** Every traditional character with its simplified one; single code units only, so that offsets stay valid. */
export const TRADITIONAL_TO_SIMPLIFIED: readonly (readonly [string, string])[] = entriesOf(TSCharacters).filter(
  ([from, to]) => from.length === 1 && to.length === 1 && from !== to,
)

const TRADITIONAL_OF = new Map<string, string>()
for (const [from, to] of TRADITIONAL_TO_SIMPLIFIED) TRADITIONAL_OF.set(to, (TRADITIONAL_OF.get(to) ?? '') + from)

function entriesOf(dictionary: string | readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return dictionary
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to] as const
  })
}

/** Makes the Han characters of a pattern also match their traditional forms, in classes and outside: 责任 → [责責]任, [和与] → [和与與]. */
export function inBothScripts(pattern: string): string {
  let inClass = false
  return [...pattern]
    .map((char) => {
      if (char === '[') inClass = true
      if (char === ']') inClass = false
      const traditional = TRADITIONAL_OF.get(char)
      if (traditional === undefined) return char
      return inClass ? char + traditional : `[${char}${traditional}]`
    })
    .join('')
}
