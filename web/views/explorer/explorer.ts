import { atom, type ReadableAtom } from 'nanostores'
import { fromQuery, toQuery } from '../../drawing/address.ts'
import { codeOf } from '../../drawing/codes.ts'
import type { DrawingNode, NodeKind, Point } from '../../drawing/drawing.ts'
import type { Frame } from '../../drawing/frame.ts'
import { type History, historyOf, redone, undone, visited } from '../../drawing/history.ts'
import type { Places } from '../../drawing/layouts/client.ts'
import type { LayoutQuestion } from '../../drawing/layouts/question.ts'
import { RELATED, type Replay, replayOf } from '../../drawing/replay.ts'
import type { Source } from '../../drawing/source.ts'
import { type Filters, OPENING_VIEW, type Step, switched, type View, withStep } from '../../drawing/view.ts'
import { hiddenNeighbours, isFolded, type Line, lacksRelations, type Visible, visibleOf } from '../../drawing/visible.ts'

/** How the drawing stands: being read for the first time, there, being added to, or failed. */
export type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly error: Error }

/** What the page shows, always of one moment: a frame, the view of it, and what that lets see. */
export interface Scene {
  readonly frame: Frame
  readonly view: View
  readonly visible: Visible
}

export interface Explorer {
  readonly $history: ReadableAtom<History>
  readonly $scene: ReadableAtom<Scene | null>
  readonly $phase: ReadableAtom<Phase>
  /** Id of the node to bring into sight; a new object each time it is asked for. */
  readonly $sought: ReadableAtom<{ readonly id: string } | null>
  /** Follows the address bar: at the start, and when the reader goes back or forth. An address without steps takes the shape of the screen. */
  follow(search: string, tall: boolean): void
  expand(id: string, kinds?: readonly NodeKind[]): void
  collapse(id: string): void
  /** Expands what is not expanded, collapses what is. */
  toggle(id: string): void
  /** Draws those of a kind that the opening drawing left out. */
  widen(kind: NodeKind): void
  hide(id: string): void
  showOnly(id: string | null): void
  filter<K extends keyof Filters>(list: K, value: Filters[K][number]): void
  setFilters(off: Filters): void
  showAll(): void
  select(id: string | null): void
  /** Selects a node and brings it into sight, fetching it where it is not drawn. */
  seek(id: string): void
  move(id: string, to: Point): void
  undo(): void
  redo(): void
  reset(): void
  retry(): void
}

/** After so long the page says that it is working. */
const SLOW_MS = 150

/** Tells the address bar of a view; `replace` leaves no step to go back to. */
export type WriteAddress = (query: string, options: { readonly replace: boolean }) => void

