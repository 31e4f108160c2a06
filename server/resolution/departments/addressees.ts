import { folded } from '../../lexicon/folded.ts'
import { ANY_DEPARTMENT, ASKED_LEVELS, type AskedLevel, GROUPS } from '../../reference/groups.ts'
import type { Addressees, ResolvedJurisdiction } from '../types.ts'
import type { Draft } from './draft.ts'
import { isNameOf } from './lines.ts'

/** Where the group is mentioned. */
export interface Asker {
  readonly place: ResolvedJurisdiction | null
  /** true if a department issued the document: 各有关单位 are then its own units. */
  readonly isOffice: boolean
}

/**
 * Which departments a group includes: 各区人民政府 of 天津市 means the governments of its districts, 市直有关部门 the city's departments concerned. Null
 * if it contains an unknown word (各成员单位, 各审批部门), because the members are then unknown.
 */
export function addresseesOf(words: string, line: string | null, asker: Asker): Addressees | null {
  if (asker.place === null) return null
  const plain = plainWords(words)
  const level = asker.place.level
  const body = bodyIn(plain)
  const bureaux = body === null && line !== null ? departmentsNamedIn(plain, line) : null
  const head = headOf(bureaux ?? body?.head ?? plain)
  if (head === null) return null
  const asked = bureaux !== null ? line : (body?.line ?? null)
  const classes =
    asked === ANY_DEPARTMENT ? departments(head, asker) : places(head, level).map((one) => `${asked ?? ofTerritory(one)}@${one}`)
  return classes.length === 0 ? null : { classes: [...new Set(classes)], whole: !head.concerned }
}

/** The classes of a department: its function line and, unless it governs a place or zone, `department`, each with its level. */
export function askedAs({ kind, line, jurisdiction }: Pick<Draft, 'kind' | 'line' | 'jurisdiction'>): readonly string[] {
  if (kind !== 'body' || jurisdiction === null) return []
  const governs = GROUPS.bodies.some((body) => body.line === line?.key)
  return [...(line === null ? [] : [line.key]), ...(governs ? [] : [ANY_DEPARTMENT])].map((name) => `${name}@${jurisdiction.level}`)
}

/** Removes separators and repetitions: 各县（市、区）人民政府 → 各县市区人民政府; the second name in 有关部门（单位） is redundant. */
function plainWords(words: string): string {
  return folded(words.normalize('NFKC'))
    .replace(/[(〔［[](?:单位|部门|委)[)〕］\]]/gu, '')
    .replace(/[(〔〈<]市[、，]?区[)〕〉>]/gu, '市区')
    .replace(/[\s、，,()〔〕〈〉<>[\]［］]/gu, '')
    .replace(/^等?全[省市区县州](?=各|有关|相关)/u, '')
}

interface Body {
  readonly head: string
  readonly line: string
}

/** Splits 市直有关 + 部门和单位: the kind of department at the end, and the words before it. */
function bodyIn(words: string): Body | null {
  for (const { line, endings } of GROUPS.bodies) {
    const noun = `(?:各?(?:有关|相关)?(?:${endings.join('|')}))`
    const head = new RegExp(`^(?<head>.*?)(?:${endings.join('|')})(?:[和及]?${noun})*$`, 'u').exec(words)?.groups?.head
    if (head !== undefined) return { head, line }
  }
  return null
}

/** The words before a department name of a known line: 各市县区 in 各市县区市场监管局. */
function departmentsNamedIn(words: string, line: string): string | null {
  for (let at = words.length - 2; at > 0; at -= 1)
    if (OF_PLACES.test(words.slice(0, at)) && isNameOf(line, words.slice(at))) return words.slice(0, at)
  return null
}

const OF_PLACES = new RegExp(`^各(?:级|有关|相关)?(?:${GROUPS.territories.flatMap(({ words }) => words).join('|')})*$`, 'u')

