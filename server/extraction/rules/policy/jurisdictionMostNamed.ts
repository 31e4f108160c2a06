import { placesNamed } from '../../../reference/places.ts'
import type { Span } from '../../../text/span.ts'
import type { Rule } from '../../rule.ts'

const PLACE = /(?:省|自治区|市|自治州|州|盟|县|区|旗)/gu
const HEAD = 20000

/** The place that the text names most. */
export const jurisdictionMostNamed: Rule = {
  name: 'jurisdiction-most-named',
  does: 'Takes the place that the text names most often, where neither issuer nor title nor number tells one; short names count as well.',
  examples: ['根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》……初步把广州建设成为'],
  find(context) {
    const counts = new Map<string, { count: number; span: Span }>()
    const words = context.folded.slice(0, HEAD)
    for (const match of words.matchAll(PLACE)) {
      const end = match.index + match[0].length
      const name = longestNameBefore(words, end)
      if (!name) continue
      const seen = counts.get(name)
      counts.set(name, { count: (seen?.count ?? 0) + 1, span: seen?.span ?? { start: end - name.length, end } })
    }
    const [most] = [...counts].sort(([, a], [, b]) => b.count - a.count || a.span.start - b.span.start)
    return most ? { policy: { jurisdiction: { value: most[0], span: most[1].span, rule: this.name } } } : {}
  },
}

function longestNameBefore(words: string, end: number): string | null {
  for (let length = 11; length >= 3; length -= 1) {
    const name = words.slice(Math.max(0, end - length), end)
    if (placesNamed(name).length === 1) return name
  }
  return null
}
