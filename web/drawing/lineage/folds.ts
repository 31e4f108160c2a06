import { codeOf } from '../codes.ts'
import type { DrawingNode, NodeKind } from '../drawing.ts'
import { type Band, bandOf } from './bands.ts'
import { nameOfSpan, type Span, spanOf, spansOf } from './spans.ts'

/** Several documents of one kind, band and span of years (and possibly one place), drawn as one mark. */
export interface Fold {
  readonly id: string
  readonly kind: NodeKind
  readonly band: Band
  /** Null if their dates are unknown. */
  readonly span: Span | null
  /** The common place; undefined if the fold spans places, null if the place is unknown. */
  readonly place: string | null | undefined
  readonly members: readonly DrawingNode[]
}

/**
 * Why a document is drawn by itself among stacks: it is a landmark to which many others refer, or it has no other of its kind, band and
 * years.
 */
export type Among = 'landmark' | 'stray'

export interface Folded {
  readonly single: readonly DrawingNode[]
  readonly folds: readonly Fold[]
  /** Documents drawn by themselves that the reader did not open, by id. */
  readonly among: ReadonlyMap<string, Among>
}

/** Input that decides which documents are folded together. */
export interface Folding {
  /** Codes of opened folds, and of documents shown although their fold is closed. */
  readonly opened: readonly string[]
  /** Ids of documents that are never folded. */
  readonly landmarks: ReadonlySet<string>
  /** Spans of years that share a fold; a year outside all spans is a separate span. */
  readonly spans: readonly Span[]
  /** In rings, the distances from the centre: documents of different distances are never folded together. */
  readonly hops?: ReadonlyMap<string, number> | undefined
}

/** Up to this number, documents are drawn one by one. */
export const UNFOLDED_AT_MOST = 150
/** More stacks than this are too many to take in at a glance. */
const STACKS_AT_MOST = 60
/** Number of year columns that fit on a screen. */
const COLUMNS = 9
const COLUMNS_TALL = 4

export const isFoldId = (id: string): boolean => id.startsWith('fold:')

/** The year of issue, or null. */
export const yearOf = ({ date }: DrawingNode): string | null => date?.slice(0, 4) ?? null

/** The year columns for a number of documents; none if there are few enough to draw each in the column of its year. */
export function spansAmong(documents: readonly DrawingNode[], tall: boolean): readonly Span[] {
  if (documents.length <= UNFOLDED_AT_MOST) return []
  const counts = new Map<string, number>()
  for (const document of documents) {
    const year = yearOf(document)
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return spansOf(counts, tall ? COLUMNS_TALL : COLUMNS)
}

/** Folds documents by place and years. If that leaves too many stacks, folds by years, with places one level below. */
export function foldedDocuments(documents: readonly DrawingNode[], { opened, landmarks, spans, hops }: Folding): Folded {
  if (documents.length <= UNFOLDED_AT_MOST) return { single: documents, folds: [], among: new Map() }
  const open = new Set(opened)
  const named = documents.filter(({ id }) => open.has(codeOf(id)))
  const outstanding = documents.filter(({ id }) => landmarks.has(id) && !open.has(codeOf(id)))
  const rest = documents.filter(({ id }) => !landmarks.has(id) && !open.has(codeOf(id)))
  const fold = (some: readonly DrawingNode[], places: boolean) => foldsBy(some, { spans, hops, places })
  const byPlace = fold(rest, true)
  const closed = byPlace.length <= STACKS_AT_MOST ? byPlace : fold(rest, false)
  const { single, folds, strays } = unfolded(closed, (some) => fold(some, true), open)
  return {
    single: [...named, ...outstanding, ...strays, ...single],
    folds,
    among: new Map([...outstanding.map(({ id }) => [id, 'landmark'] as const), ...strays.map(({ id }) => [id, 'stray'] as const)]),
  }
}

/** Ids of all stacks that these documents can form, closed or opened, in every arrangement. */
export function possibleFolds(documents: readonly DrawingNode[]): readonly string[] {
  if (documents.length <= UNFOLDED_AT_MOST) return []
  const columns = [[], spansAmong(documents, false), spansAmong(documents, true)]
  const ids = columns.flatMap((spans) => [true, false].flatMap((places) => foldsBy(documents, { spans, places }).map(({ id }) => id)))
  return ids.flatMap((id) => [id, ...RINGS.map((ring) => `${id}${ring}`)])
}

interface Unfolded {
  readonly single: readonly DrawingNode[]
  readonly folds: readonly Fold[]
  readonly strays: readonly DrawingNode[]
}

/**
 * Opens folds: a fold of years into its places, a fold of a place into its documents. A fold of years with a single place opens into its documents
 * too, and a fold of one is drawn as the document.
 */
function unfolded(
  folds: readonly Fold[],
  byPlace: (members: readonly DrawingNode[]) => readonly Fold[],
  open: ReadonlySet<string>,
): Unfolded {
  const parts = folds.map((fold): Unfolded => {
    if (fold.members.length === 1) return { single: [], folds: [], strays: fold.members }
    if (!open.has(codeOf(fold.id))) return { single: [], folds: [fold], strays: [] }
    const places = fold.place === undefined ? byPlace(fold.members) : []
    return places.length > 1 ? unfolded(places, byPlace, open) : { single: fold.members, folds: [], strays: [] }
  })
  return {
    single: parts.flatMap(({ single }) => single),
    folds: parts.flatMap((part) => part.folds),
    strays: parts.flatMap(({ strays }) => strays),
  }
}

/** End of the id of a stack in rings: the distance of its documents, or ? if they are not connected. */
const ringOf = (hops: number | undefined): string => `@${hops ?? '?'}`

/** Distances are smaller than this in every graph of documents that we know. */
const MOST_RINGS = 30
const RINGS: readonly string[] = [undefined, ...Array.from({ length: MOST_RINGS }, (_, hops) => hops)].map(ringOf)

interface FoldsBy extends Pick<Folding, 'spans' | 'hops'> {
  /** True for a fold for each place. */
  readonly places: boolean
}

function foldsBy(documents: readonly DrawingNode[], { spans, hops, places }: FoldsBy): Fold[] {
  const groups = new Map<string, DrawingNode[]>()
  for (const node of documents) {
    const span = spanOfDocument(node, spans)
    const ring = hops ? ringOf(hops.get(node.id)) : ''
    const key = `fold:${node.kind}:${bandOf(node)}:${span ? nameOfSpan(span) : '?'}${places ? `:${node.place ?? '?'}` : ''}${ring}`
    const group = groups.get(key)
    if (group) group.push(node)
    else groups.set(key, [node])
  }
  return [...groups].map(([id, members]) => {
    const [first] = members as [DrawingNode, ...DrawingNode[]]
    return {
      id,
      kind: first.kind,
      band: bandOf(first),
      span: spanOfDocument(first, spans),
      place: places ? first.place : undefined,
      members,
    }
  })
}

function spanOfDocument(node: DrawingNode, spans: readonly Span[]): Span | null {
  const year = yearOf(node)
  return year === null ? null : spanOf(year, spans)
}