interface Head {
  readonly levels: readonly AskedLevel[]
  readonly everywhere: boolean
  readonly everyLevel: boolean
  readonly concerned: boolean
}

/** The meanings of the words before the kind of department; null if one of them is unknown. */
function headOf(words: string): Head | null {
  let head: Head = { levels: [], everywhere: false, everyLevel: false, concerned: false }
  for (let rest = words; rest !== ''; ) {
    const found = opening(rest, head) ?? (rest.startsWith('各') ? { length: 1, head } : null)
    if (found === null) return null
    head = found.head
    rest = rest.slice(found.length)
  }
  return head
}

function opening(rest: string, head: Head): { readonly length: number; readonly head: Head } | null {
  const kinds = GROUPS.openers.filter(({ words }) => words.some((word) => rest.startsWith(word)))
  if (kinds.length > 0) {
    const is = (kind: string) => kinds.some((one) => one.kind === kind)
    const length = Math.max(...kinds.flatMap(({ words }) => words.filter((word) => rest.startsWith(word)).map((word) => word.length)))
    return {
      length,
      head: {
        ...head,
        everywhere: head.everywhere || is('everywhere'),
        everyLevel: head.everyLevel || is('every-level'),
        concerned: head.concerned || is('concerned'),
      },
    }
  }
  const owner = longestIn(GROUPS.owners, rest)
  const territory = longestIn(GROUPS.territories, rest)
  const best = owner !== null && owner.length > (territory?.length ?? 0) ? owner : territory
  if (best === null) return null
  const level = best.word === '市' && head.levels.includes('district') ? 'district' : best.level
  return { length: best.length, head: { ...head, levels: [...head.levels, level] } }
}

function longestIn(lists: typeof GROUPS.owners, rest: string) {
  let best: { word: string; length: number; level: AskedLevel } | null = null
  for (const { words, level } of lists)
    for (const word of words) if (rest.startsWith(word) && word.length > (best?.length ?? 0)) best = { word, length: word.length, level }
  return best
}

/**
 * The levels whose governments are included: the named ones, or all lower ones. Governments of the document's own level are included only
 * by 各级.
 */
function places(head: Head, own: AskedLevel): readonly AskedLevel[] {
  if (head.everyLevel) return [own, ...ranksBelow(own)]
  if (head.everywhere) return ranksBelow(own)
  return head.levels.filter((level) => levelsBelow(own).includes(level))
}

/** The departments included: those of the named levels, or of the document's own place; with 各级 and 各地 also those of the places below. */
function departments(head: Head, { place, isOffice }: Asker): readonly string[] {
  if (place === null) return []
  const own = place.level
  const of = (level: AskedLevel) => `${ANY_DEPARTMENT}@${level}`
  if (head.levels.length > 0) return head.levels.map((level) => of(ownRank(level, place)))
  if (isOffice) return []
  if (head.everyLevel) return [own, ...ranksBelow(own)].map(of)
  return [of(own), ...(head.everywhere ? ranksBelow(own).map((level) => `government@${level}`) : [])]
}

/**
 * The document's own rank: 市级 of 天津市 is the level of a province, 市级 of 瑞昌市 that of a county; 区直 of an autonomous region is that of a
 * province.
 */
function ownRank(level: AskedLevel, place: ResolvedJurisdiction): AskedLevel {
  const isOwn = (level === 'city' && place.name.endsWith('市')) || (level === 'district' && place.name.endsWith('自治区'))
  return isOwn ? place.level : level
}

const ofTerritory = (level: AskedLevel): string => (level === 'zone' ? 'zone-committee' : 'government')

const levelsBelow = (own: AskedLevel): readonly AskedLevel[] => ASKED_LEVELS.slice(ASKED_LEVELS.indexOf(own) + 1)

/** 各地, 各级: the levels of government. Zones are always named explicitly. */
const ranksBelow = (own: AskedLevel): readonly AskedLevel[] => levelsBelow(own).filter((level) => level !== 'zone')
