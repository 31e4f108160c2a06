import { placesNamed, placesShortNamed, shortPlaceName } from '../../../reference/places.ts'
import type { Span } from '../../../text/span.ts'
import type { Rule } from '../../rule.ts'

const PLACE = /(?:省|自治区|市|自治州|州|盟|县|区|旗)/gu
const HEAD = 20000
/** 各县（市、区）人民政府，东城区管委会：: the addressees of a notice are below its issuer. */
const SALUTATION = /^[^。；\n]{4,200}[：:]$/gmu
/** 各乡镇人民政府，县政府各部门：, 各乡镇人民政府、县直单位：: the level of the issuer's own government. */
const OWN_LEVEL = /(?<=^|[，,、])(?<level>[县区市旗])(?:(?:人民)?政府(?=各|直属|有关|工作|所属)|直(?=各|机关|有关|单位|部门))/u
/** Minimum number of mentions: a place named once may be any place. */
const FEWEST_MENTIONS = 2

/** The place that the text names most often. */
export const jurisdictionMostNamed: Rule = {
  name: 'jurisdiction-most-named',
  does: 'If issuer, title and number give no place, takes the place that the text names most often, at least twice. A place that starts with the character of the number takes precedence, and to a government’s own departments only a place of its level.',
  doesInChinese:
    '发文机关、标题和文号都看不出地区时，取正文出现最多（至少两次）的地名；与机关代字首字相符的优先，主送本级政府各部门的，只取同级的地名。',
  examples: [
    '根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》……初步把广州市建设成为',
    '菏政办字〔2023〕1号 … 《菏泽市深化新旧动能转换推动绿色低碳高质量发展分工落实方案》',
  ],
  find(context) {
    const words = context.folded.slice(0, HEAD).replace(SALUTATION, (line) => ' '.repeat(line.length))
    const named = placesIn(words)
    const letter = context.policy.documentNumber?.value.charAt(0)
    const ofNumber = named.find(({ name }) => letter !== undefined && shortPlaceName(name).startsWith(letter))
    const salutation = salutationOf(context.folded)
    const level = OWN_LEVEL.exec(salutation.words)?.groups?.level
    const often = named.filter(({ count }) => count >= FEWEST_MENTIONS)
    // 江西省 cannot be the place of a notice to 市政府各部门, however often it is named
    const most =
      ofNumber ?? (level === undefined ? often[0] : (often.find(({ name }) => name.endsWith(level)) ?? cityOfZone(salutation, level)))
    return most ? { policy: { jurisdiction: { value: most.name, span: most.span, rule: this.name } } } : {}
  },
}

interface Salutation {
  readonly words: string
  readonly start: number
}

function salutationOf(text: string): Salutation {
  const [match] = text.slice(0, HEAD).matchAll(SALUTATION)
  return match ? { words: match[0], start: match.index } : { words: '', start: 0 }
}

/** 各县（区）人民政府、抚州高新区管委会，市政府各部门：: the zone of a city among its addressees has the city's name. */
const ZONE_OF_CITY = /(?<=^|[、，,])(?<city>\p{Script=Han}{2,4}?)(?:高新|经开|高新技术产业开发|经济技术开发)区/gu

function cityOfZone({ words, start }: Salutation, level: string): Pick<NamedPlace, 'name' | 'span'> | undefined {
  if (level !== '市') return undefined
  for (const match of words.matchAll(ZONE_OF_CITY)) {
    const city = match.groups?.city ?? ''
    const places = placesShortNamed(city).filter((place) => place.level === 'city')
    const from = start + match.index
    if (places.length === 1) return { name: places[0]?.name ?? city, span: { start: from, end: from + city.length } }
  }
  return undefined
}

interface NamedPlace {
  readonly name: string
  readonly count: number
  readonly span: Span
}

/** The places named in full, most mentions first. */
function placesIn(words: string): readonly NamedPlace[] {
  const found = new Map<string, NamedPlace>()
  for (const match of words.matchAll(PLACE)) {
    const end = match.index + match[0].length
    const name = longestNameBefore(words, end)
    // 番禺区政府、白云区政府 in a list are departments with tasks
    if (!name || /^(?:人民政府|政府|管委会|管理委员会)/u.test(words.slice(end, end + 5))) continue
    const seen = found.get(name)
    found.set(name, { name, count: (seen?.count ?? 0) + 1, span: seen?.span ?? { start: end - name.length, end } })
  }
  return [...found.values()].map((place) => withShortName(words, place)).sort((a, b) => b.count - a.count || a.span.start - b.span.start)
}

/** 广州市 and 加强法治广州建设 name the same place. */
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
