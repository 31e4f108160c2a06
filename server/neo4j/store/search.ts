import type { Node } from 'neo4j-driver'
import { declarationOf, labelsOf } from './kinds.ts'
import { nodeRecord } from './nodeRecord.ts'
import { NODE_KINDS, type NodeKind, type NodeRecord } from './records.ts'
import { bestMatch, type Match, type SearchMatch } from './searchMatch.ts'
import { scoreOf } from './searchRank.ts'
import { type Found, foundIn, type Lookup, lookupOf } from './searchText.ts'
import type { Row, Session } from './session.ts'
import { isNode } from './stored.ts'
import { titleOf } from './titles.ts'

export interface SearchRequest {
  readonly text: string
  readonly kinds: readonly NodeKind[] | null
  /** Ids of the nodes to search; all by default. */
  readonly among?: readonly string[] | null
  readonly first: number
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface SearchHit {
  readonly node: NodeRecord
  readonly title: string
  readonly titleHighlights: readonly TextRange[]
  readonly snippet: string | null
  readonly highlights: readonly TextRange[]
  /** Title of the policy that contains the node. */
  readonly policyTitle: string | null
  readonly matchedBy: SearchMatch
  /** true if a part of the query is not found. */
  readonly partial: boolean
  readonly score: number
}

/** With at least this many good hits, partial matches are not looked up. */
const ENOUGH_HITS = 8
/** Additional rows to fetch: a node may occur twice, and a row may not match. */
const SPARE = 8

/**
 * Nodes whose name or text matches, best first. Partial matches are included only if there are few others and most of the query matches.
 */
export async function search(session: Session, { text, kinds, among = null, first }: SearchRequest): Promise<readonly SearchHit[]> {
  const lookup = lookupOf(text)
  if (!lookup) return []
  const { names, words, looseNames, looseWords, holders, exact } = lookup
  const rows = await session.read('search', {
    ...{ names, words, looseNames, looseWords, holders, exact },
    unit: lookup.unit?.number ?? -1,
    labels: labelsOf(kinds, NODE_KINDS),
    among,
    enough: ENOUGH_HITS,
    first: first + SPARE,
  })
  const best = bestOfEach(rows.flatMap((row) => hitOf(lookup, row) ?? []))
  // After an exact match of a name, partial matches are not wanted.
  const wanted = best.some(({ exact }) => exact) ? best.filter(({ hit }) => !hit.partial) : best
  return wanted.map(({ hit }) => hit).slice(0, first)
}

interface Ranked {
  readonly hit: SearchHit
  readonly exact: boolean
}

/** The best hit of each node, best first. */
function bestOfEach(all: readonly Ranked[]): readonly Ranked[] {
  const sorted = [...all].sort((a, b) => b.hit.score - a.hit.score || (a.hit.node.id < b.hit.node.id ? -1 : 1))
  const seen = new Set<string>()
  return sorted.filter(({ hit }) => !seen.has(hit.node.id) && seen.add(hit.node.id))
}

const LEAST_SHARE = 0.6

function hitOf(lookup: Lookup, row: Row): Ranked | null {
  if (!isNode(row.n)) return null
  const node = nodeRecord(row.n)
  const title = titleOf(node)
  const match = row.found === 'unit' ? unitMatch(lookup, row, row.n) : bestMatch(lookup, title, row.n, declarationOf(node.kind).search)
  const loose = row.found === 'loose'
  if (match === null || (loose && match.found.share < LEAST_SHARE)) return null
  const partial = loose && match.found.share < 1
  const inTitle = match.by === 'NAME' ? match.found : foundIn(lookup, title)
  const shown = isShown(match, inTitle) ? snippetOf(match.text, match.found) : { snippet: null, highlights: [] }
  const [lucene, degree] = [Number(row.score), Number(row.degree)]
  const hit = {
    node,
    title,
    titleHighlights: match.by === 'UNIT' ? [] : inTitle.ranges,
    ...shown,
    policyTitle: typeof row.policyTitle === 'string' ? row.policyTitle : null,
    matchedBy: match.by,
    partial,
    score: scoreOf({ kind: node.kind, match, partial, loose, titled: inTitle.share === 1, lucene, degree }),
  }
  return { hit, exact: match.exact }
}

/** Matches a measure by its number; exact if its mark prints that number, not only its position. */
function unitMatch({ unit }: Lookup, { policyNames }: Row, { properties }: Node): Match | null {
  if (unit === null) return null
  const names = (policyNames as readonly unknown[]).filter((name): name is string => typeof name === 'string')
  const holders = unit.holders.flatMap((holder) => lookupOf(holder) ?? [])
  const share = Math.max(0, ...holders.flatMap((holder) => names.map((name) => foundIn(holder, name).share)))
  if (share < LEAST_SHARE) return null
  const found: Found = { ranges: [], share, whole: false, atStart: share === 1 }
  return { by: 'UNIT', text: String(properties.text ?? ''), found, exact: properties.number === unit.number && share === 1 }
}

/** Whether to show the matching text: if the title does not contain it, and always for the text of a measure. */
function isShown({ by, text, found }: Match, inTitle: Found): boolean {
  if (by === 'NAME') return false
  return by === 'WORDS' || by === 'UNIT' ? text !== '' : found.share > inTitle.share || !inTitle.whole
}

const BEFORE = 20
const AFTER = 60

function snippetOf(text: string, { ranges }: Found): { snippet: string; highlights: readonly TextRange[] } {
  const start = Math.max(0, (ranges[0]?.start ?? 0) - BEFORE)
  const end = Math.min(text.length, (ranges[0]?.end ?? 0) + AFTER)
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  const highlights = ranges.filter((range) => range.end <= end).map((range) => ({ start: range.start + shift, end: range.end + shift }))
  return { snippet: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`, highlights }
}
