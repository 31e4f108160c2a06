import { isNode, type Node } from 'neo4j-driver'
import { labelsOf } from './kinds.ts'
import { nodeRecord } from './nodeRecord.ts'
import { NODE_KINDS, type NodeKind, type NodeRecord } from './records.ts'
import { type Found, foundIn, type Lookup, lookupOf } from './searchText.ts'
import type { Row, Session } from './session.ts'
import { titleOf } from './titles.ts'

export interface SearchRequest {
  readonly text: string
  readonly kinds: readonly NodeKind[] | null
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
  /** Title of the policy that the node is a part of. */
  readonly policyTitle: string | null
  readonly score: number
}

/** What names or words fit, best first. Partial fits come in only where most of what was asked for is there. */
export async function search(session: Session, { text, kinds, first }: SearchRequest): Promise<readonly SearchHit[]> {
  const lookup = lookupOf(text)
  if (!lookup) return []
  const { names, words, looseNames, looseWords } = lookup
  const rows = await session.read('search', { names, words, looseNames, looseWords, labels: labelsOf(kinds, NODE_KINDS), first: first * 2 })
  const hits = new Map<string, SearchHit>()
  for (const row of rows) {
    const hit = hitOf(lookup, row)
    const known = hit && hits.get(hit.node.id)
    if (hit && (!known || known.score < hit.score)) hits.set(hit.node.id, hit)
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1)).slice(0, first)
}

const PARTIAL_FIT = 0.6
const NAMED: readonly NodeKind[] = ['POLICY', 'CITED_DOCUMENT', 'DEPARTMENT', 'INDUSTRY', 'JURISDICTION']

function hitOf(lookup: Lookup, row: Row): SearchHit | null {
  if (!isNode(row.n)) return null
  const node = nodeRecord(row.n)
  const title = titleOf(node)
  const inTitle = foundIn(lookup, title)
  const others = otherTexts(row.n, node).map((text) => ({ text, found: foundIn(lookup, text) }))
  const best = others.reduce<(typeof others)[number] | null>((a, b) => (a && a.found.share >= b.found.share ? a : b), null)
  const share = Math.max(inTitle.share, best?.found.share ?? 0)
  if (row.loose === true && share < PARTIAL_FIT) return null
  const showsOther = best !== null && (best.found.share > inTitle.share || !NAMED.includes(node.kind)) && best.found.ranges.length > 0
  const shown = showsOther ? snippetOf(best.text, best.found) : { snippet: null, highlights: [] }
  return {
    node,
    title,
    titleHighlights: inTitle.ranges,
    ...shown,
    policyTitle: typeof row.policyTitle === 'string' ? row.policyTitle : null,
    score: scoreOf({
      node,
      inTitle,
      best: best?.found ?? null,
      loose: row.loose === true,
      lucene: Number(row.score),
      degree: Number(row.degree),
    }),
  }
}

/** What else of a node may have been met: its other names, its number, its words, its pinyin initials. */
function otherTexts({ properties }: Node, node: NodeRecord): readonly string[] {
  const lists = [properties.aliases, properties.synonyms, properties.initials].flatMap((list) =>
    Array.isArray(list) ? list.map(String) : [],
  )
  const single = [properties.documentNumber, properties.fullName, 'text' in node ? node.text : null]
  return [...single.filter((text): text is string => typeof text === 'string'), ...lists]
}

interface Fit {
  readonly node: NodeRecord
  readonly inTitle: Found
  readonly best: Found | null
  readonly loose: boolean
  readonly lucene: number
  readonly degree: number
}

/** A whole name before the start of one, names before words, whole fits before partial ones; then what the index and the graph say. */
function scoreOf({ node, inTitle, best, loose, lucene, degree }: Fit): number {
  const whole = inTitle.whole ? 8 : best?.whole ? 6 : 0
  const start = inTitle.atStart ? 3 : 0
  const named = NAMED.includes(node.kind) ? 3 : 0
  const share = 4 * Math.max(inTitle.share, (best?.share ?? 0) * 0.9)
  const fine = Math.min(lucene, 20) / 20 + Math.log10(1 + degree) / 2
  return (whole + start + named + share + fine) * (loose ? 0.4 : 1)
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
