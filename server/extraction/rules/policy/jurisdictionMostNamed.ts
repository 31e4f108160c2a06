import { placesNamed, shortPlaceName } from '../../../reference/places.ts'
import type { Span } from '../../../text/span.ts'
import type { Rule } from '../../rule.ts'

const PLACE = /(?:省|自治区|市|自治州|州|盟|县|区|旗)/gu
const HEAD = 20000
/** 各县（市、区）人民政府，东城区管委会：: whom a notice addresses lies below its issuer. */
const SALUTATION = /^[^。；\n]{4,200}[：:]$/gmu
/** 各乡镇人民政府，县政府各部门：: the issuer's own government. */
const OWN_LEVEL = /(?<=^|[，,、])(?<level>[县区市旗])(?:人民)?政府(?=各|直属|有关|工作|所属)/u
/** Named once, a place may be any that the text speaks of. */
const FEWEST = 2

/** The place that the text names most. */
export const jurisdictionMostNamed: Rule = {
  name: 'jurisdiction-most-named',
  does: 'Takes the place that the text names most often, twice at least, where neither issuer nor title nor number tells one; one that begins with the letter of the number goes before, then one of the level of the government that the notice addresses.',
  doesInChinese:
    '发文机关、标题和文号都看不出地区时，取正文出现最多（至少两次）的地名；与机关代字首字相符的优先，其次是与主送的政府同级的。',
  examples: [
    '根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》……初步把广州市建设成为',
    '菏政办字〔2023〕1号 … 《菏泽市深化新旧动能转换推动绿色低碳高质量发展分工落实方案》',
  ],
  find(context) {
    const words = context.folded.slice(0, HEAD).replace(SALUTATION, (line) => ' '.repeat(line.length))
    const named = placesIn(words)
    const letter = context.policy.documentNumber?.value.charAt(0)
    const ofNumber = named.find(({ name }) => letter !== undefined && shortPlaceName(name).startsWith(letter))
    const level = OWN_LEVEL.exec(salutationOf(context.folded))?.groups?.level
    const ofLevel = named.find(({ name, count }) => level !== undefined && name.endsWith(level) && count >= FEWEST)
    const most = ofNumber ?? ofLevel ?? named.find(({ count }) => count >= FEWEST)
    return most ? { policy: { jurisdiction: { value: most.name, span: most.span, rule: this.name } } } : {}
  },
}

function salutationOf(text: string): string {
  return text.slice(0, HEAD).match(SALUTATION)?.[0] ?? ''
}

interface NamedPlace {
  readonly name: string
  readonly count: number
  readonly span: Span
}

/** The places that the words name by their full names, the most named first. */
function placesIn(words: string): readonly NamedPlace[] {
  const found = new Map<string, NamedPlace>()
  for (const match of words.matchAll(PLACE)) {
    const end = match.index + match[0].length
    const name = longestNameBefore(words, end)
    // 番禺区政府、白云区政府 in a list are whom tasks are given to
    if (!name || /^(?:人民政府|政府|管委会|管理委员会)/u.test(words.slice(end, end + 5))) continue
    const seen = found.get(name)
    found.set(name, { name, count: (seen?.count ?? 0) + 1, span: seen?.span ?? { start: end - name.length, end } })
  }
  return [...found.values()].map((place) => withShortName(words, place)).sort((a, b) => b.count - a.count || a.span.start - b.span.start)
}

/** 广州市 and 加强法治广州建设 name one place. */
function withShortName(words: string, place: NamedPlace): NamedPlace {
  const short = shortPlaceName(place.name)
  if (short === place.name) return place
  const more = [...words.matchAll(new RegExp(`${short}(?![省市县区州盟旗镇乡路街河江山])`, 'gu'))].length
  return { ...place, count: place.count + more }
}

function longestNameBefore(words: string, end: number): string | null {
  for (let length = 11; length >= 3; length -= 1) {
    const name = words.slice(Math.max(0, end - length), end)
    if (placesNamed(name).length === 1) return name
  }
  return null
}
