import { codeOf } from '../codes.ts'
import type { DrawingNode, NodeKind } from '../drawing.ts'
import { type Band, bandOf } from './bands.ts'

/** Several documents of one kind, band, year and perhaps place, drawn as one. */
export interface Fold {
  readonly id: string
  readonly kind: NodeKind
  readonly band: Band
  readonly year: string | null
  /** The place of all of them; undefined if the fold spans places, null if the place is unknown. */
  readonly place: string | null | undefined
  readonly members: readonly DrawingNode[]
}

export interface Folded {
  readonly single: readonly DrawingNode[]
  readonly folds: readonly Fold[]
}

/** Up to this many documents are drawn one by one. */
export const UNFOLDED_AT_MOST = 150

export const isFoldId = (id: string): boolean => id.startsWith('fold:')

/** The year of issue, or null. */
export const yearOf = ({ date }: DrawingNode): string | null => date?.slice(0, 4) ?? null

/** Folds the documents by place and year; if that still leaves too many marks, by year, with the places inside. */
export function foldedDocuments(documents: readonly DrawingNode[], opened: readonly string[]): Folded {
  if (documents.length <= UNFOLDED_AT_MOST) return { single: documents, folds: [] }
  const open = new Set(opened)
  const shown = documents.filter(({ id }) => open.has(codeOf(id)))
  const rest = documents.filter(({ id }) => !open.has(codeOf(id)))
  const byPlace = foldsBy(rest, placeKey)
  const byYear = byPlace.length <= UNFOLDED_AT_MOST ? byPlace : foldsBy(rest, yearKey)
  const { single, folds } = unfolded(byYear, open)
  return { single: [...shown, ...single], folds }
}

/** Opens what is opened: a fold of a year into its places, a fold of a place into its documents. A fold of one is the document itself. */
function unfolded(folds: readonly Fold[], open: ReadonlySet<string>): Folded {
  const parts = folds.map((fold): Folded => {
    if (fold.members.length === 1) return { single: fold.members, folds: [] }
    if (!open.has(codeOf(fold.id))) return { single: [], folds: [fold] }
    return fold.place === undefined ? unfolded(foldsBy(fold.members, placeKey), open) : { single: fold.members, folds: [] }
  })
  return { single: parts.flatMap(({ single }) => single), folds: parts.flatMap((part) => part.folds) }
}

const yearKey = (node: DrawingNode) => `fold:${node.kind}:${bandOf(node)}:${yearOf(node) ?? '?'}`
const placeKey = (node: DrawingNode) => `${yearKey(node)}:${node.place ?? '?'}`

function foldsBy(documents: readonly DrawingNode[], keyOf: (node: DrawingNode) => string): Fold[] {
  const groups = new Map<string, DrawingNode[]>()
  for (const node of documents) {
    const group = groups.get(keyOf(node))
    if (group) group.push(node)
    else groups.set(keyOf(node), [node])
  }
  return [...groups].map(([id, members]) => {
    const [first] = members as [DrawingNode, ...DrawingNode[]]
    const place = keyOf === placeKey ? first.place : undefined
    return { id, kind: first.kind, band: bandOf(first), year: yearOf(first), place, members }
  })
}
