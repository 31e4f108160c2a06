import { captioned } from '../../drawing/captions.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { NodeKind, Point, RelationKind } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import { type History, redone, undone, visited } from '../../drawing/history.ts'
import { isFoldId } from '../../drawing/lineage/folds.ts'
import { RELATED } from '../../drawing/replay.ts'
import {
  type Arrangement,
  bringsResemblances,
  EVERYWHERE,
  type Filters,
  type Hops,
  type Lanes,
  OPENING_VIEW,
  type Step,
  switched,
  type View,
  type Within,
  withStep,
} from '../../drawing/view.ts'
import { hiddenNeighbours, isFolded, isWithin, lacksRelations } from '../../drawing/visible.ts'

/** All changes that a reader can make to the view. */
export type Change =
  | { readonly kind: 'expand'; readonly id: string; readonly kinds?: readonly NodeKind[]; readonly relations?: readonly RelationKind[] }
  | { readonly kind: 'collapse' | 'toggle' | 'hide'; readonly id: string }
  /** Shows hidden nodes again: one, or all if `id` is null. */
  | { readonly kind: 'unhide'; readonly id: string | null }
  | { readonly kind: 'widen'; readonly of: NodeKind }
  /** Draws the lines between documents with the same words, or takes them away again. */
  | { readonly kind: 'resemble'; readonly on: boolean }
  | { readonly kind: 'openFold'; readonly id: string }
  | { readonly kind: 'closeFolds' }
  /** `around` is the id of the node at the centre of the rings. */
  | { readonly kind: 'arrange'; readonly as: Arrangement; readonly around?: string }
  | { readonly kind: 'lanes'; readonly by: Lanes }
  | { readonly kind: 'showOnly' | 'select'; readonly id: string | null }
  /** Sets the size of the isolated neighbourhood. */
  | { readonly kind: 'hops'; readonly hops: Hops }
  | { readonly kind: 'filter'; readonly off: Filters }
  | { readonly kind: 'within'; readonly within: Within }
  /** Selects several nodes: replaces the selection, adds to it, or toggles each node. */
  | { readonly kind: 'pick'; readonly ids: readonly string[]; readonly as: 'only' | 'add' | 'toggle' }
  | { readonly kind: 'hideAll'; readonly ids: readonly string[] }
  /** Pins nodes at their positions in every arrangement. */
  | { readonly kind: 'pin'; readonly at: readonly (readonly [id: string, at: Point])[] }
  | { readonly kind: 'unpin'; readonly ids: readonly string[] }
  | { readonly kind: 'move'; readonly id: string; readonly to: Point }
  /** Selects a node and makes it visible. `arriving` from another page also draws the relations of its document. */
  | { readonly kind: 'seek'; readonly id: string; readonly arriving: boolean }
  /** Opens the view that the address bar asks for. */
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'showAll' | 'reset' }
  | { readonly kind: 'undo' | 'redo' }

/** The history after a change. Pure: the frame is read only to learn which nodes are drawn. */
export function historyAfter(history: History, change: Change, frame: Frame | null): History {
  switch (change.kind) {
    case 'undo':
      return undone(history)
    case 'redo':
      return redone(history)
    default: {
      const view = viewAfter(history.present, change, frame)
      return view === history.present ? history : visited(history, frame ? captioned(view, frame) : view)
    }
  }
}

/** The view after a change. */
export function viewAfter(view: View, change: Exclude<Change, { kind: 'undo' | 'redo' }>, frame: Frame | null): View {
  switch (change.kind) {
    case 'expand':
      return expandedView(view, change.id, change)
    case 'collapse':
      return withStep(view, { kind: 'collapse', of: codeOf(change.id) })
    case 'toggle':
      return toggledView(view, change.id, frame)
    case 'widen':
      return withStep(view, change.of === 'POLICY' ? { kind: 'widen', of: '' } : { kind: 'widen', of: '', kinds: [change.of] })
    case 'resemble':
      return resemblingView(view, change.on)
    case 'openFold':
      return { ...view, opened: [...view.opened, codeOf(change.id)], selected: null, picked: [] }
    case 'closeFolds':
      return { ...view, opened: [] }
    case 'arrange':
      return arrangedView(view, change.as, change.around ? codeOf(change.around) : view.centre)
    case 'lanes':
      return { ...view, lanes: change.by, moved: {} }
    case 'hide':
      return hiddenView(view, codeOf(change.id))
    case 'unhide': {
      const code = change.id === null ? null : codeOf(change.id)
      return { ...view, hidden: code === null ? [] : view.hidden.filter((one) => one !== code) }
    }
    case 'showOnly':
      return { ...view, only: change.id === null ? null : codeOf(change.id), hops: 1 }
    case 'hops':
      return { ...view, hops: change.hops }
    case 'select':
      return selectedView(view, change.id === null ? null : codeOf(change.id))
    case 'filter':
      return { ...view, off: change.off }
    case 'within':
      return { ...view, within: change.within }
    case 'pick':
      return pickedView(view, change.ids.map(codeOf), change.as)
    case 'hideAll':
      return change.ids.map(codeOf).reduce(hiddenView, view)
    case 'move':
      return pinnedView(view, [[change.id, change.to]])
    case 'pin':
      return pinnedView(view, change.at)
    case 'unpin': {
      const codes = new Set(change.ids.map(codeOf))
      return { ...view, moved: Object.fromEntries(Object.entries(view.moved).filter(([code]) => !codes.has(code))) }
    }
    case 'seek':
      return soughtView(view, change.id, change.arriving, frame)
    case 'open':
      return change.view
    case 'showAll':
      return { ...view, off: OPENING_VIEW.off, within: OPENING_VIEW.within, hidden: [], only: null }
    case 'reset':
      return { ...OPENING_VIEW, arrangement: view.arrangement, lanes: view.lanes, tall: view.tall }
  }
}

