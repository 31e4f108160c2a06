import type { LevelChoice, NodeKind, Point, RelationKind, Role } from './drawing.ts'

/**
 * One step of exploration. `of` is the code of a drawn node; for `add` it is the full id, because the node is not drawn yet; `widen`
 * fetches more of what the opening drawing left out and has no `of`. The order matters, because new nodes take positions that earlier ones
 * left free. Expanding a node again brings its next batch.
 */
export interface Step {
  readonly kind: 'expand' | 'collapse' | 'add' | 'widen'
  readonly of: string
  /** Limits the step to these kinds. */
  readonly kinds?: readonly NodeKind[]
  /** Limits an expansion to these relations, and then allows all kinds. For `widen`, RESEMBLES adds the lines between drawn documents. */
  readonly relations?: readonly RelationKind[]
  /** Batch size in links saved when batches were larger. Defaults to `BATCH` or `LAYER`. */
  readonly most?: number
}

/** Filter values switched off in the legend. */
export interface Filters {
  readonly kinds: readonly NodeKind[]
  readonly relations: readonly RelationKind[]
  readonly levels: readonly LevelChoice[]
  readonly roles: readonly Role[]
}

/** Bounds on the visible nodes; null leaves a side open. */
export interface Within {
  /** Documents of one place, and of these years. Undated documents match no year. */
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
  /** Measures and deadlines due between these ISO days. */
  readonly dueFrom: string | null
  readonly dueTo: string | null
  /** Minimum number of visible neighbours. */
  readonly least: number | null
}

export const EVERYWHERE: Within = { place: null, from: null, to: null, dueFrom: null, dueTo: null, least: null }

/** Maximum distances, in lines, for a neighbourhood shown alone. */
export const HOPS = [1, 2, 3] as const
export type Hops = (typeof HOPS)[number]

/** Layouts of the drawing: bands by level and year, forces, rings around one node, or a timeline. */
export const ARRANGEMENTS = ['lineage', 'force', 'rings', 'timeline'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/**
 * Content before the first step: all documents (folded if there are many), or some nodes of each kind. The second is kept for links from
 * before this choice existed.
 */
export const OPENINGS = ['documents', 'mixed'] as const
export type OpeningKind = (typeof OPENINGS)[number]

/** What a lane of the timeline stands for. */
export const LANES = ['level', 'place'] as const
export type Lanes = (typeof LANES)[number]

/** The arrangement in effect: a neighbourhood shown alone is always in rings. */
export const shapeOf = ({ only, arrangement }: Pick<View, 'only' | 'arrangement'>): Arrangement => (only === null ? arrangement : 'rings')

/** Everything a person can change in the drawing. The address bar holds all of it. */
export interface View {
  readonly arrangement: Arrangement
  readonly opening: OpeningKind
  /** Code of the node at the centre of the rings; if null or not drawn, the most connected document is used. */
  readonly centre: string | null
  readonly lanes: Lanes
  readonly steps: readonly Step[]
  /** Codes of opened folds, and of documents shown although their fold is closed. */
  readonly opened: readonly string[]
  /** Codes of the nodes that the reader has hidden. */
  readonly hidden: readonly string[]
  /** Code of the node whose neighbourhood is shown alone; null if there is none. */
  readonly only: string | null
  /** Size of that neighbourhood, in lines. */
  readonly hops: Hops
  readonly off: Filters
  readonly within: Within
  /** Positions of dragged or pinned nodes, by code. */
  readonly moved: Readonly<Record<string, Point>>
  /** Code of the selected node or edge. */
  readonly selected: string | null
  /** Codes of the nodes selected together, at least two; `selected` is then null. */
  readonly picked: readonly string[]
  /** Captions of nodes that the view names, by code, so that a link can name those that are no longer in the data. */
  readonly captions: Readonly<Record<string, string>>
  /** True for portrait layout. It is chosen on a phone and kept wherever the link is opened. */
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
  hops: 1,
  off: NO_FILTERS,
  within: EVERYWHERE,
  moved: {},
  selected: null,
  picked: [],
  captions: {},
  tall: false,
}

/** The view after one more step. A step that reverses the previous one removes it, so that addresses stay short. */
export function withStep(view: View, step: Step): View {
  const last = view.steps.at(-1)
  if (step.kind === 'add' && view.steps.some(({ kind, of }) => kind === 'add' && of === step.of)) return view
  const takesBack = step.kind === 'collapse' && last?.kind === 'expand' && last.of === step.of
  if (!takesBack) return { ...view, steps: [...view.steps, step] }
  let keep = view.steps.length
  while (keep > 0 && view.steps[keep - 1]?.kind === 'expand' && view.steps[keep - 1]?.of === step.of) keep -= 1
  return { ...view, steps: view.steps.slice(0, keep) }
}

/** True for the step that brings the layer of same words. */
export const bringsResemblances = ({ kind, relations }: Step): boolean => kind === 'widen' && relations !== undefined

/** The filters with one value switched. */
export function switched<K extends keyof Filters>(off: Filters, list: K, value: Filters[K][number]): Filters {
  const values = off[list] as readonly unknown[]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return { ...off, [list]: next }
}

/** True if no bound is set. */
export const isEverywhere = (within: Within): boolean => Object.values(within).every((bound) => bound === null)

/** True if nothing is filtered, hidden or narrowed. */
export const showsAll = (view: View): boolean =>
  view.only === null && view.hidden.length === 0 && isEverywhere(view.within) && Object.values(view.off).every((list) => list.length === 0)
