import type { Level, NodeKind, Point, RelationKind, Role } from './drawing.ts'

/**
 * One move in the graph. `of` is the code of a drawn node; for `add` it is the full id, for that node is not drawn yet;
 * `widen` fetches more of what the opening drawing left out, and has none.
 * The order is kept, for new nodes take places that earlier ones left free. The same node expanded again brings its next batch.
 */
export interface Step {
  readonly kind: 'expand' | 'collapse' | 'add' | 'widen'
  readonly of: string
  /** Expand, or widen by, these kinds only. */
  readonly kinds?: readonly NodeKind[]
  /** Expand by so many, where links were saved when a batch was larger; `BATCH` where it is left out. */
  readonly most?: number
}

/** What the legend has switched off. */
export interface Filters {
  readonly kinds: readonly NodeKind[]
  readonly relations: readonly RelationKind[]
  readonly levels: readonly Level[]
  readonly roles: readonly Role[]
}

/** Documents of one place, and of these years alone; null leaves a side open. Documents without a date are of no year. */
export interface Within {
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
}

export const EVERYWHERE: Within = { place: null, from: null, to: null }

/** How the drawing is arranged: documents in bands by level and year, by forces between the nodes, in rings around one node, or along a line of time. */
export const ARRANGEMENTS = ['lineage', 'force', 'rings', 'timeline'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** What is drawn before any step: all documents, folded where there are many; or some of each kind, as links from before there was a choice have it. */
export const OPENINGS = ['documents', 'mixed'] as const
export type OpeningKind = (typeof OPENINGS)[number]

/** What the lanes of the timeline are. */
export const LANES = ['level', 'place'] as const
export type Lanes = (typeof LANES)[number]

/** All that a person can change in the drawing; the address bar holds it whole. */
export interface View {
  readonly arrangement: Arrangement
  readonly opening: OpeningKind
  /** Code of the node in the middle of the rings; where it is null or not drawn, the most connected document is. */
  readonly centre: string | null
  readonly lanes: Lanes
  readonly steps: readonly Step[]
  /** Codes of opened folds, and of documents shown although their fold is closed. */
  readonly opened: readonly string[]
  /** Codes of the nodes that the reader has hidden. */
  readonly hidden: readonly string[]
  /** Code of the node to whose neighbourhood the drawing is limited; null where it is not. */
  readonly only: string | null
  readonly off: Filters
  readonly within: Within
  /** Where nodes were dragged to or pinned, by code. */
  readonly moved: Readonly<Record<string, Point>>
  /** Code of the selected node or edge. */
  readonly selected: string | null
  /** Codes of the nodes selected together, two or more; then `selected` is null. */
  readonly picked: readonly string[]
  /** True for a drawing higher than wide: made on a telephone, and the same wherever its link is opened. */
  readonly tall: boolean
}

export const NO_FILTERS: Filters = { kinds: [], relations: [], levels: [], roles: [] }

export const OPENING_VIEW: View = {
  arrangement: 'lineage',
  opening: 'documents',
  centre: null,
  lanes: 'level',
  steps: [],
  opened: [],
  hidden: [],
  only: null,
  off: NO_FILTERS,
  within: EVERYWHERE,
  moved: {},
  selected: null,
  picked: [],
  tall: false,
}

/** The view after one more step. A step that takes back the one before it leaves no trace, so that addresses stay short. */
export function withStep(view: View, step: Step): View {
  const last = view.steps.at(-1)
  if (step.kind === 'add' && view.steps.some(({ kind, of }) => kind === 'add' && of === step.of)) return view
  const takesBack = step.kind === 'collapse' && last?.kind === 'expand' && last.of === step.of
  if (!takesBack) return { ...view, steps: [...view.steps, step] }
  let keep = view.steps.length
  while (keep > 0 && view.steps[keep - 1]?.kind === 'expand' && view.steps[keep - 1]?.of === step.of) keep -= 1
  return { ...view, steps: view.steps.slice(0, keep) }
}

/** The filters with one value switched. */
export function switched<K extends keyof Filters>(off: Filters, list: K, value: Filters[K][number]): Filters {
  const values = off[list] as readonly unknown[]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return { ...off, [list]: next }
}

/** True where neither place nor years are bounded. */
export const isEverywhere = ({ place, from, to }: Within): boolean => place === null && from === null && to === null

/** True where nothing is filtered, hidden or narrowed. */
export const showsAll = (view: View): boolean =>
  view.only === null && view.hidden.length === 0 && isEverywhere(view.within) && Object.values(view.off).every((list) => list.length === 0)