/** The change that switches one filter value on or off. */
export const switchOf = <K extends keyof Filters>(off: Filters, list: K, value: Filters[K][number]): Change => ({
  kind: 'filter',
  off: switched(off, list, value),
})

/** The same nodes in another arrangement. Rings are drawn around the selected node unless they already have a centre. */
function arrangedView(view: View, as: Arrangement, centre: string | null): View {
  const middle = as === 'rings' ? (centre ?? view.selected) : view.centre
  if (as === view.arrangement && middle === view.centre) return view
  return { ...view, arrangement: as, centre: middle, moved: {}, only: null }
}

/**
 * The layer of same words on or off. Its step brings lines alone, so it can be removed from anywhere among the steps. A filter would also
 * remove the documents that no other line reaches.
 */
function resemblingView(view: View, on: boolean): View {
  const others = view.steps.filter((step) => !bringsResemblances(step))
  const steps: readonly Step[] = on ? [...others, { kind: 'widen', of: '', relations: ['RESEMBLES'] }] : others
  return { ...view, steps, off: { ...view.off, relations: view.off.relations.filter((kind) => kind !== 'RESEMBLES') } }
}

/** Expands a node. In an isolated neighbourhood the expanded node becomes its centre; otherwise the new nodes would be invisible. */
function expandedView(view: View, id: string, { kinds, relations }: Pick<Step, 'kinds' | 'relations'> = {}): View {
  const of = codeOf(id)
  const next = withStep(view, { kind: 'expand', of, ...(kinds ? { kinds } : {}), ...(relations ? { relations } : {}) })
  return { ...next, only: view.only === null ? null : of }
}

/** Collapses a node if all its neighbours are drawn; otherwise expands it. */
function toggledView(view: View, id: string, frame: Frame | null): View {
  if (isFoldId(id)) return viewAfter(view, { kind: 'openFold', id }, frame)
  const node = frame?.nodes.get(id)
  if (!frame || !node) return view
  const more = hiddenNeighbours(frame).get(id) ?? 0
  if (frame.expanded.has(id) && !isFolded(node, more)) return withStep(view, { kind: 'collapse', of: codeOf(id) })
  return more > 0 ? expandedView(view, id) : view
}

function hiddenView(view: View, code: string): View {
  const selected = view.selected === code ? null : view.selected
  const left = selection(view.picked.filter((one) => one !== code))
  const kept = view.picked.length === 0 ? { selected } : left
  return { ...view, hidden: [...view.hidden.filter((one) => one !== code), code], ...kept }
}

const selectedView = (view: View, selected: string | null): View =>
  selected === view.selected && view.picked.length === 0 ? view : { ...view, selected, picked: [] }

/** A single node is stored in `selected`, several in `picked`. */
const selection = (codes: readonly string[]): Pick<View, 'selected' | 'picked'> =>
  codes.length > 1 ? { selected: null, picked: codes } : { selected: codes[0] ?? null, picked: [] }

function pickedView(view: View, codes: readonly string[], as: 'only' | 'add' | 'toggle'): View {
  const before = view.picked.length > 0 ? view.picked : view.selected === null ? [] : [view.selected]
  const kept = as === 'only' ? [] : as === 'add' ? before : before.filter((one) => !codes.includes(one))
  const added = as === 'toggle' ? codes.filter((one) => !before.includes(one)) : codes
  return { ...view, ...selection([...new Set([...kept, ...added])]) }
}

function pinnedView(view: View, at: readonly (readonly [id: string, at: Point])[]): View {
  const moved = at.map(([id, { x, y }]) => [codeOf(id), { x: Math.round(x), y: Math.round(y) }] as const)
  return { ...view, moved: { ...view.moved, ...Object.fromEntries(moved) } }
}

function soughtView(view: View, id: string, arriving: boolean, frame: Frame | null): View {
  const code = codeOf(id)
  const drawn = drawnView(view, id, arriving, frame)
  const kind = frame?.nodes.get(id)?.kind
  return {
    ...drawn,
    // A document inside a closed fold is taken out of it.
    opened: drawn.opening === 'documents' && !drawn.opened.includes(code) ? [...drawn.opened, code] : drawn.opened,
    hidden: drawn.hidden.filter((one) => one !== code),
    off: kind ? { ...drawn.off, kinds: drawn.off.kinds.filter((one) => one !== kind) } : drawn.off,
    within: frame && nodeIsOut(frame, id, drawn.within) ? EVERYWHERE : drawn.within,
    only: drawn.only === code ? code : null,
    selected: code,
    picked: [],
  }
}

const nodeIsOut = (frame: Frame, id: string, within: Within): boolean => {
  const node = frame.nodes.get(id)
  return node !== undefined && !isWithin(node, within)
}

/** The view after a node has been drawn. */
function drawnView(view: View, id: string, arriving: boolean, frame: Frame | null): View {
  const node = frame?.nodes.get(id)
  if (!frame || !node) return withStep(view, { kind: 'add', of: id })
  return arriving && lacksRelations(frame, node) ? withStep(view, { kind: 'expand', of: codeOf(id), kinds: RELATED }) : view
}