/** The state of the explorer, free of React: views in, scenes out. */
export function createExplorer(source: Source, ask: (question: LayoutQuestion) => Promise<Places>, write: WriteAddress): Explorer {
  const replay: Replay = replayOf(source, ask)
  const $history = atom<History>(historyOf(OPENING_VIEW))
  const $scene = atom<Scene | null>(null)
  const $phase = atom<Phase>({ kind: 'opening' })
  const $sought = atom<{ readonly id: string } | null>(null)
  let written: string | null = null
  let turn = 0

  const present = () => $history.get().present

  /** Shows the present view once its frame is there; a later view overtakes. */
  async function show(): Promise<boolean> {
    turn += 1
    const mine = turn
    const view = present()
    const scene = $scene.get()
    if (scene) $scene.set(sceneOf(scene.frame, view))
    const slow = setTimeout(() => mine === turn && $scene.get() && $phase.set({ kind: 'working' }), SLOW_MS)
    try {
      const frame = await replay.frameAfter(view.steps, view.tall)
      if (mine !== turn) return false
      if ($scene.get()?.frame !== frame || $scene.get()?.view !== view) $scene.set(sceneOf(frame, view))
      $phase.set({ kind: 'ready' })
      return true
    } catch (error) {
      if (mine !== turn) return false
      $phase.set({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      return false
    } finally {
      clearTimeout(slow)
    }
  }

  function put(history: History, replace = false): Promise<boolean> {
    $history.set(history)
    const query = toQuery(history.present)
    if (query !== written) {
      written = query
      write(query, { replace })
    }
    return show()
  }

  const change = (part: Partial<View>) => put(visited($history.get(), { ...present(), ...part }))
  const step = (one: Step) => put(visited($history.get(), withStep(present(), one)))

  /** The view with a node drawn; one that comes from another page brings what its document hangs together with. */
  function viewWith(id: string, arriving: boolean): View {
    const frame = $scene.get()?.frame
    const node = frame?.nodes.get(id)
    if (!frame || !node) return withStep(present(), { kind: 'add', of: id })
    return arriving && lacksRelations(frame, node) ? withStep(present(), { kind: 'expand', of: codeOf(id), kinds: RELATED }) : present()
  }

  async function seek(id: string, arriving = false): Promise<void> {
    const view = viewWith(id, arriving)
    const code = codeOf(id)
    const hidden = view.hidden.filter((one) => one !== code)
    const kind = $scene.get()?.frame.nodes.get(id)?.kind
    const off = kind ? { ...view.off, kinds: view.off.kinds.filter((one) => one !== kind) } : view.off
    const shown = await put(visited($history.get(), { ...view, hidden, off, only: view.only === code ? code : null, selected: code }))
    if (shown) $sought.set({ id })
  }

  return {
    $history,
    $scene,
    $phase,
    $sought,
    follow(search, tall) {
      const { view: asked, focus } = fromQuery(search)
      const query = toQuery(asked)
      const view = query === '' || focus !== null ? { ...asked, tall } : asked
      if (focus === null && query === written) return
      const first = written === null
      written = query
      $history.set(first ? historyOf(view) : visited($history.get(), view))
      if (focus === null) {
        void show()
        return
      }
      void show().then(() => {
        const now = $history.get()
        written = null
        return seek(focus, true).then(() => first && $history.set({ ...$history.get(), past: now.past }))
      })
    },
    expand(id, kinds) {
      const of = codeOf(id)
      const view = withStep(present(), kinds ? { kind: 'expand', of, kinds } : { kind: 'expand', of })
      // Where one neighbourhood alone is shown, what comes to a node of its edge would not be seen: its own is shown then.
      void put(visited($history.get(), { ...view, only: view.only === null ? null : of }))
    },
    collapse: (id) => void step({ kind: 'collapse', of: codeOf(id) }),
    toggle(id) {
      const frame = $scene.get()?.frame
      const node = frame?.nodes.get(id)
      if (!frame || !node) return
      const more = hiddenNeighbours(frame).get(id) ?? 0
      if (frame.expanded.has(id) && !isFolded(node, more)) this.collapse(id)
      else if (more > 0) this.expand(id)
    },
    widen: (kind) => void step(kind === 'POLICY' ? { kind: 'widen', of: '' } : { kind: 'widen', of: '', kinds: [kind] }),
    hide(id) {
      const code = codeOf(id)
      const { hidden, selected } = present()
      void change({ hidden: [...hidden.filter((one) => one !== code), code], selected: selected === code ? null : selected })
    },
    showOnly: (id) => void change({ only: id === null ? null : codeOf(id) }),
    filter: (list, value) => void change({ off: switched(present().off, list, value) }),
    setFilters: (off) => void change({ off }),
    showAll: () => void change({ off: OPENING_VIEW.off, hidden: [], only: null }),
    select(id) {
      const selected = id === null ? null : codeOf(id)
      if (selected !== present().selected) void put(visited($history.get(), { ...present(), selected }))
    },
    seek: (id) => void seek(id),
    move: (id, to) => void change({ moved: { ...present().moved, [codeOf(id)]: { x: Math.round(to.x), y: Math.round(to.y) } } }),
    undo: () => void put(undone($history.get())),
    redo: () => void put(redone($history.get())),
    reset: () => void put(visited($history.get(), { ...OPENING_VIEW, tall: present().tall })),
    retry() {
      replay.forget()
      $phase.set($scene.get() ? { kind: 'working' } : { kind: 'opening' })
      void show()
    },
  }
}

const sceneOf = (frame: Frame, view: View): Scene => ({ frame, view, visible: visibleOf(frame, view) })

/** The node that is selected and seen. */
export const chosenNode = ({ view, visible }: Scene): DrawingNode | null =>
  view.selected === null ? null : (visible.nodes.find(({ id }) => codeOf(id) === view.selected) ?? null)

/** The line that is selected and seen. */
export const chosenLine = ({ view, visible }: Scene): Line | null =>
  view.selected === null ? null : (visible.lines.find(({ id }) => codeOf(id) === view.selected) ?? null)

/** Id of what is selected, a node or a line, on the canvas. */
export const chosenElement = (scene: Scene): string | null => chosenNode(scene)?.id ?? chosenLine(scene)?.id ?? null
