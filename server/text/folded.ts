import TSCharacters from 'opencc-js/dict/TSCharacters'

/** Traditional characters and their simplified ones, where both are a single code unit: offsets must hold. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  entriesOf(TSCharacters).filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to),
)

function entriesOf(dictionary: string | readonly (readonly [string, string])[]): (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return [...dictionary]
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to] as const
  })
}

/**
 * The text with traditional characters as simplified ones, of the same length, so that one set of patterns reads both scripts.
 * A text that has none is returned as it is.
 */
export function folded(text: string): string {
  let pieces: string[] | null = null
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) < 0x3400) continue
    const simple = SIMPLIFIED.get(text.charAt(index))
    if (simple === undefined) continue
    pieces ??= []
    pieces.push(text.slice(from, index), simple)
    from = index + 1
  }
  if (pieces === null) return text
  pieces.push(text.slice(from))
  return pieces.join('')
}
